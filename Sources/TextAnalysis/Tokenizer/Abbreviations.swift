/// Words behind which a full stop does not end the sentence.
///
/// A boundary too many tears a phrase apart, one too few only lets a phrase reach into the next
/// sentence; so `etc.` is here although it may stand at the end of one.
enum Abbreviations {
  private static let words: Set<[UInt8]> = set(
    "eg ie mr mrs ms mx dr rev revd st sr prof hon rt cllr col capt sgt gen vs viz cf al approx"
      + " dept est etc govt inc ltd plc co jan feb mar apr jun jul aug sept sep oct nov dec"
      + " mon tues wed thurs fri tel ext encl eds"
  )

  /// Abbreviations only before a number: `No. 5`, but `The answer is no. Five schools…`.
  private static let wordsBeforeNumbers: Set<[UInt8]> = set(
    "no nos p pp para paras fig figs vol ch chap sec sect ref art pt app annex c ed"
  )

  /// Whether a full stop behind a word belongs to the word.
  ///
  /// - Parameters:
  ///   - term: The folded word, without inner full stops.
  ///   - isInitial: Whether the word is one capital letter.
  static func contains(_ term: ArraySlice<UInt8>, isInitial: Bool, beforeNumber: Bool) -> Bool {
    if isInitial { return true }
    let word = Array(term)
    return words.contains(word) || beforeNumber && wordsBeforeNumbers.contains(word)
  }

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.utf8.split(separator: .space).map(Array.init))
  }
}
