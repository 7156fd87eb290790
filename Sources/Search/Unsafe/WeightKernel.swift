/// The inner loop of looking for the heaviest of some weights.
enum WeightKernel {
  /// The bits of the least of some weights, and of a number above all.
  ///
  /// - Parameter weights: at least 0, so that they are in the order of their bits.
  static func bounds(_ weights: Span<Float>) -> (least: UInt32, above: UInt32) {
    // SAFETY: the places are those of the buffer.
    unsafe weights.withUnsafeBufferPointer { weights in
      var least = Int32.max
      var greatest: Int32 = 0
      for place in 0..<weights.count {
        let bits = unsafe Int32(bitPattern: weights[place].bitPattern)
        least = min(least, bits)
        greatest = max(greatest, bits)
      }
      return (UInt32(max(0, least)), UInt32(greatest) + 1)
    }
  }

  /// How many of some weights are not below one.
  ///
  /// Without a branch, which no processor would guess, and several at once.
  ///
  /// - Parameters:
  ///   - weights: at least 0, so that they are in the order of their bits.
  ///   - least: above 0.
  static func count(_ weights: Span<Float>, notBelow least: Float) -> Int {
    let border = Int32(bitPattern: least.bitPattern) &- 1
    // SAFETY: the places are those of the buffer.
    return unsafe weights.withUnsafeBufferPointer { weights in
      var count: UInt32 = 0
      for place in 0..<weights.count {
        let bits = unsafe Int32(bitPattern: weights[place].bitPattern)
        // Below 0, and so with the sign's bit, for a weight that is not below.
        count &+= UInt32(bitPattern: border &- bits) &>> 31
      }
      return Int(count)
    }
  }
}
