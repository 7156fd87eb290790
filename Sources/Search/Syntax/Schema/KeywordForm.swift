package import TextAnalysis

/// How a whole value is stored as one term, and how a query asks for it.
package enum KeywordForm {
  /// The folded words of a value with single spaces: `Gill Jones` gives `gill jones`.
  ///
  /// A value without a word is put in lower case as it is.
  package static func of(_ value: String, analyzer: Analyzer) -> String {
    let words = analyzer.words(in: value).map(\.term)
    return words.isEmpty ? value.lowercased() : words.joined(separator: " ")
  }

  /// The same name with `&` for each *and* within it, or the other way round; `nil` without either.
  package static func otherConjunction(of name: String) -> String? {
    var words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count > 2 else { return nil }
    let inner = 1..<words.count - 1
    let spelled = inner.filter { words[$0].lowercased() == "and" }
    let places = spelled.isEmpty ? inner.filter { words[$0] == "&" } : spelled
    guard !places.isEmpty else { return nil }
    for place in places { words[place] = spelled.isEmpty ? "and" : "&" }
    return words.joined(separator: " ")
  }
}
