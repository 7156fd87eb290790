/// Turns the bytes of one source line into a ``TextLine``.
///
/// Tabs, no-break and thin spaces become single spaces, Markdown marks and invisible characters go,
/// bytes that are not UTF-8 become U+FFFD. Everything else is kept byte for byte.
struct LineCleaner {
  private let bytes: [UInt8]
  private var text: [UInt8] = []
  private var segments: [SourceSegment] = []
  /// White space that waits for a character after it; leading and trailing space never comes.
  private var pendingSpace: Range<Int>?
  private var invalidCount = 0
  private var tabs: [Int] = []

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  struct Cleaned {
    var line: TextLine
    /// Runs of bytes that are not UTF-8.
    var invalidCount: Int
  }

  /// Cleans a line; `nil` when it is blank.
  static func clean(_ bytes: [UInt8], line: Range<Int>, number: Int) -> Cleaned? {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1].isASCIISpace { end -= 1 }
    var start = line.lowerBound
    while start < end, bytes[start].isASCIISpace { start += 1 }
    guard start < end else { return nil }
    let marks = MarkdownMarks.find(in: bytes, line: start..<end)
    var cleaner = LineCleaner(bytes: bytes)
    cleaner.read(start..<end, skipping: marks.ranges)
    guard !cleaner.text.isEmpty else { return nil }
    let result = TextLine(
      number: number,
      text: cleaner.text,
      segments: cleaner.segments,
      folded: Folding.folded(cleaner.text),
      gap: 0,
      startsPage: false,
      isIndented: bytes[line.lowerBound..<start].contains(Byte.tab),
      isMarkedUp: marks.isHeading || marks.isBold,
      hasHeadingMark: marks.isHeading,
      hasTrailingSpaces: line.upperBound - end >= 2,
      indent: start - line.lowerBound,
      tabs: cleaner.tabs
    )
    return Cleaned(line: result, invalidCount: cleaner.invalidCount)
  }

  private mutating func read(_ line: Range<Int>, skipping skips: [Range<Int>]) {
    var index = line.lowerBound
    var nextSkip = 0
    while index < line.upperBound {
      if nextSkip < skips.count, skips[nextSkip].lowerBound <= index {
        index = max(index, skips[nextSkip].upperBound)
        nextSkip += 1
      } else {
        let stop = nextSkip < skips.count ? skips[nextSkip].lowerBound : line.upperBound
        index = readCharacters(at: index, end: stop)
      }
    }
  }

  /// Reads one character, or a run of plain ones, and gives the index after it.
  private mutating func readCharacters(at index: Int, end: Int) -> Int {
    let byte = bytes[index]
    if byte.isASCIISpace {
      addSpace(index..<index + 1)
      return index + 1
    }
    guard byte >= 0x80 else {
      var runEnd = index + 1
      while runEnd < end, bytes[runEnd] < 0x80, !bytes[runEnd].isASCIISpace { runEnd += 1 }
      add(index..<runEnd)
      return runEnd
    }
    guard let (scalar, length) = UTF8Decoder.decode(bytes, at: index, end: end) else {
      invalidCount += 1
      flushSpace()
      text += [0xEF, 0xBF, 0xBD]
      segments.append(
        SourceSegment(text: text.count - 3..<text.count, source: index..<index + 1)
      )
      return index + 1
    }
    if scalar.properties.isWhitespace {
      addSpace(index..<index + length)
    } else if !Self.isInvisible(scalar) {
      add(index..<index + length)
    }
    return index + length
  }

  private mutating func add(_ source: Range<Int>) {
    flushSpace()
    let start = text.count
    text += bytes[source]
    append(SourceSegment(text: start..<text.count, source: source))
  }

  private mutating func addSpace(_ source: Range<Int>) {
    guard !text.isEmpty else { return }
    pendingSpace = (pendingSpace?.lowerBound ?? source.lowerBound)..<source.upperBound
  }

  private mutating func flushSpace() {
    guard let space = pendingSpace else { return }
    pendingSpace = nil
    if bytes[space].contains(Byte.tab) { tabs.append(text.count) }
    text.append(Byte.space)
    append(SourceSegment(text: text.count - 1..<text.count, source: space))
  }

  /// Adds a segment, or lengthens the last one when the new one goes on where it ends.
  private mutating func append(_ segment: SourceSegment) {
    if let last = segments.last, last.text.count == last.source.count,
      segment.text.count == segment.source.count,
      last.source.upperBound == segment.source.lowerBound
    {
      segments[segments.count - 1] = SourceSegment(
        text: last.text.lowerBound..<segment.text.upperBound,
        source: last.source.lowerBound..<segment.source.upperBound
      )
    } else {
      segments.append(segment)
    }
  }

  /// Soft hyphen, byte-order mark and zero-width characters.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0xFEFF, 0x200B...0x200F, 0x2060: true
    default: false
    }
  }
}

/// Decodes UTF-8 by hand, so that one wrong byte costs one replacement and no more.
enum UTF8Decoder {
  /// The scalar that begins at `index` and its length in bytes; `nil` when there is none.
  static func decode(_ bytes: [UInt8], at index: Int, end: Int) -> (Unicode.Scalar, length: Int)? {
    let lead = bytes[index]
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    guard index + length <= end else { return nil }
    var value = UInt32(lead & (0x7F >> UInt8(length)))
    for position in index + 1..<index + length {
      guard bytes[position] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[position] & 0x3F)
    }
    let smallest: [UInt32] = [0, 0, 0x80, 0x800, 0x1_0000]
    guard value >= smallest[length], let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }
}
