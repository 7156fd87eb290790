import TestSupport
import Testing

@testable import InvertedIndex

@Suite("Opening a segment")
struct SegmentOpeningTests {
  private let bytes: [UInt8]

  init() throws {
    bytes = try RandomCorpus(seed: 7, documentCount: 3).index.builder().serialized()
  }

  @Test("tells every truncation from other damage")
  func truncated() {
    for length in bytes.indices {
      let expected: SegmentError? =
        switch length {
        case 0: .empty
        case 1..<8: .notAnIndex
        case 8..<32: .truncated(expected: 32, found: UInt64(length))
        default: .truncated(expected: UInt64(bytes.count), found: UInt64(length))
        }
      #expect(error(Array(bytes[..<length])) == expected)
    }
  }

  @Test("tells a file with more bytes")
  func lengthened() {
    let length = UInt64(bytes.count)
    #expect(error(bytes + [0]) == .lengthened(expected: length, found: length + 1))
  }

  @Test("tells another kind of file")
  func otherFile() {
    #expect(error(Array("%PDF-1.7 and so on, for more than a header".utf8)) == .notAnIndex)
  }

  @Test("says what to do about another version", arguments: [0, 1, 9] as [UInt8])
  func otherVersion(version: UInt8) throws {
    var other = bytes
    other[8] = version
    let failure = try #require(error(other))
    let isNewer = version > SegmentFormat.version
    let number = UInt32(version)
    #expect(failure == (isNewer ? .tooNew(version: number) : .tooOld(version: number)))
    #expect(failure.description.contains(isNewer ? "Update the program" : "Rebuild the index"))
  }

  @Test("names the file and the system's reason when there is none")
  func missingFile() throws {
    #expect {
      try Segment(path: "/nowhere/letters.index")
    } throws: { error in
      "\(error)" == "cannot open /nowhere/letters.index: No such file or directory."
    }
  }

  @Test("a folder is not an index")
  func folder() {
    #expect(throws: SegmentError.notAnIndex) { try Segment(path: "/") }
  }

  private func error(_ bytes: [UInt8]) -> SegmentError? {
    do {
      _ = try Segment(contents: bytes)
      return nil
    } catch { return error }
  }
}
