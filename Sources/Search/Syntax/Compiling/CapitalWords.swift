import TextAnalysis

/// Which words in capitals of a query are acronyms.
///
/// Capitals tell them unless the whole query is in capitals. Then `SEND CAMHS` still has two, because
/// letters have every word of it as an acronym, and so has `SEND OR NEGLECT`, whose operators say that it
/// is no pasted heading, the first; but `SEND A LETTER HOME` has none.
struct CapitalWords {
  /// So many letters.
  private static let acronymLengths = 2...6

  /// Of a query in capitals throughout; `nil` for any other.
  private let known: Set<String>?

  init(
    of parsed: ParsedQuery,
    _ compiler: QueryCompiler,
    _ vocabulary: any Vocabulary
  ) throws {
    let words = parsed.expression.plainWords
    guard parsed.isWhollyCapital, words.count > 1 || parsed.hasOperators else {
      known = nil
      return
    }
    var known: Set<String> = []
    var areAll = true
    for word in words {
      let tokens = compiler.analyzer.tokens(in: word.text)
      let acronym = tokens.count == 1 ? tokens[0].acronym : nil
      if let acronym, Self.acronymLengths.contains(acronym.count),
        try vocabulary.documentFrequency(of: acronym, in: compiler.schema.passage.exact) > 0
      {
        known.insert(acronym)
      } else {
        areAll = false
      }
    }
    self.known = areAll || parsed.hasOperators ? known : []
  }

  /// Whether the capitals of a word may say that it is an acronym, however long.
  func mayBeAcronym(_ acronym: String) -> Bool { known?.contains(acronym) ?? true }

  func areAcronym(_ acronym: String) -> Bool {
    Self.acronymLengths.contains(acronym.count) && mayBeAcronym(acronym)
  }
}

extension QueryExpression {
  /// All that stand outside of quotation marks, in the order of the text.
  fileprivate var plainWords: [QueryWord] {
    var words: [QueryWord] = []
    _ = replacingParts { part in
      if case .words(let run) = part { words += run }
      return nil
    }
    return words
  }
}
