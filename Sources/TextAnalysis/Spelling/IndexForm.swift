/// What the index stores as the stemmed form of a term.
enum IndexForm {
  static func of(_ term: [UInt8]) -> [UInt8] {
    var stem = term
    EnglishStemmer.stem(&stem)
    return stem
  }
}
