/// The Snowball English stemmer (Porter2) in its form of 2025.
///
/// The algorithm is Martin Porter's (*Snowball: a language for stemming algorithms*, 2001) with the
/// changes of Snowball 3.0: among others `-ogist` meets `-ogy`, `organ`, `univers`, `emerg` and
/// `inter` keep their endings apart, and `evening` and `adding` are no longer cut too far.
/// The names of the steps and regions are those of the published algorithm. It works on bytes in
/// place; every byte that is not one of `aeiouy` counts as a consonant.
package struct EnglishStemmer {
  private var word: [UInt8]
  /// R1 begins after the first consonant that follows a vowel.
  private var firstRegion: Int
  /// R2 is the R1 of R1.
  private var secondRegion: Int

  /// Replaces a folded word by its stem, in time linear in its length.
  package static func stem(_ word: inout [UInt8]) {
    stem(&word, WordKey(word.span))
  }

  /// Replaces a folded word, of which the key is known, by its stem.
  static func stem(_ word: inout [UInt8], _ key: WordKey) {
    guard word.count > 2 else { return }
    if let irregular = irregularStems.form(of: key) {
      word = irregular
      return
    }
    var stemmer = EnglishStemmer(word: word)
    stemmer.run()
    word = stemmer.word
  }

  private init(word: [UInt8]) {
    self.word = word
    firstRegion = word.count
    secondRegion = word.count
  }

  private mutating func run() {
    markConsonantY()
    markRegions()
    removePlural()
    removeVerbEnding()
    replaceFinalY()
    apply(Self.step2)
    apply(Self.step3)
    apply(Self.step4)
    removeFinalLetter()
    for index in word.indices where word[index] == .consonantY { word[index] = .letterY }
  }
}

// MARK: - Regions

extension EnglishStemmer {
  /// Drops a leading apostrophe and writes `Y` for a `y` that is a consonant.
  private mutating func markConsonantY() {
    if word.first == .apostrophe { word.removeFirst() }
    if word.first == .letterY { word[0] = .consonantY }
    for index in word.indices.dropFirst()
    where word[index] == .letterY && word[index - 1].isVowel {
      word[index] = .consonantY
    }
  }

  private mutating func markRegions() {
    let prefix = Self.regionPrefixes.first { $0[0] == word.first && word.starts(with: $0) }
    firstRegion = prefix?.count ?? regionStart(after: 0)
    secondRegion = regionStart(after: firstRegion)
  }

  /// The offset behind the first consonant that follows a vowel at or after an offset.
  private func regionStart(after offset: Int) -> Int {
    var index = offset
    while index < word.count, !word[index].isVowel { index += 1 }
    while index < word.count, word[index].isVowel { index += 1 }
    return min(index + 1, word.count)
  }

  /// Whether the first `count` bytes end in a short syllable.
  private func endsInShortSyllable(_ count: Int) -> Bool {
    guard count >= 2 else { return false }
    let last = word[count - 1]
    guard !last.isVowel, word[count - 2].isVowel else {
      return word[..<count].hasSuffix("past")
    }
    if count == 2 { return true }
    if !word[count - 3].isVowel, !last.isVowelOrWXY { return true }
    return word[..<count].hasSuffix("past")
  }
}

// MARK: - Steps 0 and 1

extension EnglishStemmer {
  /// Step 1a, with the possessives of step 0.
  private mutating func removePlural() {
    guard word.last == .letterS || word.last == .letterD || word.last == .apostrophe else { return }
    if let possessive = ["'s'", "'s", "'"].first(where: { word.hasSuffix($0) }) {
      word.removeLast(possessive.utf8.count)
    }
    if word.hasSuffix("sses") {
      word.removeLast(2)
    } else if word.hasSuffix("ied") || word.hasSuffix("ies") {
      word.removeLast(word.count > 4 ? 2 : 1)
    } else if word.last == .letterS, !word.hasSuffix("us"), !word.hasSuffix("ss"),
      word.dropLast(2).contains(where: \.isVowel)
    {
      word.removeLast()
    }
  }

  /// Step 1b.
  private mutating func removeVerbEnding() {
    guard word.last == .letterD || word.last == .letterG || word.last == .letterY else { return }
    if let ending = ["eedly", "eed"].first(where: { word.hasSuffix($0) }) {
      shortenToEE(ending)
      return
    }
    if word.hasSuffix("ing"), isExceptionBeforeING() { return }
    guard let ending = ["ingly", "edly", "ing", "ed"].first(where: { word.hasSuffix($0) }) else {
      return
    }
    let kept = word.count - ending.utf8.count
    guard word[..<kept].contains(where: \.isVowel) else { return }
    word.removeLast(ending.utf8.count)
    repairAfterVerbEnding()
  }

  private mutating func shortenToEE(_ ending: String) {
    let kept = word.count - ending.utf8.count
    guard kept >= firstRegion else { return }
    let isException = ["proc", "exc", "succ"].contains { word[..<kept].elementsEqual($0.utf8) }
    if !isException { word.removeLast(ending.utf8.count - 2) }
  }

  /// `dying` becomes `die`; `evening` and a few other nouns stay whole.
  private mutating func isExceptionBeforeING() -> Bool {
    if word.count == 5, word[1] == .letterY, !word[0].isVowel {
      word.replaceSubrange(1..., with: "ie".utf8)
      return true
    }
    return Self.nounsInING.contains { word.dropLast(3).elementsEqual($0.utf8) }
  }

  private mutating func repairAfterVerbEnding() {
    if ["at", "bl", "iz"].contains(where: { word.hasSuffix($0) }) {
      word.append(.letterE)
    } else if let last = word.last, word.dropLast().last == last, "bdfgmnprt".utf8.contains(last) {
      let isShortWord = word.count == 3 && "aeo".utf8.contains(word[0])
      if !isShortWord { word.removeLast() }
    } else if firstRegion == word.count, endsInShortSyllable(word.count) {
      word.append(.letterE)
    }
  }

  /// Step 1c.
  private mutating func replaceFinalY() {
    guard let last = word.last, last == .letterY || last == .consonantY, word.count > 2 else {
      return
    }
    if !word[word.count - 2].isVowel { word[word.count - 1] = .letterI }
  }
}

// MARK: - Steps 2 to 5

extension EnglishStemmer {
  /// Carries out the first rule whose ending fits, if its condition holds.
  ///
  /// Longer endings stand before shorter ones that they end in.
  private mutating func apply(_ rules: [StemmingRule]) {
    guard let last = word.last else { return }
    let fitting = rules.first { $0.last == last && word[...].hasSuffix($0.ending) }
    guard let rule = fitting else { return }
    let kept = word.count - rule.ending.count
    guard holds(rule.condition, at: kept) else { return }
    word.replaceSubrange(kept..., with: rule.replacement)
  }

  private func holds(_ condition: StemmingRule.Condition, at kept: Int) -> Bool {
    let before = kept > 0 ? word[kept - 1] : 0
    return switch condition {
    case .inFirstRegion: kept >= firstRegion
    case .inSecondRegion: kept >= secondRegion
    case .inFirstRegionAfter(let letters): kept >= firstRegion && letters.contains(before)
    case .inSecondRegionAfter(let letters): kept >= secondRegion && letters.contains(before)
    }
  }

  /// Step 5.
  private mutating func removeFinalLetter() {
    let kept = word.count - 1
    if word.last == .letterE {
      let isLong = kept >= firstRegion && !endsInShortSyllable(kept)
      if kept >= secondRegion || isLong { word.removeLast() }
    } else if word.hasSuffix("ll"), kept >= secondRegion {
      word.removeLast()
    }
  }
}

extension UInt8 {
  static let apostrophe = UInt8(ascii: "'")
  fileprivate static let letterD = UInt8(ascii: "d")
  fileprivate static let letterE = UInt8(ascii: "e")
  fileprivate static let letterG = UInt8(ascii: "g")
  fileprivate static let letterI = UInt8(ascii: "i")
  fileprivate static let letterS = UInt8(ascii: "s")
  fileprivate static let letterY = UInt8(ascii: "y")
  fileprivate static let consonantY = UInt8(ascii: "Y")

  fileprivate var isVowel: Bool {
    switch self {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  fileprivate var isVowelOrWXY: Bool {
    isVowel || self == UInt8(ascii: "w") || self == UInt8(ascii: "x") || self == .consonantY
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes end in others.
  fileprivate func hasSuffix(_ suffix: some Collection<UInt8>) -> Bool {
    let length = suffix.count
    guard count >= length else { return false }
    var index = endIndex - length
    for byte in suffix {
      guard self[index] == byte else { return false }
      index += 1
    }
    return true
  }

  fileprivate func hasSuffix(_ suffix: String) -> Bool { hasSuffix(suffix.utf8) }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ suffix: String) -> Bool { self[...].hasSuffix(suffix.utf8) }
}
