/// Lines with dates that were broken over two put together: `Ada Example 3 April` above `1897`.
///
/// The form serves finding rows about children only; what is kept of a letter is its own text.
struct BrokenDates {
  /// The lines, those of a broken date as one.
  private(set) var lines: [TextLine] = []
  /// Of each of those, the lines given that it is made of.
  private(set) var sources: [ClosedRange<Int>] = []

  /// The longest line that is no part of a paragraph, in bytes, and the longest of both together.
  private static let longest = (above: 90, both: 400)
  /// The end of a line that may hold a part of a date, and the beginning of the next, in bytes.
  private static let longestPart = 20
  /// Lines that one date may go over: each part of `3/`, `4/`, `1897`.
  private static let mostLines = 3

  init(_ given: [TextLine]) {
    var index = 0
    while index < given.count {
      var line = given[index]
      var end = index
      while end + 1 < given.count, end - index + 1 < Self.mostLines,
        let joined = Self.joined(line, given[end + 1])
      {
        line = joined
        end += 1
      }
      lines.append(line)
      sources.append(index...end)
      index = end + 1
    }
  }

  /// Both lines as one when a date begins at the end of the first and ends in the second.
  private static func joined(_ line: TextLine, _ next: TextLine) -> TextLine? {
    guard next.gap == 0, line.text.count <= longest.above,
      line.text.count + next.text.count < longest.both, mayBegin(next.text), mayEnd(line.text)
    else { return nil }
    var above = line.text
    // A hyphen only says that the word goes on.
    if above.last == Byte.hyphen,
      let before = above.dropLast().last, "/.- ".utf8.contains(before)
    {
      above.removeLast()
    } else if above.last == Byte.hyphen,
      let mark = above.suffix(6).dropLast().last(where: { "/.".utf8.contains($0) })
    {
      above[above.count - 1] = mark
    }
    let isTouching =
      above.last.map { "/.-_".utf8.contains($0) } == true
      || next.text.first.map { "/.-_".utf8.contains($0) } == true
    let gap = isTouching ? [] : [Byte.space]
    let head = Array(above.suffix(longestPart))
    let tail = Array(next.text.prefix(longestPart))
    guard completesDate(head + gap + tail, alone: [head, tail]) else { return nil }
    var result = line
    result.text = above + gap + next.text
    result.folded = Folding.folded(result.text)
    let shift = above.count + gap.count
    result.tabs += next.tabs.map { $0 + shift }
    result.segments += next.segments.map { segment in
      var segment = segment
      segment.text = segment.text.lowerBound + shift..<segment.text.upperBound + shift
      return segment
    }
    return result
  }

  /// Whether a text has a full date, or a part of one, that its halves alone do not.
  private static func completesDate(_ text: [UInt8], alone halves: [[UInt8]]) -> Bool {
    func count(_ text: [UInt8]) -> Int { dates(in: text) }
    return count(text) > halves.map(count).reduce(0, +) || isPart(text)
  }

  /// Full dates of a text, whatever they are of.
  private static func dates(in text: [UInt8]) -> Int {
    let reader = BirthDateReader(tokens: DateTokens(text), reference: nil)
    var count = 0
    var index = 0
    while index < reader.tokens.count {
      if let (_, end) = reader.date(at: index) {
        count += 1
        index = end
      } else {
        index += 1
      }
    }
    return count
  }

  /// Whether a text ends with `3/4/`, to which only the year is wanting.
  private static func isPart(_ text: [UInt8]) -> Bool {
    let fields = text.split(separator: Byte.space).last?
      .split(omittingEmptySubsequences: false) { "/.-_".utf8.contains($0) }
    guard let fields, fields.count == 3, fields[2].isEmpty else { return false }
    return fields.prefix(2).allSatisfy {
      (1...2).contains($0.count) && $0.allSatisfy(\.isASCIIDigit)
    }
  }

  /// Whether a line ends with a number, a mark of a date behind one, or the name of a month.
  private static func mayEnd(_ text: [UInt8]) -> Bool {
    let tail = text.reversed().prefix(longestPart).drop { "/.-_, ".utf8.contains($0) }
    guard let last = tail.first else { return false }
    if last.isASCIIDigit { return true }
    guard last.isASCIILetter else { return false }
    let word = Array(tail.prefix { $0.isASCIILetter }.reversed())
    return Dates.months[Folding.folded(word)] != nil
      || ["st", "nd", "rd", "th", "of"].contains(Folding.folded(word))
  }

  /// Whether a line begins with a number, a mark of a date before one, or the name of a month.
  private static func mayBegin(_ text: [UInt8]) -> Bool {
    let head = text.prefix(longestPart).drop { "/.-_ ".utf8.contains($0) }
    guard let first = head.first else { return false }
    if first.isASCIIDigit { return true }
    guard "jfmasondo".utf8.contains(first | 0x20) else { return false }
    return Dates.months[Folding.folded(Array(head.prefix { $0.isASCIILetter }))] != nil
      || head.starts(with: "of ".utf8)
  }
}
