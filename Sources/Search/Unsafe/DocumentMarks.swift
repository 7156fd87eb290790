/// A set of the documents of one block, to look up those of another in.
///
/// A table of bits for the lower 16 bits of a document: no step of marking or looking up depends
/// on a comparison, so a processor never guesses wrongly. Documents that differ only in the upper
/// bits are taken for each other; who looks up compares what is found.
struct DocumentMarks {
  /// Documents that are less than this apart are never taken for each other; a power of two.
  private static let reach = 1 << 16

  private var words = [UInt64](repeating: 0, count: reach / 64)
  /// The words with marks of ``replace(with:count:)``.
  private var marked = [UInt16](repeating: 0, count: 128)
  private var markedCount = 0

  /// Marks the first `count` of some documents, at most 128, in place of those of the last call.
  mutating func replace(with documents: [UInt32], count: Int) {
    precondition(count >= 0 && count <= documents.count && count <= marked.count)
    precondition(words.count == Self.reach / 64 && markedCount <= marked.count)
    // SAFETY: `count` fits documents and marked words; a document's lower 16 bits name a bit of the
    // table, and the marked words are such words.
    unsafe words.withUnsafeMutableBufferPointer { words in
      unsafe marked.withUnsafeMutableBufferPointer { marked in
        for index in 0..<markedCount { unsafe words[Int(marked[index])] = 0 }
        unsafe documents.withUnsafeBufferPointer { documents in
          for index in 0..<count {
            let document = unsafe documents[index]
            let word = Self.word(document)
            unsafe words[word] |= 1 &<< UInt64(document & 63)
            unsafe marked[index] = UInt16(truncatingIfNeeded: word)
          }
        }
      }
    }
    markedCount = count
  }

  /// Marks the documents that stand at the first `count` of some places.
  mutating func insert(_ documents: [UInt32], _ places: [UInt8], count: Int) {
    for index in 0..<count {
      let document = documents[Int(places[index])]
      words[Self.word(document)] |= 1 &<< UInt64(document & 63)
    }
  }

  /// Takes back the marks of the documents at the first `count` of some places, and of others that
  /// share a word with them.
  mutating func clear(_ documents: [UInt32], _ places: [UInt8], count: Int) {
    for index in 0..<count { words[Self.word(documents[Int(places[index])])] = 0 }
  }

  /// Puts those of some places at which a marked document stands into the front of `found`, and
  /// gives their number.
  ///
  /// - Parameters:
  ///   - places: below 128.
  ///   - found: at least 128.
  func collect(_ documents: [UInt32], _ places: Range<Int>, into found: inout [UInt8]) -> Int {
    precondition(places.upperBound <= min(documents.count, 128) && found.count >= 128)
    precondition(words.count == Self.reach / 64)
    var count = 0
    // SAFETY: as above; each place writes at most one of the 128 entries, at or before its own.
    unsafe words.withUnsafeBufferPointer { words in
      unsafe documents.withUnsafeBufferPointer { documents in
        unsafe found.withUnsafeMutableBufferPointer { found in
          for place in places {
            let document = unsafe documents[place]
            unsafe found[count] = UInt8(truncatingIfNeeded: place)
            count &+= Int(unsafe words[Self.word(document)] &>> UInt64(document & 63) & 1)
          }
        }
      }
    }
    return count
  }

  @inline(__always)
  private static func word(_ document: UInt32) -> Int { Int(document &>> 6) & (reach / 64 - 1) }
}
