/// An ending of steps 2 to 4 of the stemmer, and what replaces it.
struct StemmingRule {
  /// Where the ending must begin, and after which letters.
  enum Condition {
    case inFirstRegion
    case inSecondRegion
    case inFirstRegionAfter([UInt8])
    case inSecondRegionAfter([UInt8])
  }

  let ending: [UInt8]
  /// The last byte of the ending, which most words differ in.
  let last: UInt8
  let replacement: [UInt8]
  let condition: Condition

  init(_ ending: String, _ replacement: String, _ condition: Condition) {
    self.ending = Array(ending.utf8)
    last = self.ending.last ?? 0
    self.replacement = Array(replacement.utf8)
    self.condition = condition
  }
}

extension EnglishStemmer {
  /// Prefixes that end where R1 begins, so that words of other meanings keep their endings.
  static let regionPrefixes = [
    "gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter",
  ].map { Array($0.utf8) }

  /// What stands before `ing` in nouns that are not forms of a verb.
  static let nounsInING = ["inn", "out", "cann", "herr", "earr", "even"]

  /// Words whose stem no rule gives.
  static let irregularStems = WordForms(
    [
      ("skis", "ski"), ("skies", "sky"), ("idly", "idl"), ("gently", "gentl"), ("ugly", "ugli"),
      ("early", "earli"), ("only", "onli"), ("singly", "singl"), ("sky", "sky"), ("news", "news"),
      ("howe", "howe"), ("atlas", "atlas"), ("cosmos", "cosmos"), ("bias", "bias"),
      ("andes", "andes"),
    ].map { (Array($0.utf8), Array($1.utf8)) }
  )

  static let step2 =
    [
      ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"),
      ("entli", "ent"), ("izer", "ize"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"),
      ("alism", "al"), ("aliti", "al"), ("alli", "al"), ("fulness", "ful"), ("ousli", "ous"),
      ("ousness", "ous"), ("iveness", "ive"), ("iviti", "ive"), ("biliti", "ble"), ("bli", "ble"),
      ("ogist", "og"), ("fulli", "ful"), ("lessli", "less"),
    ].map { StemmingRule($0, $1, .inFirstRegion) } + [
      StemmingRule("ogi", "og", .inFirstRegionAfter(Array("l".utf8))),
      StemmingRule("li", "", .inFirstRegionAfter(Array("cdeghkmnrt".utf8))),
    ]

  static let step3 =
    [
      ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"),
      ("ical", "ic"), ("ful", ""), ("ness", ""),
    ].map { StemmingRule($0, $1, .inFirstRegion) } + [
      StemmingRule("ative", "", .inSecondRegion)
    ]

  static let step4 =
    [
      "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ism", "ate",
      "iti", "ous", "ive", "ize",
    ].map { StemmingRule($0, "", .inSecondRegion) } + [
      StemmingRule("ion", "", .inSecondRegionAfter(Array("st".utf8)))
    ]
}
