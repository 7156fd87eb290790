/// What the index stores as the stemmed form of a term.
enum IndexForm {
  /// The form of a protected word, or else the stem, each of the singular in British spelling.
  static func of(_ term: [UInt8]) -> [UInt8] {
    let spelled = BritishSpelling.of(term)
    let british = IrregularPlurals.singulars[spelled] ?? spelled
    if let protected = ProtectedWords.indexForms[british] { return protected }
    var stem = british
    EnglishStemmer.stem(&stem)
    // `childrens`, as many write it, is a plural of a plural.
    return IrregularPlurals.singulars[stem] ?? stem
  }
}
