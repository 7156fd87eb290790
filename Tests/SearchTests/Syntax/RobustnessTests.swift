import Search
import TestSupport
import Testing
import TextAnalysis

@Suite("Robustness of the query language")
struct RobustnessTests {
  /// Invented, with the punctuation that letters have.
  static let sentences = [
    "Pupils’ attitudes to learning are good; however, “too few” read (or write) at home.",
    "The school’s self-evaluation – led by the governing body – is accurate: see page 3/4.",
    "Improve attendance, e.g. by meeting families at 8:45 each Monday [see annex].",
    "• ensure that all teachers’ planning takes account of pupils’ starting points & needs",
    "Nearly 90% of pupils in KS1/KS2 reached level 2+; only 1:1 support was weak.",
  ]

  @Test("random bytes are read without a trap", arguments: 0..<200 as Range<UInt64>)
  func randomBytes(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<Int.random(in: 0...300, using: &random)).map { _ in
      UInt8.random(in: .min ... .max, using: &random)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    do {
      let compiled = try Self.shelf.compile(text)
      checkNotes(compiled.notes, of: text)
    } catch is QueryError {}
  }

  @Test("pieces of the language in any order are compiled", arguments: 0..<400 as Range<UInt64>)
  func randomPieces(seed: UInt64) throws {
    let text = RandomQueryText.text(seed: seed)
    do {
      let compiled = try Self.shelf.compile(text)
      checkNotes(compiled.notes, of: text)
      for passage in Self.shelf.texts { _ = Highlighter(compiled).spans(in: passage) }
    } catch is QueryError {}
  }

  @Test("a mutated sentence is read without a trap", arguments: 0..<150 as Range<UInt64>)
  func mutatedSentences(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let origin = Int.random(in: 0..<Self.sentences.count, using: &random)
    var scalars = Array(Self.sentences[origin].unicodeScalars)
    for _ in 0..<3 {
      let place = Int.random(in: 0..<scalars.count, using: &random)
      let marks: [Unicode.Scalar] = ["\"", "(", ")", ":", "?", "~", "^", ",", "“", "’"]
      scalars.insert(random.pick(marks) ?? ",", at: place)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    let compiled = try Self.shelf.compile(String(view))
    checkNotes(compiled.notes, of: String(view))
  }

  @Test("a sentence pasted as it is finds itself", arguments: sentences.indices)
  func pastedSentences(index: Int) throws {
    #expect(try Self.shelf.search(Self.sentences[index]).contains(index))
    let quoted = "\"" + Self.sentences[index].filter { $0 != "“" && $0 != "”" } + "\""
    #expect(try Self.shelf.search(quoted) == [index])
  }

  @Test(
    "a megabyte of one mark is read in linear time",
    arguments: [
      "(", ")", "\"", "\"*", "a ", "-", "- ", "|", "a OR ", "NOT ", "a:", "title:", "title:a ",
      "\\",
      "*", "a~ ", "a~2 ", "(a ", "in:letter(", "NEAR(", "date:[", "date:12 May ", "/a(",
    ]
  )
  func megabytes(piece: String) throws {
    var parser = QueryParser(schema: Shelf.schema)
    let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    #expect(throws: QueryError.tooLong(byteCount: text.utf8.count, limit: 4_096)) {
      try parser.parse(text)
    }
    parser.options.limits.byteCount = .max
    parser.options.limits.operandCount = .max
    let growth = TimeGrowth(from: 2_500) { byteCount in
      let text = String(repeating: piece, count: byteCount / piece.utf8.count)
      return { _ = try? parser.parse(text) }
    }
    #expect(growth.isInProportion, "\(growth)")
  }

  @Test("limits are errors and never cuts")
  func limits() throws {
    let deep = { (depth: Int) in
      String(repeating: "(", count: depth) + "a OR b" + String(repeating: ")", count: depth)
    }
    #expect(try Shelf.parse(deep(16)).canonical == "a OR b")
    #expect(throws: QueryError.tooDeep(limit: 16)) { try Shelf.parse(deep(17)) }
    let many = { (count: Int) in (0..<count).map { "w\($0)" }.joined(separator: " OR ") }
    #expect(try Shelf.parse(many(64)).notes.isEmpty)
    #expect(throws: QueryError.tooManyOperands(limit: 64)) { try Shelf.parse(many(65)) }
    let passage = (0..<300).map { "w\($0)" }.joined(separator: " ")
    #expect(try Shelf.parse(passage).notes.isEmpty)
    let patterns = (0..<65).map { "word\($0)*" }.joined(separator: " ")
    #expect(throws: QueryError.tooManyOperands(limit: 64)) { try Shelf.parse(patterns) }
  }

  private static let shelf = Shelf(sentences)

  /// Ranges lie on scalars of the text, and both units tell the same place.
  private func checkNotes(_ notes: [QueryNote], of text: String) {
    let bytes = Array(text.utf8)
    let units = Array(text.utf16)
    for note in notes {
      #expect(note.utf8.upperBound <= bytes.count && note.utf16.upperBound <= units.count)
      guard note.utf8.upperBound <= bytes.count, note.utf16.upperBound <= units.count else {
        return
      }
      let inUTF8 = String(decoding: bytes[note.utf8], as: UTF8.self)
      let inUTF16 = String(decoding: units[note.utf16], as: UTF16.self)
      #expect(inUTF8 == inUTF16, "\(note.code)")
      #expect(!note.rendered(in: text).line.isEmpty)
    }
  }
}
