import InvertedIndex
import Search
import TextAnalysis

/// The values of a field that may be meant by one that no letter has.
struct NearValues {
  let index: LetterIndex

  /// More offers help nobody.
  private static let limit = 3

  private struct Candidate {
    var term: String
    /// Letters that differ, over all words.
    var distance: Int
    /// Words that only one of the two has.
    var surplus: Int
    var frequency: Int
  }

  /// Values that have a word near each of those typed, the nearest first; as letters write them.
  ///
  /// All values of the field are looked at, so ask only when nothing is found.
  func values(near typed: String, in field: QueryField) throws -> [String] {
    guard let id = Self.keywords(of: field) else { return [] }
    let name = field.otherName?(typed) ?? typed
    let words = KeywordForm.of(name, analyzer: .english).split(separator: " ")
      .filter { !StopWords.contains(String($0)) }.map { Array($0.unicodeScalars) }
    guard !words.isEmpty else { return [] }
    var found: [Candidate] = []
    try IndexVocabulary(segment: index.segment).visitTerms(in: id, startingWith: "") {
      term,
      frequency in
      guard term != LetterSchema.notStatedTerm, let distance = Self.distance(words, term) else {
        return
      }
      let surplus = abs(term.split(separator: " ").count - words.count)
      found.append(
        Candidate(term: term, distance: distance, surplus: surplus, frequency: frequency)
      )
    }
    let least = found.map(\.distance).min()
    return try found.filter { $0.distance == least }
      .sorted { ($0.surplus, $1.frequency, $0.term) < ($1.surplus, $0.frequency, $1.term) }
      .prefix(Self.limit).compactMap { candidate in
        guard let entry = try index.segment.lookup(id, candidate.term) else { return nil }
        return try index.written(candidate.term, entry, of: field)
      }
  }

  /// Where whole values of a field are; `nil` for texts, dates and fixed lists of values.
  static func keywords(of field: QueryField) -> FieldID? {
    guard field.values == nil else { return nil }
    return switch field.kind {
    case .keyword(let id), .keywordAndText(let id, _): id
    case .text, .date: nil
    }
  }

  /// The letters that differ when each word typed stands for the nearest of the value; `nil` when one
  /// has none near.
  private static func distance(_ typed: [[Unicode.Scalar]], _ value: String) -> Int? {
    let words = value.split(separator: " ").map { Array($0.unicodeScalars) }
    var sum = 0
    for word in typed {
      let limit = word.count < 4 ? 0 : word.count < 8 ? 1 : 2
      let distances = words.compactMap { Spelling.distance(word, $0, limit: limit) }
      guard let nearest = distances.min() else { return nil }
      sum += nearest
    }
    return sum
  }
}
