/// The warnings that parsing gives, each with its code.
enum Warnings {
  static let notText = ParsingWarning(
    code: "not-text",
    message: "The file is not text; nothing was read from it.",
    lines: 1...1
  )
  static let empty = ParsingWarning(
    code: "empty",
    message: "The file holds no text.",
    lines: 1...1
  )

  static func invalidUTF8(_ count: Int, lines: ClosedRange<Int>) -> ParsingWarning {
    let noun = count == 1 ? "byte is" : "bytes are"
    return ParsingWarning(
      code: "invalid-utf8",
      message: "\(count) \(noun) not UTF-8; each was read as a replacement character.",
      lines: lines
    )
  }

  static func flattened(_ lines: [TextLine]) -> ParsingWarning {
    ParsingWarning(
      code: "one-line-text",
      message: "The text has lost its line ends; it was cut at sentences and known beginnings.",
      lines: span(lines)
    )
  }

  static func withheld(_ rows: WithheldRows) -> ParsingWarning {
    ParsingWarning(code: "rows-withheld", message: rows.reason + ".", lines: rows.lines)
  }

  static func unreadableDate(line: Int) -> ParsingWarning {
    ParsingWarning(
      code: "date-not-readable",
      message: "The line is meant as the letter's date but cannot be read as a day.",
      lines: line...line
    )
  }

  static func invalidPostcode(line: Int) -> ParsingWarning {
    ParsingWarning(
      code: "postcode-not-valid",
      message: "The addressee's postcode does not have the form of one; it is kept as written.",
      lines: line...line
    )
  }

  static func noClosing(line: Int) -> ParsingWarning {
    ParsingWarning(
      code: "no-closing",
      message: "The text has a salutation but neither a closing formula nor a signature.",
      lines: line...line
    )
  }

  static func noDate(line: Int) -> ParsingWarning {
    ParsingWarning(
      code: "date-missing",
      message: "The letter has no date of its own.",
      lines: line...line
    )
  }

  private static func span(_ lines: [TextLine]) -> ClosedRange<Int> {
    guard let first = lines.first, let last = lines.last else { return 1...1 }
    return first.number...max(first.number, last.number)
  }
}

/// Tells text from other files by their first bytes.
enum BinaryCheck {
  private static let sampleSize = 8192

  /// Whether NUL bytes, or control bytes in number, show that the file is no text.
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(sampleSize)
    if sample.contains(0) { return true }
    let controls = sample.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
    return controls * 10 > sample.count
  }
}
