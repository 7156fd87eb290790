/// A line of a draft that may say whose words stand above it: *— Devon County Council, 5 October 2018*,
/// *Ofsted (2018) Letter to …*, *(Essex, November 2021)*.
///
/// It is told by its form alone: names, dates, and the words that go with them in a reference. What a
/// sentence goes on with behind a dash has others.
struct SourceLine {
  /// What stands before it, or around it.
  enum Mark {
    case dash
    case hyphen
    case bracket
    case none
  }

  /// Without its mark, and without the addresses of links.
  let text: String
  let mark: Mark

  /// More characters are no such line.
  static let lengthLimit = 600
  private static let longest = 80
  /// Without a mark, more words are a sentence.
  private static let longestUnmarked = 45

  /// - Parameter line: one line or several; `nil` when it is too long, or has no word.
  init?(_ line: some BidirectionalCollection<Unicode.Scalar>) {
    guard line.count <= Self.lengthLimit else { return nil }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: line)
    let words = Self.withoutTargets(String(view)).split(whereSeparator: \.isWhitespace)
    var text = words.joined(separator: " ")[...]
    let dashes = text.prefix { Self.dashes.contains($0) || $0 == " " }
    if dashes.contains(where: { $0 != "-" && $0 != " " }) || dashes.hasPrefix("--") {
      mark = .dash
    } else if dashes.hasPrefix("- ") {
      mark = .hyphen
    } else if text.hasPrefix("("), text.last(where: { !".,;".contains($0) }) == ")" {
      mark = .bracket
    } else {
      mark = .none
    }
    if mark != .none { text = text.dropFirst(mark == .bracket ? 1 : dashes.count) }
    guard text.contains(where: \.isLetter) || text.contains(where: \.isNumber) else { return nil }
    self.text = String(text)
  }

  private static let dashes: Set<Character> = ["—", "–", "―", "-"]

  /// Without what stands in brackets behind a link's text: `[text](<address>)`.
  private static func withoutTargets(_ text: String) -> String {
    var out = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "]("),
      let end = rest[start.upperBound...].firstIndex(of: ")")
    {
      out += rest[..<rest.index(after: start.lowerBound)]
      rest = rest[end...].dropFirst()
    }
    return out + rest
  }

  // MARK: Forms

  /// Whether it says nothing but whose words it is about.
  ///
  /// - Parameter isMarked: whether an element of the page says so, too.
  func isSource(isMarked: Bool = false) -> Bool {
    let words = DraftDates.words(of: text)
    guard !words.isEmpty, words.count <= Self.longest, !text.contains("©") else { return false }
    switch mark {
    case .dash: return isMarked || Self.isReference(words) || Self.hasNamesOnly(words)
    case .bracket: return Self.hasNamesOnly(words) && (Self.hasName(words) || hasYear)
    case .hyphen, .none:
      guard !text.hasSuffix(":") else { return false }
      if Self.isReference(words) { return isMarked || hasYear || text.contains(" Letter") }
      guard Self.hasNamesOnly(words) else { return false }
      return isMarked || words.count <= Self.longestUnmarked && hasYear && Self.hasName(words)
    }
  }

  /// Whether brackets next to a quotation say whose words it is, and of when: not *(Ofsted, 2018)*.
  var isWholeSource: Bool {
    let words = DraftDates.words(of: text)
    return mark == .bracket && hasYear && Self.hasNamesOnly(words) && Self.hasName(words)
  }

  /// Whether it is a reference that begins with who wrote it, or what it is.
  var isReference: Bool {
    let words = DraftDates.words(of: text)
    return !words.isEmpty && Self.isReference(words)
  }

  /// Whether it has a number that may be a year.
  var hasYear: Bool {
    text.split { !$0.isNumber }.contains {
      $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20"))
    }
  }

  /// Whether it is a reference as this program and others write it.
  ///
  /// Who wrote it stands first, and then a year, or a word for what it is. A verb makes a sentence of it.
  private static func isReference(_ words: [DraftDates.Word]) -> Bool {
    let first = words[0]
    let isAuthor = DraftDates.authors.contains(first.lowercased)
    guard isAuthor || DraftDates.works.contains(first.lowercased) else { return false }
    guard !words.contains(where: { verbs.contains($0.lowercased) }) else { return false }
    guard words.count > 1, !first.endsPart else { return true }
    let second = words[1].lowercased
    return words[1].bracket != nil || second.first?.isNumber == true
      || DraftDates.works.contains(second) || DraftDates.authors.contains(second)
      || !isAuthor && ["to", "of", "from"].contains(second)
  }

  /// Whether all words are names, numbers, or such as go with these.
  private static func hasNamesOnly(_ words: [DraftDates.Word]) -> Bool {
    words.allSatisfy { word in
      guard let first = word.text.first else { return true }
      return !first.isLowercase || linking.contains(word.lowercased)
        || DraftDates.labelWords.contains(word.lowercased) || isAddress(word.text)
    }
  }

  private static func hasName(_ words: [DraftDates.Word]) -> Bool {
    words.contains { word in
      word.text.first?.isUppercase == true && !DraftDates.authors.contains(word.lowercased)
        && !DraftDates.works.contains(word.lowercased)
        && !ToldDates.dateWords.contains(word.lowercased) && !linking.contains(word.lowercased)
    }
  }

  private static func isAddress(_ word: String) -> Bool {
    word.contains("://") || word.hasPrefix("www.") || word.hasSuffix(".txt")
      || word.hasSuffix(".pdf")
  }

  /// Words in small letters that stand in references besides those of labels.
  private static let linking: Set = [
    "p", "pp", "page", "pages", "para", "paras", "paragraph", "paragraphs", "bullet", "bullets",
    "line", "lines", "point", "points", "section", "opening", "findings", "from", "in", "at", "by",
    "on", "for", "with", "an", "its", "their", "quoted", "cited", "taken", "source", "director",
    "directors", "lead", "member", "chief", "executive", "manager", "head", "headteacher", "his",
    "authority", "authorities", "school", "schools", "academy", "college", "trust", "primary",
    "her", "nursery", "upon", "under", "le", "de", "et", "al", "accessed", "retrieved", "viewed",
    "undated", "inspected", "visited", "targeted", "annual", "probation", "letter", "as", "printed",
    "file", "heading", "note", "no", "ref", "improvement", "improvements", "strengths",
    "judgement", "judgements",
  ]

  /// What makes a sentence of a line.
  private static let verbs = ToldDates.tellingVerbs.subtracting(["visit", "visiting", "reports"])
    .union(["has", "have", "had", "does", "did", "do", "can", "will", "would", "should", "must"])
}
