/// Which documents make up each group.
struct GroupTable: Sendable {
  let count: Int
  /// The first document of each group, and the number of documents.
  private let starts: PackedArray

  init(_ view: ByteView, documentCount: Int) throws(SegmentError) {
    starts = try PackedArray(view)
    count = starts.count - 1
    guard count >= 0, starts[0] == 0, starts[count] == UInt64(documentCount) else {
      throw view.corrupt(at: 0, "the groups do not make up \(documentCount) documents")
    }
  }

  /// The group of a document that exists.
  func group(of document: UInt32) -> Int {
    group(of: document, in: 0..<count)
  }

  /// The group of a document that is in none before `first`; quick where it is in one of the next.
  func group(of document: UInt32, notBefore first: Int) -> Int {
    guard first < count else { return max(0, count - 1) }
    var low = first
    var step = 1
    while low + step < count, starts[low + step] <= UInt64(document) {
      low += step
      step *= 2
    }
    return group(of: document, in: low..<min(low + step, count))
  }

  /// Calls `body` with the group of a document, and again with that of each that it answers.
  ///
  /// - Parameter body: is given the documents of the group and the document; answers a higher one,
  ///   or `nil` at the end.
  @inline(__always)
  func forEachGroup(
    of document: UInt32?,
    _ body: (_ group: Range<UInt32>, _ document: UInt32) -> UInt32?
  ) {
    starts.withBytes { bytes in
      var next = document
      var (number, end) = (-1, UInt32(0))
      var start: UInt32 = 0
      while let document = next {
        // Where many groups match it is the next one; where few do, it is looked for.
        if number + 1 < count {
          number += 1
          start = end
          end = UInt32(truncatingIfNeeded: starts.number(number + 1, in: bytes))
        }
        if document >= end || document < start {
          number = group(of: document, notBefore: number)
          start = UInt32(truncatingIfNeeded: starts.number(number, in: bytes))
          end = UInt32(truncatingIfNeeded: starts.number(number + 1, in: bytes))
        }
        next = body(start..<max(start, end), document)
      }
    }
  }

  /// The group of a document that is in one of some groups.
  private func group(of document: UInt32, in groups: Range<Int>) -> Int {
    var (low, high) = (groups.lowerBound, groups.upperBound)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= UInt64(document) { low = middle } else { high = middle }
    }
    return low
  }

  /// The documents of a group; empty for one that does not exist.
  func documents(of group: Int) -> Range<UInt32> {
    let start = UInt32(truncatingIfNeeded: starts[group])
    let end = UInt32(truncatingIfNeeded: starts[group + 1])
    return start..<max(start, end)
  }

  func check(in view: ByteView) throws(SegmentError) {
    for group in 0..<count where starts[group] > starts[group + 1] {
      throw view.corrupt(at: 0, "group \(group) ends before it begins")
    }
  }
}
