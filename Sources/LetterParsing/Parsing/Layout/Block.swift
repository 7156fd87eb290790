/// A heading, paragraph or list item with the lines that it was printed on.
struct Block: Sendable {
  enum Kind: Equatable, Sendable {
    case heading
    case bullet(Bullets.Mark.Style)
    case paragraph
    /// A table's cell or a name that stands alone: no passage, but kept beside one.
    case label
  }

  var kind: Kind
  /// Without the bullet mark; at least one.
  var lines: [TextLine]
  /// The number that was printed before the text, of an item or a paragraph.
  var number: Int?

  var isBullet: Bool {
    if case .bullet = kind { true } else { false }
  }

  var isNumbered: Bool {
    if case .bullet(let style) = kind { style.number != nil } else { false }
  }

  var folded: String { lines.first?.folded ?? "" }

  /// The words of the block, counted at single spaces.
  var wordCount: Int {
    lines.reduce(0) { $0 + $1.text.count { $0 == Byte.space } + 1 }
  }
}
