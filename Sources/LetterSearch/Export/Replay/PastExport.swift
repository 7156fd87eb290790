#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An export of earlier: what was asked, and the passages that were found.
package struct PastExport: Sendable {
  /// What is known of where it came from.
  package struct Provenance: Decodable, Sendable {
    package var query: String
    package var generation: String
    /// Of the program.
    package var version: String?
    package var filters: [Filter]
    package var match: String
    package var synonyms: Bool
    package var sort: String
    /// How many rows were written.
    package var passages: Int
    /// Whether cells were guarded for a spreadsheet.
    package var excel: Bool?

    package struct Filter: Decodable, Sendable {
      package var field: String
      package var value: String
    }
  }

  /// A passage as it stood in the export; its rank is its place.
  package struct Row: Decodable, Sendable {
    package var id: String
    package var ordinal: Int?
    package var text: String?
  }

  package var provenance: Provenance
  package var rows: [Row]

  /// The request that was exported.
  package var request: SearchRequest {
    var request = SearchRequest(provenance.query)
    request.filters = provenance.filters.map { .init(field: $0.field, value: $0.value) }
    request.match = SearchRequest.Match(rawValue: provenance.match) ?? .best
    request.order = SearchRequest.Order(rawValue: provenance.sort) ?? .score
    request.usesSynonyms = provenance.synonyms
    return request
  }

  /// Reads a csv, tsv, json or ndjson export; which of them, its beginning tells.
  ///
  /// - Throws: ``LetterSearchError/unreadable(path:reason:)``.
  package init(path: String) throws {
    let bytes = try PastExport.bytes(of: path)
    do {
      if bytes.first == UInt8(ascii: "{") {
        self = try PastExport.objects(bytes)
      } else {
        guard PastExport.isTable(bytes) else { throw Malformed.otherFormat }
        let beside = try PastExport.provenanceBytes(beside: path)
        let provenance = try JSONDecoder().decode(Provenance.self, from: Data(beside))
        self = try PastExport(provenance: provenance, table: bytes)
      }
    } catch let error as LetterSearchError {
      throw error
    } catch let error as Malformed {
      throw LetterSearchError.unreadable(path: path, reason: error.reason)
    } catch DecodingError.keyNotFound(let key, _) where key.stringValue == "id" {
      throw LetterSearchError.unreadable(path: path, reason: Malformed.withoutID.reason)
    } catch {
      throw LetterSearchError.unreadable(
        path: path,
        reason: "it is no csv, tsv, json or ndjson export of letters, or was changed since"
      )
    }
  }

  private init(provenance: Provenance, rows: [Row]) throws {
    guard rows.count == provenance.passages else {
      let counts = "\(rows.count) of \(provenance.passages) passages"
      throw Malformed(reason: "it holds \(counts): it was cut off, or changed since")
    }
    self.provenance = provenance
    self.rows = rows
  }

  private struct Malformed: Error {
    static let withoutID = Malformed(
      reason: "it has no column id, by which passages are found again: name it in --columns, too"
    )
    static let otherFormat = Malformed(
      reason: "it is no csv, tsv, json or ndjson export of letters, and only these can be replayed"
    )

    var reason: String
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(file: path)))
    } catch {
      throw LetterSearchError.unreadable(path: path, reason: SystemReason.of(error))
    }
  }

  private static func provenanceBytes(beside path: String) throws -> [UInt8] {
    do {
      return try bytes(of: path + ".provenance.json")
    } catch {
      let reason =
        "\(path).provenance.json is not beside it, which says what a csv or tsv export holds"
      throw LetterSearchError.unreadable(path: path, reason: reason)
    }
  }

  // MARK: JSON

  private struct Head: Decodable {
    var provenance: Provenance
  }

  private struct Whole: Decodable {
    var provenance: Provenance
    var passages: [Row]
  }

  private static func objects(_ bytes: [UInt8]) throws -> PastExport {
    let decoder = JSONDecoder()
    let lines = bytes.split(separator: 0x0a)
    // The first line of an ndjson export is an object; that of a json export is not closed.
    let first = lines.first ?? []
    guard let head = try? decoder.decode(Head.self, from: Data(first)) else {
      // A bulk file of OpenSearch says where its documents go.
      guard !first.starts(with: #"{"index":"#.utf8) else { throw Malformed.otherFormat }
      let whole = try decoder.decode(Whole.self, from: Data(bytes))
      return try PastExport(provenance: whole.provenance, rows: whole.passages)
    }
    let rows = try lines.dropFirst().map { try decoder.decode(Row.self, from: Data($0)) }
    return try PastExport(provenance: head.provenance, rows: rows)
  }

  // MARK: Tables

  /// Reads rows of the kind that the first line shows.
  static func reader(of table: [UInt8]) -> DelimitedReader {
    let firstLine = table.prefix { $0 != 0x0a }
    return DelimitedReader(table, firstLine.contains(UInt8(ascii: "\t")) ? .tabs : .commas)
  }

  /// Whether the first row names columns of an export.
  private static func isTable(_ bytes: [UInt8]) -> Bool {
    var reader = reader(of: bytes)
    return (reader.next() ?? []).contains { PassageColumn(rawValue: $0) != nil }
  }

  private init(provenance: Provenance, table bytes: [UInt8]) throws {
    var reader = PastExport.reader(of: bytes)
    let names = reader.next() ?? []
    guard let id = names.firstIndex(of: "id") else { throw Malformed.withoutID }
    var rows: [Row] = []
    while let cells = reader.next() {
      let values = provenance.excel == true ? cells.map(PastExport.unguarded) : cells
      func cell(_ name: String) -> String? {
        names.firstIndex(of: name).flatMap { $0 < values.count ? values[$0] : nil }
      }
      guard id < values.count else { throw Malformed(reason: "row \(rows.count + 2) is cut off") }
      let ordinal = cell("ordinal").flatMap { Int($0) }
      rows.append(Row(id: values[id], ordinal: ordinal, text: cell("text")))
    }
    try self.init(provenance: provenance, rows: rows)
  }

  /// A cell without the apostrophe that keeps a spreadsheet from running it.
  static func unguarded(_ cell: String) -> String {
    let isGuarded = cell.hasPrefix("'") && "=+-@\t\r".contains(cell.dropFirst().first ?? " ")
    return isGuarded ? String(cell.dropFirst()) : cell
  }
}
