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

  /// What is told of NUL bytes; `nil` when there are none.
  static func nul(in bytes: [UInt8]) -> ParsingWarning? {
    guard bytes.contains(0) else { return nil }
    var count = 0
    var number = 1
    var lines: ClosedRange<Int>?
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0:
        count += 1
        lines = (lines?.lowerBound ?? number)...number
      case Byte.lineFeed where index > 0 && bytes[index - 1] == Byte.carriageReturn: break
      case Byte.lineFeed, Byte.carriageReturn: number += 1
      default: break
      }
    }
    return ParsingWarning(
      code: "nul",
      message: count == 1
        ? "1 byte is NUL; it was read as a space."
        : "\(count) bytes are NUL; each was read as a space.",
      lines: lines ?? 1...1
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
    ParsingWarning(
      code: ParsingWarning.rowsWithheld,
      message: rows.reason + ".",
      lines: rows.lines
    )
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

  static func dateBeforeVisit(
    _ date: CalendarDate,
    _ visit: DateSpan,
    line: Int
  ) -> ParsingWarning {
    let days =
      visit.start == visit.end
      ? visit.start.longForm : "\(visit.start.longForm) to \(visit.end.longForm)"
    return ParsingWarning(
      code: "date-before-visit",
      message: "The letter states the date \(date.longForm), before the visit that it tells of "
        + "(\(days)): one of the two may be wrong. Check the date before you cite the letter.",
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

  /// Whether control bytes in number show that the file is no text.
  ///
  /// Where NUL is among them, half as many do, and bytes that are not UTF-8 count, too: a copy that went
  /// wrong leaves a few in a letter, and any other file has more.
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(sampleSize)
    let controls = sample.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
    guard sample.contains(0) else { return controls * 10 > sample.count }
    let replaced = String(decoding: sample, as: UTF8.self).unicodeScalars.count { $0 == "\u{FFFD}" }
    return (controls + replaced) * 20 > sample.count
  }
}
