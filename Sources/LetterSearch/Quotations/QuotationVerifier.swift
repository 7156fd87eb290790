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
  /// By how many of its words the passages are found that may together have a quotation.
  private static let rareWordCount = 8
  /// Around how many of the passages with some of the words others are compared, too.
  private static let nearRunLimit = 8
  /// How many other letters with the same words are named.
  private static let namedLetterLimit = 10

  let searcher: LetterSearcher

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
    var answers: [Looked: VerifiedQuotation?] = [:]
    var names = DraftNames(searcher)
    var dates = DraftDates(searcher)
    func answer(_ quotation: DraftQuotation) throws -> VerifiedQuotation? {
      let bodies = try names.bodies(near: quotation)
      let isSourceOnly = try quotation.context.map { try names.speaksOfOthers($0, than: bodies) }
      let looked = Looked(
        texts: [quotation.text] + quotation.otherTexts,
        source: .init(
          bodies: bodies,
          dates: try dates.dates(
            near: quotation,
            bodies.filter(\.isCertain).map(\.name),
            isSourceOnly: isSourceOnly ?? false
          )
        )
      )
      let answer = try answers[looked] ?? verify(quotation, of: looked.source, &comparison)
      answers.updateValue(answer, forKey: looked)
      var verified = answer
      verified?.quotation.lines = quotation.lines
      verified?.quotation.context = quotation.context
      return verified
    }
    return try quotations.compactMap { quotation in
      let parted = try answer(quotation)
      guard let unparted = quotation.unparted, let parted else { return parted }
      // The letter may have the words that look like a source.
      var whole = quotation
      whole.text = unparted
      whole.context?.source = nil
      let other = try answer(whole)
      guard let other, other.status == .exact || other.similarity > parted.similarity else {
        return parted
      }
      return other
    }
  }

  /// What the answer for a quotation depends on.
  private struct Looked: Hashable {
    var texts: [String]
    var source: DraftSource
  }

  /// What the letters say of one quotation; `nil` when it has no word.
  ///
  /// - Parameter source: whose letters come first.
  func verify(
    _ quotation: DraftQuotation,
    of source: DraftSource = DraftSource(),
    _ comparison: inout QuotationComparison
  ) throws -> VerifiedQuotation? {
    let verified = try verifyFirstText(of: quotation, source, &comparison)
    guard verified?.status != .exact else { return verified }
    let unnumbered = FootnoteMarks.withoutNumbers(quotation.text)
    for text in quotation.otherTexts + (unnumbered.map { [$0] } ?? []) {
      let other = DraftQuotation(text: text, lines: quotation.lines)
      let reading = try verifyFirstText(of: other, source, &comparison)
      if let reading, reading.status == .exact { return reading }
    }
    return try verifyMended(quotation, source, verified, &comparison)
  }

  /// The same with words whole that a line's end parts, where that is nearer.
  private func verifyMended(
    _ quotation: DraftQuotation,
    _ source: DraftSource,
    _ verified: VerifiedQuotation?,
    _ comparison: inout QuotationComparison
  ) throws -> VerifiedQuotation? {
    var best = verified
    for text in try BrokenWords(searcher.index).mended(quotation.text) {
      let mended = DraftQuotation(text: text, lines: quotation.lines)
      guard let reading = try verifyFirstText(of: mended, source, &comparison) else { continue }
      if reading.status == .exact { return reading }
      if reading.similarity > best?.similarity ?? 0 { best = reading }
    }
    return best
  }

  private func verifyFirstText(
    of quotation: DraftQuotation,
    _ source: DraftSource,
    _ comparison: inout QuotationComparison
  ) throws -> VerifiedQuotation? {
    let pattern = QuotationPattern(quotation.text)
    guard pattern.wordCount > 0 else { return nil }
    let asked = Asked(quotation: quotation, pattern: pattern, terms: terms(of: pattern))
    comparison.take(pattern)
    let own = try source.scopes.compactMap { try exact(asked, within: $0, &comparison) }
    let all = try exact(asked, within: nil, &comparison)
    let found = own + [all].compactMap(\.self)
    if let best = found.first(where: { $0.verified.status == .exact }) ?? found.first {
      var verified = best.verified
      try addOthers(all?.places ?? [], to: &verified)
      let documents = own.flatMap { $0.places.map(\.candidate.document) }
      try compare(&verified, with: source, having: documents)
      return verified
    }
    guard var near = try near(asked, &comparison) else {
      return VerifiedQuotation(quotation: quotation, status: .missing)
    }
    try compare(&near.verified, with: source, having: [near.candidate.document])
    return near.verified
  }

  // MARK: Exact

  /// A quotation that is looked up.
  private struct Asked {
    var quotation: DraftQuotation
    var pattern: QuotationPattern
    /// The words of each fragment as the index has them.
    var terms: [[Token]]
  }

  /// A quotation that is exact or altered, and all places that have its words.
  private struct Exact {
    var verified: VerifiedQuotation
    /// In the order of their arrival.
    var places: [Place]

    struct Place {
      var candidate: QuotationComparison.Candidate
      /// What is known of it already.
      var source: VerifiedQuotation.Source?
    }
  }

  /// The first place that has a quotation's words, an exact one if there is any.
  ///
  /// - Parameter scope: passages among which alone it is looked for; `nil` for all.
  private func exact(
    _ asked: Asked,
    within scope: Query?,
    _ comparison: inout QuotationComparison
  ) throws -> Exact? {
    var altered: Exact?
    for lookup in queries(for: asked.terms) {
      var lookup = lookup
      if let scope { lookup.query = .all([lookup.query, .filter(scope)]) }
      let candidates = try exactCandidates(lookup, &comparison)
      for candidate in candidates.prefix(Self.bracketLimit) {
        guard let verified = try verified(asked, candidate) else { continue }
        let exact = Exact(verified: verified, places: candidates.map { .init(candidate: $0) })
        if verified.status == .exact { return exact }
        altered = altered ?? exact
      }
    }
    if let altered { return altered }
    // Several passages are looked through only for words that no single one has.
    var found: [VerifiedQuotation] = []
    var places: [Exact.Place] = []
    for candidate in try joinedCandidates(asked, within: scope, &comparison) {
      guard let verified = try verified(asked, candidate) else { continue }
      found.append(verified)
      places.append(.init(candidate: candidate, source: verified.source))
      if found.count >= Self.bracketLimit { break }
    }
    let first = found.first { $0.status == .exact } ?? found.first
    return first.map { Exact(verified: $0, places: places) }
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

  /// Runs of passages that have the quotation, in the order of their letters' arrival.
  private func joinedCandidates(
    _ asked: Asked,
    within scope: Query?,
    _ comparison: inout QuotationComparison
  ) throws -> [QuotationComparison.Candidate] {
    guard asked.pattern.wordCount > 1 else { return [] }
    let runs = try joinedRuns(asked.terms, within: scope)
    return try runs.compactMap { try comparison.compare(around: $0, isExactOnly: true) }
  }

  /// Passages that have the rarest of the words, those near one another together, where the other
  /// words stand in passages near them.
  private func joinedRuns(
    _ terms: [[Token]],
    within scope: Query?
  ) throws -> [ClosedRange<UInt32>] {
    let segment = searcher.index.segment
    let fields = [LetterSchema.TextField.text, .heading].map(searcher.index.schema.exact)
    let words = Set(terms.joined().map(\.term)).sorted()
    let counted = try words.map { word in
      let entries = try fields.compactMap { try segment.lookup($0, word) }
      return (word, count: entries.reduce(0) { $0 + Int($1.documentFrequency) })
    }
    guard !words.isEmpty, counted.allSatisfy({ $0.count > 0 }) else { return [] }
    let rarest = counted.sorted { ($0.count, $0.0) < ($1.count, $1.0) }.prefix(Self.rareWordCount)
    var anchors: [UInt32] = []
    for (place, (word, _)) in rarest.enumerated() {
      var query = Query.any(fields.map { .term(.init($0, word)) })
      if let scope { query = .all([query, .filter(scope)]) }
      var documents: [UInt32] = []
      try searcher.searcher.forEachMatch(query) { documents.append($0.rawValue) }
      anchors = place == 0 ? documents : Self.near(anchors, documents)
      if anchors.isEmpty { return [] }
    }
    var runs: [ClosedRange<UInt32>] = []
    for anchor in anchors {
      if let last = runs.last, anchor - last.upperBound < JoinedPassages.limit,
        segment.documents(of: segment.group(of: .init(rawValue: last.upperBound))).contains(anchor)
      {
        runs[runs.count - 1] = last.lowerBound...anchor
      } else {
        runs.append(anchor...anchor)
      }
    }
    let order = segment.order
    return Array(
      runs.sorted { order.rank(of: $0.lowerBound) < order.rank(of: $1.lowerBound) }
        .prefix(Self.countLimit)
    )
  }

  /// Those of some passages that have one of others near them; both in ascending order.
  private static func near(_ anchors: [UInt32], _ others: [UInt32]) -> [UInt32] {
    let reach = UInt32(JoinedPassages.limit - 1)
    var next = 0
    return anchors.filter { anchor in
      while next < others.count, others[next] + reach < anchor { next += 1 }
      return next < others.count && others[next] <= anchor + reach
    }
  }

  // MARK: Near

  /// The nearest passage, or run of passages; `nil` when none is near.
  private func near(
    _ asked: Asked,
    _ comparison: inout QuotationComparison
  ) throws -> (verified: VerifiedQuotation, candidate: QuotationComparison.Candidate)? {
    let words = Set(asked.terms.joined().map(\.term)).sorted()
    let field = searcher.index.schema.exact(.text)
    var request = EngineRequest(.any(words.map { .term(.init(field, $0)) }))
    request.limit = Self.nearLimit
    request.totals = .none
    let hits = try searcher.searcher.search(request).hits
    for hit in hits { _ = try comparison.compare(hit.document, isHeading: false) }
    var joined: [QuotationComparison.Candidate] = []
    if asked.pattern.wordCount > 1 {
      joined = try hits.prefix(Self.nearRunLimit).compactMap {
        try comparison.compare(
          around: $0.document.rawValue...$0.document.rawValue,
          isExactOnly: false
        )
      }
    }
    // Of equals, those of one passage.
    let single = comparison.best.map { [$0] } ?? []
    let nearer = joined.filter { $0.distance < single.first?.distance ?? .max }
    for candidate in nearer.sorted(by: { $0.distance < $1.distance }).prefix(1) + single {
      if let verified = try verified(asked, candidate) { return (verified, candidate) }
    }
    return nil
  }

  // MARK: Queries

  /// The words of each fragment as the index has them.
  private func terms(of pattern: QuotationPattern) -> [[Token]] {
    pattern.fragments.map { fragment in
      Analyzer.english.words(in: QuotedWord.text(of: fragment))
    }
  }

  private func queries(for terms: [[Token]]) -> [Lookup] {
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

  /// The quotation beside a place that has its words or most of them; `nil` where these are of passages
  /// between which something else stands, or say something else.
  private func verified(
    _ asked: Asked,
    _ candidate: QuotationComparison.Candidate
  ) throws -> VerifiedQuotation? {
    let index = searcher.index
    let group = index.segment.group(of: candidate.document)
    let letter = try searcher.sharedLetter(group)
    guard let found = try aligned(asked.pattern, candidate, letter.stored) else { return nil }
    if candidate.distance > 0, let place = found.alignment.place(), !place.isLikeQuotation {
      return nil
    }
    var texts: [String]?
    let runs = try found.alignment.runs {
      if let texts { return texts }
      let read = try passages(of: group).flatMap { [$0.heading ?? "", $0.text] }
      texts = letter.stored.letter.namingTexts + read
      return texts ?? []
    }
    let isAltered = runs.contains {
      if case .bracket(let bracket) = $0 { bracket.isAltered } else { false }
    }
    return VerifiedQuotation(
      quotation: asked.quotation,
      status: candidate.distance > 0 ? .near : isAltered ? .altered : .exact,
      source: .init(sharedLetter: letter, place: found.place),
      runs: runs,
      similarity: QuotationComparison.similarity(candidate.distance, of: asked.pattern.length)
    )
  }

  private func passages(of group: GroupID) throws -> [StoredPassage] {
    try searcher.index.segment.documents(of: group).map {
      try searcher.index.passage(DocID(rawValue: $0))
    }
  }

  /// The quotation beside one passage or several, and the passages it has words of.
  private func aligned(
    _ pattern: QuotationPattern,
    _ candidate: QuotationComparison.Candidate,
    _ letter: StoredLetter
  ) throws -> (alignment: QuotationAlignment, place: VerifiedQuotation.Place)? {
    let index = searcher.index
    guard let parts = candidate.joined else {
      let passage = try index.passage(candidate.document)
      let text = candidate.isHeading ? passage.heading ?? "" : passage.text
      let alignment = QuotationAlignment(pattern, in: QuotedWord.words(in: text))
      return (alignment, .init(passage: passage, isHeading: candidate.isHeading))
    }
    var words: [QuotedWord] = []
    for (number, part) in parts.enumerated() {
      let passage = try index.passage(DocID(rawValue: part.document))
      var own = QuotedWord.words(in: part.isHeading ? passage.heading ?? "" : passage.text)
      if !own.isEmpty { own[0].followsSpace = true }
      words += (number > 0 ? [QuotedWord.passageEnd] : []) + own
    }
    let alignment = QuotationAlignment(pattern, in: words)
    guard let place = alignment.place(), place.showsPassageEnds else { return nil }
    let touched = parts.filter { $0.places.overlaps(place.range) }
    let documents = Set(touched.map(\.document)).sorted()
    guard let first = touched.first, documents.count <= JoinedPassages.limit else { return nil }
    let all = try passages(of: index.segment.group(of: candidate.document))
    let headings = Set(touched.dropFirst().filter(\.isHeading).map(\.document))
    let quoted = try documents.map { document in
      JoinedPassages.Quoted(
        passage: try index.passage(DocID(rawValue: document)),
        hasHeading: headings.contains(document)
      )
    }
    guard JoinedPassages.follow(quoted, in: letter.letter, passages: all) else { return nil }
    return (
      alignment,
      .init(
        passage: quoted[0].passage,
        isHeading: touched.count == 1 && first.isHeading,
        startsInHeading: touched.count > 1 && first.isHeading,
        further: quoted.dropFirst().map(\.passage)
      )
    )
  }

  /// Adds which other letters have the same words, the newest first.
  private func addOthers(_ places: [Exact.Place], to verified: inout VerifiedQuotation) throws {
    let index = searcher.index
    let own = verified.source?.letter.id
    var first: [(group: GroupID, place: Exact.Place)] = []
    var seen: Set<GroupID> = []
    for place in places {
      let group = index.segment.group(of: place.candidate.document)
      if seen.insert(group).inserted { first.append((group, place)) }
    }
    var others: [VerifiedQuotation.Source] = []
    var isOwnAmongThem = false
    for (group, place) in first {
      let letter = try searcher.sharedLetter(group)
      if letter.stored.id == own { isOwnAmongThem = true }
      guard letter.stored.id != own, others.count < Self.namedLetterLimit else {
        if isOwnAmongThem, others.count >= Self.namedLetterLimit { break }
        continue
      }
      let source =
        try place.source
        ?? .init(
          sharedLetter: letter,
          place: .init(
            passage: index.passage(place.candidate.document),
            isHeading: place.candidate.isHeading
          )
        )
      others.append(source)
    }
    verified.source?.otherLetterCount = first.count - (isOwnAmongThem ? 1 : 0)
    verified.source?.others = others
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
