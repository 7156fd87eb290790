/// Finds the width of a ``PatchedBlock``; keeps its memory from block to block.
struct WidthChooser {
  /// Neighbouring numbers count in different rows: one need not wait for the other's count.
  private static let rowCount = 4
  /// 0 to 32 bits, with room to the next power of two.
  private static let rowSize = 64

  /// How many numbers have so many bits.
  private var counts = [UInt16](repeating: 0, count: rowCount * rowSize)

  /// The choice that takes the fewest bytes for 128 numbers.
  ///
  /// - Parameter exceptionByteCounts: which sizes of upper bits the header can name, ascending.
  mutating func smallestBlock(for values: [UInt32], exceptionByteCounts: [Int]) -> PatchedBlock {
    let largest = count(values)
    var best = PatchedBlock(width: largest, exceptionCount: 0, exceptionByteCount: 1)
    var exceptions = 0
    for width in stride(from: largest - 1, through: 0, by: -1) {
      exceptions += Int(counts[width + 1])
      let needed = (largest - width + 7) / 8
      guard exceptions <= PatchedBlock.exceptionLimit,
        let size = exceptionByteCounts.first(where: { $0 >= needed })
      else { break }
      let choice = PatchedBlock(width: width, exceptionCount: exceptions, exceptionByteCount: size)
      if choice.byteCount < best.byteCount { best = choice }
    }
    return best
  }

  /// Counts numbers by width, in the first row, and gives the greatest width.
  private mutating func count(_ values: [UInt32]) -> Int {
    var all: UInt32 = 0
    var counts = counts.mutableSpan
    for index in 0..<counts.count { counts[index] = 0 }
    for index in 0..<values.count {
      let value = values[index]
      let width = UInt32.bitWidth &- value.leadingZeroBitCount
      counts[(index & (Self.rowCount &- 1)) &* Self.rowSize &+ width] &+= 1
      all |= value
    }
    for width in 0...32 {
      for row in 1..<Self.rowCount { counts[width] &+= counts[row &* Self.rowSize &+ width] }
    }
    return UInt32.bitWidth - all.leadingZeroBitCount
  }
}
