/// A few documents in ascending order, and where each of them stands.
///
/// The documents are dealt into buckets of equal ranges, about one in each: so a look takes a step or two,
/// however many documents the index has.
struct DocumentPlaces: Sendable {
  /// In ascending order.
  let documents: [UInt32]
  /// How many low bits of a document its bucket does not depend on.
  private let shift: UInt32
  /// For each bucket the place of its first document, and at the end their number.
  private let starts: [UInt32]

  /// - Parameter documents: in any order.
  init(_ documents: [UInt32]) {
    let last = documents.max() ?? 0
    let bits = UInt32.bitWidth - last.leadingZeroBitCount
    let bucketBits = Int.bitWidth - documents.count.leadingZeroBitCount
    let shift = UInt32(max(0, bits - bucketBits))
    var starts = [UInt32](repeating: 0, count: Int(last >> shift) + 2)
    for document in documents { starts[Int(document >> shift) + 1] += 1 }
    for bucket in starts.indices.dropFirst() { starts[bucket] += starts[bucket - 1] }
    var sorted = documents
    var ends = starts
    for document in documents {
      let bucket = Int(document >> shift)
      var place = Int(ends[bucket])
      while place > starts[bucket], sorted[place - 1] > document {
        sorted[place] = sorted[place - 1]
        place -= 1
      }
      sorted[place] = document
      ends[bucket] += 1
    }
    self.documents = sorted
    self.shift = shift
    self.starts = starts
  }

  /// The place of a document; `nil` when it is none of the few.
  @inline(__always)
  func place(of document: UInt32) -> Int? {
    let bucket = Int(document &>> shift)
    guard bucket &+ 1 < starts.count else { return nil }
    var (low, high) = (Int(starts[bucket]), Int(starts[bucket &+ 1]))
    while low < high {
      let middle = (low &+ high) / 2
      if documents[middle] == document { return middle }
      if documents[middle] < document { low = middle &+ 1 } else { high = middle }
    }
    return nil
  }
}
