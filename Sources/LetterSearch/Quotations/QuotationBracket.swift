import TextAnalysis

/// Words that a quotation has in square brackets, beside those of the passage for which they stand.
///
/// Editors put brackets round what changes nothing: a mark of their own (`[sic]`), another form of a
/// word, a pronoun, or the name for one. Other words in brackets may turn the sense round, and no
/// word of the passage contradicts them.
struct QuotationBracket {
  private let quoted: [QuotedWord]
  /// What the passage has in their place, for certain.
  private let source: [QuotedWord]
  /// What stands before ``source`` and behind it, for which the brackets may stand as well: where the
  /// quotation begins or ends with them, or leaves words out beside them.
  private let before: ArraySlice<QuotedWord>
  private let behind: ArraySlice<QuotedWord>
  /// The word that stands before ``source``.
  private let last: QuotedWord?

  init(
    _ quoted: [QuotedWord],
    for source: [QuotedWord],
    before: ArraySlice<QuotedWord> = [],
    behind: ArraySlice<QuotedWord> = [],
    after last: QuotedWord? = nil
  ) {
    self.last = last
    self.quoted = quoted
    self.source = source
    self.before = Self.reach(before.reversed()).reversed()[...]
    self.behind = Self.reach(Array(behind))[...]
  }

  /// The nearest words for which brackets may stand: up to the sentence's end or what turns the sense.
  private static func reach(_ words: [QuotedWord]) -> [QuotedWord] {
    let near = words.prefix {
      !$0.isPassageEnd && !".!?;:".contains($0.text) && !WordNumbers.turnsSense($0.text)
    }
    return Self.words(near, InsertionReach.limit)
  }

  /// The brackets beside what they stand for: words for which an editor may put them, or else as many
  /// of the nearest as stand in the brackets.
  ///
  /// - Parameter letter: the words of the letter; asked for only where they decide.
  func compared(
    in letter: () throws -> [String]
  ) rethrows -> VerifiedQuotation.Bracket {
    var places: [(Int, Int)] = []
    for first in 0...before.count { for last in 0...behind.count { places.append((first, last)) } }
    let quotedWords = BracketWords(quoted, after: last)
    for (first, last) in places.sorted(by: { $0.0 + $0.1 < $1.0 + $1.1 }) {
      let words = Array(before.suffix(first)) + source + behind.prefix(last)
      let isEditorial = try Self.isEditorial(
        quotedWords,
        for: BracketWords(words, after: first > 0 ? before.dropLast(first).last : self.last),
        in: letter
      )
      if isEditorial { return bracket(words, isAltered: false) }
    }
    return bracket(nearest, isAltered: true)
  }

  private func bracket(
    _ words: [QuotedWord],
    isAltered: Bool
  ) -> VerifiedQuotation.Bracket {
    let text = QuotedWord.text(of: quoted)
    return .init(quoted: text, source: QuotedWord.text(of: words), isAltered: isAltered)
  }

  private var nearest: [QuotedWord] {
    guard source.isEmpty else { return source }
    let count = quoted.count(where: \.isWord)
    if before.isEmpty { return Self.words(behind, count) }
    return Self.words(before.reversed(), count).reversed()
  }

  /// The first words with the signs before them.
  private static func words(_ words: some Sequence<QuotedWord>, _ count: Int) -> [QuotedWord] {
    var taken: [QuotedWord] = []
    for word in words {
      guard taken.count(where: \.isWord) < count else { break }
      taken.append(word)
    }
    return taken
  }

  // MARK: What editors do

  /// Whether words in brackets say no more and nothing else than those they stand for.
  private static func isEditorial(
    _ quoted: BracketWords,
    for source: BracketWords,
    in letter: () throws -> [String]
  ) rethrows -> Bool {
    if source.isEmpty, marks.contains(quoted.text) { return true }
    guard !quoted.turnsSense else { return false }
    let added = quoted.content.filter { !source.contains($0) }
    let dropped = source.content.filter { !quoted.contains($0) }
    guard dropped.allSatisfy({ source.names.contains($0) }) else { return false }
    if added.isEmpty { return true }
    if source.hasPronoun, dropped.isEmpty {
      let noName = added.filter { !quoted.names.contains($0) }
      if noName.isEmpty { return true }
      return try BracketWords.stand(noName, in: letter())
    }
    // A noun for a name, as where a letter is quoted without naming the school; not another name.
    guard !dropped.isEmpty, !added.contains(where: quoted.names.contains) else { return false }
    return try BracketWords.stand(added, in: letter())
  }

  /// What editors say of a quotation, and not in it.
  private static let marks: Set<String> = [
    "sic", "emphasis added", "my emphasis", "our emphasis", "emphasis mine", "emphasis ours",
    "emphasis in original", "emphasis in the original", "italics added", "my italics",
    "our italics", "redacted", "name", "name removed", "name withheld", "name redacted",
  ]
}

/// The words of brackets, or those they stand for, as far as they tell something.
struct BracketWords {
  let text: String
  let turnsSense: Bool
  let hasPronoun: Bool
  /// Forms as the index has them, without words of grammar, in order.
  let content: [String]
  /// Those of ``content`` that are written as names: with a capital that begins no sentence.
  let names: Set<String>

  var isEmpty: Bool { text.isEmpty }

  /// - Parameter last: the word before them, by which a capital at their beginning tells a name.
  init(_ words: [QuotedWord], after last: QuotedWord?) {
    let source = QuotedWord.text(of: words)
    let tokens = Analyzer.english.words(in: source)
    text = tokens.map(\.term).joined(separator: " ")
    turnsSense = words.contains { WordNumbers.turnsSense($0.text) }
    hasPronoun = tokens.contains { Self.pronouns.contains($0.term) }
    content = Self.content(of: tokens)
    let utf8 = Array(source.utf8)
    let startsSentence = last.map { ".!?:;".contains($0.text) } ?? true
    let capital = tokens.dropFirst(startsSentence ? 1 : 0).filter {
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(utf8[$0.range.lowerBound])
    }
    names = Set(Self.content(of: capital))
  }

  func contains(_ form: String) -> Bool { content.contains(form) }

  static func content(of tokens: some Sequence<Token>) -> [String] {
    tokens.filter { !pronouns.contains($0.term) && !grammar.contains($0.term) }.map(\.indexForm)
  }

  /// Whether words stand together in one of several texts, words of grammar aside.
  static func stand(_ forms: [String], in texts: [String]) -> Bool {
    texts.contains { text in
      let words = Analyzer.english.words(in: text)
      let content = Self.content(of: words)
      return content.indices.contains { content[$0...].starts(with: forms) }
    }
  }

  /// Whether a word in lower case tells nothing by itself.
  static func isGrammar(_ word: String) -> Bool {
    pronouns.contains(word) || grammar.contains(word)
  }

  private static let pronouns: Set<String> = [
    "i", "me", "my", "mine", "we", "us", "our", "ours", "you", "your", "yours", "he", "him", "his",
    "she", "her", "hers", "it", "its", "they", "them", "their", "theirs", "this", "that", "these",
    "those", "who", "whom", "whose", "which", "one", "ones", "here", "there",
  ]

  /// Words for which another of them may be put, or which may be put in, without telling anything new.
  private static let grammar: Set<String> = [
    "a", "an", "the", "and", "of", "to", "in", "on", "at", "for", "from", "by", "with", "as", "be",
    "is", "are", "am", "was", "were", "been", "being", "have", "has", "had", "having", "do", "does",
    "did", "s", "mr", "mrs", "ms", "miss", "dr", "sir",
  ]
}
