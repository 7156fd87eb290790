/// Random bytes of several kinds: words that come again, runs, and noise.
package struct RandomText {
  private var generator: SeededGenerator
  private let words: [[UInt8]]

  package init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    words = (0..<60).map { _ in
      (0..<1 + generator.below(12)).map { _ in UInt8(97 + generator.below(26)) }
    }
    self.generator = generator
  }

  /// A number below `bound`, which is above 0.
  package mutating func below(_ bound: Int) -> Int { generator.below(bound) }

  /// At least as many bytes.
  package mutating func bytes(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      switch generator.below(12) {
      case 0: bytes += [UInt8](repeating: UInt8(generator.below(256)), count: generator.below(600))
      case 1: bytes += (0..<generator.below(40)).map { _ in UInt8(generator.below(256)) }
      default: bytes += words[generator.below(words.count)] + [32]
      }
    }
    return bytes
  }
}
