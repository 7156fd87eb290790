import InvertedIndex
import Search
import TestSupport
import Testing
import TextAnalysis

@Suite("Synonyms")
struct SynonymTests {
  static let shelf = Shelf([
    "TAs support pupils with phonics.",
    "Teaching assistants are well trained.",
    "Teaching is good. The assistant headteacher leads.",
    "Letters that leaders send home; special educational needs are met.",
    "By the end of Key Stage 1, results are sealed.",
    "In KS2 an EHC plan is the exception.",
  ])

  static let text = """
    # Short forms
    TA = teaching assistant, classroom assistant   # people
    SEND, SEN = special educational needs, EHC plan
    EHCP = EHC plan
    KS1 = Key Stage 1
    KS2 = key stage 2
    SEAL = sealed
    """

  private func compile(_ query: String, _ text: String = text) throws -> CompiledQuery {
    var compiler = QueryCompiler(schema: Shelf.schema)
    compiler.synonyms = SynonymReader.read(text).synonyms
    return try compiler.compile(Shelf.parse(query), vocabulary: Self.shelf)
  }

  private func search(_ query: String, _ mode: MatchMode = .any) throws -> [Int] {
    Self.shelf.matches(of: try compile(query).query(matching: mode))
  }

  @Test(
    "a word or a run of words finds what stands for it",
    arguments: [
      ("TA", [0, 1]), ("TAs", [0, 1]), ("KS1", [4]), ("ks1", [4]), ("\"KS1\"", []),
      ("SEND", [3, 5]), ("EHCP", [5]), ("KS1/KS2", [4, 5]), ("heading:KS1", []),
      ("TA AND trained", [1]), ("teaching assistant AND phonics", [0]), ("pupils -TA", []),
      ("in:sentence(TA trained)", [1]), ("text:TA", [0, 1]), ("key stage 1 AND results", [4]),
    ]
  )
  func found(query: String, expected: [Int]) throws {
    #expect(try search(query) == expected)
  }

  @Test(
    "what may add something is told before it is looked for",
    arguments: [
      "TA", "TAs", "KS1", "ks1", "KS1/KS2", "TA AND trained", "teaching assistant AND phonics",
      "pupils -TA", "in:sentence(TA trained)", "text:TA", "key stage 1 AND results", "EHC plan",
      "pupils (TA OR SEND)", "TA^2", "heading:KS1",
    ]
  )
  func mayMatch(query: String) throws {
    let synonyms = SynonymReader.read(Self.text).synonyms
    #expect(synonyms.mayMatch(try Shelf.parse(query).expression))
  }

  @Test(
    "other queries need not be looked at",
    arguments: ["pupils", "\"TA\"", "teaching AND pupils", "stage key", "*", "NEAR(key, 1)"]
  )
  func cannotMatch(query: String) throws {
    #expect(try compile(query).synonyms.isEmpty)
    let synonyms = SynonymReader.read(Self.text).synonyms
    #expect(!synonyms.mayMatch(try Shelf.parse(query).expression))
  }

  @Test("a short form is found in capitals only, and no letter's word is taken for it")
  func capitals() throws {
    #expect(try search("send") == [3])
    #expect(try compile("send").synonyms.isEmpty)
    #expect(try compile("la:KS1 file:KS1").synonyms.isEmpty)
    #expect(try compile("sealed").synonyms.isEmpty)
  }

  @Test("a run of words loses none of what its words find, and is whole when all must match")
  func runs() throws {
    #expect(try search("teaching assistant") == [0, 1, 2])
    #expect(try search("teaching assistant", .all) == [0, 1, 2])
    #expect(try search("teaching assistant trained", .all) == [1])
    #expect(try search("teaching AND assistant") == [1, 2])
  }

  @Test("a run of words of which nothing else is known is words like others")
  func unknownSynonyms() throws {
    let compiled = try compile("phonics results", "PRS = phonics results, sounds service")
    #expect(compiled.words.map(\.text) == ["phonics", "results"])
    #expect(compiled.notes.isEmpty && compiled.synonyms.isEmpty)
    #expect(compiled.query() == (try Self.shelf.compile("phonics results").query()))
  }

  @Test("what is added is told, with its place; what no letter has is not added")
  func notes() throws {
    let compiled = try compile("phonics TA")
    let note = try #require(compiled.notes.first { $0.code == .synonymsAdded })
    #expect(note.message == "TA also finds teaching assistant.")
    #expect(note.utf8 == 8..<10)
    #expect(compiled.synonyms.map(\.added) == [["teaching assistant"]])
  }

  @Test("without synonyms, nothing is added")
  func off() throws {
    #expect(try Self.shelf.compile("TA").synonyms.isEmpty)
    #expect(try Self.shelf.search("TA") == [0])
  }

  @Test("a line that is no group is a fault, and the others are read")
  func faults() {
    let text = "\n# only a comment\nalone\na, b\n!!! = ???\n, = ,\nc=d"
    let (synonyms, faults) = SynonymReader.read(text)
    #expect(synonyms.groups.count == 2)
    #expect(Set(faults.map(\.line)) == [3, 5, 6])
  }

  @Test("any text is read", arguments: 0..<50 as Range<UInt64>)
  func anyText(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "TA", "é", ",", "=", "\n", "#", " ", "\r\n", "a-b", "\u{0}", "😀", "KS1", "in", "to", "\\",
    ]
    var text = ""
    for _ in 0..<200 { text += random.pick(pieces) ?? "" }
    let lineCount = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
    let (synonyms, faults) = SynonymReader.read(text)
    #expect(faults.allSatisfy { (1...lineCount).contains($0.line) })
    #expect(synonyms.groups.allSatisfy { $0.count > 1 })
    _ = try compile("TA into KS1/a-b in to TA", text)
  }
}
