/// Damage to files, for tests that nothing of it goes unnoticed or does harm.
package enum Corruption {
  /// The bytes with one bit turned over.
  package static func flippingBit(_ bit: Int, of bytes: [UInt8]) -> [UInt8] {
    var damaged = bytes
    damaged[bit / 8] ^= 1 << UInt8(bit % 8)
    return damaged
  }
}
