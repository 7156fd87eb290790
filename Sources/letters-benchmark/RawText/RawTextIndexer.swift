import Dispatch
import InvertedIndex
import Synchronization

/// Indexes the texts of JSON objects, one a line, as `letters` indexes its passages: words at their
/// positions, in the form of their stems.
///
/// Workers take pieces of the file in turn; the index does not depend on how many there are.
struct RawTextIndexer {
  /// Bytes of the file that a worker takes at a time.
  private static let pieceByteCounts = 2 << 20...32 << 20

  let path: String
  let indexPath: String
  let threadCount: Int
  /// Bytes; `nil` for the builder's own budget.
  let memory: Int?
  let keepsOrder: Bool

  func run() throws {
    let file = try MappedFile(path: path)
    let pieces = file.withBytes { Self.pieces(of: $0, for: threadCount) }
    let memory = BuildMemory(
      byteCount: memory ?? BuildMemory.standard.byteCount,
      spillingBeside: indexPath
    )
    var builder = SegmentBuilder(RawTextWorker.schema, memory: memory)
    builder.threadCount = threadCount
    if keepsOrder { builder.ordering = nil }
    let collector = RunCollector(builder)
    let next = Atomic(0)
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: min(threadCount, pieces.count)) { _ in
      do {
        var worker = RawTextWorker(memory: BuildMemory(byteCount: memory.byteCount / threadCount))
        while true {
          let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard place < pieces.count else { return }
          try file.withBytes { try worker.add($0, pieces[place]) }
          file.release(pieces[place])
          try collector.add(worker.takeRun(), at: place)
        }
      } catch {
        failure.withLock { $0 = error }
      }
    }
    if let error = failure.withLock(\.self) { throw error }
    builder = collector.finish()
    try builder.write(holding: IndexLock(forIndex: indexPath, contention: .wait))
  }

  /// Pieces of whole lines; smaller ones towards the end, so that workers finish together.
  private static func pieces(of bytes: Span<UInt8>, for threadCount: Int) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let share = (bytes.count - start) / (2 * threadCount)
      let length = min(max(share, pieceByteCounts.lowerBound), pieceByteCounts.upperBound)
      var end = min(start + length, bytes.count)
      while end < bytes.count, bytes[end - 1] != UInt8(ascii: "\n") { end += 1 }
      pieces.append(start..<end)
      start = end
    }
    return pieces
  }
}
