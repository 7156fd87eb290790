package import TextAnalysis

/// The beginning of a word, as the terms of an index begin.
package enum WordPrefix {
  /// Folded as words are: `Children's` gives `children`; what stands before a space is dropped, and
  /// so are marks that no word holds.
  package static func folded(_ text: String, analyzer: Analyzer = .english) -> String {
    let tokens = analyzer.tokens(in: text)
    guard let last = tokens.last(where: { !$0.isJoined }) else { return "" }
    // Of a compound that is being typed, the terms with its marks begin so: `well-b`.
    guard let compound = tokens.last(where: { $0.isJoined })?.compound,
      compound.hasSuffix("-" + last.term)
    else {
      let endsInHyphen = text.hasSuffix(last.term + "-")
      return endsInHyphen ? last.term + "-" : last.term
    }
    return compound
  }

  /// Whether a term of a field of exact forms is a word, and no other spelling of words that are
  /// terms, too: an acronym in capitals, or a compound unless the prefix is of one.
  package static func isWord(_ term: [UInt8], among prefix: String) -> Bool {
    let isCompound = prefix.utf8.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "&") }
    return !term.contains { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        || !isCompound && (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "&"))
    }
  }
}
