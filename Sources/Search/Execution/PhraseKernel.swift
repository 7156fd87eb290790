/// The inner loop over the positions of two words.
enum PhraseKernel {
  /// Keeps the positions of which another list has the one at a distance.
  ///
  /// - Parameters:
  ///   - starts: ascending.
  ///   - positions: ascending.
  static func keep(_ starts: inout [UInt32], followedBy positions: [UInt32], at distance: Int) {
    var kept = 0
    var other = 0
    let count = positions.count
    for index in 0..<starts.count {
      let target = Int(starts[index]) &+ distance
      while other < count, Int(positions[other]) < target { other &+= 1 }
      guard other < count else { break }
      if Int(positions[other]) == target {
        starts[kept] = starts[index]
        kept &+= 1
      }
    }
    starts.removeLast(starts.count - kept)
  }
}
