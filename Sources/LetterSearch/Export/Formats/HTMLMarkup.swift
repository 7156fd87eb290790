/// Text as it stands between the tags of a page, or in the value of an attribute.
enum HTMLMarkup {
  /// Text with every character escaped that means something to a browser.
  static func escaped(_ text: some StringProtocol) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      // Controls are no characters of a page.
      case "\u{0}"..."\u{8}", "\u{b}"..."\u{1f}", "\u{7f}"..."\u{9f}": out += "\u{fffd}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
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
