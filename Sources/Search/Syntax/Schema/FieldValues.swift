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

  /// The stored values that may be meant by what is none: one whose name it misspells, those with
  /// all its words in a name, or with most of them, as far as the words begin alike.
  package func near(_ typed: String) -> [String] {
    if let name = Spelling.nearest(to: typed.lowercased(), in: names), let near = stored(for: name)
    {
      return near
    }
    let whole = stored(withWordsOf: typed)
    guard whole.isEmpty else { return whole }
    let words = FieldValues.key(typed).split(separator: " ").filter {
      $0.count >= FieldValues.leastBeginning
    }
    var counts: [String: Int] = [:]
    for (name, values) in storedByKey {
      let own = name.split(separator: " ")
      let shared = words.count { word in
        own.contains { $0.hasPrefix(String(word.prefix(FieldValues.leastBeginning))) }
      }
      for value in values where shared > 0 { counts[value] = max(shared, counts[value] ?? 0) }
    }
    // In the order of the list among equals.
    let most = counts.values.max()
    return stored.filter { counts[$0] != nil && counts[$0] == most }
  }

  /// Words that have so many letters in common at their beginning are forms of one, or alike.
  private static let leastBeginning = 5

  /// The stored values whose names begin so.
  func stored(withPrefix typed: String) -> [String] {
    let key = FieldValues.key(typed, keepsNumber: true)
    let found = storedByKey.filter { $0.key.hasPrefix(key) }.values.flatMap { $0 }
    return Set(found).sorted()
  }

  /// Lower case, words apart by one space, plurals as singulars.
  static func key(_ name: String, keepsNumber: Bool = false) -> String {
    if let key = asciiKey(name, keepsNumber: keepsNumber) { return key }
    return name.lowercased()
      .split { $0 == "_" || $0 == "-" || $0 == "–" || $0.isWhitespace }
      .map { keepsNumber ? String($0) : singular($0) }
      .joined(separator: " ")
  }

  /// The same of a name in ASCII, byte by byte, which is many times as fast; `nil` for others.
  private static func asciiKey(_ name: String, keepsNumber: Bool) -> String? {
    var key: [UInt8] = []
    key.reserveCapacity(name.utf8.count + 1)
    var start = 0
    func endWord() {
      guard key.count > start else { return }
      if !keepsNumber { makeSingular(&key, from: start) }
      key.append(UInt8(ascii: " "))
      start = key.count
    }
    for byte in name.utf8 {
      switch byte {
      case 0x80...: return nil
      case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: " "), 0x09...0x0d: endWord()
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): key.append(byte | 0x20)
      default: key.append(byte)
      }
    }
    endWord()
    return String(decoding: key.dropLast(), as: UTF8.self)
  }

  /// As ``singular(_:)`` does.
  private static func makeSingular(_ key: inout [UInt8], from start: Int) {
    let count = key.count - start
    guard count > 3, key.last == UInt8(ascii: "s") else { return }
    let before = key[key.count - 2]
    if count > 4, before == UInt8(ascii: "e"), key[key.count - 3] == UInt8(ascii: "i") {
      key.removeLast(3)
      key.append(UInt8(ascii: "y"))
    } else if before != UInt8(ascii: "s") {
      key.removeLast()
    }
  }

  private static func singular(_ word: Substring) -> String {
    if word.count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    let isPlural = word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
    return String(isPlural ? word.dropLast() : word)
  }
}
