/// A hash that is the same in every run: 64 bits of FNV-1a (Fowler, Noll and Vo).
///
/// Not for what strangers may choose in order to make two hashes equal.
package struct FNV1a: Sendable, Hashable {
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  package init(_ text: String) {
    for byte in text.utf8 { add(byte) }
  }

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}
