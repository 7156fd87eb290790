/// The values of a keyword field and the other names that people have for them.
package struct FieldValues: Sendable {
  /// The stored values by key.
  private var storedByKey: [String: [String]]
  /// As the index holds them.
  private let stored: [String]
  /// Names to suggest.
  let names: [String]

  /// - Parameters:
  ///   - stored: the values as the index holds them.
  ///   - synonyms: further names, each with the stored values that it stands for.
  package init(stored: [String], synonyms: [String: [String]] = [:]) {
    self.stored = stored
    names = stored + synonyms.keys.sorted()
    var byKey: [String: [String]] = [:]
    for (name, values) in synonyms.sorted(by: { $0.key < $1.key }) {
      byKey[FieldValues.key(name), default: []] += values
    }
    for value in stored { byKey[FieldValues.key(value)] = [value] }
    storedByKey = byKey
  }

  /// A list of more values helps nobody.
  private static let listedCount = 40

  /// A sentence that names the values.
  var list: String {
    let rest = stored.count - Self.listedCount
    return "There are " + stored.prefix(Self.listedCount).joined(separator: ", ")
      + (rest > 0 ? " and \(rest) more." : ".")
  }

  /// The stored values that a typed one stands for; `nil` when there is none.
  package func stored(for typed: String) -> [String]? {
    storedByKey[FieldValues.key(typed)]
  }

  /// The stored values of which a name has all words of what was typed, and more.
  func stored(withWordsOf typed: String) -> [String] {
    let words = Set(FieldValues.key(typed).split(separator: " "))
    guard !words.isEmpty else { return [] }
    let found = storedByKey.filter { words.isSubset(of: $0.key.split(separator: " ")) }
    let values = Set(found.values.flatMap { $0 })
    return stored.filter(values.contains)
  }

  /// The stored values whose names begin so.
  func stored(withPrefix typed: String) -> [String] {
    let key = FieldValues.key(typed, keepsNumber: true)
    let found = storedByKey.filter { $0.key.hasPrefix(key) }.values.flatMap { $0 }
    return Set(found).sorted()
  }

  /// Lower case, words apart by one space, plurals as singulars.
  static func key(_ name: String, keepsNumber: Bool = false) -> String {
    name.lowercased()
      .split { $0 == "_" || $0 == "-" || $0 == "–" || $0.isWhitespace }
      .map { keepsNumber ? String($0) : singular($0) }
      .joined(separator: " ")
  }

  private static func singular(_ word: Substring) -> String {
    if word.count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    let isPlural = word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
    return String(isPlural ? word.dropLast() : word)
  }
}
