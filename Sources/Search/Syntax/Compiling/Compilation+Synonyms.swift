import InvertedIndex
import TextAnalysis

/// Synonyms of bare words. Words in quotation marks, of `NEAR` and in fields of names have none.
extension Compilation {
  /// A bare word, or several in a row that have synonyms together.
  struct WordRun {
    /// At least one.
    var words: [QueryWord]
    var synonyms: [Synonyms.Match] = []

    var text: String { words.map(\.text).joined(separator: " ") }

    var source: QuerySource {
      guard let first = words.first?.source.utf8, let last = words.last?.source.utf8,
        first.lowerBound <= last.upperBound
      else { return .none }
      return QuerySource(utf8: first.lowerBound..<last.upperBound)
    }
  }

  /// Words cut into the longest runs that have synonyms in the letters, and single words.
  func runs(of words: [QueryWord], on target: Target) throws -> [WordRun] {
    guard let synonyms, hasSynonyms(target) else { return words.map { WordRun(words: [$0]) } }
    let tokens = words.map { word in
      word.match == .forms ? queryTokens(of: word.text) : .init(tokens: [], mayBeAcronym: false)
    }
    var runs: [WordRun] = []
    var place = 0
    while place < words.count {
      let boost = words[place].boost
      let end = words[place...].firstIndex { $0.boost != boost } ?? words.count
      // Without synonyms to be found, words in a row are words like others.
      if let match = synonyms.match(Array(tokens[place..<end])),
        try !members(of: [match], on: target).isEmpty
      {
        let run = Array(words[place..<place + match.wordCount])
        runs.append(WordRun(words: run, synonyms: [match]))
      } else {
        runs.append(WordRun(words: [words[place]], synonyms: sideSynonyms(of: words[place])))
      }
      place += runs.last?.words.count ?? 1
    }
    return runs
  }

  /// Synonyms of the sides of `KS1/KS2`.
  private func sideSynonyms(of word: QueryWord) -> [Synonyms.Match] {
    guard let synonyms, word.match == .forms else { return [] }
    let sides = Compilation.alternatives(in: word.text)
    return sides.count < 2 ? [] : sides.compactMap { synonyms.match([queryTokens(of: $0)]) }
  }

  private func queryTokens(of text: String) -> Synonyms.QueryTokens {
    let tokens = analyzer.words(in: text)
    let mayBeAcronym = tokens.contains { $0.acronym.map(capitals.mayBeAcronym) ?? false }
    return .init(tokens: tokens, mayBeAcronym: mayBeAcronym)
  }

  /// Names of schools and people are no words of which others could stand in the place.
  private func hasSynonyms(_ target: Target) -> Bool {
    switch target {
    case .passage, .sentence: return true
    case .text(let field, _):
      if case .text = field.kind { return true }
      return false
    case .keyword, .date: return false
    }
  }

  /// The parts of a strict expression, with single words that nothing but white space joins as one.
  func joiningRuns(_ parts: [QueryExpression], on target: Target) -> [QueryExpression] {
    guard synonyms != nil, hasSynonyms(target) else { return parts }
    var joined: [QueryExpression] = []
    for part in parts {
      if case .words(let next) = part, case .words(let last)? = joined.last,
        let end = last.last?.source.utf8?.upperBound,
        let start = next.first?.source.utf8?.lowerBound,
        recorder.text.isSpace(fromUTF8: end, to: start)
      {
        joined[joined.count - 1] = .words(last + next)
      } else {
        joined.append(part)
      }
    }
    return joined
  }

  /// A run in a text: its words, or any of their synonyms.
  ///
  /// - Parameter unit: makes of the query of each word the one that is searched.
  mutating func query(
    for run: WordRun,
    on target: Target,
    inAny unit: (Query) -> Query = { $0 }
  ) throws -> CompiledQuery.BareWord? {
    let added = try additions(to: run, on: target).map(unit)
    let isAbsentAcronym = try added != nil && isAbsentAcronym(run, on: target)
    let words = isAbsentAcronym ? [] : run.words
    let own = try words.compactMap { try query(for: $0, on: target).map(unit) }
    guard let added else {
      return own.isEmpty ? nil : .init(text: run.text, query: .conjunction(own))
    }
    let whole = own.isEmpty ? [] : [Query.conjunction(own)]
    return .init(
      text: run.text,
      query: .disjunction(own + [added]),
      whole: .disjunction(whole + [added])
    )
  }

  /// Whether no letter has the acronym: read as a word, `SEND` would find what is sent.
  private func isAbsentAcronym(_ run: WordRun, on target: Target) throws -> Bool {
    guard run.words.count == 1, run.synonyms.contains(where: \.isAcronym),
      case let tokens = analyzer.tokens(in: run.text), tokens.count == 1,
      let acronym = acronym(of: tokens[0])
    else { return false }
    return try texts(of: target).allSatisfy {
      try vocabulary.documentFrequency(of: acronym, in: $0.forms.exact) == 0
    }
  }

  /// The synonyms of a run that may be found, as one query; `nil` when there are none.
  private mutating func additions(to run: WordRun, on target: Target) throws -> Query? {
    let members = try members(of: run.synonyms, on: target)
    guard !members.isEmpty else { return nil }
    noteAdded(members.map(\.text), to: run)
    let queries = texts(of: target).map { text in
      let query = Compilation.query(forMembers: members, in: text.forms)
      return text.boost == 1 ? query : .boosted(query, text.boost)
    }
    let query = Query.disjunction(queries)
    let boost = run.words[0].boost
    return boost == 1 ? query : .boosted(query, boost)
  }

  /// The synonyms that may be found, each once.
  private func members(
    of matches: [Synonyms.Match],
    on target: Target
  ) throws -> [Synonyms.Member] {
    let texts = texts(of: target)
    var members: [Synonyms.Member] = []
    for member in matches.flatMap(\.others) where !members.contains(member) {
      if try texts.contains(where: { try mayOccur(member, in: $0.forms) }) {
        members.append(member)
      }
    }
    return members
  }

  private func texts(of target: Target) -> [QuerySchema.LighterText] {
    switch target {
    case .passage: [.init(schema.passage, boost: 1)] + schema.lighterTexts
    case .sentence: [.init(schema.passage, boost: 1)]
    case .text(_, let forms): [.init(forms, boost: 1)]
    case .keyword, .date: []
    }
  }

  private func mayOccur(_ member: Synonyms.Member, in forms: QuerySchema.TextForms) throws -> Bool {
    try member.words.allSatisfy { word in
      switch word {
      case .acronym(let text): try vocabulary.documentFrequency(of: text, in: forms.exact) > 0
      case .form(let text): try vocabulary.documentFrequency(of: text, in: forms.stemmed) > 0
      }
    }
  }

  /// Single words of one form count as one term; a phrase is looked for in all forms of its words.
  private static func query(
    forMembers members: [Synonyms.Member],
    in forms: QuerySchema.TextForms
  ) -> Query {
    var acronyms: [String] = []
    var stems: [String] = []
    var queries: [Query] = []
    for member in members {
      switch member.words[0] {
      case .acronym(let text): acronyms.append(text)
      case .form(let text) where member.words.count == 1: stems.append(text)
      case .form: queries.append(.phrase(member.words.map { [$0.text] }, in: forms.stemmed))
      }
    }
    if !stems.isEmpty {
      let field = forms.wordField(isStopWord: stems.contains(where: StopWords.contains))
      queries.insert(.alternatives(stems, in: field), at: 0)
    }
    if !acronyms.isEmpty { queries.insert(.alternatives(acronyms, in: forms.exact), at: 0) }
    return .disjunction(queries)
  }

  private mutating func noteAdded(_ members: [String], to run: WordRun) {
    let addition = CompiledQuery.AddedSynonyms(text: run.text, added: members)
    guard !addedSynonyms.contains(addition) else { return }
    addedSynonyms.append(addition)
    recorder.add(
      .synonymsAdded,
      .notice,
      "\(run.text) also finds \(members.joined(separator: ", ")).",
      at: run.source
    )
  }
}
