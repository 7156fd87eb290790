import InvertedIndex
import TextAnalysis

/// Turns lines of JSON into documents of an index with one field of stems.
struct RawTextWorker {
  static let schema = IndexSchema(fields: [IndexSchema.Field("text", .text)])
  private static let field = FieldID(rawValue: 0)

  private var builder: SegmentBuilder
  private var draft = DocumentDraft()
  private var buffer = TokenBuffer()
  private let record = RecordText()
  /// The term of each word of the buffer's lexicon that has been met.
  private var terms: [TermID?] = []

  init(memory: BuildMemory) {
    builder = SegmentBuilder(Self.schema, memory: memory)
  }

  /// Adds a document for each line of a piece of a file.
  mutating func add(_ bytes: Span<UInt8>, _ piece: Range<Int>) throws {
    var start = piece.lowerBound
    while start < piece.upperBound {
      var end = start
      while end < piece.upperBound, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      try addLine(bytes.extracting(start..<end))
      start = end + 1
    }
  }

  /// Hands over the documents.
  mutating func takeRun() -> SegmentRun { builder.takeRun() }

  private mutating func addLine(_ line: Span<UInt8>) throws {
    Analyzer.english.analyze(record.read(line), into: &buffer)
    var length: UInt32 = 0
    draft.removeAll()
    for entry in buffer.entries {
      // A sentence's border takes a position, as in an index of letters.
      draft.add(try term(of: entry.word), at: entry.position + entry.sentence)
      if !entry.isJoined { length += 1 }
    }
    draft.setLength(length, of: Self.field)
    try builder.add(draft)
  }

  private mutating func term(of word: WordID) throws -> TermID {
    if word.index < terms.count, let known = terms[word.index] { return known }
    let form = buffer.lexicon.indexForm(of: word)
    let term = try builder.termID(Self.field, buffer.lexicon.term(form).span)
    terms.append(contentsOf: repeatElement(nil, count: max(0, buffer.lexicon.count - terms.count)))
    terms[word.index] = term
    return term
  }
}
