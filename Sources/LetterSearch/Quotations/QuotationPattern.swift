/// What a passage must hold for a quotation to be exact.
///
/// Words in order, with gaps for words that the writer left out (`…`, `...`, `[…]`) or put in square
/// brackets.
struct QuotationPattern: Equatable {
  enum Element: Equatable {
    case word(QuotedWord)
    /// A word with letters in brackets: `[P]upils`, `pupil[s]`; any of these may stand there.
    case anyOf([String], shown: QuotedWord)
    /// Any number of words of the passage.
    case omission
    /// Words of the writer's own, which may stand for a few of the passage.
    case insertion([QuotedWord])
  }

  /// Begins and ends with a word or sign; empty when the quotation has no word.
  private(set) var elements: [Element] = []
  /// Words in brackets before the first element and behind the last one.
  private(set) var opening: [QuotedWord] = []
  private(set) var closing: [QuotedWord] = []

  /// How many words the quotation has that must be in the passage.
  var wordCount: Int {
    elements.count {
      switch $0 {
      case .word(let word): word.isWord
      case .anyOf: true
      case .omission, .insertion: false
      }
    }
  }

  /// How many words and signs it has.
  var length: Int { elements.count { !$0.isGap } }

  /// The place among the elements where the case of the first letter is the writer's own: that of
  /// the first word, unless something else than signs stands before it.
  var firstWord: Int? {
    elements.firstIndex { if case .word(let word) = $0 { word.isWord } else { true } }
  }

  init(_ quotation: String) {
    var rest = quotation[...]
    while let bracket = Bracket(in: rest) {
      appendText(rest[..<bracket.start])
      append(bracket)
      rest = rest[bracket.end...]
    }
    appendText(rest)
    trim()
    if wordCount == 0 { (elements, opening, closing) = ([], [], []) }
  }

  /// Words up to each gap: what stands together in the passage.
  var fragments: [[QuotedWord]] {
    var fragments: [[QuotedWord]] = [[]]
    for element in elements {
      if case .word(let word) = element {
        fragments[fragments.count - 1].append(word)
      } else {
        fragments.append([])
      }
    }
    return fragments.filter { !$0.isEmpty }
  }

  // MARK: Reading

  /// A pair of square brackets, with the letters that touch it on either side.
  private struct Bracket {
    var start: String.Index
    var end: String.Index
    var before: Substring
    var content: Substring
    var after: Substring

    init?(in text: Substring) {
      guard let open = text.firstIndex(of: "["),
        let close = text[open...].firstIndex(of: "]")
      else { return nil }
      content = text[text.index(after: open)..<close]
      start = open
      while start > text.startIndex, text[text.index(before: start)].isLetter {
        start = text.index(before: start)
      }
      before = text[start..<open]
      after = text[text.index(after: close)...].prefix(while: \.isLetter)
      end = after.endIndex
    }

    var isOmission: Bool { content.allSatisfy { $0 == "." || $0 == "…" || $0.isWhitespace } }
    var isWithinWord: Bool { !(before.isEmpty && after.isEmpty) && content.allSatisfy(\.isLetter) }
  }

  private mutating func append(_ bracket: Bracket) {
    if bracket.isWithinWord, !bracket.content.isEmpty {
      let changedCase =
        bracket.content.first.map { $0.isLowercase ? $0.uppercased() : $0.lowercased() } ?? ""
      var contents = [String(bracket.content), changedCase + bracket.content.dropFirst()]
      // Letters may be put to a word's end; those before a word make another one of it.
      if !bracket.before.isEmpty, Self.endings.contains(bracket.content.lowercased()) {
        contents.append("")
      }
      let forms = contents.map { "\(bracket.before)\($0)\(bracket.after)" }
      let shown = QuotedWord(
        text: "\(bracket.before)[\(bracket.content)]\(bracket.after)",
        followsSpace: true
      )
      elements.append(.anyOf(forms, shown: shown))
    } else {
      appendText(bracket.before)
      let words = QuotedWord.words(in: bracket.content)
      elements.append(bracket.isOmission ? .omission : .insertion(words))
      appendText(bracket.after)
    }
  }

  /// What changes the form of a word and not its sense.
  private static let endings: Set = [
    "s", "es", "d", "ed", "ing", "n", "en", "r", "er", "ren", "ly",
  ]

  private mutating func appendText(_ text: some StringProtocol) {
    var dots: [QuotedWord] = []
    for word in QuotedWord.words(in: text) {
      if word.text == "." {
        dots.append(word)
      } else {
        endDots(&dots)
        elements.append(.word(word))
      }
    }
    endDots(&dots)
  }

  /// Three full stops or more are an ellipsis.
  private mutating func endDots(_ dots: inout [QuotedWord]) {
    if dots.count >= 3 { elements.append(.omission) } else { elements += dots.map { .word($0) } }
    dots = []
  }

  /// Drops gaps and signs of lists at both ends, and behind them the writer's own full stop or comma.
  private mutating func trim() {
    let leading = elements.prefix(while: { $0.isGap || $0.isListSign })
    opening = leading.flatMap(\.insertedWords)
    elements.removeFirst(leading.count)
    trimEnd()
    if case .word(let word)? = elements.last, word.text == "." || word.text == "," {
      elements.removeLast()
    }
    trimEnd()
  }

  private mutating func trimEnd() {
    while let last = elements.last, last.isGap || last.isListSign {
      closing = last.insertedWords + closing
      elements.removeLast()
    }
  }
}

extension QuotationPattern.Element {
  var isGap: Bool { self == .omission || isInsertion }

  /// Whether it costs nothing between two passages.
  var partsPassages: Bool {
    if case .word(let word) = self { word.partsPassages } else { false }
  }

  fileprivate var isListSign: Bool {
    if case .word(let word) = self { word.isListSign } else { false }
  }

  var isInsertion: Bool { if case .insertion = self { true } else { false } }

  /// The words in brackets; none of anything else.
  var insertedWords: [QuotedWord] { if case .insertion(let words) = self { words } else { [] } }

  /// The writer's words, as shown.
  var shown: QuotedWord? {
    switch self {
    case .word(let word), .anyOf(_, let word): word
    case .omission, .insertion: nil
    }
  }

  /// What may stand in its place.
  var forms: [String] {
    switch self {
    case .word(let word): [word.text]
    case .anyOf(let forms, _): forms
    case .omission, .insertion: []
    }
  }

  /// Whether a word of a passage is this one.
  ///
  /// - Parameter isFirst: the case of the first letter of a quotation is the writer's own.
  func matches(_ word: QuotedWord, isFirst: Bool) -> Bool {
    switch self {
    case .word(let quoted):
      quoted.text == word.text
        || isFirst && quoted.text.dropFirst() == word.text.dropFirst()
          && quoted.text.prefix(1).lowercased() == word.text.prefix(1).lowercased()
    case .anyOf(let forms, _): forms.contains(word.text)
    case .omission, .insertion: false
    }
  }
}
