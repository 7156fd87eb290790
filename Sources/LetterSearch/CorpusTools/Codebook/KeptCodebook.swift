#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The codes and restrictions of an earlier coding, as the file beside its table or the JSON itself
/// keeps them.
package struct KeptCodebook: Sendable {
  package let request: Coding.Request
  /// Of the index that was coded.
  package let generation: String

  private struct Provenance: Decodable {
    struct Code: Decodable {
      var code: String
      var query: String
      var description: String?
    }

    struct Filter: Decodable {
      var field: String
      var value: String
    }

    var command: String
    var generation: String
    var filters: [Filter]
    var match: String
    var synonyms: Bool
    var codes: [Code]
  }

  private struct Whole: Decodable {
    var provenance: Provenance
  }

  /// - Returns: `nil` for a file of another kind.
  /// - Throws: as ``Codebook/init(_:path:)`` does.
  package init?(path: String, bytes: [UInt8]) throws {
    guard bytes.first(where: { !" \t\r\n".utf8.contains($0) }) == UInt8(ascii: "{") else {
      return nil
    }
    let decoder = JSONDecoder()
    // The first line of NDJSON is an object; that of other files is not closed.
    let line = Data(bytes.prefix { $0 != 0x0a })
    let all = Data(bytes)
    let provenance =
      (try? decoder.decode(Whole.self, from: line))?.provenance
      ?? (try? decoder.decode(Whole.self, from: all))?.provenance
      ?? (try? decoder.decode(Provenance.self, from: all))
    guard let provenance, provenance.command == CodingProvenance.command else { return nil }
    let codes = provenance.codes.enumerated().map { place, code in
      Codebook.Code(code.code, code.query, description: code.description, line: place + 1)
    }
    var search = SearchRequest.everything
    search.filters = provenance.filters.map { .init(field: $0.field, value: $0.value) }
    search.match = SearchRequest.Match(rawValue: provenance.match) ?? .best
    search.usesSynonyms = provenance.synonyms
    request = Coding.Request(search, by: try Codebook(codes, path: path))
    generation = provenance.generation
  }
}
