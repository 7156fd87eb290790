/// A place in a text, in both units that programs count in.
package struct TextSpan: Sendable, Hashable {
  package var utf8: Range<Int>
  package var utf16: Range<Int>

  package init(utf8: Range<Int>, utf16: Range<Int>) {
    self.utf8 = utf8
    self.utf16 = utf16
  }
}

/// One place where a part of a query matches a text.
package struct TextMatch: Sendable, Hashable {
  /// UTF-8 offsets of the words that match, in order, without overlap.
  ///
  /// Words next to each other are one range: a phrase is marked as a whole.
  package var parts: [Range<Int>]

  /// From the first word to the end of the last.
  package var range: Range<Int> {
    (parts.first?.lowerBound ?? 0)..<(parts.last?.upperBound ?? 0)
  }
}
