#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The texts of an export's rows: csv, tsv, json or ndjson, or a search's answer in JSON.
///
/// Each text is a quotation; its lines are those of its row in the file.
struct QuotedRows {
  /// Of files that are read as rows and as nothing else.
  static let endings: Set<String> = ["csv", "tsv", "json", "ndjson", "jsonl"]

  /// Of references, which have their passages in no form that could be told from notes.
  static let referenceEndings: Set<String> = ["ris", "bib", "bibtex"]

  static let whatIsRead =
    "it has no columns id and text: of tables and JSON, only exports are checked, and of these the "
    + "texts (`letters replay` tells what of an export has changed since)"

  static let whatReferencesLack =
    "references are not checked: export the same as md, html or csv, or check the text that cites "
    + "them"

  private(set) var quotations: [DraftQuotation] = []

  /// `nil` when it is no export with texts.
  init?(_ bytes: [UInt8]) {
    if bytes.first == UInt8(ascii: "{") {
      guard let rows = Self.objects(bytes) else { return nil }
      var places = RowPlaces(rows.map(\.id), in: bytes)
      for row in rows { append(row.text, places.line(ofRow: row.id), row.source) }
    } else {
      var reader = DelimitedReader(bytes)
      let names = reader.next() ?? []
      guard let text = names.firstIndex(of: PassageColumn.text.rawValue),
        names.contains(PassageColumn.id.rawValue)
      else { return nil }
      let columns = PassageColumn.ofSource.map { name in
        (name, names.firstIndex(of: name.rawValue))
      }
      var line = reader.line
      while let cells = reader.next() {
        if text < cells.count {
          let source = Self.source { name in
            let column = columns.first { $0.0 == name }?.1
            return column.flatMap { $0 < cells.count ? DelimitedText.unguarded(cells[$0]) : nil }
          }
          append(DelimitedText.unguarded(cells[text]), line, source)
        }
        line = reader.line
      }
    }
  }

  private mutating func append(_ text: String, _ line: Int, _ source: String?) {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty else { return }
    var quotation = DraftQuotation(text: words, lines: line...line)
    quotation.context = source.map { .init(sentence: "", paragraph: "", source: $0) }
    quotations.append(quotation)
  }

  /// What a row says of where its text is from: its citation, or else its body and date; `nil` for nothing.
  private static func source(_ value: (PassageColumn) -> String?) -> String? {
    let values = PassageColumn.ofSource.compactMap { name in
      value(name).flatMap { $0.isEmpty ? nil : (name: name, text: $0) }
    }
    let citation = values.first { $0.name == .citation }
    let texts = citation.map { [$0] } ?? values
    return texts.isEmpty ? nil : texts.map(\.text).joined(separator: ", ")
  }

  // MARK: JSON

  private struct Row: Decodable {
    var id: String
    var text: String
    var source: String?

    private struct Name: CodingKey {
      var stringValue: String
      var intValue: Int? { nil }
      init(_ name: String) { stringValue = name }
      init?(stringValue: String) { self.init(stringValue) }
      init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Name.self)
      id = try values.decode(String.self, forKey: Name("id"))
      text = try values.decode(String.self, forKey: Name("text"))
      // Where a name stands for something else than a text, it is none of these.
      source = QuotedRows.source { try? values.decode(String.self, forKey: Name($0.rawValue)) }
    }
  }

  /// The line before each row that is to be put into another search engine.
  private struct Action: Decodable {
    var index: [String: String]
  }

  private struct Whole: Decodable {
    var passages: [Row]?
    var hits: [Row]?
  }

  private static func objects(_ bytes: [UInt8]) -> [Row]? {
    let decoder = JSONDecoder()
    if let whole = try? decoder.decode(Whole.self, from: Data(bytes)),
      let rows = whole.passages ?? whole.hits
    {
      return rows
    }
    // The first line of an ndjson export may be its provenance.
    let lines = bytes.split(separator: 0x0a).filter { !$0.allSatisfy { $0 == 0x0d || $0 == 0x20 } }
    var rows: [Row] = []
    for (place, line) in lines.enumerated() {
      if let row = try? decoder.decode(Row.self, from: Data(line)) {
        rows.append(row)
      } else if place > 0, (try? decoder.decode(Action.self, from: Data(line))) == nil {
        return nil
      }
    }
    return rows.isEmpty ? nil : rows
  }
}

/// Where rows with an id stand in a file; asked for in their order.
private struct RowPlaces {
  /// By id: the lines that have it between quotation marks, counted from 0, the last one first.
  private var places: [ArraySlice<UInt8>: [Int]]
  private let lineCount: Int
  /// A file of one line has all its rows there.
  private let isOneLine: Bool
  private var place = 0

  init(_ ids: [String], in bytes: [UInt8]) {
    let lines = bytes.split(separator: 0x0a, omittingEmptySubsequences: false)
    lineCount = lines.count
    isOneLine = lines.dropFirst().allSatisfy(\.isEmpty)
    places = Dictionary(ids.map { (Array($0.utf8)[...], []) }) { first, _ in first }
    guard !isOneLine else { return }
    for (number, line) in lines.enumerated().reversed() {
      let texts = line.split(separator: 0x22, omittingEmptySubsequences: false)
      for text in texts.dropFirst().dropLast() where places[text]?.last != number {
        places[text]?.append(number)
      }
    }
  }

  /// A line, from 1.
  mutating func line(ofRow id: String) -> Int {
    if isOneLine { return 1 }
    let key = Array(id.utf8)[...]
    // Rows are asked for in order, so that a line above is of no use to any other.
    while let last = places[key]?.last, last < place { places[key]?.removeLast() }
    guard let next = places[key]?.last else { return min(place + 1, lineCount) }
    // Two rows of one id are of two lines, unless all stands in one.
    place = min(next + 1, lineCount - 1)
    return next + 1
  }
}

extension PassageColumn {
  /// Those that tell whose letter a passage is of, and of when.
  fileprivate static let ofSource: [Self] = [
    .citation, .institution, .bodyName, .localAuthority, .date,
  ]
}
