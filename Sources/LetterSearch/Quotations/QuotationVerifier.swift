import InvertedIndex
import LetterParsing
import Search
import TextAnalysis

/// Finds out whether quotations are really in a letter.
///
/// The index gives the passages that hold the words, in order where they stand together; each is
/// then compared with the quotation word by word and sign by sign.
package struct QuotationVerifier: Sendable {
  /// How many passages with all the words are compared, and how many letters counted.
  package static let countLimit = 1000
  /// How many passages with some of the words are compared.
  private static let nearLimit = 60
  /// In how many passages that have a quotation's words its brackets are looked at.
  private static let bracketLimit = 20
  /// How many words of a quotation are looked up as a phrase: more of them find no fewer passages.
  private static let phraseLength = 6

  private let searcher: LetterSearcher

  package init(_ searcher: LetterSearcher) { self.searcher = searcher }

  /// What the letters say of quotations, in their order; those without a word are left out.
  ///
  /// Of several texts that a quotation may have, the first that is exact is taken. What is read for
  /// one quotation is kept for the others: about 4 bytes a word of the passages that are looked at.
  /// Equal quotations are looked up once.
  /// - Throws: `SearchError` or ``LetterSearchError`` when the index cannot be read.
  package func verify(_ quotations: [DraftQuotation]) throws -> [VerifiedQuotation] {
    var comparison = QuotationComparison(searcher.index)
    return try verify(quotations, &comparison)
  }

  /// As ``verify(_:)``, with what was read for other quotations.
  func verify(
    _ quotations: [DraftQuotation],
    _ comparison: inout QuotationComparison
  ) throws -> [VerifiedQuotation] {
    var answers: [[String]: VerifiedQuotation?] = [:]
    return try quotations.compactMap { quotation in
      let texts = [quotation.text] + quotation.otherTexts
      let answer = try answers[texts] ?? verify(quotation, &comparison)
      answers.updateValue(answer, forKey: texts)
      var verified = answer
      verified?.quotation.lines = quotation.lines
      return verified
    }
  }

  /// What the letters say of one quotation; `nil` when it has no word.
  func verify(
    _ quotation: DraftQuotation,
    _ comparison: inout QuotationComparison
  ) throws -> VerifiedQuotation? {
    let verified = try verifyFirstText(of: quotation, &comparison)
    guard verified?.status != .exact else { return verified }
    let unnumbered = FootnoteMarks.withoutNumbers(quotation.text)
    for text in quotation.otherTexts + (unnumbered.map { [$0] } ?? []) {
      let other = DraftQuotation(text: text, lines: quotation.lines)
      let reading = try verifyFirstText(of: other, &comparison)
      if let reading, reading.status == .exact { return reading }
    }
    return verified
  }

  private func verifyFirstText(
    of quotation: DraftQuotation,
    _ comparison: inout QuotationComparison
  ) throws -> VerifiedQuotation? {
    let pattern = QuotationPattern(quotation.text)
    guard pattern.wordCount > 0 else { return nil }
    let terms = self.terms(of: pattern)
    comparison.take(pattern)
    var altered: VerifiedQuotation?
    for query in queries(for: pattern, terms) {
      let exact = try exactCandidates(query, &comparison)
      for (place, candidate) in exact.prefix(Self.bracketLimit).enumerated() {
        let others = exact[..<place] + exact[(place + 1)...]
        let verified = try self.verified(quotation, pattern, candidate, others: others)
        if verified.status == .exact { return verified }
        altered = altered ?? verified
      }
    }
    if let altered { return altered }
    try findNear(terms, &comparison)
    guard let best = comparison.best else {
      return VerifiedQuotation(quotation: quotation, status: .missing)
    }
    return try verified(quotation, pattern, best, others: [])
  }

  // MARK: Candidates

  /// A place to look in, the narrowest first.
  private struct Lookup {
    var query: Query
    var isHeading = false
  }

  /// The passages of a query that have the quotation, in the order of their arrival.
  private func exactCandidates(
    _ lookup: Lookup,
    _ comparison: inout QuotationComparison
  ) throws -> [QuotationComparison.Candidate] {
    var exact: [QuotationComparison.Candidate] = []
    for document in try searcher.searcher.matches(lookup.query) {
      let candidate = try comparison.compare(document, isHeading: lookup.isHeading)
      if let candidate, candidate.distance == 0 { exact.append(candidate) }
      // Beyond the limit, others are no longer counted; the first one is looked for to the end.
      if exact.count >= Self.countLimit { break }
    }
    return exact
  }

  private func findNear(_ terms: [[Token]], _ comparison: inout QuotationComparison) throws {
    let words = Set(terms.joined().map(\.term)).sorted()
    let field = searcher.index.schema.exact(.text)
    var request = Search.SearchRequest(.any(words.map { .term(.init(field, $0)) }))
    request.limit = Self.nearLimit
    request.totals = .none
    for hit in try searcher.searcher.search(request).hits {
      _ = try comparison.compare(hit.document, isHeading: false)
    }
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
    _ candidate: QuotationComparison.Candidate,
    others: some Sequence<QuotationComparison.Candidate>
  ) throws -> VerifiedQuotation {
    let index = searcher.index
    let passage = try index.passage(candidate.document)
    let group = index.segment.group(of: candidate.document)
    let groups = Set(others.map { index.segment.group(of: $0.document) }).subtracting([group])
    let text = candidate.isHeading ? passage.heading ?? "" : passage.text
    let letter = try searcher.recentLetters.letter(group, reading: index.letterFacts)
    let alignment = QuotationAlignment(pattern, in: QuotedWord.words(in: text))
    var texts: [String]?
    let runs = try alignment.runs {
      if let texts { return texts }
      let passages = try index.segment.documents(of: group).map {
        try index.passage(DocID(rawValue: $0))
      }
      let read = passages.flatMap { [$0.heading ?? "", $0.text] }
      texts = letter.stored.letter.namingTexts + read
      return texts ?? []
    }
    let isAltered = runs.contains {
      if case .bracket(let bracket) = $0 { bracket.isAltered } else { false }
    }
    return VerifiedQuotation(
      quotation: quotation,
      status: candidate.distance > 0 ? .near : isAltered ? .altered : .exact,
      source: .init(
        sharedLetter: letter,
        passage: passage,
        isHeading: candidate.isHeading,
        otherLetterCount: groups.count
      ),
      runs: runs,
      similarity: QuotationComparison.similarity(candidate.distance, of: pattern.length)
    )
  }
}

extension Letter {
  /// What it says outside its passages of whom and what it is about.
  fileprivate var namingTexts: [String] {
    let bodies = [title, subject, institution, inferred.institution, localAuthority]
    let people = addressees + signatories + inspectors
    return bodies.compactMap(\.self) + people.flatMap { [$0.name, $0.role ?? ""] }
  }
}
