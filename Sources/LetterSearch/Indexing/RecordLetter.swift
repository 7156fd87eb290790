import LetterParsing

/// Makes a letter of a `.jsonl` record, whose text is cut into passages at blank lines.
enum RecordLetter {
  static func letter(from record: SourceRecord) -> (letter: Letter, source: String) {
    let bytes = Array(record.text.utf8)
    // The parser decides what is withheld; its passages are not used.
    let parsed = LetterParser.parse(bytes)
    let source = String(decoding: LetterParser.redacted(bytes, for: parsed), as: UTF8.self)
    var letter = Letter()
    letter.title = record.title
    letter.date = record.date.flatMap(date)
    letter.withheld = parsed.withheld
    letter.warnings = parsed.warnings.filter { $0.code == "rows-withheld" }
    if let written = record.date, letter.date == nil {
      let message = "the date \"\(written)\" is not of the form 2011-02-25"
      letter.warnings.append(
        ParsingWarning(code: "date-not-readable", message: message, lines: 1...1)
      )
    }
    letter.passages = passages(of: source)
    return (letter, source)
  }

  private static func passages(of text: String) -> [Passage] {
    var passages: [Passage] = []
    var block: [Substring] = []
    func finishBlock() {
      let words = block.flatMap { $0.split(whereSeparator: \.isWhitespace) }
      block = []
      guard !words.isEmpty else { return }
      passages.append(
        Passage(
          ordinal: passages.count + 1,
          kind: .paragraph,
          section: .other,
          heading: nil,
          text: words.joined(separator: " "),
          segments: [],
          lineRanges: [1...1]
        )
      )
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for line in lines where !line.hasPrefix("[withheld: ") {
      if line.allSatisfy(\.isWhitespace) { finishBlock() } else { block.append(line) }
    }
    finishBlock()
    return passages
  }

  private static func date(_ text: String) -> CalendarDate? {
    let parts = text.prefix(10).split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return nil
    }
    return CalendarDate(year: year, month: month, day: day)
  }
}
