package import TextAnalysis

/// How a whole value is stored as one term, and how a query asks for it.
package enum KeywordForm {
  /// The folded words of a value with single spaces: `Gill Jones` gives `gill jones`.
  ///
  /// A value without a word is put in lower case as it is.
  package static func of(_ value: String, analyzer: Analyzer) -> String {
    let words = analyzer.tokens(in: value).filter { $0.width == 1 }.map(\.term)
    return words.isEmpty ? value.lowercased() : words.joined(separator: " ")
  }
}
