/// One pass over a text that fills a ``TokenBuffer``, in time linear in the text.
///
/// Words of ASCII letters and digits are taken as they come; where another character touches a word,
/// its whole segment goes through ``WordBreaker`` and ``FoldedSegment``. Both ways end in
/// one place.
struct Tokenizer {
  /// Whether ASCII words take the short way; without it the pass is its own oracle in tests.
  let hasShortcut: Bool

  private var previousEnd: Int?
  private var position = 0
  private var sentence = 0
  private var compound = Compound()
  private var capitals = CapitalRun()

  init(hasShortcut: Bool = true) {
    self.hasShortcut = hasShortcut
  }

  /// Appends the tokens of a text of less than 4 GiB.
  mutating func run(_ text: Span<UInt8>, into buffer: inout TokenBuffer) {
    let scanner = WordScanner(nonASCII: .unknown)
    var segment = FoldedSegment()
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      guard byte.isASCIILetter || byte.isDigit || byte >= 0x80 else {
        offset += 1
        continue
      }
      if hasShortcut, byte < 0x80, let end = scanner.end(of: text, from: offset) {
        let range = offset..<end
        addWord(text, range, from: text, range, to: &buffer)
        offset = end
      } else {
        offset = addSegment(of: text, from: offset, using: &segment, to: &buffer)
      }
    }
    finishCompound(in: &buffer)
  }

  /// Adds the words of the segment that begins at an offset, and gives the segment's end.
  private mutating func addSegment(
    of text: Span<UInt8>,
    from start: Int,
    using segment: inout FoldedSegment,
    to buffer: inout TokenBuffer
  ) -> Int {
    var breaker = WordBreaker(tailoring: .english)
    let segmentEnd = breaker.segmentEnd(in: text, from: start)
    segment.read(text, start..<segmentEnd)
    let scanner = WordScanner(nonASCII: .letter)
    let bytes = segment.bytes.span
    var offset = 0
    while offset < bytes.count {
      let startsWord = bytes[offset].isASCIILetter || bytes[offset].isDigit || bytes[offset] >= 0x80
      guard startsWord, let end = scanner.end(of: bytes, from: offset) else {
        offset += 1
        continue
      }
      let source = Int(segment.sourceOffsets[offset])..<Int(segment.sourceOffsets[end])
      addWord(bytes, offset..<end, from: text, source, to: &buffer)
      offset = end
    }
    return segmentEnd
  }

  /// Adds a word.
  ///
  /// - Parameters:
  ///   - bytes: What holds the word folded but for case and marks, at `word`.
  ///   - text: The source, which the word comes from at `range`.
  private mutating func addWord(
    _ bytes: Span<UInt8>,
    _ word: Range<Int>,
    from text: Span<UInt8>,
    _ range: Range<Int>,
    to buffer: inout TokenBuffer
  ) {
    let gap = gap(in: text, before: range.lowerBound)
    if endsSentence(gap, before: text, range.lowerBound, in: buffer) { sentence += 1 }
    if let link = gap?.link, let last = buffer.entries.indices.last {
      buffer.entries[last].link = link
    } else {
      finishCompound(in: &buffer)
    }
    let shape = buffer.appendTerm(bytes, word)
    buffer.entries.append(
      TokenBuffer.Entry(
        termStart: UInt32(buffer.terms.count - shape.length),
        termLength: UInt8(shape.length),
        acronymLength: UInt8(shape.acronymLength),
        width: 1,
        link: nil,
        position: UInt32(position),
        sentence: UInt32(sentence),
        start: UInt32(range.lowerBound),
        end: UInt32(range.upperBound)
      )
    )
    let index = buffer.entries.count - 1
    compound.add(shape, at: index)
    let isContinued = gap.map { $0.isWhiteSpace || $0.link != nil } ?? false
    capitals.add(shape, at: index, isContinued: isContinued, in: &buffer)
    position += 1
    previousEnd = range.upperBound
  }

  /// What stands before a word; `nil` before the first one.
  private func gap(in text: Span<UInt8>, before start: Int) -> WordGap? {
    guard let previousEnd else { return nil }
    if start == previousEnd + 1, text[previousEnd] == .space { return .space }
    return start == previousEnd ? .space : WordGap(text, previousEnd..<start)
  }

  private func endsSentence(
    _ gap: WordGap?,
    before text: Span<UInt8>,
    _ start: Int,
    in buffer: TokenBuffer
  ) -> Bool {
    guard let gap, let last = buffer.entries.last else { return false }
    if gap.isHardBreak { return true }
    guard gap.hasSentenceEnd else { return false }
    let scalar = text.scalar(at: start).value
    let isNumber = scalar < 0x80 && UInt8(scalar).isDigit
    let startsSentence = isNumber || Self.isCapital(scalar) || gap.hasOpeningQuote
    guard startsSentence, gap.mayBeAbbreviation else { return startsSentence }
    let isInitial = last.range.count == 1 && text[Int(last.start)].isCapital
    return !Abbreviations.contains(
      buffer.terms[last.term],
      isInitial: isInitial,
      beforeNumber: isNumber
    )
  }

  private static func isCapital(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x80 else { return UInt8(scalar).isCapital }
    let properties = Unicode.Scalar(scalar)?.properties
    return properties?.isUppercase ?? false || properties?.generalCategory == .titlecaseLetter
  }

  private mutating func finishCompound(in buffer: inout TokenBuffer) {
    if compound.insertJoinedForm(isInCapitalRun: capitals.isHeading, in: &buffer) {
      capitals.entryInserted(at: compound.firstEntry + 1)
    }
    compound = Compound()
  }
}
