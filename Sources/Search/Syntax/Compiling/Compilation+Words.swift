import InvertedIndex
import TextAnalysis

/// Words outside quotation marks: all forms of them.
extension Compilation {
  /// The words of a best match, each once, with how often it stands there.
  ///
  /// Stop words and question words are left out as long as there is another word: the first would make
  /// nearly every passage a hit, and the second say how something is asked, not what. Both count in
  /// quotation marks and between operators.
  mutating func contentWords(of words: [QueryWord]) throws -> [CompiledQuery.BareWord] {
    let runs = try runs(of: words, on: .passage)
    let content = try QuestionWords.topic(of: runs) { run in
      run.synonyms.isEmpty ? try emptyForm(of: run.words[0]) : nil
    }
    var found: [CompiledQuery.BareWord] = []
    var places: [Query: Int] = [:]
    for run in content {
      guard var word = try query(for: run, on: .passage) else { continue }
      if runs.count >= Self.longQuery, let parts = partsQuery(of: run) { word.query = parts }
      if let place = places[word.query] {
        found[place].count += 1
      } else {
        places[word.query] = found.count
        found.append(word)
      }
    }
    weighLightVerbs(in: &found)
    return found
  }

  /// Verbs that go with any subject count little, as long as there is another word.
  private func weighLightVerbs(in words: inout [CompiledQuery.BareWord]) {
    let folded = words.map { word in
      let tokens = analyzer.tokens(in: word.text)
      return tokens.count == 1 ? tokens[0].term : ""
    }
    for (place, share) in LightVerbs.shares(of: folded).enumerated() { words[place].share = share }
  }

  /// In a query of so many words a compound is found by its parts, too, as other words are.
  ///
  /// In a short one it is a word of its own: who asks for `well-being` does not ask for `well`.
  private static let longQuery = 5

  /// What each part of a compound and the joined form count there: a text with the compound has all, and
  /// one word is not to outweigh two.
  private static let partShare = 0.5

  /// What an acronym counts of a word of the texts' own field, so that it counts about as much as one.
  ///
  /// That field has the heads of texts several times: two acronyms, in small letters, weighed 1.45 and
  /// 1.47 times as much.
  private static let acronymBoost = 1.45

  /// Any part of a compound; `nil` for other words, and where texts are not ranked apart.
  private func partsQuery(of run: WordRun) -> Query? {
    let forms = schema.passage
    guard forms.ranked != nil, run.words.count == 1, let word = run.words.first,
      run.synonyms.isEmpty, word.match == .forms, word.boost == 1,
      Self.alternatives(in: word.text).count == 1
    else { return nil }
    let tokens = analyzer.tokens(in: word.text)
    guard tokens.count > 1, tokens.count(where: { !$0.isJoined }) > 1 else { return nil }
    let terms = tokens.filter { !StopWords.contains($0.term) }.map {
      Query.term(Query.Term(forms.wordField(isStopWord: false), $0.indexForm))
    }
    return terms.isEmpty
      ? nil : .disjunction(terms.map { .boosted($0, Self.partShare) })
  }

  /// The folded form of a stop word or question word; `nil` for any other word.
  ///
  /// `IT` is the subject and no stop word, if some letter has it in capitals.
  private func emptyForm(of word: QueryWord) throws -> String? {
    guard word.match == .forms, word.text.utf8.count <= 12 else { return nil }
    let sides = Self.alternatives(in: word.text)
    if sides.count > 1 {
      // Of and/or each side is one.
      let forms = try sides.map { try emptyForm(of: QueryWord($0)) }
      let areEmpty = forms.allSatisfy { $0.map(QuestionWords.saysNothing) ?? false }
      return areEmpty ? forms[0] : nil
    }
    let tokens = analyzer.tokens(in: word.text)
    guard tokens.count == 1, let token = tokens.first else { return nil }
    guard StopWords.contains(token.term) || QuestionWords.mayContain(token.term) else { return nil }
    guard let acronym = acronym(of: token) else { return token.term }
    let isAcronym =
      try vocabulary.documentFrequency(of: acronym, in: schema.passage.exact) > 0
    return isAcronym ? nil : token.term
  }

  /// The acronym that a word in capitals is: 2 to 6 letters, `TAs` gives `TA`.
  func acronym(of token: Token) -> String? {
    token.acronym.flatMap { capitals.areAcronym($0) ? $0 : nil }
  }

  /// A word in a text and, at a lower price, in others; `nil` when there is nothing in it to find.
  mutating func query(
    for word: QueryWord,
    in forms: QuerySchema.TextForms,
    _ lighter: [QuerySchema.LighterText]
  ) throws -> Query? {
    switch word.match {
    case .prefix, .wildcard, .fuzzy: return try query(forPattern: word, in: forms)
    case .forms: break
    }
    let parts = Compilation.alternatives(in: word.text)
    if parts.count > 1 {
      let queries = try parts.compactMap { part in
        try query(for: QueryWord(part, source: word.source), in: forms, lighter)
      }
      return queries.isEmpty ? nil : .disjunction(queries)
    }
    let tokens = analyzer.tokens(in: word.text)
    guard let first = tokens.first else {
      noteIgnored(word.text, word.source)
      return nil
    }
    noteSigns(word.text, word.source)
    if tokens.count == 1, let acronym = acronym(of: first) {
      return try query(forAcronym: acronym, first, word, in: forms, lighter)
    }
    let texts = [(forms, 1.0)] + lighter.map { ($0.forms, $0.boost) }
    var matches: [Query] = []
    for (forms, boost) in texts {
      let query = try query(forForms: tokens, in: forms)
      matches.append(boost == 1 ? query : .boosted(query, boost))
    }
    if tokens.count == 1 { try suggestWord(for: first, word.source, in: texts.map(\.0)) }
    return .disjunction(matches)
  }

  /// The sides of `KS2/KS3`, either of which will do; dates, fractions and addresses stay whole.
  static func alternatives(in text: String) -> [String] {
    let sides = text.split(separator: "/").map(String.init)
    let areWords = sides.allSatisfy { $0.unicodeScalars.contains(where: \.properties.isAlphabetic) }
    let isWhole = sides.count > 4 || text.contains(":") || text.contains(".") || !areWords
    return isWhole ? [text] : sides
  }

  /// All forms of a word; of a word in parts, the parts in order or the joined form.
  private func query(forForms tokens: [Token], in forms: QuerySchema.TextForms) throws -> Query {
    let words = tokens.filter { !$0.isJoined }
    if words.count == 1, tokens.count == 1 {
      let field = forms.wordField(isStopWord: StopWords.contains(words[0].term))
      let term = Query.term(Query.Term(field, words[0].indexForm))
      guard let parts = try writtenApart(words[0].term, in: forms) else { return term }
      let slots = parts.enumerated().map { Query.Slot([$1.indexForm], offset: $0) }
      return .spellings([term, .phrase(Query.Phrase(field: forms.stemmed, slots: slots))])
    }
    let slots = words.enumerated().map { Query.Slot([$1.indexForm], offset: $0) }
    let apart = Query.phrase(Query.Phrase(field: forms.stemmed, slots: slots))
    guard let joined = tokens.first(where: { $0.width == words.count && $0.isJoined }) else {
      return apart
    }
    let compound = try joinedForms(of: joined, from: words, in: forms)
    if compound.written.isEmpty { return apart }
    if compound.hasOthers {
      let written = Query.alternatives(compound.written, in: forms.exact)
      return .spellings([apart, .boosted(written, Self.exactBoost(in: forms))])
    }
    let field = forms.wordField(isStopWord: false)
    return .spellings([.term(Query.Term(field, joined.indexForm)), apart])
  }

  /// What words as written count in a text, so that they count about as much as their stems.
  private static func exactBoost(in forms: QuerySchema.TextForms) -> Double {
    forms.ranked == nil ? 1 : acronymBoost
  }

  /// The words without a hyphen that are forms of a compound: of `social-worker`, *socialworkers*, and not
  /// *socialwork*, as which *social-work* is joined.
  ///
  /// - Returns: those that some passage has without a hyphen, which the parts do not find; and whether
  ///   the stem of the compound has other words as well.
  private func joinedForms(
    of joined: Token,
    from words: [Token],
    in forms: QuerySchema.TextForms
  ) throws -> (written: [String], hasOthers: Bool) {
    guard let last = words.last else { return ([], false) }
    let start = words.dropLast().map(\.term).joined()
    var own: [String] = []
    var hasOthers = false
    try vocabulary.visitTerms(in: forms.exact, startingWith: start + last.term.prefix(2)) {
      term,
      _ in
      guard term.isFoldedWord, let token = analyzer.tokens(in: term).first,
        token.indexForm == joined.indexForm
      else { return }
      let ending = analyzer.tokens(in: String(term.dropFirst(start.count)))
      if ending.first?.indexForm == last.indexForm { own.append(term) } else { hasOthers = true }
    }
    let beginning = words.dropLast().map { $0.term + "-" }.joined()
    let written = try own.filter {
      try isWritten($0, besides: beginning + $0.dropFirst(start.count), in: forms)
    }
    return (written, hasOthers)
  }

  /// Whether some passage has a word without its hyphen: with one, a passage has both of them.
  func isWritten(
    _ joined: String,
    besides compound: String,
    in forms: QuerySchema.TextForms
  ) throws -> Bool {
    try vocabulary.documentFrequency(of: joined, in: forms.exact)
      > vocabulary.documentFrequency(of: compound, in: forms.exact)
  }

  /// The parts of a word that the letters also write with a hyphen: `wellbeing` as `well-being`.
  func writtenApart(_ term: String, in forms: QuerySchema.TextForms) throws -> [Token]? {
    let letters = term.utf8.allSatisfy { $0 < 0x80 } ? term.utf8.count : term.count
    guard (4...40).contains(letters) else { return nil }
    var split = term.index(after: term.startIndex)
    for _ in 2...letters - 2 {
      split = term.index(after: split)
      let compound = "\(term[..<split])-\(term[split...])"
      guard try vocabulary.documentFrequency(of: compound, in: forms.exact) > 0 else { continue }
      let parts = analyzer.words(in: compound)
      if parts.count == 2 { return parts }
    }
    return nil
  }

  /// An acronym as it stands, in capitals; the word when no letter has it in capitals.
  private mutating func query(
    forAcronym acronym: String,
    _ token: Token,
    _ word: QueryWord,
    in forms: QuerySchema.TextForms,
    _ lighter: [QuerySchema.LighterText]
  ) throws -> Query {
    let texts = [(forms, Self.exactBoost(in: forms))] + lighter.map { ($0.forms, $0.boost) }
    let isKnown = try texts.contains {
      try vocabulary.documentFrequency(of: acronym, in: $0.0.exact) > 0
    }
    let term = isKnown ? acronym : token.term
    if !isKnown {
      let typed = word.text == acronym ? acronym : "\(word.text) or \(acronym)"
      recorder.add(
        .acronymNotFound,
        .notice,
        "No letter has \(typed) in capitals; searched as the word \(token.term).",
        at: word.source
      )
      try suggestWord(forExact: token.term, word.source, in: forms.exact)
    }
    return .disjunction(
      texts.map { forms, boost in
        let query = Query.term(Query.Term(forms.exact, term))
        return boost == 1 ? query : .boosted(query, boost)
      }
    )
  }

  // MARK: Notes

  private static let signs: Set<Unicode.Scalar> = ["%", "‰", "£", "$", "€"]

  /// Tells that the sign of `50%` and `£5` is not searched for: the index has words and numbers only.
  mutating func noteSigns(_ text: String, _ source: QuerySource) {
    guard text.unicodeScalars.contains(where: Self.signs.contains),
      text.unicodeScalars.contains(where: { $0.properties.numericType != nil })
    else { return }
    let without = String(text.filter { !$0.unicodeScalars.contains(where: Self.signs.contains) })
    recorder.add(
      .signsIgnored,
      .notice,
      "Signs such as % and £ are not searched for: \(text) finds what \(without) finds.",
      at: source
    )
  }

  mutating func noteIgnored(_ text: String, _ source: QuerySource) {
    recorder.add(.wordIgnored, .notice, "\(text) holds no word and is left out.", at: source)
  }

  /// Offers a word that occurs for one that does not, in any form.
  mutating func suggestWord(
    for token: Token,
    _ source: QuerySource,
    in texts: [QuerySchema.TextForms],
    beside around: WordsAround? = nil,
    fix: (String) -> String = { $0 }
  ) throws {
    guard let forms = texts.first else { return }
    for forms in texts {
      let frequency = try vocabulary.documentFrequency(of: token.indexForm, in: forms.stemmed)
      if frequency > 0 { return try suggestSpelling(for: token, source, in: texts, fix: fix) }
    }
    guard try writtenApart(token.term, in: forms) == nil else { return }
    try suggestWord(forExact: token.term, source, in: forms.exact, beside: around, fix: fix)
  }

  /// The words next to one that stands alone in the query.
  private func wordsAround(_ source: QuerySource) -> WordsAround {
    guard let place = source.utf8 else { return .none }
    let text = Array(recorder.text.string(0..<recorder.text.count).utf8)
    func terms(_ bytes: ArraySlice<UInt8>) -> [String] {
      analyzer.tokens(in: String(decoding: bytes, as: UTF8.self)).map(\.term)
    }
    return WordsAround(
      before: terms(text.prefix(place.lowerBound).suffix(Self.lookedAtBeside)).last,
      after: terms(text.dropFirst(place.upperBound).prefix(Self.lookedAtBeside)).first
    )
  }

  /// How many bytes before and behind a word are looked at for its neighbours.
  private static let lookedAtBeside = 64

  /// A shorter word is more often a rare form than a slip.
  private static let leastSpelling = 6

  /// Offers a word of another stem for one that no letter has as it is, though other forms of it:
  /// `attendence` finds *attend*, and not *attendance*.
  private mutating func suggestSpelling(
    for token: Token,
    _ source: QuerySource,
    in texts: [QuerySchema.TextForms],
    fix: (String) -> String
  ) throws {
    guard suggestionsLeft > 0, token.term.count >= Self.leastSpelling, let forms = texts.first,
      try texts.allSatisfy({
        try vocabulary.documentFrequency(of: token.term, in: $0.exact) == 0
      }),
      try writtenApart(token.term, in: forms) == nil
    else { return }
    suggestionsLeft -= 1
    guard let nearest = try vocabulary.nearestWord(to: token.term, in: forms.exact, distance: 1),
      let form = analyzer.tokens(in: nearest).first?.indexForm,
      // Of marking and making neither is a slip for the other; here the ending is.
      form != token.indexForm, form.hasPrefix(token.indexForm)
    else { return }
    recorder.add(
      .didYouMean,
      .suggestion,
      "No letter spells it \(token.term); found are other forms of it. Did you mean \(nearest)?",
      at: source,
      fix: fix(nearest)
    )
  }

  /// Offers the nearest word for one that does not occur as it is.
  ///
  /// - Parameter around: what stands beside it; `nil` for what does in the text of the query.
  mutating func suggestWord(
    forExact term: String,
    _ source: QuerySource,
    in field: FieldID,
    beside around: WordsAround? = nil,
    fix: (String) -> String = { $0 }
  ) throws {
    guard suggestionsLeft > 0, try vocabulary.documentFrequency(of: term, in: field) == 0,
      !vocabulary.isWord(term)
    else { return }
    suggestionsLeft -= 1
    let nearest = try vocabulary.nearestWord(
      to: term,
      in: field,
      beside: around ?? wordsAround(source)
    )
    guard let nearest else { return }
    recorder.add(
      .didYouMean,
      .suggestion,
      "No letter holds \(term). Did you mean \(nearest)?",
      at: source,
      fix: fix(nearest)
    )
  }
}
