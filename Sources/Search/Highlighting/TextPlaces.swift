import TextAnalysis

/// Where texts hold the words of a query.
struct TextPlaces {
  /// A word of the query at its place in a text.
  struct Found {
    /// The place of the word in its group.
    let word: Int
    /// 0 for the passage, from 1 for its companions.
    let text: Int
    let occurrence: AnalyzedText.Occurrence
  }

  /// For each group, its words in order of text and position.
  private(set) var groups: [[Found]]
  /// For each field of the query, the first text that holds it.
  let homes: [Int?]
  /// What the reading took: ``unitsPerToken`` for each token, and one for each word found.
  private(set) var units = 0

  /// A passage is fetched and analysed in as much time as this many steps take for each token.
  private static let unitsPerToken = 8

  /// - Parameter texts: the passage and its companions.
  init(of query: TextQuery, in texts: [AnalyzedText]) {
    groups = Array(repeating: [], count: query.groups.count)
    homes = query.fields.map { field in texts.firstIndex { $0.holds(field) } }
    for text in texts.indices where homes.contains(text) {
      find(query, in: texts[text], number: text)
    }
  }

  /// Those of the passage in one sentence.
  func found(_ group: Int, inSentence sentence: Int) -> ArraySlice<Found> {
    let found = groups[group]
    let start = Self.first(in: found, notBefore: sentence)
    var end = start
    while end < found.count, found[end].text == 0, found[end].occurrence.sentence == sentence {
      end += 1
    }
    return found[start..<end]
  }

  /// The first word that stands in a sentence of the passage, in a later one or in a companion.
  private static func first(in found: [Found], notBefore sentence: Int) -> Int {
    var (low, high) = (0, found.count)
    while low < high {
      let middle = (low + high) / 2
      let isBefore = found[middle].text == 0 && found[middle].occurrence.sentence < sentence
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: Reading

  /// Up to this many words are looked up in the text; of more, the words of the text in the query.
  private static let fewWords = 16

  private mutating func find(_ query: TextQuery, in text: AnalyzedText, number: Int) {
    let buffer = text.buffer
    var few: [(inText: Int, inQuery: Int)] = []
    let isFew = query.words.count <= Self.fewWords
    if isFew {
      for word in 0..<query.words.count {
        if let known = buffer.lexicon.word(query.words.term(at: word)) {
          few.append((known.index, word))
        }
      }
    }
    /// The word of the query that a word of the text is.
    func word(_ inText: Int) -> Int? {
      if isFew { return few.first { $0.inText == inText }?.inQuery }
      return query.words.word(buffer.lexicon.term(at: inText))?.index
    }
    units += Self.unitsPerToken * buffer.entries.count
    for token in buffer.entries.indices {
      let entry = buffer.entries[token]
      let written = word(entry.word.index)
      let stem = text.stems[token]
      let stemmed = stem == entry.word.index ? written : word(stem)
      if written != nil || stemmed != nil {
        let occurrence = AnalyzedText.Occurrence(entry)
        if let written { add(written, query, text, number, occurrence, isWritten: true) }
        if let stemmed { add(stemmed, query, text, number, occurrence, isWritten: false) }
      }
      if entry.hasSpellings { addSpellings(of: token, written, query, text, number) }
    }
  }

  /// The acronym and the compound of a token are words that it is written as, too.
  private mutating func addSpellings(
    of token: Int,
    _ written: Int?,
    _ query: TextQuery,
    _ text: AnalyzedText,
    _ number: Int
  ) {
    let buffer = text.buffer
    var known = [written]
    for spelling in [buffer.acronym(at: token), buffer.compound(at: token)] {
      guard let spelling, let word = query.words.word(spelling[...])?.index, !known.contains(word)
      else { continue }
      known.append(word)
      let occurrence = AnalyzedText.Occurrence(buffer.entries[token])
      add(word, query, text, number, occurrence, isWritten: true)
    }
  }

  private mutating func add(
    _ word: Int,
    _ query: TextQuery,
    _ text: AnalyzedText,
    _ number: Int,
    _ occurrence: AnalyzedText.Occurrence,
    isWritten: Bool
  ) {
    for use in query.uses[word] where homes[use.field] == number {
      guard (query.fields[use.field] == text.forms.exact) == isWritten else { continue }
      groups[use.group].append(Found(word: use.place, text: number, occurrence: occurrence))
      units += 1
    }
  }
}
