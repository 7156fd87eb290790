import InvertedIndex
import LetterParsing
import Search

/// Keeps of a query's candidates those whose sentence or section fulfils `in:sentence(…)` and
/// `in:section(…)`, which the engine does not know.
///
/// Counts are exact, because the documents that are kept become a filter of the search itself.
struct ScopeFilter {
  /// Passages of one letter under one heading.
  private struct Unit: Hashable {
    var letter: GroupID
    var section: SectionName
    var heading: String?
  }

  private let index: LetterIndex
  private let searcher: Searcher
  private let schema: QuerySchema
  private var units: [DocID: Unit] = [:]

  init(_ index: LetterIndex, _ searcher: Searcher, _ schema: QuerySchema) {
    self.index = index
    self.searcher = searcher
    self.schema = schema
  }

  /// The candidates that fulfil every condition, in ascending order.
  mutating func kept(
    of candidates: [DocID],
    _ checks: [CompiledQuery.ScopeCheck]
  ) throws -> [DocID] {
    var kept = candidates
    for check in checks {
      switch check.scope {
      case .section: kept = try keptBySection(kept, check)
      case .sentence: kept = try keptBySentence(kept, check)
      case .letter: break
      }
    }
    return kept
  }

  // MARK: Sections

  /// A section fulfils a part when any passage of it does.
  private mutating func keptBySection(
    _ candidates: [DocID],
    _ check: CompiledQuery.ScopeCheck
  ) throws -> [DocID] {
    let letters = Set(candidates.map(index.segment.group))
    var unitsByPart: [Query: Set<Unit>] = [:]
    for part in (check.required + check.excluded).flatMap(\.parts) where unitsByPart[part] == nil {
      let matches = try searcher.matches(part).filter {
        letters.contains(index.segment.group(of: $0))
      }
      unitsByPart[part] = Set(try matches.map { try unit(of: $0) })
    }
    return try candidates.filter { document in
      let unit = try unit(of: document)
      func fulfils(_ query: Query) -> Bool {
        query.isFulfilled { unitsByPart[$0]?.contains(unit) ?? false }
      }
      return check.required.allSatisfy(fulfils) && !check.excluded.contains(where: fulfils)
    }
  }

  private mutating func unit(of document: DocID) throws -> Unit {
    if let unit = units[document] { return unit }
    let passage = try index.passage(document)
    let unit = Unit(
      letter: index.segment.group(of: document),
      section: passage.section,
      heading: passage.heading
    )
    units[document] = unit
    return unit
  }

  // MARK: Sentences

  /// What a sentence does not tell, such as the date of its letter, the index does.
  private func keptBySentence(
    _ candidates: [DocID],
    _ check: CompiledQuery.ScopeCheck
  ) throws -> [DocID] {
    var documentsByPart: [Query: Set<DocID>] = [:]
    for part in (check.required + check.excluded).flatMap(\.parts) where !isAboutText(part) {
      if documentsByPart[part] == nil { documentsByPart[part] = Set(try searcher.matches(part)) }
    }
    return try candidates.filter { document in
      func settled(_ query: Query) -> Query {
        query.mappingParts { part in
          guard let documents = documentsByPart[part] else { return part }
          return documents.contains(document) ? .everything : .nothing
        }
      }
      var settledCheck = check
      settledCheck.required = check.required.map(settled)
      settledCheck.excluded = check.excluded.map(settled)
      let text = try index.passage(document).text
      return Highlighter.fulfils(settledCheck, AnalyzedText(text, as: schema.passage))
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
