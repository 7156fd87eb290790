/// The number of a word in a ``Lexicon``.
package struct WordID: Sendable, Hashable {
  @usableFromInline let rawValue: UInt32

  /// Counts words from 0, in the order in which they were met.
  @inlinable package var index: Int { Int(rawValue) }
}

/// The different words of texts, each with what depends on it alone and is worked out once.
///
/// It only grows, by 70 to 120 bytes a word.
package struct Lexicon: Sendable {
  private var table = KeyTable(capacity: 32)
  /// For each value of some bits of a hash, the word that was asked for last.
  ///
  /// Small enough for the processor's own memory, it answers for nearly nine tokens in ten. One slot
  /// until there are many words, so that a lexicon for a query costs little.
  private var recent = [KeyTable.Slot.free]
  /// Memory for ``numberAll(_:_:)``: one more than the numbers of words; where those are that were
  /// not asked for of late, and where those of them that are not found at once.
  private var numbers: [UInt32] = []
  private var distant: [UInt32] = []
  private var unknown: [UInt32] = []
  private var words: [Word] = []
  /// The terms one behind the other.
  private var bytes: [UInt8] = []

  /// A power of two: 400 KB.
  private static let recentCount = 1 << 14
  private static let manyWords = 1024

  private struct Word: Equatable {
    static let noNumber = UInt32.max

    let start: Int
    let length: UInt16
    /// The number of the index form, when it has been asked for.
    var indexForm = Word.noNumber
  }

  package init() {}

  /// How many words there are; every ``WordID/index`` is lower.
  package var count: Int { words.count }

  /// The folded form of a word.
  package func term(_ word: WordID) -> ArraySlice<UInt8> {
    let word = words[word.index]
    return bytes[word.start..<word.start + Int(word.length)]
  }

  /// The folded form of a word by its number, ``WordID/index``; empty when there is no such word.
  package func term(at index: Int) -> ArraySlice<UInt8> {
    guard words.indices.contains(index) else { return [] }
    return term(WordID(rawValue: UInt32(index)))
  }

  /// The word of a folded form; `nil` when it has not been met.
  package func word(_ term: String) -> WordID? { word(Array(term.utf8)[...]) }

  /// The word of a folded form as UTF-8; `nil` when it has not been met.
  package func word(_ term: ArraySlice<UInt8>) -> WordID? {
    guard term.count < 1 << 16 else { return nil }
    let key = WordKey(term.span)
    let known = table.number(of: key) {
      key.isWhole || isTerm(term.span, of: WordID(rawValue: $0))
    }
    return known.map(WordID.init)
  }

  /// Takes in a folded form that stands in no text; `nil` when it has 64 KiB or more, as no word has.
  package mutating func add(_ term: String) -> WordID? {
    let term = Array(term.utf8)
    return term.count < 1 << 16 ? id(of: term.span) : nil
  }

  /// What the index stores as the stemmed form of a word; a word of this lexicon too.
  package mutating func indexForm(of word: WordID) -> WordID {
    let known = words[word.index].indexForm
    if known != Word.noNumber { return WordID(rawValue: known) }
    let written = IndexForm.of(Array(term(word)))
    // Nearly every second word is its own form, and needs no look into the table.
    let isOwnForm =
      written.count == Int(words[word.index].length) && isTerm(written.span, of: word)
    let form = isOwnForm ? word : id(of: written.span)
    words[word.index].indexForm = form.rawValue
    return form
  }

  /// The number of a term of less than 64 KiB, a new one when it was not there.
  mutating func id(of term: Span<UInt8>) -> WordID {
    let key = WordKey(term)
    if key.isWhole { return id(of: key) }
    if let known = table.number(of: key, where: { isTerm(term, of: WordID(rawValue: $0)) }) {
      return WordID(rawValue: known)
    }
    let start = bytes.count
    for place in 0..<term.count { bytes.append(term[place]) }
    return addWord(key, from: start)
  }

  /// The number of a term of up to 16 bytes, a new one when it was not there.
  @inline(__always)
  mutating func id(of key: WordKey) -> WordID {
    let place = recentPlace(of: key)
    if recent[place].key == key, recent[place].numberPlusOne != 0 {
      return WordID(rawValue: recent[place].numberPlusOne &- 1)
    }
    let word = lookUp(key)
    recent[place] = KeyTable.Slot(key: key, numberPlusOne: word.rawValue &+ 1)
    return word
  }

  /// Calls `body` with the place and the number of each of some terms of up to 16 bytes; new ones get
  /// numbers in the order in which they come.
  ///
  /// A word that was not asked for of late is nowhere near the processor. So all words are looked for
  /// where they are most likely before any is looked for further: the waits for memory are one.
  mutating func numberAll(_ keys: [WordKey], _ body: (Int, WordID) -> Void) {
    let missing = max(0, keys.count - numbers.count)
    numbers.append(contentsOf: repeatElement(0, count: missing))
    distant.append(contentsOf: repeatElement(0, count: missing))
    unknown.append(contentsOf: repeatElement(0, count: missing))
    let distantCount = Self.findRecent(keys, recent, &numbers, &distant)
    let unknownCount = Self.find(keys, distant, count: distantCount, in: table, &numbers, &unknown)
    for index in 0..<unknownCount {
      let place = Int(unknown[index])
      numbers[place] = lookUp(keys[place]).rawValue &+ 1
    }
    Self.remember(keys, distant, count: distantCount, numbers, in: &recent)
    for place in keys.indices { body(place, WordID(rawValue: numbers[place] &- 1)) }
  }

  /// Puts down one more than the numbers of words that were asked for of late, and where the others
  /// are, whose count it gives.
  ///
  /// Nothing is branched on: whether a word was asked for is hard to predict.
  private static func findRecent(
    _ keys: [WordKey],
    _ recent: [KeyTable.Slot],
    _ numbers: inout [UInt32],
    _ distant: inout [UInt32]
  ) -> Int {
    let keys = keys.span
    let recent = recent.span
    var numbers = numbers.mutableSpan
    var distant = distant.mutableSpan
    var count = 0
    for place in 0..<keys.count {
      let slot = recent[recentPlace(of: keys[place], among: recent.count)]
      numbers[place] = slot.numberPlusOne
      distant[count] = UInt32(truncatingIfNeeded: place)
      count &+= slot.difference(from: keys[place])
    }
    return count
  }

  /// Does the same with those of the distant words that are where they are most likely.
  private static func find(
    _ keys: [WordKey],
    _ distant: [UInt32],
    count distantCount: Int,
    in table: KeyTable,
    _ numbers: inout [UInt32],
    _ unknown: inout [UInt32]
  ) -> Int {
    let keys = keys.span
    let distant = distant.span
    var numbers = numbers.mutableSpan
    var unknown = unknown.mutableSpan
    var count = 0
    for index in 0..<distantCount {
      let place = Int(distant[index])
      let slot = table.firstSlot(of: keys[place])
      numbers[place] = slot.numberPlusOne
      unknown[count] = distant[index]
      count &+= slot.difference(from: keys[place])
    }
    return count
  }

  private static func remember(
    _ keys: [WordKey],
    _ places: [UInt32],
    count: Int,
    _ numbers: [UInt32],
    in recent: inout [KeyTable.Slot]
  ) {
    let keys = keys.span
    let numbers = numbers.span
    var recent = recent.mutableSpan
    for index in 0..<count {
      let place = Int(places[index])
      let slot = KeyTable.Slot(key: keys[place], numberPlusOne: numbers[place])
      recent[recentPlace(of: keys[place], among: recent.count)] = slot
    }
  }

  @inline(__always)
  private func recentPlace(of key: WordKey) -> Int {
    Self.recentPlace(of: key, among: recent.count)
  }

  @inline(__always)
  private static func recentPlace(of key: WordKey, among count: Int) -> Int {
    Int(truncatingIfNeeded: key.hash &>> 40) & (count &- 1)
  }

  @inline(never)
  private mutating func lookUp(_ key: WordKey) -> WordID {
    if let known = table.number(of: key) { return WordID(rawValue: known) }
    let start = bytes.count
    key.append(to: &bytes)
    return addWord(key, from: start)
  }

  private func isTerm(_ term: Span<UInt8>, of word: WordID) -> Bool {
    let start = words[word.index].start
    for place in 0..<term.count where bytes[start &+ place] != term[place] { return false }
    return true
  }

  /// Makes a word of the last bytes.
  private mutating func addWord(_ key: WordKey, from start: Int) -> WordID {
    let number = UInt32(words.count)
    words.append(Word(start: start, length: key.length))
    table.insert(number, for: key)
    if words.count == Lexicon.manyWords {
      recent = [KeyTable.Slot](repeating: .free, count: Lexicon.recentCount)
    }
    return WordID(rawValue: number)
  }
}

extension Lexicon: Equatable {
  /// Whether both hold the same words under the same numbers.
  package static func == (left: Lexicon, right: Lexicon) -> Bool {
    left.bytes == right.bytes && left.words.map(\.start) == right.words.map(\.start)
  }
}
