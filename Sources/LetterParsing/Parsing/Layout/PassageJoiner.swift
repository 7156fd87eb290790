/// Joins the lines of a block to one text that knows where each part came from.
struct PassageJoiner {
  private(set) var text: [UInt8] = []
  private(set) var segments: [SourceSegment] = []
  private(set) var lineRanges: [ClosedRange<Int>] = []

  /// - Parameter lines: in order of the source.
  init(_ lines: [TextLine]) {
    for line in lines {
      if !text.isEmpty { bridge(to: line) }
      append(line)
    }
  }

  var string: String { String(decoding: text, as: UTF8.self) }

  private mutating func append(_ line: TextLine) {
    let offset = text.count
    text += line.text
    for segment in line.segments {
      add(
        SourceSegment(
          text: segment.text.lowerBound + offset..<segment.text.upperBound + offset,
          source: segment.source
        )
      )
    }
    if let last = lineRanges.last, line.number <= last.upperBound + 1 {
      lineRanges[lineRanges.count - 1] = last.lowerBound...max(last.upperBound, line.number)
    } else {
      lineRanges.append(line.number...line.number)
    }
  }

  /// One space between two lines, and none after a hyphen inside a compound.
  private mutating func bridge(to line: TextLine) {
    guard !isCompound(before: line) else { return }
    let end = segments.last?.source.upperBound ?? 0
    // The space stands for what ended the line, which no segment covers.
    text.append(Byte.space)
    segments.append(SourceSegment(text: text.count - 1..<text.count, source: end..<end))
  }

  /// Whether a hyphen at a line's end joins two parts of one word.
  ///
  /// Nearly all do: `multi-` `agency`, `COVID-` `19`. The one in `short-` `and long-term` does not.
  private func isCompound(before line: TextLine) -> Bool {
    guard text.count >= 2, text[text.count - 1] == Byte.hyphen,
      text[text.count - 2].isASCIILetter || text[text.count - 2].isASCIIDigit,
      let first = line.text.first, first.isASCIILetter || first.isASCIIDigit || first >= 0x80
    else { return false }
    let word = line.folded.prefix { $0 != " " }
    return !["and", "or", "to", "nor", "but"].contains(word)
  }

  private mutating func add(_ segment: SourceSegment) {
    if let last = segments.last, last.source.upperBound == segment.source.lowerBound,
      last.text.count == last.source.count, segment.text.count == segment.source.count
    {
      segments[segments.count - 1] = SourceSegment(
        text: last.text.lowerBound..<segment.text.upperBound,
        source: last.source.lowerBound..<segment.source.upperBound
      )
    } else {
      segments.append(segment)
    }
  }
}
