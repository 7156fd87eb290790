/// Numbers for words, so that quotations and passages are compared without comparing texts.
///
/// A number stands for all texts that Swift takes for equal.
struct WordNumbers {
  typealias Number = Int32

  /// Words that no insertion in brackets may stand for, because the sense would turn round.
  private static let negations: Set = [
    "not", "no", "never", "nor", "neither", "none", "nothing", "nobody", "nowhere", "without",
    "cannot", "hardly", "barely", "rarely", "seldom", "few", "little", "less", "un", "non",
  ]

  /// What words have in common that differ in the case of the first letter at most.
  private struct Beginning: Hashable {
    var first: String
    var rest: Substring

    init(_ text: String) {
      first = text.prefix(1).lowercased()
      rest = text.dropFirst()
    }
  }

  private var numbers: [String: Number] = [:]
  private var beginnings: [Beginning: Number] = [:]
  /// By number: the number of the first word that has the same beginning.
  private(set) var sameBeginning: [Number] = []
  /// By number: whether it may stand between two passages.
  private(set) var partsPassages: [Bool] = []
  /// By number: whether it is a word, and no sign.
  private(set) var isWord: [Bool] = []
  /// By number: whether it is a negation, holds a digit, or ends a passage.
  private(set) var turnsSense: [Bool] = []

  /// How many words have a number; these are below it.
  var count: Int { sameBeginning.count }

  /// The number of a word, a new one when it has none.
  mutating func number(of text: String) -> Number {
    if let number = numbers[text] { return number }
    let number = Number(count)
    numbers[text] = number
    let beginning = Beginning(text)
    sameBeginning.append(beginnings[beginning] ?? number)
    if sameBeginning.last == number { beginnings[beginning] = number }
    turnsSense.append(WordNumbers.turnsSense(text))
    let word = QuotedWord(text: text, followsSpace: false)
    isWord.append(word.isWord)
    partsPassages.append(word.partsPassages)
    return number
  }

  mutating func numbers(of words: [QuotedWord]) -> [Number] { words.map { number(of: $0.text) } }

  static func turnsSense(_ text: String) -> Bool {
    negations.contains(text.lowercased()) || text.hasSuffix("n't")
      || text == QuotedWord.passageEnd.text
      || text.unicodeScalars.contains { $0.properties.numericType != nil }
  }
}
