/// The inner loop over numbers of one or two bytes that stand at scattered places.
enum PackedArrayKernel {
  /// Puts numbers into the front of an array.
  ///
  /// - Parameters:
  ///   - bytes: `limit` numbers.
  ///   - isWide: whether a number has two bytes, the lower first.
  ///   - limit: at least 1; an index that is not below is taken as the last.
  ///   - places: those of `indices`, at most as many as `numbers` has entries.
  static func load(
    _ bytes: Span<UInt8>,
    isWide: Bool,
    limit: Int,
    _ indices: [UInt32],
    _ places: Range<Int>,
    into numbers: inout [UInt32]
  ) {
    precondition(places.lowerBound >= 0 && places.upperBound <= indices.count)
    precondition(places.count <= numbers.count && limit > 0 && limit <= Int(UInt32.max))
    precondition(limit <= bytes.count / (isWide ? 2 : 1))
    let last = UInt32(limit &- 1)
    let (start, count) = (places.lowerBound, places.count)
    // SAFETY: no index is above the last, whose bytes the span has; the places fit both arrays.
    unsafe bytes.withUnsafeBytes { bytes in
      unsafe indices.withUnsafeBufferPointer { indices in
        unsafe numbers.withUnsafeMutableBufferPointer { numbers in
          if isWide {
            for place in 0..<count {
              let index = unsafe Int(min(indices[start &+ place], last))
              let number = unsafe bytes.loadUnaligned(fromByteOffset: 2 &* index, as: UInt16.self)
              unsafe numbers[place] = UInt32(UInt16(littleEndian: number))
            }
          } else {
            for place in 0..<count {
              let index = unsafe Int(min(indices[start &+ place], last))
              unsafe numbers[place] = UInt32(bytes[index])
            }
          }
        }
      }
    }
  }
}
