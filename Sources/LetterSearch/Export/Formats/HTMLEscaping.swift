/// Text as it may stand in HTML, between tags and in quoted attributes.
package enum HTMLEscaping {
  static func escaped(_ text: some StringProtocol) -> String {
    var markup = ""
    append(text, to: &markup)
    return markup
  }

  package static func append(_ text: some StringProtocol, to markup: inout String) {
    guard needsEscapes(text.utf8) else {
      markup += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": markup += "&amp;"
      case "<": markup += "&lt;"
      case ">": markup += "&gt;"
      case "\"": markup += "&quot;"
      case "'": markup += "&#39;"
      case "\r": markup += "&#13;"
      default: markup.unicodeScalars.append(isForbidden(scalar) ? "\u{FFFD}" : scalar)
      }
    }
  }

  /// Control characters and noncharacters, which the HTML standard (13.2.3.5) calls parse errors.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0C: false
    case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// Whether a text may hold a character that is not written as it is; most do not.
  private static func needsEscapes(_ text: some Sequence<UInt8>) -> Bool {
    text.contains { byte in
      switch byte {
      case 0x09, 0x0A, 0x20, 0x21, 0x23...0x25, 0x28...0x3B, 0x3D, 0x3F...0x7E: false
      // Curly quotation marks and dashes are on every page.
      case 0xE2, 0x80, 0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D, 0xA6, 0xC3: false
      default: true
      }
    }
  }
}
