/// Puts together what scanners and converters tore apart beside dates of birth, and parts what they glued:
/// `Ada Ex ample 03/04/18 97`, `AdaExample, 3 Apri] 1897`, `P upil N ame`.
///
/// The form serves finding what is about children only; what is kept of a letter is its own text.
struct TornText {
  /// The text as it was meant.
  private(set) var text: [UInt8]
  /// For each byte of the text given, where it stands in ``text``; one more for the end.
  private(set) var places: [Int]

  private struct Edit {
    var range: Range<Int>
    var bytes: [UInt8] = []
  }

  /// Bytes before a date, or behind it, in which the name stands that goes with it.
  private static let reach = 40
  /// The longest line that is looked at, in bytes.
  private static let longest = 600

  /// `nil` when nothing is torn or glued.
  init?(_ given: [UInt8]) {
    guard given.count <= Self.longest else { return nil }
    let signs = Signs(given)
    guard signs.isAny else { return nil }
    (text, places) = (given, [])
    if signs.hasSplitNumber { apply(Self.years(in: text)) }
    if signs.hasYear { apply(Self.months(in: text)) }
    apply(Self.labels(in: text))
    if signs.hasDigit, signs.hasFragment || signs.isGlued {
      let dates = Self.dates(in: text)
      if !dates.isEmpty {
        apply(Self.fragments(in: text, beside: dates))
        apply(Self.gluedNames(in: text, beside: Self.dates(in: text)))
      }
    }
    guard !places.isEmpty else { return nil }
  }

  /// What of all that a text may hold, by the bytes that stand side by side.
  ///
  /// It is asked of every line and sentence, most of which hold nothing of it.
  private struct Signs {
    var hasDigit = false
    // `AdaExample`, `Ada.Example`
    var isGlued = false
    // `Ex ample`, `P upil`
    var hasFragment = false
    // `18 97`
    var hasSplitNumber = false
    // `Pupi1`
    var hasDigitInWord = false
    /// A year behind a word that may be a month.
    var hasYear = false

    init(_ text: [UInt8]) {
      var (last, before, third): (UInt8, UInt8, UInt8) = (0, 0, 0)
      var digits = 0
      for byte in text {
        if byte.isASCIIDigit {
          hasDigit = true
          digits += 1
          if digits == 4 { hasYear = true }
          if last == Byte.space, before.isASCIIDigit { hasSplitNumber = true }
          if last.isASCIILetter, before.isASCIILetter { hasDigitInWord = true }
        } else {
          digits = 0
          if byte.isASCIIUppercase {
            if last >= 0x61, last.isASCIILetter || last >= 0x80 { isGlued = true }
            if last == UInt8(ascii: ".") || last == UInt8(ascii: "_"), before.isASCIILetter {
              isGlued = true
            }
          } else if last == Byte.space, byte.isASCIILetter,
            before.isASCIIUppercase || before.isASCIILetter && third.isASCIIUppercase
          {
            hasFragment = true
          }
        }
        (third, before, last) = (before, last, byte)
      }
    }

    var isAny: Bool {
      hasFragment || hasDigit && (isGlued || hasSplitNumber || hasDigitInWord || hasYear)
    }
  }

  private mutating func apply(_ edits: [Edit]) {
    guard !edits.isEmpty else { return }
    var result: [UInt8] = []
    var moved: [Int] = []
    var start = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where edit.range.lowerBound >= start {
      for index in start..<edit.range.lowerBound {
        moved.append(result.count)
        result.append(text[index])
      }
      for _ in edit.range { moved.append(result.count) }
      result += edit.bytes
      start = edit.range.upperBound
    }
    for index in start..<text.count {
      moved.append(result.count)
      result.append(text[index])
    }
    moved.append(result.count)
    text = result
    places = places.isEmpty ? moved : places.map { moved[$0] }
  }

  // MARK: Dates

  private static func isMark(_ byte: UInt8) -> Bool { "/.-".utf8.contains(byte) }

  /// The space within a year: `03/04/18 97`, `03 /04/189 7`.
  private static func years(in text: [UInt8]) -> [Edit] {
    text.indices.compactMap { space in
      guard text[space] == Byte.space, space > 0, space + 1 < text.count,
        text[space - 1].isASCIIDigit, text[space + 1].isASCIIDigit
      else { return nil }
      var start = space
      while start > 0, text[start - 1].isASCIIDigit { start -= 1 }
      var end = space + 1
      while end < text.count, text[end].isASCIIDigit { end += 1 }
      let digits = text[start..<space] + text[(space + 1)..<end]
      guard digits.count == 4, isCentury(Array(digits.prefix(2))), isBehindDay(text, start) else {
        return nil
      }
      // `3/4/18 12 pupils`, `3/4/18 12/5/18`
      if end < text.count, isMark(text[end]), end + 1 < text.count, text[end + 1].isASCIIDigit {
        return nil
      }
      if space - start == 2, end + 1 < text.count, text[end] == Byte.space,
        text[end + 1].isASCIILetter, !text[end + 1].isASCIIUppercase
      {
        return nil
      }
      return Edit(range: space..<space + 1)
    }
  }

  private static func isCentury(_ digits: [UInt8]) -> Bool {
    ["17", "18", "19", "20"].contains { $0.utf8.elementsEqual(digits) }
  }

  /// Whether a day and a month with marks stand right before a place: `03/04/`, `3 . 4 .`.
  private static func isBehindDay(_ text: [UInt8], _ end: Int) -> Bool {
    var index = end
    var marks: [UInt8] = []
    for _ in 0..<2 {
      while index > 0, text[index - 1] == Byte.space { index -= 1 }
      guard index > 0, isMark(text[index - 1]) else { return false }
      marks.append(text[index - 1])
      index -= 1
      while index > 0, text[index - 1] == Byte.space { index -= 1 }
      let last = index
      while index > 0, text[index - 1].isASCIIDigit { index -= 1 }
      guard (1...2).contains(last - index) else { return false }
    }
    return marks[0] == marks[1]
  }

  /// Months between a day and a year that are spelt as scanners read them, or in other languages.
  private static func months(in text: [UInt8]) -> [Edit] {
    var edits: [Edit] = []
    var index = 0
    while index < text.count {
      guard text[index].isASCIIDigit else {
        index += 1
        continue
      }
      let start = index
      while index < text.count, text[index].isASCIIDigit { index += 1 }
      guard index - start == 4, isCentury(Array(text[start..<start + 2])),
        let edit = month(in: text, before: start)
      else { continue }
      edits.append(edit)
    }
    return edits
  }

  private static func month(in text: [UInt8], before year: Int) -> Edit? {
    func isBetween(_ byte: UInt8) -> Bool { byte == Byte.space || isMark(byte) }
    var end = year
    while end > 0, year - end < 3, isBetween(text[end - 1]) { end -= 1 }
    guard end < year else { return nil }
    var start = end
    while start > 0, end - start < longestMonth, !isBetween(text[start - 1]) { start -= 1 }
    guard end - start > 2, start > 1, isBetween(text[start - 1]) else { return nil }
    // `3rd`
    var day = start - 1
    while day > 0, isBetween(text[day - 1]) { day -= 1 }
    if day > 2,
      ["st", "nd", "rd", "th"].contains(where: { $0.utf8.elementsEqual(text[day - 2..<day]) })
    {
      day -= 2
    }
    guard day > 0, text[day - 1].isASCIIDigit,
      day < 2 || !text[day - 2].isASCIIDigit
        || day < 3 || !text[day - 3].isASCIIDigit
    else { return nil }
    let word = Folding.folded(Array(text[start..<end]))
    guard Dates.months[word] == nil, let name = others[word] ?? misread(word) else { return nil }
    return Edit(range: start..<end, bytes: Array(name.utf8))
  }

  private static let longestMonth = 14

  /// The month of four letters or more of which one letter is another sign.
  private static func misread(_ word: String) -> String? {
    let bytes = Array(word.utf8)
    // Letters, and the signs that are read for them.
    guard bytes.count > 3, bytes.allSatisfy({ $0.isASCIILetter || "]|[!1l0".utf8.contains($0) })
    else { return nil }
    return Dates.months.keys.first { name in
      name.utf8.count == bytes.count && zip(name.utf8, bytes).count { $0 != $1 } == 1
    }
  }

  /// Welsh, Polish, French and Spanish months, folded.
  private static let others: [String: String] = {
    let names = [
      "ionawr styczeń stycznia janvier enero", "chwefror luty lutego février fevrier febrero",
      "mawrth marzec marca mars marzo", "ebrill kwiecień kwietnia avril abril",
      "mai maj maja mai mayo", "mehefin czerwiec czerwca juin junio",
      "gorffennaf lipiec lipca juillet julio", "awst sierpień sierpnia août aout agosto",
      "medi wrzesień września septembre septiembre",
      "hydref październik października octobre octubre",
      "tachwedd listopad listopada novembre noviembre",
      "rhagfyr grudzień grudnia décembre decembre diciembre",
    ]
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    var table: [String: String] = [:]
    for (month, others) in zip(months, names) {
      for other in others.split(separator: " ") { table[Folding.folded(Array(other.utf8))] = month }
    }
    return table
  }()

  /// Where full dates stand.
  private static func dates(in text: [UInt8]) -> [Range<Int>] {
    guard ChildCues.mayHoldDate(text) else { return [] }
    let reader = BirthDateReader(tokens: DateTokens(text), reference: nil)
    var found: [Range<Int>] = []
    var index = 0
    while index < reader.tokens.count {
      if let (_, end) = reader.date(at: index) {
        found.append(reader.tokens.bytes(of: index..<end))
        index = end
      } else {
        index += 1
      }
    }
    // Dashes of several bytes count as one in tokens; then places differ, and nothing is mended.
    return found.filter { range in
      range.upperBound <= text.count
        && text[range.lowerBound...].first.map {
          $0.isASCIIDigit || $0.isASCIILetter
        } == true && (range.lowerBound == 0 || !text[range.lowerBound - 1].isASCIIDigit)
    }
  }

  // MARK: Names

  /// Words with where they stand.
  private static func words(in text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard isLetter(text[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < range.upperBound, isLetter(text[index]) { index += 1 }
      words.append(start..<index)
    }
    return words
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte >= 0x80 }

  /// What stands right before a date, and behind one that begins a text or a clause; whole words.
  private static func stretches(of text: [UInt8], beside dates: [Range<Int>]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for (place, date) in dates.enumerated() {
      let edge = place > 0 ? dates[place - 1].upperBound : 0
      var start = max(edge, date.lowerBound - reach)
      while start > edge, start < date.lowerBound, isLetter(text[start - 1]) { start += 1 }
      stretches.append(start..<date.lowerBound)
      guard date.lowerBound < 4 else { continue }
      let next = place + 1 < dates.count ? dates[place + 1].lowerBound : text.count
      var end = min(next, date.upperBound + reach)
      while end < next, end > date.upperBound, isLetter(text[end]) { end -= 1 }
      stretches.append(date.upperBound..<end)
    }
    return stretches
  }

  /// The space within a name of which the rest stands in small letters: `Ex ample`, `A da`.
  private static func fragments(in text: [UInt8], beside dates: [Range<Int>]) -> [Edit] {
    stretches(of: text, beside: dates).flatMap { stretch -> [Edit] in
      let words = words(in: text, stretch)
      var spaces: [Int] = []
      // Names as they would be, and whether nothing but a space or a comma stands before each.
      var names: [(length: Int, isNext: Bool)] = []
      var index = 0
      while index < words.count {
        let word = words[index]
        guard text[word.lowerBound].isASCIIUppercase else {
          names.append((0, false))
          index += 1
          continue
        }
        var length = word.count
        let isNext =
          index > 0
          && text[words[index - 1].upperBound..<word.lowerBound].allSatisfy {
            $0 == Byte.space || $0 == UInt8(ascii: ",")
          }
        if index + 1 < words.count, areTorn(text, word, words[index + 1]) {
          spaces.append(word.upperBound)
          length += words[index + 1].count
          index += 1
        }
        names.append((length, isNext))
        index += 1
      }
      let isFull = names.indices.dropFirst().contains {
        names[$0].isNext && names[$0].length > 2 && names[$0 - 1].length > 2
      }
      return isFull ? spaces.map { Edit(range: $0..<$0 + 1) } : []
    }
  }

  private static func areTorn(_ text: [UInt8], _ word: Range<Int>, _ next: Range<Int>) -> Bool {
    guard word.count <= 3, (1...8).contains(next.count), next.lowerBound == word.upperBound + 1,
      text[word.upperBound] == Byte.space,
      text[next].allSatisfy({ $0.isASCIILetter && !$0.isASCIIUppercase }),
      text[word].dropFirst().allSatisfy({ !$0.isASCIIUppercase })
    else { return false }
    let (first, rest) = (Folding.folded(Array(text[word])), Folding.folded(Array(text[next])))
    let isEnd = rest == "a" || word.count == 1 && particles.contains(rest)
    guard !small.contains(first), isEnd || !small.contains(rest),
      word.count == 1 || !ChildCues.isOtherWord(first)
    else { return false }
    // `Ada met`: a whole name may stand before a verb. Few are shorter than three letters.
    return word.count < 3 && (first != "a" && first != "i" || rest.utf8.count < 5)
  }

  /// Words as they stand beside names and dates.
  private static let small: Set<String> = [
    "in", "on", "at", "of", "to", "by", "he", "we", "it", "is", "as", "an", "or", "if", "so", "no",
    "my", "up", "do", "me", "us", "am", "go", "be", "and", "the", "for", "was", "has", "had", "who",
    "with", "born", "aged", "age", "boy", "girl", "dob", "met", "saw", "sat", "led", "ran", "won",
    "due", "new", "old", "day", "via", "per", "not", "but", "his", "her", "its", "our", "are",
    "set", "seen", "left", "told", "sent", "read", "date", "visit", "from", "came", "went", "male",
    "female", "year", "yr", "class", "dated", "since", "until", "opens", "began", "moved", "joined",
    "wrote", "said", "spoke", "until", "till", "a", "de", "la", "van", "der", "den", "von", "al",
    "el", "bin", "da", "dos", "du", "re", "ms", "mr", "dr", "st", "report", "review", "meeting",
  ]

  /// Parts of surnames that may be the end of a first name as well: `A da`.
  private static let particles: Set<String> = ["da", "la", "al", "el", "bin", "den"]

  /// Two names without a space between them: `AdaExample`, `Ada_Example`, `Ada.Example`.
  private static func gluedNames(in text: [UInt8], beside dates: [Range<Int>]) -> [Edit] {
    stretches(of: text, beside: dates).flatMap { stretch -> [Edit] in
      var edits: [Edit] = []
      var index = stretch.lowerBound
      while index < stretch.upperBound {
        guard isLetter(text[index]) else {
          index += 1
          continue
        }
        let start = index
        while index < stretch.upperBound, isLetter(text[index]) || isJoint(text, index) {
          index += 1
        }
        // Of an address or a path.
        let isPart = start > 0 && "@/._-'".utf8.contains(text[start - 1])
        if !isPart { edits += parted(text, start..<index) }
      }
      return edits
    }
  }

  private static func isJoint(_ text: [UInt8], _ index: Int) -> Bool {
    (text[index] == UInt8(ascii: "_") || text[index] == UInt8(ascii: "."))
      && index > 0 && isLetter(text[index - 1]) && index + 1 < text.count
      && isLetter(text[index + 1])
  }

  /// The edits that part a word of two to four names; none when it is something else.
  private static func parted(_ text: [UInt8], _ word: Range<Int>) -> [Edit] {
    var parts: [Range<Int>] = []
    var start = word.lowerBound
    for index in word.dropFirst() {
      let isJoint = text[index] == UInt8(ascii: "_") || text[index] == UInt8(ascii: ".")
      let isCapital =
        text[index].isASCIIUppercase && isLetter(text[index - 1])
        && !text[index - 1].isASCIIUppercase
      guard isJoint || isCapital else { continue }
      parts.append(start..<index)
      start = isJoint ? index + 1 : index
    }
    parts.append(start..<word.upperBound)
    // `AdaMcSample`, `AdaMacSample`
    var names: [Range<Int>] = []
    for part in parts {
      if let last = names.last, beforeNames.contains(Folding.folded(Array(text[last]))) {
        names[names.count - 1] = last.lowerBound..<part.upperBound
      } else {
        names.append(part)
      }
    }
    guard (2...4).contains(names.count), names.allSatisfy({ isName(text, $0) }),
      !products.contains(Folding.folded(Array(text[names[0]])))
    else { return [] }
    return zip(names, names.dropFirst()).map { first, second in
      Edit(range: first.upperBound..<second.lowerBound, bytes: [Byte.space])
    }
  }

  private static func isName(_ text: [UInt8], _ part: Range<Int>) -> Bool {
    guard part.count > 2, text[part.lowerBound].isASCIIUppercase else { return false }
    let key = Folding.folded(Array(text[part]))
    guard !PersonRow.isOther(key), !ChildCues.isNeed(key), Dates.months[key] == nil || key == "may"
    else { return false }
    let rest = text[part].dropFirst()
    return rest.allSatisfy { !$0.isASCIIUppercase } || rest.allSatisfy(\.isASCIIUppercase)
      || beforeNames.contains { key.hasPrefix($0) }
  }

  private static let beforeNames: Set<String> = [
    "mc", "mac", "van", "von", "fitz", "della", "dela", "san", "de", "le", "la", "du", "o",
  ]

  /// What names of products begin with, and no names of people: `PowerPoint`.
  private static let products: Set<String> = [
    "power", "you", "face", "word", "linked", "smart", "web", "micro", "quick", "fast", "read",
    "text", "data", "mind", "spell", "sure", "learn", "edu", "home", "one", "share", "drop", "net",
    "time", "child", "parent", "black", "safe", "kid", "kids", "class", "play", "track", "wiki",
    "java", "out", "on", "blue", "face", "insta", "snap", "tik", "whats", "mail", "sound", "book",
  ]

  // MARK: Labels

  /// What calls names, births and needs, torn or with `1` for `l`: `P upil N ame`, `Da te of bir th`, `Pupi1`.
  private static func labels(in text: [UInt8]) -> [Edit] {
    guard text.count <= 200 else { return [] }
    var edits: [Edit] = []
    for space in text.indices where text[space] == Byte.space && space > 0 && space + 1 < text.count
    {
      guard text[space + 1].isASCIILetter, !text[space + 1].isASCIIUppercase else { continue }
      var start = space
      while start > 0, space - start < 5, text[start - 1].isASCIILetter { start -= 1 }
      guard (1...4).contains(space - start), "npcsfbd".utf8.contains(text[start] | 0x20) else {
        continue
      }
      var end = space + 1
      while end < text.count, end - space < 9, text[end].isASCIILetter { end += 1 }
      let (word, rest) = (text[start..<space].map { $0 | 0x20 }, text[(space + 1)..<end])
      guard labelWords.contains(word + rest), !labelWords.contains(word) else { continue }
      edits.append(Edit(range: space..<space + 1))
    }
    for index in text.indices where text[index] == UInt8(ascii: "1") || text[index] == 0x30 {
      var (start, end) = (index, index + 1)
      while start > 0, text[start - 1].isASCIILetter { start -= 1 }
      while end < text.count, text[end].isASCIILetter { end += 1 }
      guard end - start > 3 else { continue }
      let letter = text[index] == 0x30 ? UInt8(ascii: "o") : UInt8(ascii: "l")
      let word = Array(text[start..<index] + [letter] + text[(index + 1)..<end])
      guard labelWords.contains(word.map { $0 | 0x20 }) else { continue }
      edits.append(Edit(range: index..<index + 1, bytes: [letter]))
    }
    return edits
  }

  private static let labelWords = Set(
    [
      "name", "names", "pupil", "pupils", "child", "children", "student", "surname", "forename",
      "birth", "date", "need", "needs", "diagnosis", "class",
    ].map { Array($0.utf8) }
  )
}
