/// The address of a machine; an IPv4 address in IPv6 form counts as IPv4.
package enum IPAddress: Sendable, Hashable {
  case version4(UInt32)
  case version6(high: UInt64, low: UInt64)

  /// The bytes of an IPv6 address as two numbers, most significant byte first.
  init(high: UInt64, low: UInt64) {
    let isMapped = high == 0 && low >> 32 == 0xFFFF
    self = isMapped ? .version4(UInt32(truncatingIfNeeded: low)) : .version6(high: high, low: low)
  }

  var isVersion4: Bool {
    if case .version4 = self { true } else { false }
  }

  package var isLoopback: Bool {
    switch self {
    case .version4(let number): number >> 24 == 127
    case .version6(let high, let low): high == 0 && low == 1
    }
  }

  /// True for addresses that mean something on one cable only: 169.254.0.0/16 and fe80::/10.
  package var isLinkLocal: Bool {
    switch self {
    case .version4(let number): number >> 16 == 0xA9FE
    case .version6(let high, _): high >> 54 == 0x3FA
    }
  }

  /// True for the address that means all addresses of this machine.
  package var isUnspecified: Bool {
    switch self {
    case .version4(let number): number == 0
    case .version6(let high, let low): high == 0 && low == 0
    }
  }
}
