/// Something the reader of a letter should know about how it was read.
package struct ParsingWarning: Sendable, Hashable {
  /// Stable and in kebab-case: `date-not-readable`.
  package var code: String
  /// One sentence for people.
  package var message: String
  /// The lines it is about, counted from 1.
  package var lines: ClosedRange<Int>

  package init(code: String, message: String, lines: ClosedRange<Int>) {
    self.code = code
    self.message = message
    self.lines = lines
  }

  /// Whether it is about rows that are withheld, of which ``Letter/withheld`` tells more.
  package var isOfWithheldRows: Bool { code == Self.rowsWithheld }

  static let rowsWithheld = "rows-withheld"
}

/// Rows that look like personal data of children.
///
/// Their text is kept nowhere.
package struct WithheldRows: Sendable, Hashable {
  /// Counted from 1 in the source.
  package var lines: ClosedRange<Int>
  package var rowCount: Int
  /// One sentence for people.
  package var reason: String

  package init(lines: ClosedRange<Int>, rowCount: Int, reason: String) {
    self.lines = lines
    self.rowCount = rowCount
    self.reason = reason
  }
}
