import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// The results of a function for every element, in their order, worked out on all cores.
  func parallelMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    // Pieces are large enough that handing them out costs nothing, small enough to share evenly.
    let pieceLength = Swift.max(1, count / 64)
    let pieceCount = (count + pieceLength - 1) / pieceLength
    let pieces = Mutex([[Result]](repeating: [], count: pieceCount))
    DispatchQueue.concurrentPerform(iterations: pieceCount) { piece in
      let start = piece * pieceLength
      let results = self[start..<Swift.min(start + pieceLength, count)].map(transform)
      pieces.withLock { $0[piece] = results }
    }
    return pieces.withLock { $0.flatMap(\.self) }
  }
}
