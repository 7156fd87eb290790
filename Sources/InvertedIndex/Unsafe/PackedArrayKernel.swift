/// The inner loop over packed numbers that stand at scattered places.
enum PackedArrayKernel {
  /// Looks numbers up in a table, and puts its entries into the front of an array.
  ///
  /// - Parameters:
  ///   - bytes: `limit` numbers, the lowest bit first, and 8 bytes more.
  ///   - width: bits of a number, 1 to 32.
  ///   - limit: at least 1; an index that is not below is taken as the last.
  ///   - places: those of `indices`, at most as many as `entries` has room for.
  ///   - table: at least one entry; a number that is not below their count is taken as the last.
  /// - Returns: whether all numbers were below.
  static func load(
    _ bytes: Span<UInt8>,
    width: Int,
    limit: Int,
    _ indices: [UInt32],
    _ places: Range<Int>,
    through table: [Float],
    into entries: inout [Float]
  ) -> Bool {
    precondition(places.lowerBound >= 0 && places.upperBound <= indices.count)
    precondition(places.count <= entries.count && limit > 0 && limit <= Int(UInt32.max))
    precondition((1...32).contains(width) && (limit * width + 7) / 8 + 8 <= bytes.count)
    precondition(!table.isEmpty)
    let last = UInt32(limit &- 1)
    let lastEntry = UInt32(clamping: table.count &- 1)
    let mask = UInt32.max &>> UInt32(32 &- width)
    let (start, count) = (places.lowerBound, places.count)
    var highest: UInt32 = 0
    // SAFETY: no index is above the last, from whose first byte on the span has eight bytes; no
    // number is above the table's last entry; the places fit both arrays.
    unsafe bytes.withUnsafeBytes { bytes in
      unsafe indices.withUnsafeBufferPointer { indices in
        unsafe table.withUnsafeBufferPointer { table in
          unsafe entries.withUnsafeMutableBufferPointer { entries in
            for place in 0..<count {
              let bit = unsafe Int(min(indices[start &+ place], last)) &* width
              let word = unsafe UInt64(
                littleEndian: bytes.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self)
              )
              let number = UInt32(truncatingIfNeeded: word &>> UInt64(bit & 7)) & mask
              highest = max(highest, number)
              unsafe entries[place] = table[Int(min(number, lastEntry))]
            }
          }
        }
      }
    }
    return highest <= lastEntry
  }
}
