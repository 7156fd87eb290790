extension String {
  /// The text with every control character shown instead of obeyed: `␛` for an escape.
  ///
  /// Letters and file names come from anywhere; printed as they are, they could move the cursor,
  /// set the title or answer for the person at the keyboard (CWE-150). Line feed, tab and CRLF stay.
  ///
  /// - Parameter keepsStyle: whether sequences that ``Style`` writes stay.
  func withVisibleControls(keepsStyle: Bool) -> String {
    guard hasControls else { return self }
    var out = String.UnicodeScalarView()
    var rest = Substring(self).unicodeScalars
    while let scalar = rest.first {
      if keepsStyle, let sequence = Style.sequence(at: rest) {
        out.append(contentsOf: sequence)
        rest = rest.dropFirst(sequence.count)
        continue
      }
      rest = rest.dropFirst()
      let isLineEnd = scalar == "\r" && rest.first == "\n"
      out.append(isLineEnd ? scalar : scalar.visible)
    }
    return String(out)
  }

  /// The text on one line, as a file name with line ends must be in a message of one line.
  var onOneLine: String {
    String(
      String.UnicodeScalarView(unicodeScalars.map { $0 == "\n" || $0 == "\t" ? "\u{fffd}" : $0 })
    )
  }

  /// A path on one line, with the number of the line in the file that is meant, if any.
  func withLine(_ line: Int?) -> String { onOneLine + (line.map { ":\($0)" } ?? "") }

  /// Whether a byte is a control, or begins U+0080 to U+00BF, the first half of which are controls.
  private var hasControls: Bool {
    utf8.contains { ($0 < 0x20 && $0 != 0x0a && $0 != 0x09) || $0 == 0x7f || $0 == 0xc2 }
  }
}

extension Unicode.Scalar {
  /// The picture of a control character (Unicode block Control Pictures), any other as it is.
  fileprivate var visible: Unicode.Scalar {
    switch value {
    case 0x09, 0x0a: self
    case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{fffd}"
    case 0x7f: "\u{2421}"
    case 0x80..<0xa0: "\u{fffd}"
    default: self
    }
  }
}
