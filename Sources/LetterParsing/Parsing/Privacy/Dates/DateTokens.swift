/// A line as runs of digits and runs of letters, for finding dates whatever stands between them.
struct DateTokens {
  private struct Token {
    var bytes: Range<Int>
    /// The value of a run of at most eight digits.
    var number: Int?
    /// Whether it begins with a capital letter.
    var isCapitalised: Bool
    /// Whether all of it is in capitals.
    var isInCapitals: Bool
  }

  private var text: [UInt8]
  private var tokens: [Token] = []

  var count: Int { tokens.count }

  init(_ line: [UInt8]) {
    let written = Self.plain(line)
    text = written.map { $0.isASCIIUppercase ? $0 | 0x20 : $0 }
    var index = 0
    while index < text.count {
      let isDigit = text[index].isASCIIDigit
      guard isDigit || Self.isLetter(text[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < text.count, isDigit ? text[index].isASCIIDigit : Self.isLetter(text[index]) {
        index += 1
      }
      let number = isDigit && index - start <= 8 ? Self.value(text[start..<index]) : nil
      tokens.append(
        Token(
          bytes: start..<index,
          number: number,
          isCapitalised: written[start].isASCIIUppercase,
          isInCapitals: written[start..<index].allSatisfy(\.isASCIIUppercase)
        )
      )
    }
  }

  /// Whether the token begins with a capital letter or, of another script, with any.
  func isCapitalised(_ index: Int) -> Bool {
    tokens[index].isCapitalised || text[tokens[index].bytes.lowerBound] >= 0x80
  }

  func isInCapitals(_ index: Int) -> Bool { tokens[index].isInCapitals }

  /// Whether nothing stands between a token and the one before.
  func touches(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].bytes.upperBound == tokens[index].bytes.lowerBound
  }

  /// Whether brackets stand around a token and nothing else.
  func isBracketed(_ index: Int) -> Bool {
    let bytes = tokens[index].bytes
    return bytes.lowerBound > 0 && bytes.upperBound < text.count
      && text[bytes.lowerBound - 1] == UInt8(ascii: "(")
      && text[bytes.upperBound] == Byte.closeParenthesis
  }

  /// Whether a comma, a semicolon or a bar stands between two tokens.
  func isParted(_ index: Int, from next: Int) -> Bool {
    text[tokens[index].bytes.upperBound..<tokens[next].bytes.lowerBound].contains {
      ",;|".utf8.contains($0)
    }
  }

  /// What stands between a token and the one before.
  func marks(before index: Int) -> ArraySlice<UInt8> {
    let start = index > 0 ? tokens[index - 1].bytes.upperBound : 0
    return text[start..<(index < count ? tokens[index].bytes.lowerBound : text.count)]
  }

  /// Whether a mark that parts cells, clauses or sentences, or a dash between spaces, stands before a token.
  func beginsCell(_ index: Int) -> Bool {
    let marks = marks(before: index)
    return marks.contains { ",;:|()[]".utf8.contains($0) } || marks.elementsEqual(" - ".utf8)
  }

  /// Where a run of tokens stands in the text.
  func bytes(of run: Range<Int>) -> Range<Int> {
    guard let last = run.last else { return 0..<0 }
    return tokens[run.lowerBound].bytes.lowerBound..<tokens[last].bytes.upperBound
  }

  /// A run of tokens with all between, in small letters.
  func text(_ run: Range<Int>) -> [UInt8] { Array(text[bytes(of: run)]) }

  /// Digits in the token, or letters.
  func width(_ index: Int) -> Int { index < tokens.count ? tokens[index].bytes.count : 0 }

  func number(_ index: Int) -> Int? { index < tokens.count ? tokens[index].number : nil }

  /// A run of at most twenty letters, in lower case.
  func word(_ index: Int) -> String? {
    guard tokens.indices.contains(index), tokens[index].bytes.count <= 20,
      Self.isLetter(text[tokens[index].bytes.lowerBound])
    else { return nil }
    return String(decoding: text[tokens[index].bytes], as: UTF8.self)
  }

  /// The token behind a number and the `st`, `nd`, `rd` or `th` that may follow it.
  func afterOrdinal(_ index: Int) -> Int {
    let endings = ["st", "nd", "rd", "th"]
    return word(index + 1).map(endings.contains) == true ? index + 2 : index + 1
  }

  /// The one mark of a date that stands before a token, spaces beside it left out.
  func mark(_ index: Int) -> UInt8? {
    guard let mark = anyMark(index) else { return nil }
    return mark == Byte.space || "/.-\\_".utf8.contains(mark) ? mark : nil
  }

  /// The one mark before a token, whichever it is.
  func anyMark(_ index: Int) -> UInt8? {
    guard index > 0, index < tokens.count else { return nil }
    let gap = text[tokens[index - 1].bytes.upperBound..<tokens[index].bytes.lowerBound]
    guard (1...3).contains(gap.count) else { return nil }
    var marks = gap.filter { $0 != Byte.space }
    // `3/4/’97`
    if marks.count > 1, marks.last == UInt8(ascii: "'"), width(index) == 2 { marks.removeLast() }
    guard let mark = marks.first else { return gap.count == 1 ? Byte.space : nil }
    return marks.count == 1 ? mark : nil
  }

  /// Whether a token is a word that announces a birth date: `born`, `DOB`, `d.o.b.`, `birth`.
  func namesBirth(_ index: Int) -> Bool {
    switch word(index) {
    case "born", "dob", "birth", "birthdate", "birthday": true
    case "bday": true
    case "b":
      ["o", "of"].contains(word(index - 1)) && word(index - 2) == "d" || isBornShort(index)
    default: false
    }
  }

  /// Whether a token is the `b.` of `Ada Example, b. 1897`, and not the letter of an item: `(b) 1897`.
  private func isBornShort(_ index: Int) -> Bool {
    guard index > 0, index + 1 < count, !tokens[index].isCapitalised, isOnePerson(index - 1),
      let before = word(index - 1), Dates.months[before] == nil,
      !["part", "section", "class", "annex", "appendix", "group", "item"].contains(before)
    else { return false }
    let behind = text[tokens[index].bytes.upperBound..<tokens[index + 1].bytes.lowerBound]
    return behind.count <= 3 && behind.allSatisfy { ". :".utf8.contains($0) }
  }

  /// Whether a token calls what follows the birth of one person: `DOB`, `date of birth`, `Ada was
  /// born`, but none of `children born`, `born after` and `from birth`.
  func namesBirthOfOne(_ index: Int) -> Bool {
    switch word(index) {
    case "dob", "birthdate", "birthday", "bday", "b": namesBirth(index)
    case "birth":
      word(index - 1) == "of" && word(index - 2).map(Self.birthFacts.contains) == true
        || word(index + 1).map(Self.birthFacts.contains) == true
    case "born":
      !["after", "before", "between", "from", "since"].contains(word(index + 1))
        && isOnePerson(["was", "is"].contains(word(index - 1)) ? index - 2 : index - 1)
    default: false
    }
  }

  /// Whether a token is the “born” of those whom a date divides, and not of a child: `born after`, `born on
  /// or before`.
  func boundsBirths(_ index: Int) -> Bool {
    guard word(index) == "born" else { return false }
    var next = index + 1
    if word(next) == "on", word(next + 1) == "or" { next += 2 }
    guard word(next).map(Self.bounds.contains) == true else { return false }
    // `born before term on 3 April 1897`
    return number(next + 1) != nil || word(next + 1) == "the"
      || word(next + 1).map { Dates.months[$0] != nil } == true
  }

  private static let bounds: Set = [
    "after", "before", "between", "from", "since", "until", "till", "by",
  ]

  private static let birthFacts: Set = ["date", "dates", "month", "year", "day"]
  private static let persons: Set = [
    "he", "she", "who", "child", "pupil", "student", "boy", "girl", "son", "daughter", "baby",
  ]
  private static let groups: Set = [
    "children", "pupils", "students", "people", "those", "boys", "girls", "babies", "adults",
    "learners", "infants", "cohort", "all", "some", "many",
  ]

  /// Whether a token is a name or a word for a person, or stands before the line.
  private func isOnePerson(_ index: Int) -> Bool {
    guard index >= 0 else { return true }
    guard let word = word(index) else { return false }
    return Self.persons.contains(word)
      || tokens[index].isCapitalised && !Self.groups.contains(word)
  }

  private static let governing: Set = [
    "in", "on", "at", "by", "to", "of", "from", "for", "since", "until", "till", "before", "after",
    "between", "during", "and", "or", "with", "the", "this", "that", "last", "next", "early", "mid",
    "late", "a", "an", "my", "our", "your", "their", "its", "his", "her",
  ]

  /// Whether a token makes what follows a part of a sentence, and no cell of a table.
  func governs(_ index: Int) -> Bool { word(index).map(Self.governing.contains) ?? false }

  private static func isLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte >= 0x80 }

  private static func value(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The same with dashes, apostrophes, no-break spaces and full-width digits as ASCII has them.
  private static func plain(_ line: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(line.count)
    var index = 0
    while index < line.count {
      let byte = line[index]
      if byte >= 0x80, let mark = plainMark(line, at: index) {
        out.append(mark.byte)
        index += mark.length
      } else if byte == UInt8(ascii: "\\"), index + 1 < line.count,
        "-./".utf8.contains(line[index + 1])
      {
        // A mark that Markdown is kept from reading.
        index += 1
      } else {
        out.append(byte)
        index += 1
      }
    }
    return out
  }

  private static func plainMark(_ line: [UInt8], at index: Int) -> (byte: UInt8, length: Int)? {
    if line[index] == 0xC2, index + 1 < line.count, line[index + 1] == 0xA0 {
      return (Byte.space, 2)
    }
    guard index + 2 < line.count else { return nil }
    switch (line[index], line[index + 1], line[index + 2]) {
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92): return (Byte.hyphen, 3)
    // Quotes and a prime.
    case (0xE2, 0x80, 0x98...0x9B), (0xE2, 0x80, 0xB2): return (UInt8(ascii: "'"), 3)
    case (0xE2, 0x81, 0x84), (0xE2, 0x88, 0x95): return (UInt8(ascii: "/"), 3)
    // U+FF0D to U+FF19: full-width hyphen, full stop, slash and digits.
    case (0xEF, 0xBC, let last) where (0x8D...0x99).contains(last): return (last - 0x60, 3)
    default: return nil
    }
  }
}
