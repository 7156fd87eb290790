import InvertedIndex
import LetterParsing
import Search

/// What the words of a query name beside what they are about.
struct QueryNames: Sendable {
  var section: NamedSection?
  /// Where bodies are named, whether or not their passages are to stand higher.
  var mentions: BodyMentions?
  /// See ``DeniedBodies``.
  var denied: [DeniedBodies] = []
  /// The words that leave bodies out, as typed, without those that stand elsewhere, too.
  var deniedWords: Set<String> = []
  /// Likewise the words of bodies that lift nothing, because the answer is restricted to bodies.
  var idleWords: Set<String> = []
  var bodies: NamedBodies?
  /// See ``NamedPeriod``.
  var period: NamedPeriod?

  /// By bodies and by period, with the share of their score that passages of other letters keep.
  var letters: [(letters: NamedLetters, otherShare: Double)] {
    let ofBodies = bodies.map { ($0.letters, NamedBody.otherShare) }
    let ofPeriod = period?.letters.map { ($0, NamedPeriod.otherShare) }
    return [ofBodies, ofPeriod].compactMap(\.self)
  }

  var isEmpty: Bool { section == nil && bodies == nil && period == nil && denied.isEmpty }

  /// The words that say what a query is about.
  func topic(of query: CompiledQuery) -> [CompiledQuery.BareWord] {
    (section?.topic(of: query) ?? query.words).filter { !saysWhereToLook($0.text) }
  }

  /// The same without what bodies are called by beside their names, such as *County*.
  func whatIsSaid(by query: CompiledQuery) -> [CompiledQuery.BareWord] {
    let topic = topic(of: query)
    guard bodies != nil else { return topic }
    return topic.filter { !NameFinder.isKindOfBody($0) }
  }

  /// Whether a query has words but those of bodies and of a period: letters hardly ever have the name of
  /// the body that they are to, so that it alone would not find them.
  func haveOtherWords(in query: CompiledQuery) -> Bool {
    !query.words.allSatisfy { saysWhereToLook($0.text) }
  }

  /// The query in which the words of names count little.
  func quieting(_ query: CompiledQuery) -> CompiledQuery {
    var quieted = section?.quietingName(in: query) ?? query
    for place in quieted.words.indices where saysWhereToLook(quieted.words[place].text) {
      quieted.words[place].query = .boosted(
        quieted.words[place].query,
        NamedLetters.wordShare
      )
    }
    return quieted
  }

  /// The query as its matches are marked: *since* of "since 2019" and *versus* between two names are
  /// not looked for.
  func marked(_ query: CompiledQuery) -> CompiledQuery {
    let ofPeriod = (period?.words ?? []).filter {
      SpokenPeriod.joiningWords.contains($0.lowercased())
    }
    let joining = ofPeriod.union(bodies?.joiningWords ?? []).union(deniedWords)
    guard !joining.isEmpty else { return query }
    var marked = query
    marked.words.removeAll { joining.contains($0.text) }
    return marked.words.isEmpty ? query : marked
  }

  /// Whether a word is of a body or a period.
  private func saysWhereToLook(_ word: String) -> Bool {
    deniedWords.contains(word) || idleWords.contains(word) || period?.words.contains(word) ?? false
      || letters.contains { $0.letters.words.contains(word) }
  }

  /// The words that each of some hits lacks, without those that its section or its letter is named by.
  func missing(
    _ words: [[String]],
    of hits: [(document: DocID, section: SectionName)],
    _ searcher: Searcher
  ) throws -> [[String]] {
    var missing = zip(words, hits).map { section?.missing($0, in: $1.section) ?? $0 }
    if !deniedWords.isEmpty {
      for hit in missing.indices { missing[hit].removeAll(where: deniedWords.contains) }
    }
    guard !letters.isEmpty, missing.contains(where: { !$0.isEmpty }) else { return missing }
    let letters = letters.map(\.letters)
    let matches = try searcher.matches(letters.map(\.passages), among: hits.map(\.document))
    for (letters, isOfThem) in zip(letters, matches) {
      for hit in hits.indices where isOfThem[hit] {
        missing[hit].removeAll { letters.words.contains($0) }
      }
    }
    return missing
  }
}
