/// The inner loops over a set of documents with a bit for each.
enum DocumentSetKernel {
  /// Sets the bits of the first `count` documents.
  ///
  /// - Parameter documents: ascending; those that have no bit are left out.
  static func insert(_ documents: [UInt32], count: Int, into words: inout [UInt64]) {
    var count = min(count, documents.count)
    let limit = UInt64(words.count) * 64
    while count > 0, UInt64(documents[count - 1]) >= limit { count -= 1 }
    // SAFETY: documents ascend, so all of the first `count` are below the last, which has a bit.
    unsafe words.withUnsafeMutableBufferPointer { words in
      unsafe documents.withUnsafeBufferPointer { documents in
        for place in 0..<count {
          let document = unsafe documents[place]
          unsafe words[Int(document &>> 6)] |= 1 &<< UInt64(document & 63)
        }
      }
    }
  }

  /// How many bits are set: sums of ever wider groups of bits (Warren, Hacker's Delight, 5–1),
  /// as not every processor that this runs on has an instruction for it.
  static func count(_ words: [UInt64]) -> Int {
    var sum = 0
    for word in words {
      var bits = word &- (word &>> 1 & 0x5555_5555_5555_5555)
      bits = (bits & 0x3333_3333_3333_3333) &+ (bits &>> 2 & 0x3333_3333_3333_3333)
      bits = (bits &+ bits &>> 4) & 0x0F0F_0F0F_0F0F_0F0F
      sum &+= Int(truncatingIfNeeded: (bits &* 0x0101_0101_0101_0101) &>> 56)
    }
    return sum
  }
}
