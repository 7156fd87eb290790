/// The name of a child whose row is withheld, for finding what else is said of it.
struct ChildName: Hashable {
  /// The first name, folded.
  var first: String
  /// The surname, folded, when the row has one in full.
  var last: String?
  /// The line of the source that it was read from.
  var line: Int

  /// Words of a name, at most, before what follows is no part of it.
  private static let mostWords = 4
  private static let shortest = 3

  /// The name that a row begins with: a first name with a surname or its initial.
  ///
  /// One word alone may be a place.
  static func leading(_ line: TextLine) -> ChildName? {
    let text = firstCells(of: line)
    var words: [ChildCues.Piece] = []
    for word in ChildCues.pieces(text) {
      let isPart =
        isName(word.text)
        || !words.isEmpty && ChildCues.isInitials(word.text.trimmed(of: "."), least: 1)
      guard isPart, words.count < mostWords, !word.isOpened else { break }
      words.append(word)
      // `Example, Ada` goes on behind its comma, and no other name does.
      if word.isClosed, words.count > 1 { break }
    }
    guard words.count > 1 else { return nil }
    // `Example, Ada`
    if words[0].isClosed { words = Array(words[1...]) + [words[0]] }
    guard let end = words.last, isName(words[0].text), words[0].text.utf8.count >= shortest else {
      return nil
    }
    let last = end.folded
    return ChildName(
      first: words[0].folded,
      last: isName(end.text) && last.utf8.count >= shortest ? last : nil,
      line: line.number
    )
  }

  /// `Ada`, `ADA`, and none of the words that are in no name.
  static func isName(_ text: String) -> Bool {
    if ChildCues.isName(text) { return true }
    guard text.utf8.count > shortest, text.utf8.allSatisfy(\.isASCIIUppercase),
      !ChildCues.isShortForm(text)
    else { return false }
    return ChildCues.isName(text.prefix(1) + text.dropFirst().lowercased())
  }

  /// The first cell, or more where it holds one word; without a mark and a label: `Name: Ada Example`.
  private static func firstCells(of line: TextLine) -> String {
    let bar = UInt8(ascii: "|")
    let quote = UInt8(ascii: "\"")
    var text = line.text[(Bullets.mark(of: line)?.length ?? 0)...].prefix(longest)
    text = text.drop { $0 == bar || $0 == Byte.space }
    if let colon = text.prefix(longestLabel).firstIndex(of: UInt8(ascii: ":")),
      isLabel(Folding.folded(Array(text[..<colon])))
    {
      text = text[(colon + 1)...]
    }
    if text.first == quote, let end = text.dropFirst().firstIndex(of: quote) {
      text = text[..<end]
    }
    let marks = text.indices.filter { index in
      // `Ada Example,3/4/1897`
      let isNumbered = index + 1 < text.endIndex && text[index + 1].isASCIIDigit
      return text[index] == bar || text[index] == UInt8(ascii: ",") && isNumbered
    }
    let edges = (line.tabs + line.columnGaps + marks).filter { text.indices.contains($0) }.sorted()
    let end = edges.first { text[..<$0].contains(Byte.space) } ?? text.endIndex
    return String(decoding: text[..<end], as: UTF8.self)
  }

  private static func isLabel(_ folded: String) -> Bool {
    folded.split(separator: " ").count <= 3
      && (RowCues.beginsRecord(folded) || ["subject", "re", "case", "for"].contains(folded))
  }

  private static let longest = 160
  private static let longestLabel = 24
}

/// Finds sentences that speak of children by the names in withheld rows.
struct ChildMentions {
  /// Surnames by first names.
  private var firsts: [String: Set<String>] = [:]
  /// First names by surnames, and the sections of their rows.
  private var lasts: [String: (firsts: Set<String>, sections: Set<Int>)] = [:]
  /// The numbers of lines with headings: a surname alone counts only below the same one.
  private let headings: [Int]

  var isEmpty: Bool { firsts.isEmpty }

  init(of names: Set<ChildName>, in lines: [TextLine]) {
    headings =
      names.isEmpty ? [] : lines.filter { Headings.section(of: $0.folded) != nil }.map(\.number)
    for name in names {
      firsts[name.first, default: []].formUnion([name.last].compactMap { $0 })
      guard let last = name.last else { continue }
      lasts[last, default: ([], [])].firsts.insert(name.first)
      lasts[last]?.sections.insert(Self.section(of: name.line, below: headings))
    }
  }

  /// Whether a sentence speaks of one of the children.
  ///
  /// - Parameter lines: of the source, those that the sentence stands on.
  func areFound(in sentence: String, onLines lines: [Int]) -> Bool {
    guard !isEmpty else { return false }
    let words = ChildCues.pieces(sentence)
    return words.indices.contains { index in
      let key = Self.key(words[index])
      if let lasts = firsts[key], isOfChild(index, words, own: lasts) { return true }
      guard let family = lasts[key], isOfChild(index, words, own: family.firsts) else {
        return false
      }
      return lines.contains { family.sections.contains(Self.section(of: $0, below: headings)) }
    }
  }

  /// Which section a line is in, counted by the headings above it.
  private static func section(of line: Int, below headings: [Int]) -> Int {
    // Ascending, so that the place of the last heading above is found in steps that halve the rest.
    var (low, high) = (0, headings.count)
    while low < high {
      let middle = (low + high) / 2
      if headings[middle] <= line { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether the name stands alone or with the child's own other names, and not as part of another.
  private func isOfChild(_ index: Int, _ words: [ChildCues.Piece], own: Set<String>) -> Bool {
    guard words[index].text.first?.isUppercase == true else { return false }
    func isOwn(_ word: ChildCues.Piece) -> Bool { own.contains(Self.key(word)) }
    if index > 0, !words[index - 1].isClosed {
      let before = words[index - 1]
      let isOther =
        ChildName.isName(before.text) || ChildCues.isInitials(before.text, least: 1)
        || Roles.titles.contains(before.folded) || before.folded == "dear"
      if isOther, !isOwn(before) { return false }
    }
    guard index + 1 < words.count, !words[index].isClosed, !Self.isPossessive(words[index].text)
    else { return true }
    let after = words[index + 1]
    if isOwn(after) { return true }
    guard after.text.first?.isUppercase == true, !after.isOpened else { return true }
    return
      !(ChildName.isName(after.text) || Roles.isInstitutionWord(after.folded)
      || Self.places.contains(after.folded) || ChildCues.isInitials(after.text, least: 1))
  }

  /// What names of plants, people and virtues stand before, too: `Holly Class`, `St Ada Road`.
  private static let places: Set<String> = [
    "class", "classes", "room", "group", "house", "road", "street", "lane", "avenue", "park",
    "ward", "team", "centre", "hub", "building", "church", "hall", "close", "court", "drive",
  ]

  private static func isPossessive(_ text: String) -> Bool {
    text.hasSuffix("'s") || text.hasSuffix("’s")
  }

  private static func key(_ word: ChildCues.Piece) -> String {
    let key = word.folded
    return key.hasSuffix("'s") ? String(key.dropLast(2)) : key
  }
}
