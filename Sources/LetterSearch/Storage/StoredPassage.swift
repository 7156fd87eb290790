package import LetterParsing

/// What the index keeps of a passage, so that an answer needs no source file.
package struct StoredPassage: Sendable, Equatable {
  /// Letter id and digest of the text: the same after re-indexing, whatever the order of files.
  package var id: String
  package var ordinal: Int
  package var kind: Passage.Kind
  package var section: SectionName
  package var heading: String?
  package var text: String
  /// Texts beside it: see ``Passage/beside``.
  package var beside: [String]
  package var segments: [SourceSegment]
  /// The source lines of each part, counted from 1, ascending; parts of a page may share a line.
  package var lineRanges: [ClosedRange<Int>]
  /// Counts the passages of the same kind in the same section from 1: "Strengths, bullet 5".
  package var numberInSection: Int
  /// Whether every sentence is standard wording.
  package var isStandardWording: Bool
  /// In how many letters the whole wording stands, this one included.
  package var letterCount: Int
  /// Names the wording when another passage has it, too; passages of one name say the same words.
  package var sharedWording: String?
  /// Ids of its themes, the main one first; none for standard wording.
  package var themes: [String]

  /// First to last line in the source.
  package var lines: ClosedRange<Int> { lineRanges.span }

  package func encoded() -> [UInt8] {
    var writer = RecordWriter()
    writer.write(id)
    writer.write(ordinal)
    // Most have no text beside them, which takes no byte then.
    writer.write((kind == .bullet ? 1 : 0) + (beside.isEmpty ? 0 : Self.hasTextsBeside))
    writer.write(section.rawValue)
    writer.write(heading)
    writer.write(text)
    writer.write(segments) { writer, segment in
      writer.write(segment.text)
      writer.write(segment.source)
    }
    writer.write(lineRanges) { $0.write($1) }
    writer.write(numberInSection)
    writer.write(isStandardWording)
    writer.write(letterCount)
    writer.write(sharedWording)
    writer.write(themes) { $0.write($1) }
    if !beside.isEmpty { writer.write(beside) { $0.write($1) } }
    return writer.bytes
  }

  /// Added to what says of the kind whether it is a bullet, when texts beside it stand at the end.
  private static let hasTextsBeside = 2

  /// The id alone, which stands first.
  static func id(decoding bytes: [UInt8]) throws(LetterSearchError) -> String {
    var reader = RecordReader(bytes)
    return try reader.readText()
  }

  package init(decoding bytes: [UInt8]) throws(LetterSearchError) {
    var reader = RecordReader(bytes)
    id = try reader.readText()
    ordinal = try reader.readInteger()
    let form = try reader.readInteger()
    guard (0...3).contains(form) else { throw reader.damaged("a kind is none") }
    kind = form % Self.hasTextsBeside == 1 ? .bullet : .paragraph
    section = try reader.readName()
    heading = try reader.readOptionalText()
    text = try reader.readText()
    segments = try reader.readList { reader throws(LetterSearchError) in
      let text = try reader.readRange()
      return SourceSegment(text: text, source: try reader.readRange())
    }
    lineRanges = try reader.readList { reader throws(LetterSearchError) in
      try reader.readClosedRange()
    }
    guard zip(lineRanges, lineRanges.dropFirst()).allSatisfy({ $0.upperBound <= $1.lowerBound })
    else { throw reader.damaged("lines do not ascend") }
    numberInSection = try reader.readInteger()
    isStandardWording = try reader.readFlag()
    letterCount = try reader.readInteger()
    sharedWording = try reader.readOptionalText()
    themes = try reader.readTexts()
    beside = form < Self.hasTextsBeside ? [] : try reader.readTexts()
  }

  package init(
    _ passage: Passage,
    id: String,
    numberInSection: Int,
    isStandardWording: Bool,
    letterCount: Int,
    sharedWording: String? = nil,
    themes: [String] = []
  ) {
    self.id = id
    ordinal = passage.ordinal
    kind = passage.kind
    section = passage.section
    heading = passage.heading
    text = passage.text
    beside = passage.beside
    segments = passage.segments
    lineRanges = passage.lineRanges
    self.numberInSection = numberInSection
    self.isStandardWording = isStandardWording
    self.letterCount = letterCount
    self.sharedWording = sharedWording
    self.themes = themes
  }
}
