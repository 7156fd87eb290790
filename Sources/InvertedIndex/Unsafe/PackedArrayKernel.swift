/// The inner loop over packed numbers that stand at scattered places.
enum PackedArrayKernel {
  /// Looks numbers up in a table, and puts its entries into the front of an array.
  ///
  /// - Parameters:
  ///   - bytes: `limit` numbers, the lowest bit first, and 8 bytes more.
  ///   - width: bits of a number, 1 to 32.
  ///   - limit: at least 1; an index that is not below is taken as the last.
  ///   - places: those of `indices`, at most as many as `entries` has room for.
  ///   - table: an entry for each number of so many bits.
  static func load(
    _ bytes: Span<UInt8>,
    width: Int,
    limit: Int,
    _ indices: [UInt32],
    _ places: Range<Int>,
    through table: [Float],
    into entries: inout [Float]
  ) {
    precondition(places.lowerBound >= 0 && places.upperBound <= indices.count)
    precondition(places.count <= entries.count && limit > 0 && limit <= Int(UInt32.max))
    precondition((1...32).contains(width) && (limit * width + 7) / 8 + 8 <= bytes.count)
    let last = UInt32(limit &- 1)
    let mask = UInt32.max &>> UInt32(32 &- width)
    precondition(table.count > Int(mask))
    let (start, count) = (places.lowerBound, places.count)
    // SAFETY: no index is above the last, from whose first byte on the span has eight bytes; no
    // number is above the mask, which is below the table's count; the places fit both arrays.
    unsafe bytes.withUnsafeBytes { bytes in
      unsafe indices.withUnsafeBufferPointer { indices in
        unsafe table.withUnsafeBufferPointer { table in
          unsafe entries.withUnsafeMutableBufferPointer { entries in
            guard let bytes = bytes.baseAddress, let indices = indices.baseAddress,
              let table = table.baseAddress, let entries = entries.baseAddress
            else { return }
            var place = 0
            while place < count {
              let bit = unsafe Int(min(indices[start &+ place], last)) &* width
              let word = unsafe UInt64(
                littleEndian: bytes.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self)
              )
              let number = UInt32(truncatingIfNeeded: word &>> UInt64(bit & 7)) & mask
              unsafe entries[place] = table[Int(number)]
              place &+= 1
            }
          }
        }
      }
    }
  }
}
