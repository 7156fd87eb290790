import InvertedIndex
import TextAnalysis

/// Turns lines of JSON into documents of an index with one field of stems.
struct RawTextWorker {
  static let schema = IndexSchema(fields: [IndexSchema.Field("text", .text)])
  private static let field = FieldID(rawValue: 0)

  private var builder: SegmentBuilder
  private var draft = DocumentDraft()
  private var buffer = TokenBuffer()
  private var record = RecordText()
  /// The term of each word of the buffer's lexicon, by its number; ``noTerm`` until it is met.
  private var terms: [UInt32] = []
  /// The same of each word that is the form of others: what the builder has as a term.
  private var formTerms: [UInt32] = []

  private static let noTerm = UInt32.max

  init(memory: BuildMemory) {
    builder = SegmentBuilder(Self.schema, memory: memory)
  }

  /// Adds a document for each line of a piece of a file.
  mutating func add(_ bytes: Span<UInt8>, _ piece: Range<Int>) throws {
    let bytes = bytes.extracting(piece)
    var start = 0
    while start < bytes.count {
      let end = bytes.endOfLine(from: start)
      try addLine(bytes.extracting(start..<end))
      start = end + 1
    }
  }

  /// Hands over the documents.
  mutating func takeRun() -> SegmentRun { builder.takeRun() }

  private mutating func addLine(_ line: Span<UInt8>) throws {
    switch record.read(line) {
    case .line(let range): Analyzer.english.analyze(line.extracting(range), into: &buffer)
    case .bytes: Analyzer.english.analyze(record.bytes, into: &buffer)
    }
    draft.removeAll()
    let entries = buffer.entries
    let missing = max(0, buffer.lexicon.count - terms.count)
    terms.append(contentsOf: repeatElement(Self.noTerm, count: missing))
    // All terms of a text are looked up before any is used, so that their waits for memory are one.
    let found = try [UInt32](capacity: entries.count) { output in
      for entry in entries {
        let known = terms[entry.word.index]
        output.append(known == Self.noTerm ? try newTerm(of: entry.word) : known)
      }
    }
    var length: UInt32 = 0
    let positions = [UInt32](capacity: entries.count) { output in
      for entry in entries {
        // A sentence's border takes a position, as in an index of letters.
        output.append(entry.position &+ entry.sentence)
        length &+= entry.width == 1 ? 1 : 0
      }
    }
    draft.add(found, in: Self.field, at: positions)
    draft.setLength(length, of: Self.field)
    try builder.add(draft)
  }

  @inline(never)
  private mutating func newTerm(of word: WordID) throws -> UInt32 {
    let form = buffer.lexicon.indexForm(of: word)
    let missing = max(0, form.index + 1 - formTerms.count)
    formTerms.append(contentsOf: repeatElement(Self.noTerm, count: missing))
    if formTerms[form.index] == Self.noTerm {
      let term = try builder.newTermID(Self.field, buffer.lexicon.term(form).span)
      formTerms[form.index] = term.rawValue
    }
    terms[word.index] = formTerms[form.index]
    return terms[word.index]
  }
}
