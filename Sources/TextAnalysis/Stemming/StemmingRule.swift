/// What replaces an ending in steps 2 to 4 of the stemmer.
struct StemmingRule {
  /// Where the ending must begin, and after which letters.
  enum Condition {
    case inFirstRegion
    case inSecondRegion
    case inFirstRegionAfter([UInt8])
    case inSecondRegionAfter([UInt8])
  }

  let ending: WordEnding
  let replacement: [UInt8]
  let condition: Condition

  init(_ ending: String, _ replacement: String, _ condition: Condition) {
    self.ending = WordEnding(ending)
    self.replacement = Array(replacement.utf8)
    self.condition = condition
  }
}

/// The rules of a step, of which the first counts whose ending fits.
struct StemmingStep {
  /// Rules whose endings have the same last byte stand together, in their order.
  private let rules: [StemmingRule]
  /// Of the same places; apart, so that rules that do not fit are not touched.
  private let endings: [WordEnding]
  /// For each last byte the place of its first rule, and behind all of them their number.
  private let starts: [Int]

  init(_ rules: [StemmingRule]) {
    let lists = (0...UInt8.max).map { last in rules.filter { $0.ending.last == last } }
    self.rules = Array(lists.joined())
    endings = self.rules.map(\.ending)
    starts = lists.reduce(into: [0]) { starts, list in
      starts.append(starts[starts.count - 1] + list.count)
    }
  }

  /// The rule for words with an end.
  func rule(for end: WordEnding) -> StemmingRule? {
    let last = Int(end.last)
    for place in starts[last]..<starts[last + 1] where end.ends(in: endings[place]) {
      return rules[place]
    }
    return nil
  }
}

extension EnglishStemmer {
  /// Prefixes that end where R1 begins, so that words of other meanings keep their endings.
  static let regionPrefixes = [
    "gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter",
  ].map { prefix in
    (word: Array(prefix.utf8).span.eightBytes(at: 0), count: prefix.utf8.count)
  }

  /// What stands before `ing` in nouns that are not forms of a verb.
  static let nounsInING = words("inn out cann herr earr even")

  /// What stands before `eed` in words that keep it.
  static let stemsBeforeEED = words("proc exc succ")

  /// Letters that are doubled before the ending of a verb.
  static let doubled = Array("bdfgmnprt".utf8)

  private static func words(_ list: String) -> [ArraySlice<UInt8>] {
    list.split(separator: " ").map { Array($0.utf8)[...] }
  }

  static let possessives = ["'s'", "'s", "'"].map { WordEnding($0) }
  static let endingsInEED = ["eedly", "eed"].map { WordEnding($0) }
  static let verbEndings = ["ingly", "edly", "ing", "ed"].map { WordEnding($0) }
  /// Endings to which a verb without its own gets an `e`.
  static let endingsWithoutE = ["at", "bl", "iz"].map { WordEnding($0) }
  static let sses = WordEnding("sses")
  static let ied = WordEnding("ied")
  static let ies = WordEnding("ies")
  static let us = WordEnding("us")
  static let ss = WordEnding("ss")
  static let ll = WordEnding("ll")
  static let past = WordEnding("past")

  /// Words whose stem no rule gives.
  static let irregularStems = WordForms(
    [
      ("skis", "ski"), ("skies", "sky"), ("idly", "idl"), ("gently", "gentl"), ("ugly", "ugli"),
      ("early", "earli"), ("only", "onli"), ("singly", "singl"), ("sky", "sky"), ("news", "news"),
      ("howe", "howe"), ("atlas", "atlas"), ("cosmos", "cosmos"), ("bias", "bias"),
      ("andes", "andes"),
    ].map { (Array($0.utf8), Array($1.utf8)) }
  )

  static let step2 = StemmingStep(
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
  )

  static let step3 = StemmingStep(
    [
      ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"),
      ("ical", "ic"), ("ful", ""), ("ness", ""),
    ].map { StemmingRule($0, $1, .inFirstRegion) } + [
      StemmingRule("ative", "", .inSecondRegion)
    ]
  )

  static let step4 = StemmingStep(
    [
      "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ism", "ate",
      "iti", "ous", "ive", "ize",
    ].map { StemmingRule($0, "", .inSecondRegion) } + [
      StemmingRule("ion", "", .inSecondRegionAfter(Array("st".utf8)))
    ]
  )
}
