/// The inner loops over a set of documents with a bit for each.
enum DocumentSetKernel {
  /// Sets the bits of the first `count` documents.
  ///
  /// - Parameter documents: ascending; those that have no bit are left out.
  /// - Returns: how many of the bits were not set before.
  static func insert(_ documents: [UInt32], count: Int, into words: inout [UInt64]) -> Int {
    let count = Self.count(of: documents, upTo: count, in: words)
    var inserted: UInt64 = 0
    // SAFETY: documents ascend, so all of the first `count` are below the last, which has a bit.
    unsafe words.withUnsafeMutableBufferPointer { words in
      unsafe documents.withUnsafeBufferPointer { documents in
        for place in 0..<count {
          let document = unsafe documents[place]
          let (word, shift) = (Int(document &>> 6), UInt64(document & 63))
          let bits = unsafe words[word]
          inserted &+= ~(bits &>> shift) & 1
          unsafe words[word] = bits | 1 &<< shift
        }
      }
    }
    return Int(inserted)
  }

  /// Finds those of the first `count` documents whose bits are set.
  ///
  /// - Parameters:
  ///   - documents: at most 256, ascending; those that have no bit are left out.
  ///   - places: at least as many; its front gets where they stand.
  /// - Returns: how many they are.
  static func select(
    _ documents: [UInt32],
    count: Int,
    in words: [UInt64],
    into places: inout [UInt8]
  ) -> Int {
    let count = Self.count(of: documents, upTo: min(count, places.count, 256), in: words)
    var kept = 0
    // SAFETY: documents ascend, so all of the first `count` are below the last, which has a bit; each
    // writes at most one place, at or before its own.
    unsafe words.withUnsafeBufferPointer { words in
      unsafe documents.withUnsafeBufferPointer { documents in
        unsafe places.withUnsafeMutableBufferPointer { places in
          for place in 0..<count {
            let document = unsafe documents[place]
            unsafe places[kept] = UInt8(truncatingIfNeeded: place)
            kept &+= unsafe bit(document, words)
          }
        }
      }
    }
    return kept
  }

  /// Keeps those of the first `count` places at which documents stand whose bits are set.
  ///
  /// - Parameters:
  ///   - documents: at least 128, ascending over the places; those that have no bit are left out.
  ///   - places: ascending and below 128.
  /// - Returns: how many they are.
  static func keep(
    _ places: inout [UInt8],
    count: Int,
    of documents: [UInt32],
    in words: [UInt64]
  ) -> Int {
    precondition(documents.count >= 128, "A block is 128 numbers.")
    var count = min(count, places.count)
    let limit = UInt64(words.count) * 64
    while count > 0, UInt64(documents[Int(places[count - 1] & 127)]) >= limit { count -= 1 }
    var kept = 0
    // SAFETY: a place is cut to one of a document; these ascend, so all are below the last, which has
    // a bit; each place is written at or before its own.
    unsafe words.withUnsafeBufferPointer { words in
      unsafe documents.withUnsafeBufferPointer { documents in
        unsafe places.withUnsafeMutableBufferPointer { places in
          for index in 0..<count {
            let place = unsafe places[index] & 127
            let document = unsafe documents[Int(place)]
            unsafe places[kept] = place
            kept &+= unsafe bit(document, words)
          }
        }
      }
    }
    return kept
  }

  /// Sets the bits of another set as well.
  ///
  /// - Parameter others: as many words.
  static func unite(_ words: inout [UInt64], _ others: [UInt64]) {
    precondition(words.count == others.count, "Sets are of one index.")
    // SAFETY: there are as many words of each.
    unsafe words.withUnsafeMutableBufferPointer { words in
      unsafe others.withUnsafeBufferPointer { others in
        for word in 0..<words.count { unsafe words[word] |= others[word] }
      }
    }
  }

  /// Keeps the bits of another set only.
  ///
  /// - Parameter others: as many words.
  static func intersect(_ words: inout [UInt64], _ others: [UInt64]) {
    precondition(words.count == others.count, "Sets are of one index.")
    // SAFETY: there are as many words of each.
    unsafe words.withUnsafeMutableBufferPointer { words in
      unsafe others.withUnsafeBufferPointer { others in
        for word in 0..<words.count { unsafe words[word] &= others[word] }
      }
    }
  }

  /// How many bits are set.
  ///
  /// Eight vectors are added up bit by bit, so that the bits of one in eight are counted only (Harley
  /// and Seal; Warren, Hacker's Delight, 5–1), as not every processor that this runs on has an instruction for
  /// it.
  static func count(_ words: [UInt64]) -> Int {
    var (ones, twos, fours) = (Bits(), Bits(), Bits())
    var eights = 0
    let bulk = words.count & ~15
    // SAFETY: sixteen words at a time are read of those that there are.
    unsafe words.withUnsafeBytes { bytes in
      func vector(_ place: Int) -> Bits {
        unsafe bytes.loadUnaligned(fromByteOffset: 8 &* place, as: Bits.self)
      }
      for place in stride(from: 0, to: bulk, by: 16) {
        let first = add(&ones, vector(place), vector(place &+ 2))
        let second = add(&ones, vector(place &+ 4), vector(place &+ 6))
        let third = add(&ones, vector(place &+ 8), vector(place &+ 10))
        let fourth = add(&ones, vector(place &+ 12), vector(place &+ 14))
        let lower = add(&twos, first, second)
        let upper = add(&twos, third, fourth)
        eights &+= count(add(&fours, lower, upper))
      }
    }
    var sum = 8 &* eights &+ 4 &* count(fours) &+ 2 &* count(twos) &+ count(ones)
    for word in words[bulk...] { sum &+= word.nonzeroBitCount }
    return sum
  }

  /// For each four words, how many bits are set before them, in the upper half; and how many of their
  /// own before the second, third and fourth word, in bytes 1 to 3.
  static func ranks(of words: [UInt64]) -> [UInt64] {
    var ranks: [UInt64] = []
    ranks.reserveCapacity((words.count + 3) / 4)
    var rank: UInt64 = 0
    // SAFETY: places before the number of words are read.
    unsafe words.withUnsafeBufferPointer { words in
      for first in stride(from: 0, to: words.count, by: 4) {
        var (entry, inside) = (rank &<< 32, 0 as UInt64)
        for place in 0..<min(4, words.count &- first) {
          // At most 192.
          entry |= inside &<< UInt64(8 &* place)
          inside &+= unsafe UInt64(truncatingIfNeeded: words[first &+ place].nonzeroBitCount)
        }
        ranks.append(entry)
        rank &+= inside
      }
    }
    return ranks
  }

  private typealias Bits = SIMD2<UInt64>

  /// Adds two vectors to a sum, bit by bit, and gives what is carried.
  @inline(__always)
  private static func add(_ sum: inout Bits, _ first: Bits, _ second: Bits) -> Bits {
    let half = first ^ second
    let carry = first & second | half & sum
    sum ^= half
    return carry
  }

  /// Sums of ever wider groups of bits.
  @inline(__always)
  private static func count(_ bits: Bits) -> Int {
    let pairs = bits &- (bits &>> 1 & 0x5555_5555_5555_5555)
    let fours = (pairs & 0x3333_3333_3333_3333) &+ (pairs &>> 2 & 0x3333_3333_3333_3333)
    let eights = (fours &+ fours &>> 4) & 0x0F0F_0F0F_0F0F_0F0F
    let sixteens = (eights &+ eights &>> 8) & 0x00FF_00FF_00FF_00FF
    let thirties = sixteens &+ sixteens &>> 16
    let sums = (thirties &+ thirties &>> 32) & 0xFF
    return Int(truncatingIfNeeded: sums[0] &+ sums[1])
  }

  /// How many of the first `count` documents, which ascend, have a bit.
  private static func count(of documents: [UInt32], upTo count: Int, in words: [UInt64]) -> Int {
    var count = min(count, documents.count)
    let limit = UInt64(words.count) * 64
    while count > 0, UInt64(documents[count - 1]) >= limit { count -= 1 }
    return count
  }

  /// 1 or 0.
  @inline(__always)
  private static func bit(_ document: UInt32, _ words: UnsafeBufferPointer<UInt64>) -> Int {
    // SAFETY: the caller's document has a bit.
    let bits = unsafe words[Int(document &>> 6)]
    return Int(truncatingIfNeeded: bits &>> UInt64(document & 63) & 1)
  }
}
