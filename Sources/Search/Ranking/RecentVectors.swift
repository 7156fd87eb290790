import InvertedIndex
import Synchronization

/// The vectors of documents that were compared of late: those of the next hits are often among them.
final class RecentVectors: Sendable {
  /// Beyond so many, in 4 MB, all are forgotten.
  private static let limit = 1 << 13

  private let known = Mutex<[UInt32: HeaviestTerms]>([:])

  /// Of each of some documents the vector, where it is known.
  func vectors(of documents: [DocID]) -> [HeaviestTerms?] {
    known.withLock { known in documents.map { known[$0.rawValue] } }
  }

  /// Keeps the vectors of some documents at their places; two threads may both have read one.
  func keep(_ vectors: [HeaviestTerms?], of documents: [DocID], at places: [Int]) {
    known.withLock { known in
      if known.count + places.count > Self.limit { known = [:] }
      for place in places { known[documents[place].rawValue] = vectors[place] }
    }
  }
}
