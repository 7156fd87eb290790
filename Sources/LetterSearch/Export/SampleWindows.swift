import InvertedIndex
import Search

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What was drawn of the passages that a query finds.
struct DrawnSample: Sendable {
  let request: RandomSample
  let documents: Set<DocID>
  /// How many there are.
  let count: SearchResponse.Count
  /// Of how many they were drawn.
  let population: SearchResponse.Count
}

extension LetterSearcher {
  /// Draws passages of those that a query finds, the same ones in whatever order they are found.
  ///
  /// The ids of all that are found are read, unless all are drawn.
  func draw(_ sample: RandomSample, of selection: PassageSelection) throws -> DrawnSample {
    var found: [DocID] = []
    try searcher.forEachMatch(selection.rows.request.query) { found.append($0) }
    let drawn = Set(try smallest(sample, of: found))
    let letters = Set(drawn.map(index.segment.group))
    return DrawnSample(
      request: sample,
      documents: drawn,
      count: .init(passages: drawn.count, letters: letters.count),
      population: selection.total
    )
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

/// The passages of other windows that are in a sample.
struct SampleWindows: PassageWindows {
  let windows: any PassageWindows
  let sample: DrawnSample

  func window(from start: Search.SearchRequest.Position?) throws -> PassageWindow {
    let window = try windows.window(from: start)
    var passages: [FoundPassage] = []
    var letterStarts: [Int] = []
    let ends = window.letterStarts.dropFirst() + [window.passages.count]
    let letters = zip(window.letterStarts, ends).map { $0..<$1 }
    for letter in letters.isEmpty ? [0..<window.passages.count] : letters {
      let drawn = window.passages[letter].filter { sample.documents.contains($0.document) }
      if !drawn.isEmpty, !letters.isEmpty { letterStarts.append(passages.count) }
      passages += drawn
    }
    return PassageWindow(passages: passages, letterStarts: letterStarts, next: window.next)
  }
}
