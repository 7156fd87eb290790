/// One pass over a text that fills a ``TokenBuffer``, in time linear in the text.
///
/// Three ways end in one place: a ``PlainWord`` is read eight bytes at a time, other words of ASCII
/// letters and digits byte by byte; where another character touches a word, its whole segment goes
/// through ``WordBreaker`` and ``FoldedSegment``.
struct Tokenizer {
  /// Whether ASCII words take the short ways; without them the pass is its own oracle in tests.
  let hasShortcut: Bool

  private var previousEnd = 0
  /// The key of the last entry's word.
  private var lastWord = WordKey(low: 0, high: 0, length: 0)
  private var position: UInt32 = 0
  private var sentence: UInt32 = 0
  /// How many of the last entries are bound to the one behind them.
  private var linkCount = 0
  private var capitals = CapitalRun()
  private var segment = FoldedSegment()
  private var folded = FoldedWord()

  init(hasShortcut: Bool = true) {
    self.hasShortcut = hasShortcut
  }

  /// Appends the tokens of a text of less than 4 GiB.
  mutating func run(_ text: Span<UInt8>, into buffer: inout TokenBuffer) {
    let scanner = WordScanner(nonASCII: .unknown)
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      guard byte.isWordByte || byte >= 0x80 else {
        offset &+= 1
        continue
      }
      if hasShortcut, let word = PlainWord(text, at: offset) {
        addWord(word.key, word.shape, from: text, offset..<word.end, to: &buffer)
        offset = word.end
      } else if hasShortcut, byte < 0x80, let end = scanner.end(of: text, from: offset) {
        addFolded(text, offset..<end, from: text, offset..<end, to: &buffer)
        offset = end
      } else {
        offset = addSegment(of: text, from: offset, to: &buffer)
      }
    }
    finishCompound(in: &buffer)
    buffer.numberWords()
  }

  /// Adds the words of the segment that begins at an offset, and gives the segment's end.
  private mutating func addSegment(
    of text: Span<UInt8>,
    from start: Int,
    to buffer: inout TokenBuffer
  ) -> Int {
    var breaker = WordBreaker(tailoring: .english)
    let segmentEnd = breaker.segmentEnd(in: text, from: start)
    segment.read(text, start..<segmentEnd)
    let scanner = WordScanner(nonASCII: .letter)
    let (bytes, sourceOffsets) = (segment.bytes, segment.sourceOffsets)
    var offset = 0
    while offset < bytes.count {
      let startsWord = bytes[offset].isWordByte || bytes[offset] >= 0x80
      guard startsWord, let end = scanner.end(of: bytes.span, from: offset) else {
        offset += 1
        continue
      }
      let source = Int(sourceOffsets[offset])..<Int(sourceOffsets[end])
      addFolded(bytes.span, offset..<end, from: text, source, to: &buffer)
      offset = end
    }
    return segmentEnd
  }

  /// Adds a word that is folded but for case and marks.
  private mutating func addFolded(
    _ bytes: Span<UInt8>,
    _ word: Range<Int>,
    from text: Span<UInt8>,
    _ range: Range<Int>,
    to buffer: inout TokenBuffer
  ) {
    folded.read(bytes, word)
    addWord(WordKey(folded.term.span), folded.shape, from: text, range, to: &buffer)
  }

  /// Adds a word that stands in the text at a range; of a longer one than its key tells, the term is
  /// what was folded last.
  @inline(__always)
  private mutating func addWord(
    _ key: WordKey,
    _ shape: WordShape,
    from text: Span<UInt8>,
    _ range: Range<Int>,
    to buffer: inout TokenBuffer
  ) {
    var isContinued = true
    if range.lowerBound == previousEnd &+ 1, text[previousEnd] == .space {
      if linkCount > 0 { finishCompound(in: &buffer) }
    } else if isComma(in: text, before: range.lowerBound) {
      if linkCount > 0 { finishCompound(in: &buffer) }
      isContinued = false
    } else {
      isContinued = readGap(in: text, before: range.lowerBound, in: &buffer)
    }
    let entry = TokenBuffer.Entry(
      word: WordID(rawValue: 0),  // set by the buffer
      acronymLength: UInt8(truncatingIfNeeded: shape.acronymLength),
      width: 1,
      link: nil,
      style: shape.style,
      position: position,
      sentence: sentence,
      start: UInt32(truncatingIfNeeded: range.lowerBound),
      end: UInt32(truncatingIfNeeded: range.upperBound)
    )
    if key.isWhole {
      buffer.append(entry, key)
    } else {
      buffer.append(entry, folded.term.span)
    }
    lastWord = key
    if shape.style == .mixed {
      capitals.end()
    } else {
      capitals.addLast(of: &buffer, isContinued: isContinued)
    }
    position &+= 1
    previousEnd = range.upperBound
  }

  /// Whether a comma and a space stand between a word and the one before it: the most frequent gap
  /// that is not just a space.
  @inline(__always)
  private func isComma(in text: Span<UInt8>, before start: Int) -> Bool {
    start == previousEnd &+ 2 && position > 0 && text[previousEnd] == .comma
      && text[previousEnd &+ 1] == .space
  }

  /// Reads what stands before a word; gives whether it leaves a run of capitals whole.
  private mutating func readGap(
    in text: Span<UInt8>,
    before start: Int,
    in buffer: inout TokenBuffer
  ) -> Bool {
    guard let last = buffer.entries.indices.last, start > previousEnd else {
      finishCompound(in: &buffer)
      return true
    }
    let gap = WordGap(text, previousEnd..<start)
    if endsSentence(gap, before: text, start, in: &buffer) { sentence &+= 1 }
    if let link = gap.link {
      buffer.entries[last].link = link
      linkCount += 1
    } else {
      finishCompound(in: &buffer)
    }
    return gap.isWhiteSpace || gap.link != nil
  }

  private func endsSentence(
    _ gap: WordGap,
    before text: Span<UInt8>,
    _ start: Int,
    in buffer: inout TokenBuffer
  ) -> Bool {
    if gap.isHardBreak { return true }
    guard gap.hasSentenceEnd else { return false }
    let scalar = text.scalar(at: start).value
    let isNumber = scalar < 0x80 && UInt8(scalar).isDigit
    let startsSentence = isNumber || Self.isCapital(scalar) || gap.hasOpeningQuote
    guard startsSentence, gap.mayBeAbbreviation else { return startsSentence }
    let last = buffer.entries.count - 1
    let range = buffer.entries[last].range
    if range.count == 1, text[range.lowerBound].isCapital { return false }  // an initial
    return switch Abbreviations.kind(of: lastWord) {
    case .none: true
    case .always: false
    case .beforeNumber: !isNumber
    }
  }

  private static func isCapital(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x80 else { return UInt8(scalar).isCapital }
    let properties = Unicode.Scalar(scalar)?.properties
    return properties?.isUppercase ?? false || properties?.generalCategory == .titlecaseLetter
  }

  private mutating func finishCompound(in buffer: inout TokenBuffer) {
    guard linkCount > 0 else { return }
    let parts = buffer.entries.count - linkCount - 1..<buffer.entries.count
    linkCount = 0
    buffer.numberWords()
    let joined = Compound.insertJoinedForm(
      of: parts,
      isInCapitalRun: capitals.isHeading,
      in: &buffer
    )
    if let joined { capitals.entryInserted(at: joined) }
  }
}
