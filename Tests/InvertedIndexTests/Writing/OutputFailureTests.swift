import Foundation
import TestSupport
import Testing

@testable import InvertedIndex

@Suite("A write that fails")
struct OutputFailureTests {
  @Test("leaves the old index and no other file, wherever it fails")
  func everywhere() throws {
    let folder = try TemporaryFolder()
    let index = folder.path("letters.index")
    try Data("old".utf8).write(to: URL(fileURLWithPath: index))
    let memory = BuildMemory(byteCount: 1 << 10, spillingBeside: index)
    var builder = try RandomCorpus(seed: 3, documentCount: 90).index.builder(memory: memory)
    builder.sortBatch()
    let bytes = try builder.serialized()
    for limit in try Self.limits(bytes) {
      #expect(throws: Self.failure) {
        let output = FailingOutput(try OutputFile(replacing: index), limit: limit)
        try SegmentSerializer(builder).write(to: output)
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: index)) == Data("old".utf8))
      #expect(try folder.contents() == ["letters.index"])
    }
    let lock = try IndexLock(forIndex: index, contention: .fail)
    try builder.write(holding: lock)
    #expect(try Data(contentsOf: URL(fileURLWithPath: index)) == Data(bytes))
    #expect(try folder.contents() == ["letters.index", "letters.index.lock"])
  }

  @Test("a file for what does not fit into memory that cannot be made is reported")
  func noSpillFile() throws {
    let memory = BuildMemory(byteCount: 1 << 10, spillingBeside: "/nowhere/letters.index")
    #expect {
      _ = try RandomCorpus(seed: 3, documentCount: 90).index.builder(memory: memory)
    } throws: { error in
      "\(error)".contains("cannot write /nowhere/letters.index.spill")
    }
  }

  /// The borders of all parts, the bytes around them, and some others.
  private static func limits(_ bytes: [UInt8]) throws -> [Int] {
    let segment = try Segment(contents: bytes)
    var generator = SeededGenerator(seed: 1)
    var limits = (0..<60).map { _ in generator.below(bytes.count) }
    for entry in segment.layout.entries.values {
      limits += [entry.range.lowerBound, entry.range.upperBound].flatMap { [$0 - 1, $0, $0 + 1] }
    }
    return limits + [0, 1, bytes.count - 1]
  }

  fileprivate static let failure = SegmentError.inputOutput(
    operation: "write",
    path: "a full disk",
    code: ENOSPC,
    message: "No space left on device"
  )
}

/// Writes so many bytes and then no more.
private final class FailingOutput: ByteOutput {
  private let file: OutputFile
  private var rest: Int

  init(_ file: OutputFile, limit: Int) {
    self.file = file
    rest = limit
  }

  func write(_ bytes: Span<UInt8>) throws(SegmentError) {
    try file.write(bytes.extracting(0..<min(rest, bytes.count)))
    guard bytes.count <= rest else { throw OutputFailureTests.failure }
    rest -= bytes.count
  }
}
