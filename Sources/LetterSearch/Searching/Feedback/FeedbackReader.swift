import InvertedIndex
import LetterParsing
import Search
import TextAnalysis

/// Finds the words that the best passages have in common.
struct FeedbackReader {
  private let index: LetterIndex
  private var vectors: VectorReader
  private var words: FeedbackWords

  /// - Returns: `nil` for an index without vectors.
  init?(_ index: LetterIndex, _ searcher: Searcher) {
    guard let vectors = searcher.vectorReader() else { return nil }
    self.index = index
    self.vectors = vectors
    words = FeedbackWords()
  }

  /// The words that several of the passages have among their heaviest.
  ///
  /// - Parameter ignored: words that are left out, as they are indexed.
  mutating func feedback(
    from documents: some Sequence<DocID>,
    ignoring ignored: Set<String>
  ) throws -> Feedback {
    var sums: [UInt32: (value: Double, passages: Int)] = [:]
    for document in documents {
      try words.read(document, of: index)
      for (term, weight) in try vectors.heaviestTerms(of: document) {
        sums[term, default: (0, 0)].value += Double(weight)
        sums[term, default: (0, 0)].passages += 1
      }
    }
    var shared: [Candidate] = []
    for (term, sum) in sums where sum.passages >= Feedback.leastPassages {
      let stem = try index.segment.term(numbered: term)
      guard !ignored.contains(stem) else { continue }
      let share = sum.value / Double(try vectors.weight(of: term))
      shared.append(
        Candidate(stem: stem, place: words.place(of: stem), sum: sum.value, weight: share)
      )
    }
    return feedback(of: shared.sorted(by: Candidate.precedes).prefix(Feedback.termCount))
  }

  /// The words of some terms, whose weights become shares.
  private func feedback(of terms: ArraySlice<Candidate>) -> Feedback {
    let total = terms.reduce(0) { $0 + $1.weight }
    return Feedback(
      terms: terms.map { term in
        FeedbackTerm(
          word: words.word(term.stem),
          stem: term.stem,
          weight: term.weight / total
        )
      }
    )
  }
}

/// A term that several passages have.
private struct Candidate {
  let stem: String
  /// Where its first word was met.
  let place: Int
  /// What the term adds to the scores of the passages.
  let sum: Double
  let weight: Double

  /// Whether a term adds more, or as much and is met first.
  static func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
    left.sum == right.sum ? left.place < right.place : left.sum > right.sum
  }
}

/// The words of some passages as they stand there, by the forms in which they are indexed.
private struct FeedbackWords {
  private var buffer = TokenBuffer()
  /// The first word of each form, and the place of the form among all that were met.
  private var words: [String: (word: String, place: Int)] = [:]

  mutating func read(_ document: DocID, of index: LetterIndex) throws {
    let letter = try index.letterFacts(index.segment.group(of: document))
    if letter.isRecord, let title = letter.letter.title { read(title) }
    read(try index.passage(document).text)
  }

  /// The word that was read first of a form; the form itself when none was.
  func word(_ form: String) -> String { words[form]?.word ?? form }

  /// Tells which of two forms was met first.
  func place(of form: String) -> Int { words[form]?.place ?? .max }

  private mutating func read(_ text: String) {
    Analyzer.english.analyze(Array(text.utf8), into: &buffer)
    for entry in buffer.entries {
      let word = String(decoding: buffer.lexicon.term(entry.word), as: UTF8.self)
      guard !StopWords.contains(word) else { continue }
      let form = buffer.lexicon.indexForm(of: entry.word)
      let text = String(decoding: buffer.lexicon.term(form), as: UTF8.self)
      if words[text] == nil { words[text] = (word, form.index) }
    }
  }
}
