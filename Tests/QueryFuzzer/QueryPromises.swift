import InvertedIndex
import LetterSearch
import Search

/// What holds for any text that is given as a query.
enum QueryPromises {
  private static let schema = LetterSchema(customFields: ["tag"]).query
  private static let passage = AnalyzedText(
    "🙂 Café leaders’ work: “early reading” and phonics. The well-being of SEN pupils is good.",
    as: schema.passage
  )

  /// The first byte chooses settings, the others are the text.
  static func check(_ bytes: [UInt8]) {
    let settings = bytes.first ?? 0
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    var parser = QueryParser(schema: schema)
    parser.options.allowsRegularExpressions = settings & 1 == 1
    parser.options.today = 20_000
    // Long texts are for the clock: what is quadratic in the length shows only there.
    if settings & 2 == 2 { parser.options.limits.byteCount = .max }
    guard let parsed = try? parser.parse(text) else { return }
    checkRoundTrip(of: parsed, parser)
    checkNotes(of: parsed)
    if settings & 12 == 12 { checkMeaning(of: parsed) }
  }

  /// The canonical form means the same and is its own canonical form.
  private static func checkRoundTrip(of parsed: ParsedQuery, _ parser: QueryParser) {
    var parser = parser
    // Implied operators are written out, which may go beyond what a person may write.
    parser.options.limits.byteCount = .max
    parser.options.limits.operandCount = .max
    parser.options.limits.depth = 64
    do {
      let again = try parser.parse(parsed.canonical)
      promise(again.expression == parsed.expression, "\(parsed.canonical) means something else")
      promise(again.canonical == parsed.canonical, "\(parsed.canonical) does not stand still")
    } catch {
      stop("\(parsed.canonical) is refused: \(error)")
    }
  }

  /// Both units tell the same place, and each note can be shown and applied.
  private static func checkNotes(of parsed: ParsedQuery) {
    let bytes = Array(parsed.text.utf8)
    let units = Array(parsed.text.utf16)
    for note in parsed.notes {
      let inUTF8 = String(decoding: bytes[note.utf8], as: UTF8.self)
      let inUTF16 = String(decoding: units[note.utf16], as: UTF16.self)
      promise(inUTF8 == inUTF16, "\(note.code) stands at two places")
      promise((note.applied(to: parsed.text) == nil) == (note.fix == nil), "a fix is lost")
    }
    if let note = parsed.notes.first {
      promise(!note.rendered(in: parsed.text).line.isEmpty, "an empty note")
    }
  }

  private static func promise(_ holds: Bool, _ message: @autoclosure () -> String) {
    if !holds { stop(message()) }
  }

  /// The query can be asked, and marks whole words of a passage.
  private static func checkMeaning(of parsed: ParsedQuery) {
    var compiler = QueryCompiler(schema: schema)
    compiler.today = 20_000
    guard let compiled = try? compiler.compile(parsed, vocabulary: FewWords()) else { return }
    let length = passage.text.utf8.count
    for span in Highlighter(compiled).spans(in: passage) {
      promise(!span.utf8.isEmpty && span.utf8.upperBound <= length, "a mark outside the text")
    }
  }
}

/// The words of the passage, each once.
private struct FewWords: Vocabulary {
  private static let words = [
    "SEN", "and", "being", "cafe", "early", "good", "is", "leaders", "of", "phonics", "pupils",
    "reading", "sen", "the", "well", "well-being", "wellbeing", "work",
  ]

  func documentFrequency(of term: String, in field: FieldID) -> Int {
    FewWords.words.contains(term) ? 1 : 0
  }

  func visitTerms(
    in field: FieldID,
    startingWith prefix: String,
    _ visit: (_ term: String, _ documentFrequency: Int) -> Void
  ) {
    for word in FewWords.words where word.hasPrefix(prefix) { visit(word, 1) }
  }
}
