import Dispatch
import Synchronization

/// Work in pieces that several threads share.
enum ParallelWork {
  /// How often the calling thread hears how far the work has got.
  private static let interval = DispatchTimeInterval.milliseconds(50)

  private struct State {
    var next = 0
    var failure: (any Error)?
  }

  /// Runs a body on several threads at once, and waits until all are done.
  ///
  /// Throws the first error of a body; the others then get no more pieces.
  ///
  /// - Parameters:
  ///   - pieceCount: how many pieces there are.
  ///   - progress: called now and then, from this thread, with the number of pieces given out.
  ///   - body: asks for the numbers of pieces, from 0 on, until there is none left.
  static func run(
    _ pieceCount: Int,
    threadCount: Int,
    progress: (Int) -> Void = { _ in },
    _ body: @escaping @Sendable (_ nextPiece: () -> Int?) throws -> Void
  ) throws {
    let state = Shared(State())
    let group = DispatchGroup()
    for _ in 0..<min(threadCount, pieceCount) {
      DispatchQueue.global(qos: .userInitiated).async(group: group) {
        do {
          try body { state.nextPiece(below: pieceCount) }
        } catch {
          state.value.withLock { $0.failure = $0.failure ?? error }
        }
      }
    }
    while group.wait(timeout: .now() + interval) == .timedOut {
      progress(state.value.withLock(\.next))
    }
    if let failure = state.value.withLock(\.failure) { throw failure }
  }

  private final class Shared: Sendable {
    let value: Mutex<State>

    init(_ state: State) { value = Mutex(state) }

    func nextPiece(below pieceCount: Int) -> Int? {
      value.withLock { state in
        guard state.failure == nil, state.next < pieceCount else { return nil }
        state.next += 1
        return state.next - 1
      }
    }
  }
}

extension Array where Element: Sendable {
  /// The results of a function for every element, in their order, worked out on several threads.
  ///
  /// - Parameter progress: called now and then, from this thread, with the number of elements begun.
  package func parallelMap<Result: Sendable>(
    threadCount: Int,
    progress: (Int) -> Void = { _ in },
    _ transform: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    // Pieces are large enough that handing them out costs nothing, small enough to share evenly.
    let pieceLength = Swift.max(1, count / 64)
    let pieceCount = (count + pieceLength - 1) / pieceLength
    let pieces = ResultPieces<Result>(count: pieceCount)
    // The body throws nothing.
    try? ParallelWork.run(
      pieceCount,
      threadCount: threadCount,
      progress: { progress(Swift.min($0 * pieceLength, count)) },
      { nextPiece in
        while let piece = nextPiece() {
          let start = piece * pieceLength
          pieces.set(self[start..<Swift.min(start + pieceLength, count)].map(transform), at: piece)
        }
      }
    )
    return pieces.joined()
  }
}

private final class ResultPieces<Result: Sendable>: Sendable {
  private let pieces: Mutex<[[Result]]>

  init(count: Int) { pieces = Mutex([[Result]](repeating: [], count: count)) }

  func set(_ results: [Result], at place: Int) { pieces.withLock { $0[place] = results } }

  func joined() -> [Result] { pieces.withLock { $0.flatMap(\.self) } }
}
