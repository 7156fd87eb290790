/// What the index stores as the stemmed form of a term.
enum IndexForm {
  /// The form of a protected word, or else the stem, each of the singular in British spelling.
  static func of(_ term: [UInt8]) -> [UInt8] {
    var word = term
    var key = WordKey(term.span)
    func replace(by form: [UInt8]?) {
      guard let form else { return }
      word = form
      key = WordKey(form.span)
    }
    replace(by: BritishSpelling.of(term, key))
    replace(by: IrregularPlurals.singulars.form(of: key))
    if let form = ProtectedWords.indexForms.form(of: key) { return form }
    EnglishStemmer.stem(&word, key)
    // `childrens`, as many write it, is a plural of a plural.
    return IrregularPlurals.singulars[word] ?? word
  }
}
