import InvertedIndex
import LetterParsing
import Search
import TextAnalysis

/// Finds out whether quotations are really in a letter.
///
/// The index gives the passages that hold the words, in order where they stand together; each is
/// then compared with the quotation word by word and sign by sign.
package struct QuotationVerifier: Sendable {
  /// The least share of words that a near quotation has in common with a passage.
  package static let leastSimilarity = 0.6
  /// How many passages with all the words are compared, and how many letters counted.
  package static let countLimit = 1000
  /// How many passages with some of the words are compared.
  private static let nearLimit = 60
  /// How many words of a quotation are looked up as a phrase: more of them find no fewer passages.
  private static let phraseLength = 6

  private let searcher: LetterSearcher

  package init(_ searcher: LetterSearcher) { self.searcher = searcher }

  /// What the letters say of a quotation; `nil` when it has no word.
  ///
  /// Of several texts that it may have, the first that is exact is taken.
  /// - Throws: `SearchError` or ``LetterSearchError`` when the index cannot be read.
  package func verify(_ quotation: DraftQuotation) throws -> VerifiedQuotation? {
    let verified = try verifyFirstText(of: quotation)
    guard verified?.status != .exact else { return verified }
    let unnumbered = FootnoteMarks.withoutNumbers(quotation.text)
    for text in quotation.otherTexts + (unnumbered.map { [$0] } ?? []) {
      let other = try verifyFirstText(of: DraftQuotation(text: text, lines: quotation.lines))
      if let other, other.status == .exact { return other }
    }
    return verified
  }

  private func verifyFirstText(of quotation: DraftQuotation) throws -> VerifiedQuotation? {
    let pattern = QuotationPattern(quotation.text)
    guard pattern.wordCount > 0 else { return nil }
    let terms = self.terms(of: pattern)
    var best: Candidate?
    for query in queries(for: pattern, terms) {
      let exact = try exactCandidates(pattern, query, &best)
      if let first = exact.first {
        return try verified(quotation, pattern, first, .exact, others: exact.dropFirst())
      }
    }
    try findNear(pattern, terms, &best)
    guard let best, best.similarity(to: pattern) >= Self.leastSimilarity || best.distance == 0
    else {
      return VerifiedQuotation(quotation: quotation, status: .missing)
    }
    let status: VerifiedQuotation.Status = best.distance == 0 ? .exact : .near
    return try verified(quotation, pattern, best, status, others: [])
  }

  // MARK: Candidates

  /// A passage, or the heading above it, and how far the quotation is from it.
  private struct Candidate {
    var document: DocID
    var isHeading: Bool
    var distance: Int

    func similarity(to pattern: QuotationPattern) -> Double {
      max(0, 1 - Double(distance) / Double(max(1, pattern.elements.count { !$0.isGap })))
    }
  }

  /// A place to look in, the narrowest first.
  private struct Lookup {
    var query: Query
    var isHeading = false
  }

  /// The passages of a query that have the quotation, in the order of their arrival.
  ///
  /// - Parameter best: the nearest candidate so far.
  private func exactCandidates(
    _ pattern: QuotationPattern,
    _ lookup: Lookup,
    _ best: inout Candidate?
  ) throws -> [Candidate] {
    var exact: [Candidate] = []
    for document in try searcher.searcher.matches(lookup.query) {
      let candidate = try candidate(document, isHeading: lookup.isHeading, pattern)
      if candidate.distance < best?.distance ?? .max { best = candidate }
      if candidate.distance == 0 { exact.append(candidate) }
      // Beyond the limit, others are no longer counted; the first one is looked for to the end.
      if exact.count >= Self.countLimit { break }
    }
    return exact
  }

  private func findNear(
    _ pattern: QuotationPattern,
    _ terms: [[Token]],
    _ best: inout Candidate?
  ) throws {
    let words = Set(terms.joined().map(\.term)).sorted()
    let field = searcher.index.schema.exact(.text)
    var request = Search.SearchRequest(.any(words.map { .term(.init(field, $0)) }))
    request.limit = Self.nearLimit
    request.totals = .none
    for hit in try searcher.searcher.search(request).hits {
      let candidate = try candidate(hit.document, isHeading: false, pattern)
      if candidate.distance < best?.distance ?? .max { best = candidate }
    }
  }

  private func candidate(
    _ document: DocID,
    isHeading: Bool,
    _ pattern: QuotationPattern
  ) throws -> Candidate {
    let passage = try searcher.index.passage(document)
    let text = isHeading ? passage.heading ?? "" : passage.text
    let distance = QuotationAlignment(pattern, in: QuotedWord.words(in: text)).distance
    return Candidate(document: document, isHeading: isHeading, distance: distance)
  }

  // MARK: Queries

  /// The words of each fragment as the index has them.
  private func terms(of pattern: QuotationPattern) -> [[Token]] {
    pattern.fragments.map { fragment in
      Analyzer.english.tokens(in: QuotedWord.text(of: fragment)).filter { $0.width == 1 }
    }
  }

  private func queries(for pattern: QuotationPattern, _ terms: [[Token]]) -> [Lookup] {
    let schema = searcher.index.schema
    func all(_ field: LetterSchema.TextField) -> Query {
      let words = Set(terms.joined().map(\.term)).sorted()
      return .all(words.map { .filter(.term(.init(schema.exact(field), $0))) })
    }
    guard terms.contains(where: { !$0.isEmpty }) else { return [] }
    var lookups = [Lookup(query: all(.text)), Lookup(query: all(.heading), isHeading: true)]
    if let phrase = phrase(terms) {
      lookups.insert(Lookup(query: .all([.filter(.phrase(phrase)), all(.text)])), at: 0)
    }
    return lookups
  }

  /// The beginning of the longest run of words within a sentence; `nil` when no two stand together.
  private func phrase(_ terms: [[Token]]) -> Query.Phrase? {
    var runs: [[Token]] = []
    for token in terms.joined() {
      // Each fragment begins anew at position 0.
      let goesOn = token.position > 0 && token.sentence == runs.last?.last?.sentence
      if goesOn { runs[runs.count - 1].append(token) } else { runs.append([token]) }
    }
    guard let longest = runs.max(by: { $0.count < $1.count }), longest.count > 1 else { return nil }
    let slots = longest.prefix(Self.phraseLength).map {
      Query.Slot([$0.term], offset: $0.position - longest[0].position)
    }
    return Query.Phrase(field: searcher.index.schema.exact(.text), slots: slots)
  }

  // MARK: Results

  private func verified(
    _ quotation: DraftQuotation,
    _ pattern: QuotationPattern,
    _ candidate: Candidate,
    _ status: VerifiedQuotation.Status,
    others: ArraySlice<Candidate>
  ) throws -> VerifiedQuotation {
    let index = searcher.index
    let passage = try index.passage(candidate.document)
    let group = index.segment.group(of: candidate.document)
    let groups = Set(others.map { index.segment.group(of: $0.document) }).subtracting([group])
    let text = candidate.isHeading ? passage.heading ?? "" : passage.text
    return VerifiedQuotation(
      quotation: quotation,
      status: status,
      source: .init(
        letter: try index.letter(group),
        passage: passage,
        isHeading: candidate.isHeading,
        otherLetterCount: groups.count
      ),
      runs: QuotationAlignment(pattern, in: QuotedWord.words(in: text)).runs(),
      similarity: candidate.similarity(to: pattern)
    )
  }
}
