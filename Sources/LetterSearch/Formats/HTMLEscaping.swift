/// Text as it may stand in HTML, between tags and in quoted attributes.
package enum HTMLEscaping {
  static func escaped(_ text: some StringProtocol) -> String { escaper.escaped(text) }

  package static func append(_ text: some StringProtocol, to markup: inout String) {
    markup += escaper.escaped(text)
  }

  private static let escaper = ByteEscaper(
    special: ByteEscaper.controlStarts + ByteEscaper.noncharacterStarts + Array("&<>\"'".utf8)
  ) { bytes, index in
    switch bytes[index] {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return ("&quot;", 1)
    case UInt8(ascii: "'"): return ("&#39;", 1)
    case UInt8(ascii: "\r"): return ("&#13;", 1)
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"), 0x0c: return nil
    default:
      // Controls and noncharacters are parse errors of the HTML standard (13.2.3.5).
      let count = max(
        ByteEscaper.controlLength(bytes, index),
        ByteEscaper.noncharacterLength(bytes, index)
      )
      return count > 0 ? ("\u{fffd}", count) : nil
    }
  }
}
