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
  static let referenceEndings: Set<String> = ["ris", "bib"]

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
      var places = RowPlaces(bytes)
      for row in rows { append(row.text, places.line(ofRow: row.id)) }
    } else {
      var reader = PastExport.reader(of: bytes)
      let names = reader.next() ?? []
      guard let text = names.firstIndex(of: PassageColumn.text.rawValue),
        names.contains(PassageColumn.id.rawValue)
      else { return nil }
      var line = reader.line
      while let cells = reader.next() {
        if text < cells.count { append(PastExport.unguarded(cells[text]), line) }
        line = reader.line
      }
    }
  }

  private mutating func append(_ text: String, _ line: Int) {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty else { return }
    quotations.append(DraftQuotation(text: words, lines: line...line))
  }

  // MARK: JSON

  private struct Row: Decodable {
    var id: String
    var text: String
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
      } else if place > 0 {
        return nil
      }
    }
    return rows.isEmpty ? nil : rows
  }
}

/// Where rows with an id stand in a file; asked for in their order.
private struct RowPlaces {
  private let lines: [ArraySlice<UInt8>]
  /// A file of one line has all its rows there.
  private let isOneLine: Bool
  private var place = 0

  init(_ bytes: [UInt8]) {
    lines = bytes.split(separator: 0x0a, omittingEmptySubsequences: false)
    isOneLine = lines.dropFirst().allSatisfy(\.isEmpty)
  }

  /// A line, from 1.
  mutating func line(ofRow id: String) -> Int {
    if isOneLine { return 1 }
    let mark = Array("\"\(id)\"".utf8)
    for next in place..<lines.count where lines[next].ranges(of: mark).first != nil {
      // Two rows of one id are of two lines, unless all stands in one.
      place = min(next + 1, lines.count - 1)
      return next + 1
    }
    return min(place + 1, lines.count)
  }
}
