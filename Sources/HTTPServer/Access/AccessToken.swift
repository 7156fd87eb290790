/// A secret that opens the server: 128 random bits as 32 hexadecimal digits, or one's own text.
package struct AccessToken: Sendable {
  package let text: String

  /// A new one, from the system's source of random numbers for secrets.
  package static func random() -> AccessToken {
    var generator = SystemRandomNumberGenerator()
    let digits = (0..<2).map { _ in
      let digits = String(generator.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
    return AccessToken(unchecked: digits.joined())
  }

  /// A token from elsewhere, such as a file.
  ///
  /// `nil` when it is shorter than 16 characters or would not survive in an address and a cookie:
  /// letters, digits, `-`, `.`, `_` and `~` do.
  package init?(_ text: String) {
    let isAllowed: (UInt8) -> Bool = {
      $0.isASCIILetter || $0.isASCIIDigit || "-._~".utf8.contains($0)
    }
    guard text.utf8.count >= 16, text.utf8.allSatisfy(isAllowed) else { return nil }
    self.text = text
  }

  private init(unchecked text: String) { self.text = text }

  /// Compares in a time that depends on the length of the candidate alone.
  package func matches(_ candidate: some StringProtocol) -> Bool {
    let secret = Array(text.utf8)
    var difference = secret.count ^ candidate.utf8.count
    for (index, byte) in candidate.utf8.enumerated() {
      difference |= Int(byte ^ secret[index % secret.count])
    }
    return difference == 0
  }
}
