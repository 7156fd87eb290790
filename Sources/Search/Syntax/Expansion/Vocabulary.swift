package import InvertedIndex

/// The terms of an index, as far as a query needs them to be understood.
package protocol Vocabulary {
  /// How many documents hold the term.
  func documentFrequency(of term: String, in field: FieldID) throws -> Int

  /// Calls `visit` with each term of the field that begins so, and its document frequency.
  func visitTerms(
    in field: FieldID,
    startingWith prefix: String,
    _ visit: (_ term: String, _ documentFrequency: Int) -> Void
  ) throws

  /// Calls `visit` with each term of the field that begins so and is at most two letters from a
  /// word, with its document frequency and ``Spelling/distance(_:_:limit:)``.
  func visitTerms(
    in field: FieldID,
    startingWith prefix: String,
    near word: String,
    distance: Int,
    _ visit: (_ term: String, _ documentFrequency: Int, _ distance: Int) -> Void
  ) throws

  /// Whether a word that no text has is known to be one, and no slip.
  func isWord(_ term: String) -> Bool

  /// How many documents hold terms one behind the other; 0 where nobody can tell.
  func documentFrequency(ofPhrase terms: [String], in field: FieldID) throws -> Int
}

extension Vocabulary {
  package func isWord(_ term: String) -> Bool { false }

  package func documentFrequency(ofPhrase terms: [String], in field: FieldID) throws -> Int { 0 }
}

/// The words right before and right behind another in a query, folded.
package struct WordsAround: Sendable, Equatable {
  package var before: String?
  package var after: String?

  package static let none = WordsAround()

  /// - Parameters:
  ///   - before: as an analyser gives it, as `after` is; words that say nothing are no neighbours.
  package init(before: String? = nil, after: String? = nil) {
    self.before = before.flatMap { QuestionWords.saysNothing($0) ? nil : $0 }
    self.after = after.flatMap { QuestionWords.saysNothing($0) ? nil : $0 }
  }

  /// In how many documents a word stands beside them.
  fileprivate func frequency(
    of term: String,
    in field: FieldID,
    _ vocabulary: some Vocabulary
  ) throws -> Int {
    let phrases = [before.map { [$0, term] }, after.map { [term, $0] }].compactMap(\.self)
    return try phrases.reduce(0) {
      try $0 + vocabulary.documentFrequency(ofPhrase: $1, in: field)
    }
  }
}

/// What a prefix, wildcard, fuzzy word or regular expression stood for.
package struct TermExpansion: Sendable, Hashable {
  /// As the query spells it.
  package var pattern: String
  /// The most frequent terms first, and by letters where they are as frequent.
  package var terms: [String]
  /// How many terms match, with those that were cut.
  package var total: Int

  package var isCut: Bool { total > terms.count }

  /// So many terms tell what a pattern finds.
  private static let listedCount = 8

  /// The most frequent terms, and how many there are more.
  var listed: String {
    let first = terms.prefix(Self.listedCount).joined(separator: ", ")
    let rest = total - min(total, Self.listedCount)
    return rest > 0 ? "\(first) and \(rest) more" : first
  }
}

extension Vocabulary {
  /// Measures the terms one by one.
  package func visitTerms(
    in field: FieldID,
    startingWith prefix: String,
    near word: String,
    distance limit: Int,
    _ visit: (_ term: String, _ documentFrequency: Int, _ distance: Int) -> Void
  ) throws {
    try visitTermsOneByOne(in: field, startingWith: prefix, near: word, distance: limit, visit)
  }

  /// Measures the terms one by one, for vocabularies that know no faster way.
  package func visitTermsOneByOne(
    in field: FieldID,
    startingWith prefix: String,
    near word: String,
    distance limit: Int,
    _ visit: (_ term: String, _ documentFrequency: Int, _ distance: Int) -> Void
  ) throws {
    let scalars = Array(word.unicodeScalars)
    try visitTerms(in: field, startingWith: prefix) { term, frequency in
      let distance = Spelling.distance(scalars, Array(term.unicodeScalars), limit: limit)
      if let distance { visit(term, frequency, distance) }
    }
  }

  /// The words of a field that `matches` accepts among those that begin so.
  ///
  /// Acronyms and hyphenated compounds are other spellings of words that are found anyway, and not
  /// among them.
  func expansion(
    of pattern: String,
    in field: FieldID,
    startingWith prefix: String,
    limit: Int,
    where matches: (String) -> Bool
  ) throws -> TermExpansion {
    var found: [(term: String, frequency: Int)] = []
    try visitTerms(in: field, startingWith: prefix) { term, frequency in
      if term.isFoldedWord, matches(term) { found.append((term, frequency)) }
    }
    return TermExpansion(of: pattern, found, limit: limit)
  }

  /// The words of a field at most some letters from one, of those that begin with its first letter.
  func expansion(
    of pattern: String,
    in field: FieldID,
    near word: String,
    distance: Int,
    limit: Int
  ) throws -> TermExpansion {
    var found: [(term: String, frequency: Int)] = []
    let prefix = String(word.prefix(1))
    try visitTerms(in: field, startingWith: prefix, near: word, distance: distance) {
      term,
      frequency,
      _ in
      if term.isFoldedWord { found.append((term, frequency)) }
    }
    return TermExpansion(of: pattern, found, limit: limit)
  }

  /// The word nearest to one that does not occur: fewest letters apart, then the likelier slip, then
  /// most often beside its neighbours, then most frequent.
  ///
  /// One of two letters has the same first letter: it is seldom mistaken, and a walk over the words
  /// of one letter instead of all keeps a suggestion under a millisecond. A short word has too many
  /// neighbours to guess by letters exchanged, or by two letters. None is guessed that says nothing, as *do*
  /// does. Of most words, only slips are
  /// guessed that fingers and ears make, see ``Spelling/oddSlips(from:to:)``: who types *grieving*
  /// does not mean *giving*.
  ///
  /// - Parameters:
  ///   - distance: how many letters apart it may be, 1 or 2; `nil` lets the length decide.
  ///   - around: what stands beside it.
  package func nearestWord(
    to word: String,
    in field: FieldID,
    distance greatest: Int? = nil,
    beside around: WordsAround = .none
  ) throws -> String? {
    let letterCount = word.unicodeScalars.count
    guard letterCount >= 3,
      !word.unicodeScalars.contains(where: { $0.properties.numericType != nil })
    else { return nil }
    let least =
      letterCount < Self.longWord
      ? Slip.likely : letterCount < Self.wordWithFirstSlip ? .exchanged : .firstLetter
    for distance in 1...(greatest ?? (letterCount < Self.veryLongWord ? 1 : 2)) {
      var best: (slip: Slip, words: [(term: String, frequency: Int)])?
      let prefix = distance == 1 ? "" : String(word.prefix(1))
      try visitTerms(in: field, startingWith: prefix, near: word, distance: distance) {
        term,
        frequency,
        _ in
        guard term.isFoldedWord, term != word, !QuestionWords.saysNothing(term) else { return }
        let slip = distance == 1 ? Slip(from: term, to: word) : .exchanged
        let leastOdd: Slip = letterCount < Self.wordOfOddSlips ? .likely : .exchanged
        guard slip >= least,
          distance == 1 && slip >= leastOdd || Spelling.oddSlips(from: term, to: word) == 0
        else { return }
        if best.map({ slip > $0.slip }) ?? true { best = (slip, []) }
        if slip == best?.slip { best?.words.append((term, frequency)) }
      }
      if let words = best?.words, let nearest = try likeliest(of: words, in: field, around) {
        return try compound(joinedAs: nearest, in: field) ?? nearest
      }
    }
    return nil
  }

  /// Of more words as near, rare ones are not looked for beside others.
  private static var comparedWords: Int { 8 }

  private func likeliest(
    of words: [(term: String, frequency: Int)],
    in field: FieldID,
    _ around: WordsAround
  ) throws -> String? {
    let frequent = words.sorted { ($0.frequency, $1.term) > ($1.frequency, $0.term) }
      .prefix(Self.comparedWords)
    guard frequent.count > 1, around != .none else { return frequent.first?.term }
    var best: (term: String, beside: Int)?
    for (term, _) in frequent {
      let beside = try around.frequency(of: term, in: field, self)
      if beside > best?.beside ?? -1 { best = (term, beside) }
    }
    return best?.term
  }

  /// The compound, `health-brokered`, of which the index alone has made a term, `healthbrokered`;
  /// `nil` for a term that texts have as a word, see ``JoinedWords``.
  private func compound(joinedAs term: String, in field: FieldID) throws -> String? {
    let letters = Array(term)
    var compounds: [(text: String, frequency: Int)] = []
    func look(_ text: String) throws {
      let frequency = try documentFrequency(of: text, in: field)
      if frequency > 0 { compounds.append((text, frequency)) }
    }
    for first in letters.indices.dropFirst() {
      let head = String(letters[..<first]) + "-"
      try look(head + String(letters[first...]))
      for second in letters.indices.dropFirst(first + 1) {
        try look(head + String(letters[first..<second]) + "-" + String(letters[second...]))
      }
    }
    guard let likeliest = compounds.max(by: { $0.frequency < $1.frequency }) else { return nil }
    let isWord =
      try documentFrequency(of: term, in: field) > compounds.map(\.frequency).reduce(0, +)
    return isWord ? nil : likeliest.text
  }

  /// Letters from which on a word may have one letter in place of another.
  private static var longWord: Int { 5 }
  /// Letters from which on its first letter may be another.
  private static var wordWithFirstSlip: Int { 7 }
  /// Letters from which on it tells what is meant whatever letter stands in place of one.
  private static var wordOfOddSlips: Int { 9 }
  /// Letters from which on it may be two letters away.
  private static var veryLongWord: Int { 8 }
}

/// How one letter may have gone wrong, the likelier the greater.
private enum Slip: Int, Comparable {
  /// The word begins with another letter.
  case firstLetter
  /// One letter stands in place of another.
  case exchanged
  /// A letter is left out, doubled or added, or two have changed places.
  case likely

  /// - Parameter word: one letter away from the term.
  init(from term: String, to word: String) {
    let (left, right) = (Array(term.unicodeScalars), Array(word.unicodeScalars))
    guard left.first == right.first else {
      self = .firstLetter
      return
    }
    let differing = zip(left, right).count { $0 != $1 }
    self = left.count == right.count && differing == 1 ? .exchanged : .likely
  }

  static func < (left: Slip, right: Slip) -> Bool { left.rawValue < right.rawValue }
}

extension TermExpansion {
  /// The most frequent of the terms found.
  fileprivate init(of pattern: String, _ found: [(term: String, frequency: Int)], limit: Int) {
    let sorted = found.sorted { ($1.frequency, $0.term) < ($0.frequency, $1.term) }
    self.init(pattern: pattern, terms: sorted.prefix(limit).map(\.term), total: found.count)
  }
}

extension String {
  var isFoldedWord: Bool {
    !utf8.contains { byte in
      byte == UInt8(ascii: "-") || byte == UInt8(ascii: "&")
        || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
  }
}
