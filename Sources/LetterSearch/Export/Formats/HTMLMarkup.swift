/// Passages as they stand in a page.
enum HTMLMarkup {
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
      HTMLEscaping.append(text[place..<start], to: &out)
      out += "<mark>" + HTMLEscaping.escaped(text[start..<end]) + "</mark>"
      place = end
      offset = range.upperBound
    }
    return out + HTMLEscaping.escaped(text[place...])
  }
}
