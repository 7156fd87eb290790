import InvertedIndex
import Search

/// The queries of search benchmarks: `a b` any, `+a +b` all, `+a b` a with b adding to the score,
/// `"a b"` a phrase.
enum BenchmarkQuery {
  static func parse(_ text: String) -> Query {
    if text.hasPrefix("\""), text.hasSuffix("\""), text.utf8.count > 2 {
      return phrase(text.dropFirst().dropLast())
    }
    let words = text.split(separator: " ")
    let required = words.filter { $0.hasPrefix("+") }.map { term($0.dropFirst()) }
    let optional = words.filter { !$0.hasPrefix("+") }.map { term($0) }
    if required.isEmpty { return .any(optional) }
    if optional.isEmpty { return .all(required) }
    return .preferring(required: .all(required), optional: .any(optional))
  }

  private static func term(_ word: Substring) -> Query {
    .term(Query.Term(TokenIndexer.text, String(word)))
  }

  private static func phrase(_ text: Substring) -> Query {
    let slots = text.split(separator: " ").enumerated().map { place, word in
      Query.Slot([String(word)], offset: place)
    }
    return .phrase(Query.Phrase(field: TokenIndexer.text, slots: slots))
  }
}
