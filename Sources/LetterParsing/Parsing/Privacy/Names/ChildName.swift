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
    var words: [SentenceWord] = []
    for word in SentenceWord.words(of: text) {
      let isPart =
        isName(word.text)
        || !words.isEmpty && PersonWords.isInitials(word.text.trimmed(of: "."), least: 1)
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

  /// The full name behind what calls it that, with a colon or without: `Name of child Ada Example`.
  static func labelled(_ line: TextLine) -> ChildName? {
    guard line.text.count <= longest / 2, line.folded.utf8.first.map(labelBytes.contains) == true
    else { return nil }
    let words = line.text.split {
      $0 == Byte.space || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "|")
    }
    let name = words.drop { word in
      let key = Folding.folded(Array(word)).trimmed(of: ":.,()")
      return key.isEmpty || labelWords.contains(key) || ["-", "–", "—", "=", "/"].contains(key)
    }
    guard name.count < words.count, (2...4).contains(name.count) else { return nil }
    var row = line
    row.text = Array(name.joined(separator: [Byte.space]))
    (row.segments, row.tabs, row.folded) = ([], [], Folding.folded(row.text))
    guard PersonRow.isName(row) else { return nil }
    return leading(row)
  }

  /// What words of labels begin with.
  private static let labelBytes = Set("ncpslfygb".utf8)
  private static let labelWords: Set<String> = [
    "name", "names", "of", "the", "child", "child's", "childs", "children's", "pupil", "pupil's",
    "pupils", "student", "student's", "learner", "learner's", "young", "person", "person's", "full",
    "first", "last", "forename", "given", "family", "boy", "girl", "boy's", "girl's",
  ]

  /// `Ada`, `ADA`, and none of the words that are in no name.
  static func isName(_ text: String) -> Bool {
    if PersonWords.isName(text) { return true }
    guard text.utf8.count > shortest, text.utf8.allSatisfy(\.isASCIIUppercase),
      !PersonWords.isShortForm(text)
    else { return false }
    return PersonWords.isName(text.prefix(1) + text.dropFirst().lowercased())
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
      && (ChildLabels.beginsRecord(folded) || ["subject", "re", "case", "for"].contains(folded))
  }

  private static let longest = 160
  private static let longestLabel = 24
}
