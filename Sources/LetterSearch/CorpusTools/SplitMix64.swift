/// Random numbers that are the same for a seed on every system.
///
/// Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }

  /// Some of the numbers from 0 to `count` − 1, each set of them as likely, in ascending order.
  ///
  /// Selection sampling (Knuth, The Art of Computer Programming 2, 3.4.2, algorithm S).
  mutating func sample(_ size: Int, of count: Int) -> [Int] {
    var chosen: [Int] = []
    for number in 0..<max(0, count) where chosen.count < size {
      let wanted = UInt64(size - chosen.count)
      if next().multipliedFullWidth(by: UInt64(count - number)).high < wanted {
        chosen.append(number)
      }
    }
    return chosen
  }
}
