#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An export of earlier: what was asked, and the passages that were found.
package struct PastExport: Sendable {
  /// What is known of where it came from.
  package struct Provenance: Decodable, Sendable {
    /// What wrote the file, where that was not the export of passages.
    package var command: String?
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
    /// In how many letters these are.
    package var letters: Int?
    package var sample: Sample?
    /// That only the first passages were written.
    package var first: Part?
    /// That only passages were written that somebody had chosen.
    package var chosen: Part?
    /// Whether cells were guarded for a spreadsheet.
    package var excel: Bool?

    /// How many passages the query found.
    var found: Int { (sample?.passages ?? first?.passages ?? chosen?.passages) ?? passages }

    /// Of how many passages the rows were drawn, and how.
    package struct Sample: Decodable, Sendable {
      package var size: Int
      package var seed: UInt64
      package var passages: Int

      private enum CodingKeys: String, CodingKey {
        case size
        case seed
        case passages = "of_passages"
      }
    }

    /// Of how many passages the rows are a part.
    package struct Part: Decodable, Sendable {
      package var passages: Int

      private enum CodingKeys: String, CodingKey {
        case passages = "of_passages"
      }
    }

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
    /// Of the letter's file.
    package var sha256: String?
    package var institution: String?
    package var localAuthority: String?
    /// As the export wrote it, or a spreadsheet since.
    package var date: String?

    private enum CodingKeys: String, CodingKey {
      case id
      case ordinal
      case text
      case sha256
      case institution
      case localAuthority = "local_authority"
      case date
    }
  }

  package var provenance: Provenance
  package var rows: [Row]
  /// Whether the rows are known to be a part of what was found or exported, each once.
  package private(set) var isSubset = false

  /// How the rows were drawn from all that the query found.
  var sample: RandomSample? {
    isSubset ? nil : provenance.sample.map { RandomSample(size: $0.size, seed: $0.seed) }
  }

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
  /// Tables may have been saved by a spreadsheet since, with semicolons or tabs between the cells.
  ///
  /// - Parameters:
  ///   - path: of the export; `-` for one that is in no file.
  ///   - bytes: what it holds; `nil` to read the file.
  ///   - provenancePath: what says where a table comes from; `nil` for the file beside it.
  ///   - isSubset: whether rows may have been taken away since.
  /// - Throws: ``LetterSearchError/unreadable(path:reason:)``.
  package init(
    path: String,
    bytes given: [UInt8]? = nil,
    provenance provenancePath: String? = nil,
    isSubset: Bool = false
  ) throws {
    let bytes = SourceText(try given ?? PastExport.bytes(of: path)).utf8
    self = try PastExport.naming(path) {
      if bytes.first == UInt8(ascii: "{") {
        guard provenancePath == nil else { throw Malformed.ownProvenance }
        if let command = PastExport.command(in: bytes) {
          throw Malformed.made(by: command, keepsProvenance: true)
        }
        return try PastExport.objects(bytes)
      }
      let kind = TableKind(of: bytes)
      if kind == .concordance { throw Malformed.concordance }
      if kind == .counts { throw Malformed.counts }
      if provenancePath == nil, let command = PastExport.command(beside: path) {
        throw Malformed.made(by: command)
      }
      if kind == .other { throw Malformed.otherFormat }
      let beside = try PastExport.provenanceBytes(of: path, in: provenancePath)
      let provenance = try PastExport.naming(provenancePath ?? path + ProvenanceFile.ending) {
        try JSONDecoder().decode(Provenance.self, from: Data(beside))
      }
      if let command = provenance.command { throw Malformed.made(by: command) }
      return try PastExport(provenance: provenance, table: bytes)
    }
    try PastExport.naming(path) { try checkRows(isSubset: isSubset) }
  }

  /// Gives errors the name of the file that they are about.
  private static func naming<Value>(_ path: String, _ read: () throws -> Value) throws -> Value {
    do {
      return try read()
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

  init(provenance: Provenance, rows: [Row]) {
    self.provenance = provenance
    self.rows = rows
  }

  private mutating func checkRows(isSubset: Bool) throws {
    // Of a part, only what became of it can be told.
    self.isSubset = isSubset || provenance.first != nil || provenance.chosen != nil
    if !isSubset {
      guard rows.count == provenance.passages else {
        let counts = "\(rows.count) of \(provenance.passages) passages"
        throw Malformed(
          reason: "it holds \(counts): it was cut off, or changed since; if you took rows away, "
            + "--subset replays those that are left"
        )
      }
    }
    guard self.isSubset else { return }
    var seen: Set<String> = []
    rows.removeAll { !seen.insert($0.id).inserted }
    guard !rows.isEmpty else { throw Malformed(reason: "it holds no passage") }
  }

  struct Malformed: Error {
    static let withoutID = Malformed(
      reason: "it has no column id, by which passages are found again: name it in --columns, too"
    )
    static let ownProvenance = Malformed(
      reason: "an export in JSON has its provenance in itself: leave --provenance out"
    )
    static let concordance = Malformed(
      reason: "it has lines of letters kwic, which are not replayed: the query, order, sample and "
        + "generation that make the same lines again are in FILE\(ProvenanceFile.ending), where kwic wrote "
        + "it with -o FILE"
    )
    static let counts = Malformed(
      reason: "it has numbers of letters counts, which are not replayed: the query, fields and "
        + "generation that count them again are in FILE\(ProvenanceFile.ending), where counts wrote it with "
        + "-o FILE"
    )
    /// What is said of a file whose provenance names the command that wrote it.
    ///
    /// - Parameter keepsProvenance: whether it has it in itself.
    static func made(by command: String, keepsProvenance: Bool = false) -> Malformed {
      switch command {
      case CodingProvenance.command: return keepsProvenance ? ownCodes : codes
      case CrossTableProvenance.command: return counts
      case ConcordanceProvenance.command: return concordance
      default:
        let place = keepsProvenance ? "FILE itself" : "FILE\(ProvenanceFile.ending)"
        return Malformed(
          reason: "it has numbers of letters \(command), which are not replayed: what counts them "
            + "again, and the generation, are in \(place)"
        )
      }
    }

    static let codes = Malformed(
      reason:
        "it has codes of letters codebook, which are not replayed: `letters codebook -o NEW.csv "
        + "FILE\(ProvenanceFile.ending)` codes by the same codes and restrictions again"
    )
    static let ownCodes = Malformed(
      reason:
        "it has codes of letters codebook, which are not replayed: `letters codebook -o NEW.json "
        + "FILE` codes by the same codes and restrictions again"
    )
    static let otherFormat = Malformed(
      reason: "it is no csv, tsv, json or ndjson export of letters, and only these can be "
        + "replayed: beside what is to be read, write one of the same query with `letters export -o FILE.csv "
        + "QUERY`"
    )

    var reason: String
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    try FileBytes.of(path)
  }

  /// What wrote the table, as the file beside it says; `nil` for an export of passages.
  private static func command(beside path: String) -> String? {
    guard path != "-", let bytes = try? bytes(of: path + ProvenanceFile.ending) else { return nil }
    return command(in: bytes)
  }

  /// What wrote a file, as the provenance that it is or has in itself says.
  private static func command(in bytes: [UInt8]) -> String? {
    struct Written: Decodable {
      var command: String
    }
    struct Whole: Decodable {
      var provenance: Written
    }
    let decoder = JSONDecoder()
    let (line, all) = (Data(bytes.prefix { $0 != 0x0a }), Data(bytes))
    return (try? decoder.decode(Whole.self, from: line))?.provenance.command
      ?? (try? decoder.decode(Whole.self, from: all))?.provenance.command
      ?? (try? decoder.decode(Written.self, from: all))?.command
  }

  private static func provenanceBytes(of path: String, in named: String?) throws -> [UInt8] {
    if let named { return try bytes(of: named) }
    guard path != "-" else {
      let reason =
        "a csv or tsv export has its query in FILE\(ProvenanceFile.ending): name it with --provenance"
      throw LetterSearchError.unreadable(path: path, reason: reason)
    }
    do {
      return try bytes(of: path + ProvenanceFile.ending)
    } catch {
      let reason =
        "\(path)\(ProvenanceFile.ending) is not beside it, which says what a csv or tsv export holds; if "
        + "it has another name now, give that with --provenance"
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

  /// A line of `letters kwic`, and all of them.
  private struct ContextLine: Decodable {
    var passage: String
    var left: String
    var right: String
  }

  private struct ContextLines: Decodable {
    var lines: [ContextLine]
  }

  private static func isLines(_ object: some Collection<UInt8>) -> Bool {
    let (decoder, data) = (JSONDecoder(), Data(object))
    return (try? decoder.decode(ContextLine.self, from: data)) != nil
      || (try? decoder.decode(ContextLines.self, from: data)) != nil
  }

  private static func objects(_ bytes: [UInt8]) throws -> PastExport {
    let decoder = JSONDecoder()
    let lines = bytes.split(separator: 0x0a)
    // The first line of an ndjson export is an object; that of a json export is not closed.
    let first = lines.first ?? []
    guard let head = try? decoder.decode(Head.self, from: Data(first)) else {
      // A bulk file of OpenSearch says where its documents go.
      guard !first.starts(with: #"{"index":"#.utf8) else { throw Malformed.otherFormat }
      do {
        let whole = try decoder.decode(Whole.self, from: Data(bytes))
        return PastExport(provenance: whole.provenance, rows: whole.passages)
      } catch {
        throw isLines(first) || isLines(bytes) ? Malformed.concordance : error
      }
    }
    let rows = try lines.dropFirst().map { try decoder.decode(Row.self, from: Data($0)) }
    return PastExport(provenance: head.provenance, rows: rows)
  }
}
