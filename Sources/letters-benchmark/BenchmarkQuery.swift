import InvertedIndex
import Search

/// The queries of search benchmarks: `a b` any, `+a +b` all, `+a b` a with b adding to the score,
/// `"a b"` a phrase.
enum BenchmarkQuery {
  static func parse(_ text: String) -> Query {
    if text.hasPrefix("\""), text.hasSuffix("\""), text.utf8.count > 2 {
      return phrase(text.dropFirst().dropLast())
    }
    // Bytes, because Swift's characters of text take longer to tell apart than a rare word to find.
    let words = words(text.utf8[...])
    let required = words.filter { $0.first == plus }.map { term($0.dropFirst()) }
    let optional = words.filter { $0.first != plus }.map { term($0) }
    if required.isEmpty { return .any(optional) }
    if optional.isEmpty { return .all(required) }
    return .preferring(required: .all(required), optional: .any(optional))
  }

  private static let plus = UInt8(ascii: "+")

  private static func words(_ text: Substring.UTF8View) -> [Substring.UTF8View] {
    text.split(separator: UInt8(ascii: " "))
  }

  private static func term(_ word: Substring.UTF8View) -> Query {
    .term(Query.Term(TokenIndexer.text, String(Substring(word))))
  }

  private static func phrase(_ text: Substring) -> Query {
    let slots = words(text.utf8).enumerated().map { place, word in
      Query.Slot([String(Substring(word))], offset: place)
    }
    return .phrase(Query.Phrase(field: TokenIndexer.text, slots: slots))
  }
}
