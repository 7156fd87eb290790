/// A paragraph or bullet: the unit that is searched, shown, counted and exported.
package struct Passage: Sendable, Equatable {
  package enum Kind: String, Sendable {
    case bullet
    case paragraph
  }

  /// Counts from 1 in the order of the letter.
  package var ordinal: Int
  package var kind: Kind
  package var section: SectionName
  /// The heading above as printed, Markdown marks removed; `nil` where the section has none, and for
  /// a passage that is a heading itself.
  package var heading: String?
  /// The text on one line: mark removed, wrapped and page-broken lines joined, white space single.
  package var text: String
  /// Texts that stand alone beside it and are no passages: cells of a squeezed table, names, headings
  /// without a text.
  ///
  /// In the order of the source; those of a document's end are with its last passage.
  package var beside: [String] = []
  /// Where the parts of ``text`` come from, in order.
  ///
  /// Together they cover all of it.
  package var segments: [SourceSegment]
  /// The source lines of each part, counted from 1, ascending.
  ///
  /// A repaired passage has several.
  package var lineRanges: [ClosedRange<Int>]

  /// First to last line in the source.
  package var lines: ClosedRange<Int> { lineRanges.span }

  package init(
    ordinal: Int,
    kind: Kind,
    section: SectionName,
    heading: String?,
    text: String,
    beside: [String] = [],
    segments: [SourceSegment],
    lineRanges: [ClosedRange<Int>]
  ) {
    self.ordinal = ordinal
    self.kind = kind
    self.section = section
    self.heading = heading
    self.text = text
    self.beside = beside
    self.segments = segments
    self.lineRanges = lineRanges
  }
}

extension [ClosedRange<Int>] {
  /// First to last number of ranges that ascend; 0 for none.
  package var span: ClosedRange<Int> {
    guard let first, let last else { return 0...0 }
    return first.lowerBound...last.upperBound
  }
}

/// A run of a passage's text and the bytes of the source file it was read from.
package struct SourceSegment: Sendable, Hashable {
  /// UTF-8 offsets in the passage's text.
  package var text: Range<Int>
  /// Byte offsets in the source file.
  package var source: Range<Int>

  package init(text: Range<Int>, source: Range<Int>) {
    self.text = text
    self.source = source
  }
}
