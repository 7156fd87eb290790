/// What the index stores as the stemmed form of a term.
enum IndexForm {
  /// The form of a protected word, or else the stem, each of the singular in British spelling.
  static func of(_ term: consuming [UInt8]) -> [UInt8] {
    var word = term
    var key = WordKey(word.span)
    if let form = BritishSpelling.of(word, key) {
      word = form
      key = WordKey(word.span)
    }
    if let form = IrregularPlurals.singulars.form(of: key) {
      word = form
      key = WordKey(word.span)
    }
    if let form = ProtectedWords.indexForms.form(of: key) { return form }
    EnglishStemmer.stem(&word, key)
    // `childrens`, as many write it, is a plural of a plural.
    return IrregularPlurals.singulars[word] ?? word
  }
}
