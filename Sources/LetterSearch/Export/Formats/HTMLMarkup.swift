/// Text as it stands between the tags of a page, or in the value of an attribute.
enum HTMLMarkup {
  /// Text with every character escaped that means something to a browser.
  static func escaped(_ text: some StringProtocol) -> String { escaper.escaped(text) }

  private static let escaper = ByteEscaper(
    special: ByteEscaper.controlStarts + Array("&<>\"'".utf8)
  ) { bytes, index in
    switch bytes[index] {
    case UInt8(ascii: "&"): return (Array("&amp;".utf8), 1)
    case UInt8(ascii: "<"): return (Array("&lt;".utf8), 1)
    case UInt8(ascii: ">"): return (Array("&gt;".utf8), 1)
    case UInt8(ascii: "\""): return (Array("&quot;".utf8), 1)
    case UInt8(ascii: "'"): return (Array("&#39;".utf8), 1)
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"): return nil
    default:
      // Controls are no characters of a page.
      let count = ByteEscaper.controlLength(bytes, index)
      return count > 0 ? (Array("\u{fffd}".utf8), count) : nil
    }
  }

  /// A passage's text with its matches in `mark` elements.
  static func marked(_ text: String, _ highlights: [Hit.Highlight]) -> String {
    let utf8 = text.utf8
    var out = ""
    var place = text.startIndex
    var offset = 0
    for range in highlights.map(\.utf8)
    where range.lowerBound >= offset && range.upperBound <= utf8.count {
      let start = utf8.index(place, offsetBy: range.lowerBound - offset)
      let end = utf8.index(start, offsetBy: range.count)
      out += escaped(text[place..<start]) + "<mark>" + escaped(text[start..<end]) + "</mark>"
      place = end
      offset = range.upperBound
    }
    return out + escaped(text[place...])
  }
}
