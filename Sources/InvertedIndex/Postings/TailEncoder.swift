/// Writes the postings of a list that do not fill a block.
///
/// The order of the gaps' code (5 bits), for each document its gap and its frequency less 1, the
/// width of positions (5 bits), the positions. A keyword field has neither frequencies nor positions.
struct TailEncoder {
  private var gaps = [UInt32](repeating: 0, count: PostingsBlock.capacity)
  private var bits = BitWriter()

  /// Appends the postings from `start` on, and the positions from `position` on.
  mutating func encode(
    _ list: PostingsBuffer,
    from start: Int,
    position: Int,
    to postings: inout ByteWriter
  ) {
    guard start < list.count else { return }
    let count = list.count - start
    list.loadGaps(start..<list.count, into: &gaps)
    let order = bestOrder(count)
    bits.removeAll()
    bits.append(UInt32(order), width: 5)
    if list.hasPositions {
      for index in 0..<count {
        bits.appendExponentialGolomb(gaps[index], order: order)
        bits.appendExponentialGolomb(list.frequencies[start + index] - 1, order: 0)
      }
      appendPositions(list, position..<list.positionCount)
    } else {
      for index in 0..<count { bits.appendExponentialGolomb(gaps[index], order: order) }
    }
    bits.finish(into: &postings)
  }

  private mutating func appendPositions(_ list: PostingsBuffer, _ range: Range<Int>) {
    let width = BlockEncoder.positionWidth(of: list, in: range)
    bits.append(UInt32(width), width: 5)
    bits.append(list.positionGaps.span.extracting(range), width: width)
  }

  /// The order of the code that takes the fewest bits.
  ///
  /// From the order on at which 2^order passes all gaps, each costs a bit more.
  private func bestOrder(_ count: Int) -> Int {
    let greatest = BitPacking.width(of: gaps, in: 0..<count)
    let gaps = gaps.span.extracting(0..<count)
    var best = (order: 0, width: Int.max)
    for order in 0...min(31, greatest) {
      var width = 0
      for index in 0..<gaps.count {
        width &+= BitWriter.exponentialGolombWidth(gaps[index], order: order)
      }
      if width < best.width { best = (order, width) }
    }
    return best.order
  }
}
