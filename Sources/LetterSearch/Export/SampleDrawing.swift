import InvertedIndex
import Search

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension LetterSearcher {
  /// Draws passages of those that a query finds, the same ones in whatever order they are found.
  ///
  /// The ids of all that are found are read, unless all are drawn.
  func draw(_ sample: RandomSample, of selection: PassageSelection) throws -> Set<DocID> {
    var found: [DocID] = []
    try searcher.forEachMatch(selection.rows.request.query) { found.append($0) }
    return Set(try smallest(sample, of: found))
  }

  private func smallest(_ sample: RandomSample, of found: [DocID]) throws -> ArraySlice<DocID> {
    guard found.count > sample.size else { return found[...] }
    // Those that lie together in the file are read together.
    let pieces = stride(from: 0, to: found.count, by: Self.pieceLength).map { start in
      found[start..<min(start + Self.pieceLength, found.count)]
    }
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let numbers = pieces.parallelMap(threadCount: max(1, cores)) { [index] piece in
      Result {
        var stored = StoredDocuments(index.segment)
        return try piece.map { document in
          let id = try StoredPassage.id(decoding: try stored.bytes(of: document))
          return (number: sample.number(of: id), document: document)
        }
      }
    }
    let ranked = try numbers.flatMap { try $0.get() }
      .sorted { ($0.number, $0.document.rawValue) < ($1.number, $1.document.rawValue) }
    return ranked.prefix(sample.size).map(\.document)[...]
  }

  private static let pieceLength = 4096
}
