/// How the lines of a text were wrapped, measured on the text itself.
///
/// Converted pages have hard line ends at a width of their own; typed documents have a line for each
/// paragraph. Where pages set no blank line between paragraphs, the only trace of a paragraph's end
/// is a line that stops although the next word would have fitted.
struct WrapMeasure: Sendable {
  /// Whether paragraphs run over several lines.
  let isHardWrapped: Bool
  /// Length of a line with the first word of the next, below which the line stopped on purpose.
  private let reach: Int

  /// Whether spaces at a line's end tell of a paragraph's end, as some converters leave them.
  private let trustsTrailingSpaces: Bool

  /// Pages are wider than this, in characters.
  private static let shortestPage = 70

  /// Lines longer than this, in characters, are whole paragraphs.
  private static let longestWrap = 130

  init(lines: [TextLine]) {
    var longBytes = 0
    var allBytes = 0
    var reaches: [Int] = []
    var trailing = 0
    for (index, line) in lines.enumerated() {
      allBytes += line.text.count
      if line.text.count > Self.longestWrap { longBytes += line.text.count }
      guard index + 1 < lines.count, reaches.count < 2000, line.text.count <= Self.longestWrap
      else { continue }
      let next = lines[index + 1]
      guard next.gap == 0, next.startsLowercase, Bullets.mark(of: next) == nil else { continue }
      if line.hasTrailingSpaces { trailing += 1 }
      reaches.append(Self.reach(of: line, before: next))
    }
    reaches.sort()
    // In a short text two lines have to do, if they are as long as those of a page.
    let isSampled =
      reaches.count >= 3
      || (reaches.count == 2 && longBytes == 0 && reaches[0] >= Self.shortestPage)
    isHardWrapped = isSampled && longBytes * 4 <= allBytes
    trustsTrailingSpaces = trailing * 20 < reaches.count
    reach = isSampled ? Self.usualReach(reaches) : 0
  }

  /// The shortest reach but for odd ones, such as that of a line broken by hand.
  ///
  /// - Parameter reaches: ascending, not empty.
  private static func usualReach(_ reaches: [Int]) -> Int {
    let median = reaches[reaches.count / 2]
    return reaches[(reaches.count / 12)...].first { $0 * 3 >= median * 2 } ?? median
  }

  /// Whether the line ended before the width made it.
  func stopsShort(_ line: TextLine, before next: TextLine) -> Bool {
    isHardWrapped && (Self.reach(of: line, before: next) < reach || endsParagraph(line))
  }

  private func endsParagraph(_ line: TextLine) -> Bool {
    trustsTrailingSpaces && line.hasTrailingSpaces && LineEnding.endsSentence(line.text)
  }

  private static func reach(of line: TextLine, before next: TextLine) -> Int {
    let word = next.text.prefix { $0 != Byte.space }
    return line.length + 1 + word.count { $0 & 0xC0 != 0x80 }
  }
}

/// How a line ends, as far as joining lines needs to know.
enum LineEnding {
  /// Whether a sentence, a lead-in or a clause in a list ends here.
  static func isComplete(_ text: [UInt8]) -> Bool {
    var tail = String(decoding: text.suffix(24), as: UTF8.self)[...]
    // A footnote's digit sticks to the full stop: `in Bradford.1`.
    let digits = tail.reversed().prefix { $0.isNumber }.count
    if digits > 0, digits < 3, tail.dropLast(digits).last.map({ ".”’)".contains($0) }) == true {
      tail = tail.dropLast(digits)
    }
    while let last = tail.last, "’'\"*".contains(last) { tail.removeLast() }
    guard let last = tail.last else { return true }
    return ".?!:;”)…".contains(last)
  }

  /// Whether a sentence ends here, not merely a clause.
  static func endsSentence(_ text: [UInt8]) -> Bool {
    isComplete(text) && text.last != UInt8(ascii: ";") && text.last != UInt8(ascii: ":")
  }
}
