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
  /// The terms of the buffer's entries.
  private var found: [TermID] = []

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
    try lookUpTerms()
    for (entry, term) in zip(buffer.entries, found) {
      // A sentence's border takes a position, as in an index of letters.
      draft.add(term, at: entry.position + entry.sentence)
      if !entry.isJoined { length += 1 }
    }
    draft.setLength(length, of: Self.field)
    try builder.add(draft)
  }

  /// Looks all terms of a text up before any is used, so that their waits for memory are one.
  private mutating func lookUpTerms() throws {
    found.removeAll(keepingCapacity: true)
    for entry in buffer.entries { found.append(try term(of: entry.word)) }
  }

  @inline(__always)
  private mutating func term(of word: WordID) throws -> TermID {
    if word.index < terms.count, let known = terms[word.index] { return known }
    return try newTerm(of: word)
  }

  @inline(never)
  private mutating func newTerm(of word: WordID) throws -> TermID {
    let form = buffer.lexicon.indexForm(of: word)
    let term = try builder.termID(Self.field, buffer.lexicon.term(form).span)
    terms.append(contentsOf: repeatElement(nil, count: max(0, buffer.lexicon.count - terms.count)))
    terms[word.index] = term
    return term
  }
}
