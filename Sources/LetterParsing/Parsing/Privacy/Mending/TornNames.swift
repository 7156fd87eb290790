/// Names beside dates that were torn or glued: `Ex ample`, `AdaExample`.
enum TornNames {
  /// Bytes before a date, or behind it, in which the name stands that goes with it.
  private static let reach = 40

  /// Where the words of a part of a text stand.
  ///
  /// - Parameter joined: whether a mark between two letters is of their word: `Ada_Example`.
  private static func words(
    in text: [UInt8],
    _ range: Range<Int>,
    joined: Bool = false
  ) -> [Range<Int>] {
    func goesOn(_ index: Int) -> Bool { isLetter(text[index]) || joined && isJoint(text, index) }
    var words: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard isLetter(text[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < range.upperBound, goesOn(index) { index += 1 }
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
  static func fragments(in text: [UInt8], beside dates: [Range<Int>]) -> [TextEdit] {
    stretches(of: text, beside: dates).flatMap { stretch -> [TextEdit] in
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
      return isFull ? spaces.map { TextEdit(range: $0..<$0 + 1) } : []
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
      word.count == 1 || !PersonWords.isOtherWord(first)
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
  static func gluedNames(in text: [UInt8], beside dates: [Range<Int>]) -> [TextEdit] {
    stretches(of: text, beside: dates).flatMap { words(in: text, $0, joined: true) }
      // Of an address or a path.
      .filter { $0.lowerBound == 0 || !"@/._-'".utf8.contains(text[$0.lowerBound - 1]) }
      .flatMap { parted(text, $0) }
  }

  private static func isJoint(_ text: [UInt8], _ index: Int) -> Bool {
    (text[index] == UInt8(ascii: "_") || text[index] == UInt8(ascii: "."))
      && index > 0 && isLetter(text[index - 1]) && index + 1 < text.count
      && isLetter(text[index + 1])
  }

  /// The edits that part a word of two to four names; none when it is something else.
  private static func parted(_ text: [UInt8], _ word: Range<Int>) -> [TextEdit] {
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
      TextEdit(range: first.upperBound..<second.lowerBound, bytes: [Byte.space])
    }
  }

  private static func isName(_ text: [UInt8], _ part: Range<Int>) -> Bool {
    guard part.count > 2, text[part.lowerBound].isASCIIUppercase else { return false }
    let key = Folding.folded(Array(text[part]))
    guard !PersonRow.isOther(key), !NeedCues.isNeed(key), Dates.months[key] == nil || key == "may"
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
}
