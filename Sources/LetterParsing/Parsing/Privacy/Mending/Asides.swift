/// What stands in brackets or with “known as” between a name and its date of birth, or within the name, and
/// leaves them a pair: `Ada (“Addy”) Example 3/4/1897`, `Ada Example (twin) 3/4/1897`.
///
/// The form serves finding what is about children only; what is kept of a letter is its own text.
enum Asides {
  /// Bytes before a date in which asides are looked for, and of one of them.
  private static let reach = 80
  private static let longest = 40

  /// Whether a text holds what an aside begins with; it is asked of every line with a digit.
  static func mayBeIn(_ text: [UInt8]) -> Bool {
    text.contains { "([".utf8.contains($0) }
      || openings.contains { text.offset(of: $0, from: 0) != nil }
  }

  /// Removals of the asides right before dates, with the spaces before them.
  static func edits(in text: [UInt8], beside dates: [Range<Int>]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var edge = 0
    for date in dates {
      let start = max(edge, date.lowerBound - reach)
      var index = start
      while index < date.lowerBound {
        if let end = bracketed(text, index, until: date.lowerBound)
          ?? called(text, index, until: date.lowerBound)
        {
          edits.append(TextEdit(range: withoutSpaces(before: index, text, from: start)..<end))
          index = end
        } else {
          index += 1
        }
      }
      edge = date.upperBound
    }
    return edits.filter { $0.range.lowerBound > 0 }
  }

  private static func withoutSpaces(before index: Int, _ text: [UInt8], from edge: Int) -> Int {
    var start = index
    while start > edge, text[start - 1] == Byte.space || text[start - 1] == UInt8(ascii: ",") {
      start -= 1
    }
    return start
  }

  // MARK: Brackets

  /// The index behind the aside in brackets that begins at a place.
  private static func bracketed(_ text: [UInt8], _ start: Int, until limit: Int) -> Int? {
    guard let closing = closings[text[start]], start > 0, text[start - 1] != UInt8(ascii: "|"),
      let end = text[start..<min(limit, start + longest)].firstIndex(of: closing),
      let before = word(of: text, before: start), before.first?.isASCIIUppercase == true
    else { return nil }
    let inside = Array(text[(start + 1)..<end])
    let words = words(of: inside)
    guard let first = words.first, words.count <= 5, tellsOfChild(words) else { return nil }
    // `she/her`
    let lead = first.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ",") }
    let isCalled = cues.contains(Folding.folded(Array(lead)).trimmed(of: "."))
    let isQuoted = inside.count > 4 && quotes.contains { inside.starts(with: $0) }
    let isShort = first.count == 1 && words.count == 1 && !first[0].isASCIIDigit
    if isCalled || isQuoted || isShort { return end + 1 }
    // A nickname stands between two names, or is short for the one before: `Ada (Addy) Example`.
    guard words.count == 1, isName(first) else { return nil }
    let behind = text[(end + 1)..<limit].drop { $0 == Byte.space }
    let isBetween =
      behind.first?.isASCIIUppercase == true && behind.startIndex == end + 2
      && behind.prefix { $0.isASCIILetter }.count > 1
    return isBetween || isShortening(first, text, before: start) ? end + 1 : nil
  }

  private static let closings: [UInt8: UInt8] = [
    UInt8(ascii: "("): UInt8(ascii: ")"), UInt8(ascii: "["): UInt8(ascii: "]"),
  ]
  private static let quotes = ["“", "‘", "\"", "'", "«", "„"].map { Array($0.utf8) }

  /// Words with which an aside in brackets begins.
  private static let cues: Set<String> = [
    "known", "aka", "a.k.a", "also", "formerly", "previously", "née", "nee", "né", "twin", "twins",
    "triplet", "called", "prefers", "goes", "he", "she", "they", "pronounced",
  ]

  /// Whether a name stands for one of the two words before, whose first letters it has.
  private static func isShortening(_ name: [UInt8], _ text: [UInt8], before start: Int) -> Bool {
    let stem = Folding.folded(name).prefix(2)
    return words(of: Array(text[max(0, start - longest)..<start])).suffix(3).contains {
      Folding.folded($0).hasPrefix(stem) && $0.first?.isASCIIUppercase == true
    }
  }

  // MARK: Words

  /// The index behind an aside without brackets: ` aka Addy`, `, known as Addy,`.
  private static func called(_ text: [UInt8], _ start: Int, until limit: Int) -> Int? {
    guard start > 0, text[start - 1] == Byte.space,
      let opening = openings.first(where: { text[start...].starts(with: $0) }),
      let before = word(of: text, before: start), before.first?.isASCIIUppercase == true
    else { return nil }
    var end = start + opening.count
    var names = 0
    while end < limit, names < 3 {
      let word = text[end..<limit].prefix { $0 != Byte.space && $0 != UInt8(ascii: ",") }
      guard isName(Array(word)), tellsOfChild([Array(word)]) else { break }
      names += 1
      end = word.endIndex
      guard end < limit, text[end] == Byte.space else { break }
      end += 1
    }
    guard names > 0 else { return nil }
    let rest = text[end..<limit]
    guard rest.allSatisfy({ " ,(|:-".utf8.contains($0) }) else { return nil }
    while end > start, text[end - 1] == Byte.space { end -= 1 }
    return end
  }

  private static let openings = [
    "aka ", "a.k.a. ", "AKA ", "also known as ", "known as ", "formerly ", "previously ", "née ",
    "nee ",
  ].map { Array($0.utf8) }

  /// Whether nothing in an aside is of an adult or a place: `(formerly Head)`, `(formerly Elm School)`.
  private static func tellsOfChild(_ words: [[UInt8]]) -> Bool {
    words.allSatisfy { word in
      let key = Folding.folded(word).trimmed(of: ".,'\"“”‘’")
      return !AdultWords.isOffice(key) && !Roles.isInstitutionWord(key)
        && (word.first?.isASCIIUppercase != true || !PersonRow.isOther(key))
    }
  }

  /// Whether a word begins with a capital letter and goes on in small ones, or quotation marks stand around such.
  private static func isName(_ word: [UInt8]) -> Bool {
    let letters = word.filter { $0.isASCIILetter || $0 >= 0x80 }
    return letters.count > 1
      && (letters[0].isASCIIUppercase || letters[0] >= 0x80)
      && !letters.dropFirst().allSatisfy(\.isASCIIUppercase)
      && !word.contains(where: \.isASCIIDigit)
  }

  private static func words(of text: [UInt8]) -> [[UInt8]] {
    text.split(separator: Byte.space).map { Array($0) }
  }

  /// The word that ends before a place, spaces and a comma left out.
  private static func word(of text: [UInt8], before place: Int) -> [UInt8]? {
    var end = place
    while end > 0, text[end - 1] == Byte.space || text[end - 1] == UInt8(ascii: ",") { end -= 1 }
    var start = end
    while start > 0, end - start < longest,
      text[start - 1].isASCIILetter || text[start - 1] >= 0x80
        || text[start - 1] == UInt8(ascii: "'")
    {
      start -= 1
    }
    return start < end ? Array(text[start..<end]) : nil
  }
}
