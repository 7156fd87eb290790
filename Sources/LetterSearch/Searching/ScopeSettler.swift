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
  }

  private let index: LetterIndex
  private let searcher: Searcher
  private let schema: QuerySchema
  private var sections: [DocID: Section] = [:]
  /// Of all passages, so that each word is stemmed once.
  private var words = TokenBuffer()
  /// Whether some scope was required of every hit.
  private var hasRequired = false

  init(_ index: LetterIndex, _ searcher: Searcher, _ schema: QuerySchema) {
    self.index = index
    self.searcher = searcher
    self.schema = schema
  }

  /// The same query for the engine.
  mutating func settled(_ query: Query) throws -> Query {
    guard query.hasUnits else { return query }
    var relevant = try documents(query.widest)
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
      return .excluding(base, try settled(other, as: .test, amongAllOf: relevant))
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
    case .sentence:
      relevant = try documents(.all([query.ofAnySentence.widest, .documents(relevant)]))
      let query = try settled(query, as: .test, amongAllOf: relevant)
      relevant = try inSentence(query, relevant)
      ranking = query.ofAnySentence
    }
    switch role {
    case .required:
      hasRequired = true
      return ranking
    case .optional where ranking != .everything:
      return .all([ranking, .filter(.documents(relevant))])
    case .optional, .test: return .filter(.documents(relevant))
    }
  }

  /// In ascending order.
  private func documents(_ query: Query) throws -> [DocID] {
    var documents: [DocID] = []
    try searcher.forEachMatch(query) { documents.append($0) }
    return documents
  }

  // MARK: Sections

  /// Those of some documents in whose section a document matches.
  private mutating func inSection(_ query: Query, _ relevant: [DocID]) throws -> [DocID] {
    let candidates = try documents(.all([.group(query.widest), .documents(relevant)]))
    let letters = try documents(.group(.documents(candidates)))
    let query = try settled(query, as: .test, amongAllOf: letters)
    var matching: Set<Section> = []
    for document in try documents(.all([query, .documents(letters)])) {
      matching.insert(try section(of: document))
    }
    return try candidates.filter { matching.contains(try section(of: $0)) }
  }

  private mutating func section(of document: DocID) throws -> Section {
    if let section = sections[document] { return section }
    let passage = try index.passage(document)
    let section = Section(
      letter: index.segment.group(of: document),
      name: passage.section,
      heading: passage.heading
    )
    sections[document] = section
    return section
  }

  // MARK: Sentences

  /// Those of some documents of which one sentence matches.
  ///
  /// What a sentence does not tell, such as the date of its letter, the index does.
  private mutating func inSentence(_ query: Query, _ candidates: [DocID]) throws -> [DocID] {
    let known = try query.parts.map { part in
      isAboutText(part) ? nil : Set(try documents(.all([part, .documents(candidates)])))
    }
    let isAllText = known.allSatisfy { $0 == nil }
    var matching: [DocID] = []
    for document in candidates {
      let ofText = isAllText ? query : Self.ofText(query, known, document)
      let passage = try index.passage(document)
      let text = AnalyzedText(passage.text, as: schema.passage, using: &words)
      if Highlighter.holds(ofText, inOneSentenceOf: text) { matching.append(document) }
    }
    return matching
  }

  /// What a query asks of the text of a document, once the index has told the rest.
  ///
  /// - Parameter known: the documents of each part of the query, in order; `nil` for one about the text.
  private static func ofText(
    _ query: Query,
    _ known: [Set<DocID>?],
    _ document: DocID
  ) -> Query {
    // By place, because a part may be a list of many documents, too long to be looked up by.
    var place = -1
    return query.mappingParts { part in
      place += 1
      guard let documents = known[place] else { return part }
      return documents.contains(document) ? .everything : .nothing
    }
  }

  private func isAboutText(_ part: Query) -> Bool {
    let fields = [schema.passage.exact, schema.passage.stemmed, schema.passage.ranked]
    return switch part {
    case .term(let term): fields.contains(term.field)
    case .synonyms(let terms): terms.allSatisfy { fields.contains($0.field) }
    case .phrase(let phrase): fields.contains(phrase.field)
    case .everything, .nothing: true
    default: false
    }
  }
}
