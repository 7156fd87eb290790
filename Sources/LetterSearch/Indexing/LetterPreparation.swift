import InvertedIndex
import LetterParsing

/// A document that has been read and is ready to be indexed.
struct PreparedLetter: Sendable {
  var stored: StoredLetter
  /// The letter with its passages.
  var letter: Letter
  var sentences: StandardWording.LetterSentences
  /// Of each passage.
  var wordings: [Wording]
  /// Where the index that is there has the same letter.
  var previous: Previous?

  init(stored: StoredLetter, letter: Letter, previous: Previous? = nil) {
    self.stored = stored
    self.letter = letter
    self.previous = previous
    sentences = .init(of: letter)
    wordings = letter.passages.map { Wording(of: $0.text) }
  }

  /// A letter of the index that is there, with what is stored for its passages.
  struct Previous: Sendable {
    var group: GroupID
    var passages: [StoredPassage]
  }
}

/// Reads source documents as letters and gives each its id.
enum LetterPreparation {
  /// A document, its id and the digest of its bytes.
  struct Identified: Sendable {
    var document: SourceDocument
    var id: String
    var sha256: String
  }

  /// The digests of the bytes of documents.
  static func digests(of documents: [SourceDocument], threadCount: Int = 1) -> [String] {
    documents.parallelMap(threadCount: threadCount) { SHA256.hexDigest(of: $0.contentBytes) }
  }

  /// Gives every document an id that no other has.
  ///
  /// The id is the document's name. Documents of one name and the same bytes are one letter; the one is
  /// kept whose ending tells how to read them, or else the first. With
  /// other bytes, the id gets the beginning of the digest behind it, so that neither is lost and
  /// no id depends on the order of files.
  /// - Parameters:
  ///   - digests: of the documents, in their order.
  ///   - kept: letters that will be in the index too, with the ids that they have.
  static func identify(
    _ documents: [SourceDocument],
    digests: [String],
    beside kept: [LetterVersion] = [],
    skipped: inout [SkippedFile]
  ) -> [Identified] {
    let names = documents.map(\.name) + kept.map(\.name)
    var digestsByName: [String: Set<String>] = [:]
    for (name, digest) in zip(names, digests + kept.map(\.sha256)) {
      digestsByName[name, default: []].insert(digest)
    }
    var seen: [String: Int] = [:]
    var identified: [Identified] = []
    for (document, digest) in zip(documents, digests) {
      let isShared = (digestsByName[document.name]?.count ?? 0) > 1
      let id = isShared ? "\(document.name)-\(digest.prefix(8))" : document.name
      guard let place = seen[id] else {
        seen[id] = identified.count
        identified.append(Identified(document: document, id: id, sha256: digest))
        continue
      }
      var (kept, left) = (identified[place].document, document)
      if !kept.isReadAsItIs, left.isReadAsItIs { swap(&kept, &left) }
      identified[place].document = kept
      skipped.append(
        SkippedFile(path: left.path, reason: "the same letter as \(kept.path)", line: nil)
      )
    }
    return identified
  }

  /// Warns of records that could not have the ids that they name, because others name them, too.
  ///
  /// Files of one name in several folders are nothing odd; an id is meant to be one record's.
  static func warnings(onIDsOf identified: [Identified]) -> [IndexReport.Warning] {
    identified.compactMap { letter in
      let name = letter.document.name
      guard case .record(_, let line) = letter.document.content, letter.id != name else {
        return nil
      }
      return .init(
        path: letter.document.path,
        line: line,
        code: "id-shared",
        message: "The id \(name) is given to other text, too: this record is the letter "
          + "\(letter.id), and so named only as long as it does not change. "
          + "Give each record an id of its own."
      )
    }
  }

  /// Warns of files that hold the same bytes under several names, as a copy of a letter does.
  ///
  /// Both stay letters of their own, because nothing tells which of the names is right and a file must
  /// not go missing without a word; so whoever counts letters has to know.
  static func warnings(onCopiesIn identified: [Identified]) -> [IndexReport.Warning] {
    let files = identified.filter { letter in
      if case .record = letter.document.content { return false }
      return !letter.document.contentBytes.isEmpty
    }
    return Dictionary(grouping: files, by: \.sha256).values.flatMap { copies in
      let copies = copies.sorted { ($0.document.path, $0.id) < ($1.document.path, $1.id) }
      return copies.dropFirst().map { copy in
        IndexReport.Warning(
          path: copy.document.path,
          line: nil,
          code: "same-file",
          message: "the same letter as \(copies[0].document.path), byte for byte, under another "
            + "name: \(LetterCopies.countedAgain)"
        )
      }
    }.sorted { $0.path < $1.path }
  }

  static func prepare(_ identified: Identified) -> PreparedLetter {
    let (written, source, keywords) = read(identified.document)
    var letter = written
    if identified.document.isNameWithheld { letter.warnings.append(.nameWithheld) }
    var fields = letter
    fields.passages = []
    let stored = StoredLetter(
      id: identified.id,
      file: identified.document.file,
      sha256: identified.sha256,
      letter: fields,
      keywords: keywords,
      source: source
    )
    return PreparedLetter(stored: stored, letter: letter)
  }

  private static func read(
    _ document: SourceDocument
  ) -> (letter: Letter, source: String, keywords: [StoredLetter.Keyword]) {
    switch document.content {
    case .text(let bytes):
      let text = SourceText(bytes)
      var letter = LetterParser.parse(text.utf8)
      if text.encoding == .windows1252 { letter.warnings.append(.readAsWindows1252) }
      return (letter, redacted(text.utf8, letter), [])
    case .converted(let bytes, let lines, _):
      // Only the text of a page has lines of its own: other files come page by page.
      var letter = LetterParser.parse(bytes, layout: lines.isEmpty ? .lines : .blocks)
      let source = redacted(bytes, letter)
      letter.renumberLines { lines.isEmpty ? $0 : lines[min(max($0, 1), lines.count) - 1] }
      return (letter, source, [])
    case .record(let record, let line):
      var (letter, source) = RecordLetter.letter(from: record)
      letter.renumberLines { _ in line }
      return (letter, source, RecordLetter.keywords(of: record))
    }
  }

  private static func redacted(_ bytes: [UInt8], _ letter: Letter) -> String {
    String(decoding: LetterParser.redacted(bytes, for: letter), as: UTF8.self)
  }
}

extension SourceDocument {
  /// Whether the file is of the type that its name tells, as far as a page and plain text are told apart:
  /// a page begins with a mark.
  fileprivate var isReadAsItIs: Bool {
    func isPage(_ bytes: [UInt8]) -> Bool {
      let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
      let text = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
      return text.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "<")
    }
    return switch content {
    case .text(let bytes): !isPage(bytes)
    // Of files that programs make, none is plain text.
    case .converted(_, let lines, from: let bytes): lines.isEmpty || isPage(bytes)
    case .record: true
    }
  }
}

extension ParsingWarning {
  fileprivate static let readAsWindows1252 = ParsingWarning(
    code: "not-utf8",
    message: "The file is not UTF-8; it was read as Windows-1252.",
    lines: 1...1
  )
}

extension Letter {
  /// Replaces line numbers of a text that was converted by those of the file it was made from.
  fileprivate mutating func renumberLines(_ line: (Int) -> Int) {
    func renumbered(_ range: ClosedRange<Int>) -> ClosedRange<Int> {
      let (first, last) = (line(range.lowerBound), line(range.upperBound))
      return min(first, last)...max(first, last)
    }
    for index in passages.indices {
      passages[index].lineRanges = passages[index].lineRanges.map(renumbered)
    }
    for index in sections.indices { sections[index].lines = renumbered(sections[index].lines) }
    for index in withheld.indices { withheld[index].lines = renumbered(withheld[index].lines) }
    for index in warnings.indices { warnings[index].lines = renumbered(warnings[index].lines) }
  }
}
