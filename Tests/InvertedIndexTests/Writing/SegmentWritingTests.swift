import Foundation
import TestSupport
import Testing

@testable import InvertedIndex

@Suite("Writing a segment")
struct SegmentWritingTests {
  private let temporary: TemporaryFolder
  private var folder: URL { temporary.url }
  private var index: String { folder.appendingPathComponent("letters.index").path }

  init() throws {
    temporary = try TemporaryFolder()
  }

  @Test("puts a new file over the old, and leaves only the lock beside it")
  func replaces() throws {
    for seed in 0..<2 as Range<UInt64> {
      var builder = try RandomCorpus(seed: seed).index.builder()
      try builder.write(holding: IndexLock(forIndex: index, contention: .fail))
      #expect(try Data(contentsOf: URL(fileURLWithPath: index)) == Data(builder.serialized()))
      #expect(try Segment(path: index).documentCount == builder.documentCount)
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.sorted() == ["letters.index", "letters.index.lock"])
  }

  @Test("a failure leaves the old file and nothing else")
  func failure() throws {
    try Data("old".utf8).write(to: URL(fileURLWithPath: index))
    // A folder stands where the new bytes would be written.
    try FileManager.default.createDirectory(
      atPath: index + ".partial",
      withIntermediateDirectories: false
    )
    var builder = try RandomCorpus(seed: 1).index.builder()
    #expect {
      try builder.write(holding: IndexLock(forIndex: index, contention: .fail))
    } throws: { error in
      "\(error)".contains("cannot write \(index).partial: Is a directory")
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: index)) == Data("old".utf8))
  }

  @Test("what a killed writer has left is removed by the next, even if that writes nothing")
  func leftover() throws {
    try Data("half".utf8).write(to: URL(fileURLWithPath: index + ".partial"))
    _ = try IndexLock(forIndex: index, contention: .fail)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files == ["letters.index.lock"])
  }

  @Test("a full disk is reported with the system's reason")
  func fullDisk() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let output = try OutputFile(appendingTo: "/dev/full")
    #expect {
      try output.write([1, 2, 3].span)
    } throws: { error in
      "\(error)" == "cannot write /dev/full: No space left on device."
    }
  }

  @Test("bytes that were not committed leave no file")
  func uncommitted() throws {
    do {
      let output = try OutputFile(replacing: index)
      try output.write([1, 2, 3].span)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test("a folder that does not exist is reported")
  func missingFolder() {
    #expect(throws: SegmentError.self) {
      try IndexLock(forIndex: "/nowhere/letters.index", contention: .fail)
    }
  }

  @Test("one writer at a time")
  func lock() throws {
    var first: IndexLock? = try IndexLock(forIndex: index, contention: .fail)
    #expect(first?.indexPath == index)
    #expect(throws: SegmentError.locked(path: index + ".lock")) {
      try IndexLock(forIndex: index, contention: .fail)
    }
    first = nil
    _ = try IndexLock(forIndex: index, contention: .wait)
  }

  @Test("a reader keeps what it opened")
  func snapshot() throws {
    let lock = try IndexLock(forIndex: index, contention: .fail)
    let old = RandomCorpus(seed: 1, documentCount: 9).index
    var builder = try old.builder()
    try builder.write(holding: lock)
    let segment = try Segment(path: index)
    builder = try RandomCorpus(seed: 2, documentCount: 200).index.builder()
    try builder.write(holding: lock)
    #expect(segment.documentCount == 9)
    #expect(SegmentChecker(segment).problems().isEmpty)
    #expect(try Segment(path: index).documentCount == 200)
  }
}
