import InvertedIndex
import LetterParsing
import Search
import TextAnalysis

/// Settles `in:sentence(…)` and `in:section(…)`, which the engine does not know: it finds the passages
/// that fulfil each and puts them in its place, at whatever place of a query it stands.
///
/// So counts are exact, and what follows knows nothing of scopes. Only passages that the rest of the
/// query leaves are read.
struct ScopeSettler {
  /// Passages of one letter under one heading.
  private struct Section: Hashable {
    var letter: GroupID
    var name: SectionName
    var heading: String?
  }

  /// What a part of a query is for.
  private enum Role {
    /// Every hit matches it, so that one filter beside the query tells what all such scopes leave.
    case required
    /// Some hits match it, whose scores it adds to.
    case optional
    /// It only tells whether something else matches.
    case test
    /// It tells whether a sentence matches: scopes of sentences in it are left as they are, because
    /// they are settled together with that one.
    case ofSentence
  }

  private let index: LetterIndex
  private let searcher: Searcher
  private let schema: QuerySchema
  private let work: ScopeWork
  private var sections: [DocID: Section] = [:]
  /// Of all passages, so that each word is stemmed once.
  private var words = TokenBuffer()
  /// Whether some scope was required of every hit.
  private var hasRequired = false

  /// - Parameter work: what all scopes of the request may take.
  init(
    _ index: LetterIndex,
    _ searcher: Searcher,
    _ schema: QuerySchema,
    _ work: ScopeWork
  ) {
    self.index = index
    self.searcher = searcher
    self.schema = schema
    self.work = work
  }

  /// The same query for the engine.
  ///
  /// - Throws: `QueryError.tooCostly(limit:dearest:)`, `SearchError` when the index cannot be read.
  mutating func settled(_ query: Query) throws -> Query {
    guard query.hasUnits else { return query }
    var relevant = try documents(query.widest.withoutDistances)
    let settledQuery = try settled(query, as: .required, among: &relevant)
    return hasRequired ? .all([settledQuery, .filter(.documents(relevant))]) : settledQuery
  }

  /// - Parameter relevant: documents in ascending order, outside of which it does not matter what the
  ///   query says; afterwards without those that do not match, as far as scopes tell.
  private mutating func settled(
    _ query: Query,
    as role: Role,
    among relevant: inout [DocID]
  ) throws -> Query {
    guard query.hasUnits else { return query }
    switch query {
    case .all(let parts):
      var settledParts: [Query] = []
      for part in parts { settledParts.append(try settled(part, as: role, among: &relevant)) }
      return .all(settledParts)
    case .any(let parts):
      let role = role == .required ? .optional : role
      return .any(try parts.map { try settled($0, as: role, amongAllOf: relevant) })
    case .excluding(let base, let other):
      let base = try settled(base, as: role, among: &relevant)
      let otherRole = role == .ofSentence ? role : .test
      return .excluding(base, try settled(other, as: otherRole, amongAllOf: relevant))
    case .preferring(let required, let optional):
      let required = try settled(required, as: role, among: &relevant)
      let optional = try settled(optional, as: .optional, amongAllOf: relevant)
      return .preferring(required: required, optional: optional)
    case .demoted(let query, let other, let share):
      let query = try settled(query, as: role, among: &relevant)
      let other = try settled(other, as: .test, amongAllOf: relevant)
      return .demoted(query, where: other, keeping: share)
    case .filter(let query): return .filter(try settled(query, as: role, among: &relevant))
    case .boosted(let query, let factor):
      return .boosted(try settled(query, as: role, among: &relevant), factor)
    case .group(let query):
      let letters = try documents(.group(.documents(relevant)))
      return .group(try settled(query, as: .test, amongAllOf: letters))
    case .within(let unit, let inner):
      return try settled(inner, within: unit, as: role, among: &relevant)
    case .everything, .nothing, .term, .synonyms, .phrase, .documents, .range: return query
    }
  }

  private mutating func settled(
    _ query: Query,
    as role: Role,
    amongAllOf relevant: [DocID]
  ) throws -> Query {
    var relevant = relevant
    return try settled(query, as: role, among: &relevant)
  }

  /// The words of a sentence rank, as words beside a scope do; those of a section do not.
  private mutating func settled(
    _ query: Query,
    within unit: Query.Unit,
    as role: Role,
    among relevant: inout [DocID]
  ) throws -> Query {
    let ranking: Query
    switch unit {
    case .section:
      relevant = try inSection(query, relevant)
      ranking = .everything
    case .sentence where role == .ofSentence:
      return .within(.sentence, try settled(query, as: .ofSentence, amongAllOf: relevant))
    case .sentence:
      let widest = query.ofAnySentence.widest.withoutDistances
      relevant = try documents(.all([widest, .documents(relevant)]))
      let query = try settled(query, as: .ofSentence, amongAllOf: relevant)
      ranking = try inSentence(query, &relevant).ofAnySentence
    }
    switch role {
    case .required:
      hasRequired = true
      return ranking
    case .optional where ranking != .everything:
      return .all([ranking, .filter(.documents(relevant))])
    case .optional, .test, .ofSentence: return .filter(.documents(relevant))
    }
  }

  /// In ascending order.
  private func documents(_ query: Query) throws -> [DocID] {
    var documents: [DocID] = []
    try searcher.forEachMatch(query) { documents.append($0) }
    try work.spend(documents.count)
    return documents
  }

  // MARK: Sections

  /// What it takes to fetch a passage for its heading alone.
  private static let unitsPerHeading = 200

  /// Those of some documents in whose section a document matches.
  private mutating func inSection(_ query: Query, _ relevant: [DocID]) throws -> [DocID] {
    let widest = Query.group(query.widest.withoutDistances)
    let candidates = try documents(.all([widest, .documents(relevant)]))
    let letters = try documents(.group(.documents(candidates)))
    let query = try settled(query, as: .test, amongAllOf: letters)
    work.begin(.init("in:section", TextQuery(query)))
    var matching: Set<Section> = []
    for document in try documents(.all([query, .documents(letters)])) {
      matching.insert(try section(of: document))
    }
    return try candidates.filter { matching.contains(try section(of: $0)) }
  }

  private mutating func section(of document: DocID) throws -> Section {
    if let section = sections[document] { return section }
    let passage = try index.passage(document)
    try work.spend(Self.unitsPerHeading, passages: 1)
    let section = Section(
      letter: index.segment.group(of: document),
      name: passage.section,
      heading: passage.heading
    )
    sections[document] = section
    return section
  }

  // MARK: Sentences

  /// Keeps those of some documents of which one sentence matches.
  ///
  /// What a sentence does not tell, such as the date of its letter, the index does.
  ///
  /// - Returns: the query with documents in the place of scopes of sentences within it.
  private mutating func inSentence(_ query: Query, _ candidates: inout [DocID]) throws -> Query {
    let test = TextQuery(inOneSentence: query, of: schema.passage)
    work.begin(.init("in:sentence", test))
    let known = try test.told.map { part in
      Set(try documents(.all([part, .documents(candidates)])))
    }
    var matching: [DocID] = []
    var matchingInner: [[DocID]] = []
    for document in candidates {
      let passage = try index.passage(document)
      let text = AnalyzedText(passage.text, as: schema.passage, using: &words)
      let answer = test.answer(of: text, told: known.map { $0.contains(document) })
      try work.spend(answer.units, passages: 1)
      if answer.holds { matching.append(document) }
      if matchingInner.isEmpty {
        matchingInner = Array(repeating: [], count: answer.innerScopes.count)
      }
      for (place, holds) in answer.innerScopes.enumerated() where holds {
        matchingInner[place].append(document)
      }
    }
    candidates = matching
    var inner = matchingInner[...]
    return query.hasUnits ? Self.filling(query, with: &inner) : query
  }

  /// Puts documents in the place of the scopes of sentences that a query holds, in their order.
  ///
  /// Only where ``TextQuery`` looks for them: what concerns the score alone was settled before.
  private static func filling(_ query: Query, with documents: inout ArraySlice<[DocID]>) -> Query {
    switch query {
    case .within(.sentence, _): return .filter(.documents(documents.popFirst() ?? []))
    case .all(let parts): return .all(filling(parts, with: &documents))
    case .any(let parts): return .any(filling(parts, with: &documents))
    case .excluding(let base, let other):
      let base = filling(base, with: &documents)
      return .excluding(base, filling(other, with: &documents))
    case .preferring(let required, let optional):
      return .preferring(required: filling(required, with: &documents), optional: optional)
    case .demoted(let query, let other, let share):
      return .demoted(filling(query, with: &documents), where: other, keeping: share)
    case .filter(let query): return .filter(filling(query, with: &documents))
    case .boosted(let query, let factor):
      return .boosted(filling(query, with: &documents), factor)
    case .everything, .nothing, .term, .synonyms, .phrase, .documents, .range, .group, .within:
      return query
    }
  }

  private static func filling(
    _ queries: [Query],
    with documents: inout ArraySlice<[DocID]>
  ) -> [Query] {
    var filled: [Query] = []
    for query in queries { filled.append(filling(query, with: &documents)) }
    return filled
  }
}

extension QueryError.CostlyScope {
  fileprivate init(_ name: String, _ query: TextQuery) {
    self.init(name, wordCount: query.wordCount, words: query.words(upTo: 3))
  }
}

extension Query {
  /// The same with all words of a phrase anywhere in place of the phrase with words between.
  ///
  /// To look for such a phrase takes the engine far longer than its words, and what is left of the
  /// documents is looked at again. For ``widest`` queries: a query that is taken away must not grow.
  fileprivate var withoutDistances: Query {
    switch self {
    case .phrase(let phrase) where phrase.slop > 0:
      return .all(
        phrase.slots.map { slot in .any(slot.terms.map { .term(Term(phrase.field, $0)) }) }
      )
    case .all(let parts): return .all(parts.map(\.withoutDistances))
    case .any(let parts): return .any(parts.map(\.withoutDistances))
    case .excluding(let base, let other): return .excluding(base.withoutDistances, other)
    case .preferring(let required, _): return required.withoutDistances
    case .filter(let query), .boosted(let query, _), .demoted(let query, _, _):
      return query.withoutDistances
    case .group(let query): return .group(query.withoutDistances)
    case .everything, .nothing, .term, .synonyms, .phrase, .documents, .range, .within:
      return self
    }
  }
}
