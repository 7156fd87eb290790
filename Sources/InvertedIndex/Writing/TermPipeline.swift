import Dispatch
import Synchronization

/// Takes all terms of a merger through encoders into the parts of a file.
///
/// Taking terms out and putting them down is done by one thread at a time and in the order of terms;
/// what lies between, which is most of the work, by all at once.
final class TermPipeline: Sendable {
  private struct Input {
    var merger: PostingsMerger
    /// How many batches have been taken out.
    var count = 0
    var failure: SegmentError?
  }

  private struct Output {
    var parts: TermPartsEncoder
    /// How many batches have been put down.
    var count = 0
    /// Batches that came before their turn.
    var waiting: [Int: TermBatch] = [:]
    /// Batches whose memory may be used again.
    var spare: [TermBatch] = []
  }

  /// A thread that has a long list to encode keeps so many batches of each other waiting at most.
  private static let batchesPerThread = 4
  /// Numbers in a batch: enough that handing it over costs nothing, few enough for a core's cache.
  static let batchSize = 1 << 16
  /// What has held a list many times as long gives its memory back.
  private static let keptSize = 8

  private let input: Mutex<Input>
  private let output: Mutex<Output>
  private let batchSize: Int

  init(
    _ merger: sending PostingsMerger,
    into parts: TermPartsEncoder,
    batchSize: Int = batchSize
  ) {
    self.batchSize = batchSize
    input = Mutex(Input(merger: merger))
    output = Mutex(Output(parts: parts))
  }

  /// The parts with all terms.
  func run(
    _ encoder: TermBatchEncoder,
    threadCount: Int
  ) throws(SegmentError) -> TermPartsEncoder {
    let threadCount = max(1, threadCount)
    let places = DispatchSemaphore(value: 0)
    for _ in 0..<Self.batchesPerThread * threadCount { places.signal() }
    DispatchQueue.concurrentPerform(iterations: threadCount) { _ in
      var encoder = encoder
      var batch = TermBatch()
      while true {
        places.wait()
        guard let number = take(&batch), encode(&batch, with: &encoder),
          let count = put(&batch, number)
        else { break }
        for _ in 0..<count { places.signal() }
      }
      // The next thread that waits finds nothing to take, either, and wakes another.
      places.signal()
    }
    if let failure = input.withLock(\.failure) { throw failure }
    return output.withLock(\.parts)
  }

  /// Takes out the next batch and gives its number; `nil` behind the last, or when anything failed.
  private func take(_ batch: inout TermBatch) -> Int? {
    input.withLock { input in
      guard input.failure == nil else { return nil }
      do throws(SegmentError) {
        guard try input.merger.next(&batch.lists, limit: batchSize) else { return nil }
      } catch {
        input.failure = error
        return nil
      }
      input.count += 1
      return input.count - 1
    }
  }

  /// Whether a batch could be encoded.
  private func encode(_ batch: inout TermBatch, with encoder: inout TermBatchEncoder) -> Bool {
    do throws(SegmentError) {
      try encoder.encode(&batch)
      return true
    } catch {
      fail(error)
      return false
    }
  }

  /// Puts down a batch, or lets it wait until its turn; gives how many were put down, or `nil` when
  /// that failed, and another batch to be used.
  private func put(_ batch: inout TermBatch, _ number: Int) -> Int? {
    do throws(SegmentError) {
      return try output.withLock { output throws(SegmentError) in
        output.waiting[number] = batch
        let before = output.count
        while let next = output.waiting.removeValue(forKey: output.count) {
          output.count += 1
          try output.parts.append(next)
          if next.lists.numberCount / Self.keptSize <= batchSize { output.spare.append(next) }
        }
        batch = output.spare.popLast() ?? TermBatch()
        return output.count - before
      }
    } catch {
      fail(error)
      return nil
    }
  }

  /// Lets no further batch be taken; of several failures the first is told.
  private func fail(_ error: SegmentError) {
    input.withLock { $0.failure = $0.failure ?? error }
  }
}
