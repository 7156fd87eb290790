/// Finds sentences that speak of children by the names in withheld rows.
struct ChildMentions {
  /// Surnames by first names.
  private var firsts: [String: Set<String>] = [:]
  /// First names by surnames, and the sections of their rows.
  private var lasts: [String: (firsts: Set<String>, sections: Set<Int>)] = [:]
  /// The numbers of lines with headings: a surname alone counts only below the same one.
  private let headings: [Int]
  /// Indexes of the lines with names right below the end of a letter: one may be that of a child, too.
  let signatures: Set<Int>
  /// Words of the names that stand in the text in small letters.
  private var words: Set<String> = []

  var isEmpty: Bool { firsts.isEmpty }

  init(of names: Set<ChildName>, in lines: [TextLine]) {
    headings =
      names.isEmpty ? [] : lines.filter { Headings.section(of: $0.folded) != nil }.map(\.number)
    signatures = names.isEmpty ? [] : Self.signatures(lines)
    for name in names.compactMap(GroupWords.withoutGroup) {
      firsts[name.first, default: []].formUnion([name.last].compactMap { $0 })
      guard let last = name.last else { continue }
      lasts[last, default: ([], [])].firsts.insert(name.first)
      lasts[last]?.sections.insert(Self.section(of: name.line, below: headings))
    }
    guard !names.isEmpty else { return }
    let keys = Set(firsts.keys).union(lasts.keys)
    for line in lines {
      for word in line.text.split(whereSeparator: { !($0.isASCIILetter || $0 >= 0x80) })
      where word.first.map({ $0.isASCIILetter && !$0.isASCIIUppercase }) == true {
        let word = String(decoding: word, as: UTF8.self)
        if keys.contains(word) { words.insert(word) }
      }
    }
  }

  private static func signatures(_ lines: [TextLine]) -> Set<Int> {
    Set(
      lines.indices.compactMap { index in
        guard index > 0, Closing.isFormula(lines[index - 1]), PersonRow.isName(lines[index]) else {
          return nil
        }
        return index
      }
    )
  }

  /// Whether a sentence speaks of one of the children.
  ///
  /// - Parameter lines: of the source, those that the sentence stands on.
  func areFound(in sentence: String, onLines lines: [Int]) -> Bool {
    guard !isEmpty else { return false }
    let words = SentenceWord.words(of: sentence)
    return words.indices.contains { index in
      let key = words[index].key
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
  private func isOfChild(_ index: Int, _ words: [SentenceWord], own: Set<String>) -> Bool {
    guard words[index].text.first?.isUppercase == true, !mayBeWord(index, words) else {
      return false
    }
    func isOwn(_ word: SentenceWord) -> Bool { own.contains(word.key) }
    if index > 0, !words[index - 1].isClosed {
      let before = words[index - 1]
      let isOther =
        ChildName.isName(before.text) || PersonWords.isInitials(before.text, least: 1)
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
      || Self.places.contains(after.folded) || PersonWords.isInitials(after.text, least: 1))
  }

  /// Whether a word that begins a sentence is rather none of a name: `Will the school …?`, `Brown paper is …`.
  private func mayBeWord(_ index: Int, _ words: [SentenceWord]) -> Bool {
    let key = words[index].key
    guard index == 0, Self.everyday.contains(key) || self.words.contains(key),
      !Self.isPossessive(words[index].text), !words[index].isClosed, words.count > 1
    else { return false }
    let next = words[1]
    if next.text == "I" { return true }
    return next.text.first?.isUppercase == false && !Self.verbs.contains(next.folded)
  }

  /// What is said of one person.
  private static let verbs: Set<String> = [
    "is", "was", "has", "had", "said", "says", "told", "needs", "does", "did", "likes", "lives",
    "attends", "sings", "went", "came", "goes", "comes", "and", "who", "whose", "with", "joined",
    "left", "moved", "hit", "kicked", "plays", "reads", "works", "makes", "made", "finds", "cannot",
    "now", "also", "still", "often", "always", "never", "gets", "got", "wants", "feels", "felt",
    "became", "becomes", "takes", "took", "enjoys", "struggles", "receives", "received", "drinks",
  ]

  /// Names that are words as well.
  private static let everyday: Set<String> = [
    "will", "may", "mark", "grace", "joy", "hope", "faith", "rose", "summer", "summers", "young",
    "brown", "green", "white", "black", "grey", "gray", "rich", "frank", "art", "pat", "sue",
    "bill",
    "bob", "dawn", "eve", "iris", "ivy", "lily", "holly", "poppy", "daisy", "ruby", "amber",
    "pearl",
    "june", "april", "august", "page", "paige", "king", "prince", "knight", "price", "little",
    "long", "short", "small", "stone", "wood", "woods", "hill", "hills", "field", "fields", "rice",
    "bishop", "cook", "baker", "butler", "mason", "miller", "smith", "potter", "cooper", "taylor",
    "turner", "walker", "hunter", "fisher", "parker", "porter", "shepherd", "singer", "dean",
    "head",
    "day", "days", "west", "north", "east", "drew", "sky", "skye", "river", "rivers", "guy", "dale",
    "glen", "heath", "reed", "chance", "chase", "case", "good", "best", "sharp", "swift", "bright",
    "love", "power", "powers", "ball", "bell", "book", "books", "church", "field", "ford", "fox",
    "gold", "hall", "hand", "hands", "law", "laws", "marsh", "moon", "moss", "noble", "parks",
    "pool", "read", "street", "strong", "wall", "walls", "ward", "waters", "wells", "wise", "new",
  ]

  /// What names of plants, people and virtues stand before, too: `Holly Class`, `St Ada Road`.
  private static let places: Set<String> = [
    "class", "classes", "room", "group", "house", "road", "street", "lane", "avenue", "park",
    "ward", "team", "centre", "hub", "building", "church", "hall", "close", "court", "drive",
  ]

  private static func isPossessive(_ text: String) -> Bool {
    text.hasSuffix("'s") || text.hasSuffix("’s")
  }
}
