/// A range of addresses that begin alike, such as `192.0.2.0/24`; one address is a range, too.
package struct IPNetwork: Sendable, Hashable {
  private let bytes: [UInt8]
  /// How many bits of `bytes` are the same in all addresses.
  private let length: Int

  /// Reads an address, or an address and the length of what is the same after a slash.
  ///
  /// `nil` for anything else, and when bits behind the length are set: such text was meant
  /// otherwise.
  package init?(parsing text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let address = parts.first.flatMap({ IPAddress(parsing: String($0)) }) else { return nil }
    bytes = address.bytes
    guard parts.count == 2 else {
      length = 8 * bytes.count
      return
    }
    guard parts[1].utf8.allSatisfy(\.isASCIIDigit), let length = Int(parts[1]),
      length <= 8 * bytes.count
    else { return nil }
    self.length = length
    guard (length..<8 * bytes.count).allSatisfy({ !Self.bit($0, of: bytes) }) else { return nil }
  }

  package func contains(_ address: IPAddress) -> Bool {
    let other = address.bytes
    guard other.count == bytes.count else { return false }
    return (0..<length).allSatisfy { Self.bit($0, of: bytes) == Self.bit($0, of: other) }
  }

  private static func bit(_ number: Int, of bytes: [UInt8]) -> Bool {
    bytes[number / 8] & (0x80 >> UInt8(number % 8)) != 0
  }
}
