/// A hash that is the same in every run: 64 bits of FNV-1a (Fowler, Noll and Vo).
///
/// Not for what strangers may choose in order to make two hashes equal.
package enum FNV1a {
  package static func hash(of bytes: [UInt8]) -> UInt64 { hash(of: bytes.span) }

  package static func hash(of bytes: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for place in bytes.indices { hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01b3 }
    return hash
  }
}
