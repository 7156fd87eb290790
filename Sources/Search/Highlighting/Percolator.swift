import InvertedIndex
import TextAnalysis

/// Finds which of many queries a text matches: a search the other way round.
///
/// A query matches a text when it would find it in an index of this text alone, so an answer
/// depends on nothing but query and text. A text is compared with those queries alone whose words
/// it holds, as far as single words tell (the presearcher of Lucene's monitor). What is learnt of
/// words serves all later texts.
package struct Percolator: Sendable {
  private struct StandingQuery {
    var parsed: ParsedQuery
    var query: Query
    /// The query as it is asked of texts.
    var test: TextQuery
    /// What a text that matches matches as a whole, so that few are read sentence by sentence; `nil`
    /// where the query is about no sentence.
    var widest: TextQuery?
    /// What words a text that matches holds; `nil` for a query with patterns.
    var presence: TermPresence?
    /// Whether each term that calls the query up makes the text match.
    var isDecidedByTerm: Bool
    /// The words met so far that begin like one of its patterns.
    var patternWords: [String] = []
  }

  /// What a word of a text says.
  private struct WordCall {
    /// Numbers of terms that it is.
    var terms: [Int]
    /// Numbers of queries that have a pattern for it.
    var queries: [Int]
  }

  private let compiler: QueryCompiler
  private var queries: [StandingQuery] = []
  private var terms = TermNumbers()
  /// The queries that a term calls up, by its number.
  private var queriesByTerm: [Int: [Int]] = [:]
  /// The queries with a pattern, and how a word that it stands for begins.
  private var patterns: [(prefix: String, query: Int)] = []
  private var buffer = TokenBuffer()
  /// By the places of words in the buffer's lexicon; `nil` for one that was not met.
  private var calls: [WordCall?] = []
  /// Whether the text holds a term, by the term's number.
  private var isPresent: [Bool] = []

  /// - Parameter compiler: its schema's passage is the text; other fields have no meaning here.
  package init(compiler: QueryCompiler) {
    var compiler = compiler
    // A cut would leave the answer to the words that were met first.
    compiler.limits.expansionCount = .max
    self.compiler = compiler
  }

  /// Adds a query; queries are numbered from 0.
  ///
  /// - Returns: `false` when the query names no word that a text must hold; it is not added then.
  /// - Throws: `QueryError` when the compiler is strict and the query needs a repair.
  package mutating func add(_ parsed: ParsedQuery) throws -> Bool {
    let vocabulary = OpenVocabulary()
    let compiled = try compiler.compile(parsed, vocabulary: vocabulary)
    let query = compiled.query(matching: .all)
    guard let calling = query.callingTerms, !(calling.isEmpty && vocabulary.prefixes.isEmpty) else {
      return false
    }
    let number = queries.count
    for term in calling { queriesByTerm[terms.number(of: term), default: []].append(number) }
    for prefix in vocabulary.prefixes.sorted() { patterns.append((prefix, number)) }
    let hasPatterns = !vocabulary.prefixes.isEmpty
    queries.append(
      StandingQuery(
        parsed: parsed,
        query: query,
        test: TextQuery(query),
        widest: query.hasUnits ? TextQuery(query.widest) : nil,
        presence: hasPatterns ? nil : TermPresence(query, &terms),
        isDecidedByTerm: query.isMatchedByAnyTerm && !hasPatterns
      )
    )
    calls = []
    isPresent = Array(repeating: false, count: terms.count)
    return true
  }

  /// The numbers of the queries that a text matches, in ascending order.
  package mutating func matches(_ text: String) throws -> [Int] {
    compiler.analyzer.analyze(Array(text.utf8), into: &buffer)
    let called = try calledQueries()
    guard called.contains(where: { !queries[$0].isDecidedByTerm }) else { return called }
    let analyzed = AnalyzedText(text, analyzed: &buffer, as: compiler.schema.passage)
    return called.filter { queries[$0].isDecidedByTerm || isMatch(analyzed, $0) }
  }

  /// What the queries that a text matches mark in it, in order and apart.
  package mutating func spans(in text: String) throws -> [TextSpan] {
    let found = try matches(text).map { queries[$0].query }
    let analyzed = AnalyzedText(text, analyzed: &buffer, as: compiler.schema.passage)
    return Highlighter(.any(found)).spans(in: analyzed)
  }

  private func isMatch(_ text: AnalyzedText, _ number: Int) -> Bool {
    if let widest = queries[number].widest, PassageMatcher(widest, in: text).verdict() == .no {
      return false
    }
    return PassageMatcher(queries[number].test, in: text).verdict() == .yes
  }

  // MARK: Words

  /// The queries whose words the text in the buffer holds, each once, in ascending order.
  private mutating func calledQueries() throws -> [Int] {
    var present: [Int] = []
    var called: Set<Int> = []
    for index in buffer.entries.indices {
      let call = try call(of: buffer.entries[index].word)
      present += call.terms
      called.formUnion(call.queries)
      if buffer.entries[index].hasSpellings { present += spellings(at: index) }
    }
    for term in present { isPresent[term] = true }
    for term in present { called.formUnion(queriesByTerm[term] ?? []) }
    let likely = called.filter { queries[$0].presence?.mayHold(isPresent) ?? true }
    for term in present { isPresent[term] = false }
    return likely.sorted()
  }

  /// The terms that the acronym and the compound of a token are.
  private func spellings(at index: Int) -> [Int] {
    [buffer.acronym(at: index), buffer.compound(at: index)].compactMap { spelling in
      spelling.flatMap {
        terms[Query.Term(compiler.schema.passage.exact, String(decoding: $0, as: UTF8.self))]
      }
    }
  }

  private mutating func call(of word: WordID) throws -> WordCall {
    if word.index < calls.count, let known = calls[word.index] { return known }
    let forms = compiler.schema.passage
    let term = String(decoding: buffer.lexicon.term(word), as: UTF8.self)
    let form = buffer.lexicon.indexForm(of: word)
    let stem = String(decoding: buffer.lexicon.term(form), as: UTF8.self)
    var found = [terms[Query.Term(forms.exact, term)], terms[Query.Term(forms.stemmed, stem)]]
    if let ranked = forms.ranked { found.append(terms[Query.Term(ranked, stem)]) }
    var call = WordCall(terms: found.compactMap(\.self), queries: [])
    for number in Set(patterns.filter { term.hasPrefix($0.prefix) }.map(\.query)).sorted() {
      call.queries.append(number)
      try extend(number, by: term)
    }
    let missing = buffer.lexicon.count - calls.count
    calls.append(contentsOf: repeatElement(nil, count: max(0, missing)))
    calls[word.index] = call
    return call
  }

  /// Lets the patterns of a query stand for a word, too, if they do.
  private mutating func extend(_ number: Int, by word: String) throws {
    queries[number].patternWords.append(word)
    let vocabulary = OpenVocabulary(words: queries[number].patternWords)
    let compiled = try compiler.compile(queries[number].parsed, vocabulary: vocabulary)
    let query = compiled.query(matching: .all)
    queries[number].query = query
    queries[number].test = TextQuery(query)
    queries[number].widest = query.hasUnits ? TextQuery(query.widest) : nil
  }
}

/// A vocabulary in which every word occurs as it is written, and patterns stand for some words.
private final class OpenVocabulary: Vocabulary {
  private let words: [String]
  /// How the words begin that were asked for.
  private(set) var prefixes: Set<String> = []

  init(words: [String] = []) { self.words = words }

  /// Compounds have none, so that no word is taken for one of them.
  func documentFrequency(of term: String, in field: FieldID) -> Int {
    term.utf8.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "&") } ? 0 : 1
  }

  func visitTerms(
    in field: FieldID,
    startingWith prefix: String,
    _ visit: (_ term: String, _ documentFrequency: Int) -> Void
  ) {
    if !prefix.isEmpty { prefixes.insert(prefix) }
    for word in words where word.hasPrefix(prefix) { visit(word, 1) }
  }
}
