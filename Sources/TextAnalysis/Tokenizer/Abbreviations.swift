/// Words behind which a full stop does not end the sentence.
///
/// A boundary too many tears a phrase apart, one too few only lets a phrase reach into the next
/// sentence; so `etc.` is here although it may stand at the end of one.
enum Abbreviations {
  /// How a full stop behind a word may belong to it.
  enum Kind: UInt8 {
    case none
    case always
    /// Only before a number: `No. 5`, but `The answer is no. Five schools…`.
    case beforeNumber
  }

  /// What a folded word, without inner full stops, is.
  static func kind(of word: WordKey) -> Kind {
    guard word.isWhole, let number = table.number(of: word) else { return .none }
    return Kind(rawValue: UInt8(truncatingIfNeeded: number)) ?? .none
  }

  private static let table: KeyTable = {
    var table = KeyTable(capacity: 256)
    for (words, kind) in [(words, Kind.always), (wordsBeforeNumbers, .beforeNumber)] {
      for word in words.utf8.split(separator: .space) {
        table.insert(UInt32(kind.rawValue), for: WordKey(Array(word).span))
      }
    }
    return table
  }()

  private static let words =
    "eg ie mr mrs ms mx dr rev revd st sr prof hon rt cllr col capt sgt gen vs viz cf al approx"
    + " dept est etc govt inc ltd plc co jan feb mar apr jun jul aug sept sep oct nov dec"
    + " mon tues wed thurs fri tel ext encl eds"

  private static let wordsBeforeNumbers =
    "no nos p pp para paras fig figs vol ch chap sec sect ref art pt app annex c ed"
}
