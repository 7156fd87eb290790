extension String {
  /// The text with spaces behind it up to a width; longer text stays as it is.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

extension String {
  /// The text with spaces before it up to a width in characters.
  func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}

extension String {
  /// Columns on a terminal, in which styles of ``Style`` take none.
  var shownColumns: Int {
    var text = String.UnicodeScalarView()
    var rest = Substring(self).unicodeScalars
    while let scalar = rest.first {
      let length = Style.sequence(at: rest)?.count ?? 0
      if length == 0 { text.append(scalar) }
      rest = rest.dropFirst(max(1, length))
    }
    return String(text).count
  }
}
