/// The inner loops over which documents of a range of 256 have which terms: four words of bits a term.
enum RangeSetKernel {
  /// What a document must have to be found.
  struct Need {
    /// How many of the terms, the first ones, it must all have.
    let requiredCount: Int
    /// Of how many, the first ones, it must have any, when none is required.
    let leadingCount: Int
    /// What the bounds of its terms must add up to, above 0.
    let score: Float
  }

  private typealias Bits = SIMD4<UInt64>

  /// Copies the words of some ranges.
  ///
  /// - Parameters:
  ///   - words: four for every range of the index.
  ///   - sets: gets four a range from `start` on, a stride apart.
  static func gather(
    _ words: [UInt64],
    of ranges: ArraySlice<UInt32>,
    into sets: inout [UInt64],
    from start: Int,
    stride: Int
  ) {
    guard let last = ranges.max() else { return }
    precondition(4 * Int(last) + 4 <= words.count && start >= 0 && stride >= 4)
    precondition(start + stride * (ranges.count - 1) + 4 <= sets.count)
    // SAFETY: the preconditions.
    unsafe words.withUnsafeBytes { words in
      unsafe sets.withUnsafeMutableBytes { sets in
        var place = 8 &* start
        for range in ranges {
          let bits = unsafe words.loadUnaligned(fromByteOffset: 32 &* Int(range), as: Bits.self)
          unsafe sets.storeBytes(of: bits, toByteOffset: place, as: Bits.self)
          place &+= 8 &* stride
        }
      }
    }
  }

  /// Finds the documents of each of some ranges whose terms may add up to a score.
  ///
  /// - Parameters:
  ///   - sets: four words a term, the terms of a range side by side.
  ///   - bounds: what a term gives at most in a range, at least 0; the terms of a range side by side.
  ///   - found: gets four words a range.
  static func find(
    _ sets: [UInt64],
    _ bounds: [Float],
    rangeCount: Int,
    termCount: Int,
    _ need: Need,
    into found: inout [UInt64]
  ) {
    precondition(termCount > 0 && rangeCount >= 0 && found.count >= 4 * rangeCount)
    precondition(sets.count >= 4 * termCount * rangeCount && bounds.count >= termCount * rangeCount)
    precondition(need.requiredCount <= termCount && need.leadingCount <= termCount)
    // SAFETY: the preconditions; a range reads what belongs to its own terms only.
    unsafe sets.withUnsafeBytes { sets in
      unsafe bounds.withUnsafeBufferPointer { bounds in
        unsafe found.withUnsafeMutableBytes { found in
          for range in 0..<rangeCount {
            let first = termCount &* range
            let terms = unsafe Terms(
              sets: UnsafeRawBufferPointer(
                rebasing: sets[32 &* first..<32 &* (first &+ termCount)]
              ),
              bounds: UnsafeBufferPointer(rebasing: bounds[first..<first &+ termCount])
            )
            unsafe found.storeBytes(of: terms.find(need), toByteOffset: 32 &* range, as: Bits.self)
          }
        }
      }
    }
  }

  /// The terms in one range.
  @unsafe private struct Terms {
    let sets: UnsafeRawBufferPointer
    let bounds: UnsafeBufferPointer<Float>

    @inline(__always)
    func bits(_ term: Int) -> Bits {
      unsafe sets.loadUnaligned(fromByteOffset: 32 &* term, as: Bits.self)
    }

    func find(_ need: Need) -> Bits {
      var rest: Float = 0
      for term in unsafe 0..<bounds.count { rest += unsafe bounds[term] }
      // What rounding may take from sums of bounds.
      var needed = need.score - rest * 0x1p-18
      var possible = Bits(repeating: .max)
      for term in 0..<need.requiredCount {
        possible &= unsafe bits(term)
        needed -= unsafe bounds[term]
        rest -= unsafe bounds[term]
      }
      if need.requiredCount > 0 {
        if needed <= 0 { return possible }
      } else if unsafe need.leadingCount < bounds.count {
        possible = Bits()
        for term in 0..<need.leadingCount { possible |= unsafe bits(term) }
      }
      return RangeSetKernel.isEmpty(possible)
        ? possible : unsafe find(from: need.requiredCount, possible, needed, rest)
    }

    /// Those of some documents whose terms from one on may add up to a score.
    ///
    /// Each term is tried together with those behind it; a branch ends where no document has all its
    /// terms, or where those that are left cannot give enough.
    private func find(from first: Int, _ possible: Bits, _ needed: Float, _ rest: Float) -> Bits {
      var found = Bits()
      var rest = rest
      var term = first
      while unsafe term < bounds.count, rest >= needed {
        let bound = unsafe bounds[term]
        let both = unsafe possible & bits(term)
        rest -= bound
        if !RangeSetKernel.isEmpty(both) {
          found |= unsafe bound >= needed ? both : find(from: term &+ 1, both, needed - bound, rest)
        }
        term &+= 1
      }
      return found
    }
  }

  @inline(__always)
  private static func isEmpty(_ bits: Bits) -> Bool {
    let half = bits.lowHalf | bits.highHalf
    return half[0] | half[1] == 0
  }
}
