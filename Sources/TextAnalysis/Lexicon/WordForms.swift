/// Forms of listed words, which have at most 16 bytes.
struct WordForms: Sendable {
  private var table = KeyTable(capacity: 64)
  private var forms: [[UInt8]] = []

  /// Of a word that is listed twice, the first form counts.
  init(_ pairs: [(word: [UInt8], form: [UInt8])]) {
    for (word, form) in pairs {
      let key = WordKey(word.span)
      precondition(key.isWhole, "A listed word has at most 16 bytes.")
      if table.number(of: key) == nil { table.insert(UInt32(forms.count), for: key) }
      forms.append(form)
    }
  }

  /// The form of a word; `nil` when it is not listed.
  subscript(word: [UInt8]) -> [UInt8]? { form(of: WordKey(word.span)) }

  /// The form of a word by its key.
  func form(of word: WordKey) -> [UInt8]? {
    guard word.isWhole, let number = table.number(of: word) else { return nil }
    return forms[Int(number)]
  }
}
