/// How many cells of a terminal a character fills.
///
/// After the East Asian Width property of Unicode (UAX #11): wide and full-width characters fill two.
package enum DisplayWidth {
  package static func of(_ character: Character) -> Int {
    if character.isASCII { return 1 }
    guard let base = character.unicodeScalars.first else { return 0 }
    if isControl(character) { return 1 }
    if isZeroWidth(base) { return 0 }
    let showsEmoji = character.unicodeScalars.contains { $0 == "\u{FE0F}" }
    return showsEmoji || base.properties.isEmojiPresentation || isWide(base) ? 2 : 1
  }

  package static func of(_ text: String) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  /// Tabs and line breaks, which a line for a caret shows as one space.
  static func isControl(_ character: Character) -> Bool {
    character.unicodeScalars.first?.properties.generalCategory == .control
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    wideRanges.contains { $0.contains(scalar.value) }
  }

  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F1E6...0x1F1FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
