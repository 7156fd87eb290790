import InvertedIndex
import LetterParsing

/// Writes coded passages, in memory that does not grow with their texts.
///
/// Letters come in the order of their dates, those without one last; passages as in their letter.
package struct CodingWriter {
  /// A form of the rows.
  package enum Format: Sendable, Equatable {
    case delimited(DelimitedText, DelimitedText.Dialect)
    case json
    case jsonLines
    case markdown
  }

  /// What every row has of its passage and letter, before the codes.
  private static let columns: [PassageColumn] = [
    .id, .letter, .file, .kind, .bodyName, .institution, .localAuthority, .date, .visitDate,
    .section, .heading, .ordinal, .text, .citation,
  ]

  private let coding: Coding
  private let provenance: CodingProvenance
  private let searcher: LetterSearcher
  private let layout: Coding.Layout
  private let documents: MatchedDocuments

  package init(
    _ coding: Coding,
    _ layout: Coding.Layout,
    includesUncoded: Bool = false,
    isForSpreadsheets: Bool = false,
    _ searcher: LetterSearcher
  ) {
    self.coding = coding
    self.searcher = searcher
    self.layout = layout
    documents = includesUncoded ? coding.possible : coding.coded
    provenance = CodingProvenance(
      of: coding,
      .passages(layout, includesUncoded: includesUncoded),
      isForSpreadsheets: isForSpreadsheets,
      in: searcher.index
    )
  }

  /// Files that belong beside the rows: what is added to their name, and what they hold.
  package func companions(of format: Format) -> [(ending: String, text: String)] {
    if case .delimited = format { [provenance.companion] } else { [] }
  }

  /// Gives the bytes, in order and in pieces.
  package func write(_ format: Format, to output: ([UInt8]) throws -> Void) throws {
    try output(head(of: format))
    var piece: [UInt8] = []
    var isFirst = true
    var letter: SharedLetter?
    var reader = PassageReader(searcher, nil)
    for document in try ordered() {
      let hit = try reader.hit(document)
      let codes = coding.codes.indices.filter { coding.codes[$0].documents.contains(document) }
      if format == .markdown, hit.sharedLetter !== letter { append(letter: hit, to: &piece) }
      letter = hit.sharedLetter
      append(hit, codes, format, &isFirst, to: &piece)
      guard piece.count >= Self.pieceLength else { continue }
      try output(piece)
      piece.removeAll(keepingCapacity: true)
    }
    if format == .json { piece += "\n]}\n".utf8 }
    try output(piece)
  }

  /// Bytes that are gathered before they are handed out.
  private static let pieceLength = 1 << 16

  private func ordered() throws -> [DocID] {
    var groups: [(date: CalendarDate?, id: String, documents: [DocID])] = []
    var current: UInt32?
    var numbers: [[DocID]] = []
    documents.forEachDocument { document, group in
      if current != group { numbers.append([]) }
      current = group
      numbers[numbers.count - 1].append(document)
    }
    for numbers in numbers {
      let letter = try searcher.index.letterFacts(searcher.index.segment.group(of: numbers[0]))
      groups.append((letter.letter.date, letter.id, numbers))
    }
    groups.sort { left, right in
      switch (left.date, right.date) {
      case (let first?, let second?) where first != second: first < second
      case (.some, nil): true
      case (nil, .some): false
      default: left.id < right.id
      }
    }
    return groups.flatMap(\.documents)
  }

  // MARK: Rows

  private func head(of format: Format) -> [UInt8] {
    switch format {
    case .delimited(let form, let dialect):
      var bytes = dialect == .spreadsheet ? DelimitedText.byteOrderMark : []
      let names = Self.columns.map(\.rawValue) + (layout == .wide ? codeColumns : ["code"])
      form.append(names.map { .text($0) }, dialect, to: &bytes)
      return bytes
    case .json:
      return Array("{\"provenance\":\(provenance.json.serialized()),\n\"passages\":[".utf8)
    case .jsonLines:
      return Array((JSON.object([.init("provenance", provenance.json)]).serialized() + "\n").utf8)
    case .markdown:
      return Array(coding.markdown(.counts, provenance: provenance).utf8)
    }
  }

  /// The codes as names of columns: one that is called as another column gets `code_` before it.
  private var codeColumns: [String] {
    var taken = Set(Self.columns.map(\.rawValue))
    let names = Set(coding.codes.map { $0.code.name.lowercased() })
    return coding.codes.map { found in
      var name = found.code.name
      while taken.contains(name.lowercased())
        || name != found.code.name && names.contains(name.lowercased())
      {
        name = "code_" + name
      }
      taken.insert(name.lowercased())
      return name
    }
  }

  private func append(
    _ hit: Hit,
    _ codes: [Int],
    _ format: Format,
    _ isFirst: inout Bool,
    to bytes: inout [UInt8]
  ) {
    let row = PassageRow(hit, query: "")
    let cells = Self.columns.map(row.cell)
    let names = codes.map { coding.codes[$0].code.name }
    switch format {
    case .delimited(let form, let dialect) where layout == .wide:
      let has = Set(codes)
      let marks = coding.codes.indices.map { TableCell.integer(has.contains($0) ? 1 : 0) }
      form.append(cells + marks, dialect, to: &bytes)
    case .delimited(let form, let dialect):
      for name in names { form.append(cells + [.text(name)], dialect, to: &bytes) }
    case .json, .jsonLines:
      let members = zip(Self.columns, cells).map { JSON.Member($0.rawValue, $1.json) }
      let rows: [[JSON.Member]] =
        layout == .wide
        ? [[.init("codes", .strings(names))]] : names.map { [.init("code", .string($0))] }
      for code in rows {
        if format == .json { bytes += (isFirst ? "\n" : ",\n").utf8 }
        bytes += JSON.object(members + code).serialized().utf8
        if format == .jsonLines { bytes += "\n".utf8 }
        isFirst = false
      }
    case .markdown:
      bytes += MarkdownText.entry(for: hit).utf8
      let codes = names.isEmpty ? "none" : names.joined(separator: ", ")
      bytes += "Codes: \(MarkdownText.escaped(codes))\n\n".utf8
    }
  }

  private func append(letter hit: Hit, to bytes: inout [UInt8]) {
    bytes += "## \(MarkdownText.escaped(hit.sharedLetter.citation))\n\n".utf8
  }
}
