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
    // So that the stemmer need not make a copy before its first change.
    word = []
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
    var isAfterVowel = true
    for index in word.indices {
      let letter = word[index]
      let isConsonant = letter == .letterY && isAfterVowel
      if isConsonant { word[index] = .consonantY }
      isAfterVowel = letter.isVowel && !isConsonant
    }
  }

  private mutating func markRegions() {
    firstRegion = prefixLength() ?? regionStart(after: 0)
    secondRegion = regionStart(after: firstRegion)
  }

  /// How many bytes the prefix has of which R1 begins behind; `nil` when there is none.
  private func prefixLength() -> Int? {
    let first = word.span.eightBytes(at: 0)
    for prefix in Self.regionPrefixes
    where first & (1 << UInt64(8 * prefix.count) - 1) == prefix.word { return prefix.count }
    return nil
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
    if !last.isVowel, word[count - 2].isVowel {
      if count == 2 { return true }
      if !word[count - 3].isVowel, !last.isVowelOrWXY { return true }
    }
    return WordEnding(of: word.span.extracting(0..<count)).ends(in: Self.past)
  }
}

// MARK: - Steps 0 and 1

extension EnglishStemmer {
  /// Step 1a, with the possessives of step 0.
  private mutating func removePlural() {
    guard word.last == .letterS || word.last == .letterD || word.last == .apostrophe else { return }
    if let possessive = ending(among: Self.possessives) { removeLast(possessive.count) }
    let last = WordEnding(of: word.span)
    if last.ends(in: Self.sses) {
      removeLast(2)
    } else if last.ends(in: Self.ied) || last.ends(in: Self.ies) {
      removeLast(word.count > 4 ? 2 : 1)
    } else if word.last == .letterS, !last.ends(in: Self.us), !last.ends(in: Self.ss),
      holdsVowel(word.count - 2)
    {
      removeLast(1)
    }
  }

  /// Step 1b.
  private mutating func removeVerbEnding() {
    guard word.last == .letterD || word.last == .letterG || word.last == .letterY else { return }
    if let ending = ending(among: Self.endingsInEED) {
      shortenToEE(ending)
      return
    }
    guard let ending = ending(among: Self.verbEndings) else { return }
    if word.last == .letterG, isExceptionBeforeING() { return }
    let kept = word.count - ending.count
    guard holdsVowel(kept) else { return }
    removeLast(ending.count)
    repairAfterVerbEnding()
  }

  private mutating func shortenToEE(_ ending: WordEnding) {
    let kept = word.count - ending.count
    guard kept >= firstRegion else { return }
    let isException = Self.stemsBeforeEED.contains(word[..<kept])
    if !isException { removeLast(ending.count - 2) }
  }

  /// `dying` becomes `die`; `evening` and a few other nouns stay whole.
  private mutating func isExceptionBeforeING() -> Bool {
    if word.count == 5, word[1] == .letterY, !word[0].isVowel {
      word.replaceSubrange(1..., with: "ie".utf8)
      return true
    }
    return Self.nounsInING.contains(word.dropLast(3))
  }

  private mutating func repairAfterVerbEnding() {
    if ending(among: Self.endingsWithoutE) != nil {
      word.append(.letterE)
    } else if let last = word.last, word.dropLast().last == last, Self.doubled.contains(last) {
      let isShortWord = word.count == 3 && "aeo".utf8.contains(word[0])
      if !isShortWord { removeLast(1) }
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
  private mutating func apply(_ step: StemmingStep) {
    guard let rule = step.rule(for: WordEnding(of: word.span)) else { return }
    let kept = word.count - rule.ending.count
    guard holds(rule.condition, at: kept) else { return }
    removeLast(rule.ending.count)
    word += rule.replacement
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
    } else if kept >= secondRegion, WordEnding(of: word.span).ends(in: Self.ll) {
      word.removeLast()
    }
  }

  // MARK: Ends of the word

  /// The first of some endings that the word has.
  private func ending(among endings: [WordEnding]) -> WordEnding? {
    let last = WordEnding(of: word.span)
    for ending in endings where last.ends(in: ending) { return ending }
    return nil
  }

  private mutating func removeLast(_ count: Int) {
    // One by one is several times as fast as all at once.
    for _ in 0..<count { word.removeLast() }
  }

  /// Whether one of the first `count` bytes is a vowel.
  private func holdsVowel(_ count: Int) -> Bool {
    for place in 0..<max(0, count) where word[place].isVowel { return true }
    return false
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
