import Foundation
import TestSupport
import Testing

@Suite("letters similar, compare, and batches of search")
struct SetCommandTests {
  private func run(_ arguments: String..., input: String = "") throws -> LettersProcess.Result {
    let index = ["--index", try BuiltIndex.corpus.path()]
    return try LettersProcess.run([arguments[0]] + index + arguments.dropFirst(), input: input)
  }

  private func json(_ arguments: String...) throws -> [String: Any] {
    let index = ["--index", try BuiltIndex.corpus.path(), "--format", "json"]
    let result = try LettersProcess.run([arguments[0]] + index + arguments.dropFirst())
    let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return try #require(value as? [String: Any])
  }

  private static let passage = "2011-02-25-belmont-primary-nurture-groups#9"

  // MARK: similar

  @Test("similar shows the passage, the words and hits of other letters")
  func similar() throws {
    let text = try run("similar", Self.passage)
    #expect(text.status == 0)
    #expect(text.output.hasPrefix("Like Belmont Primary School · 25 February 2011"))
    let within = try run("similar", "--section", "strengths", Self.passage)
    #expect(within.output.split(separator: "\n")[0].hasSuffix(" · only section strengths"))
    #expect(text.output.contains("Blenheim Primary School") && text.output.contains("carers (3)"))
    let answer = try json("similar", "--without", "group", Self.passage)
    let terms = try #require(answer["terms"] as? [[String: Any]])
    #expect(!terms.isEmpty && terms.allSatisfy { $0["stem"] as? String != "group" })
    let hits = try #require(answer["hits"] as? [[String: Any]])
    for hit in hits {
      let letter = hit["letter"] as? [String: Any]
      #expect(letter?["id"] as? String != "2011-02-25-belmont-primary-nurture-groups")
    }
    let id = try #require((answer["passage"] as? [String: Any])?["id"] as? String)
    #expect(try run("similar", "--format", "trec", id).output.hasPrefix("\(id) Q0 "))
  }

  @Test("similar says what is wrong: status 1 for no such passage, 2 for no name")
  func noPassage() throws {
    let none = try run("similar", "nowhere#1")
    #expect(none.status == 1 && none.output.isEmpty && none.errors.contains("nowhere#1"))
    #expect(try run("similar").status == 2)
    #expect(try run("similar", "a", "b").status == 2)
  }

  // MARK: compare

  @Test("compare gives words of both sets with counts, in every format")
  func compare() throws {
    let sets = ["--a", "institution:Belmont", "--min-letters", "1"]
    let answer = try json("compare", sets[0], sets[1], sets[2], sets[3])
    let more = try #require(answer["more_in_a"] as? [[String: Any]])
    let words = more.compactMap { $0["text"] as? String }
    #expect(words.contains("nurture group"))
    // What the other set does not use has none.
    let ratios = more.map { ($0["log_ratio"] as? Double, $0["b"] as? [String: Int]) }
    #expect(ratios.allSatisfy { ($0 ?? 1) > 0 && ($0 == nil) == ($1?["occurrences"] == 0) })
    #expect(ratios.contains { $0.0 == nil } && ratios.contains { $0.0 != nil })
    #expect((answer["overlap"] as? [String: Int])?["passages"] == 0)
    let csv = try run("compare", sets[0], sets[1], sets[2], sets[3], "--format", "csv")
    #expect(csv.output.hasPrefix("set,text,words,g2,log_ratio,a_occurrences,"))
    let rows = csv.output.split(separator: "\n").dropFirst()
    let cells = rows.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(
      cells.allSatisfy { $0.count == 11 && ($0[4].isEmpty) == ($0[5] == "0" || $0[8] == "0") }
    )
    let text = try run("compare", sets[0], sets[1])
    #expect(text.output.contains("it has only 1 letter, so try --min-letters 1"))
  }

  @Test("compare exits with 1 when nothing differs and 2 without a first set")
  func noDifference() throws {
    #expect(try run("compare", "--a", "nurture", "--b", "nurture").status == 1)
    let restricted = try run("compare", "--a", "nurture", "--section", "strengths")
    #expect(restricted.output.contains("for nurture · only section strengths\n"))
    #expect(restricted.output.contains("for all other passages · only section strengths\n"))
    let empty = try run("compare", "--a", "zebra", "--b", "pupils")
    #expect(empty.status == 1)
    #expect(empty.output.contains("Nothing is typical of a: it holds no passage."))
    #expect(
      empty.output.contains("of b: set a is empty, so there is nothing to compare with.")
    )
    #expect(try run("compare", "--b", "nurture").status == 2)
    #expect(try run("compare", "nurture", "pupils").status == 2)
    #expect(try run("compare", "--a", "nurture", "--longest", "4").status == 2)
  }

  // MARK: Batches

  private static let queries = (0..<60).map { number in
    let words = ["nurture", "\"Boxall profile\"", "section:strengths pupils", "zebra", "(read"]
    return "q \(number)\t\(words[number % 5])"
  }.joined(separator: "\r\n\n")

  @Test("a batch is the same bytes on any number of threads", arguments: ["trec", "ndjson"])
  func threads(format: String) throws {
    let options = ["search", "--queries", "-", "--format", format, "--limit", "2", "--threads"]
    let index = ["--index", try BuiltIndex.corpus.path()]
    let one = try LettersProcess.run(options + ["1"] + index, input: Self.queries)
    #expect(one.status == 0)
    for count in ["2", "7"] {
      let more = try LettersProcess.run(options + [count] + index, input: Self.queries)
      #expect(more.output == one.output)
    }
    let lines = one.output.split(separator: "\n")
    if format == "trec" {
      #expect(lines.allSatisfy { $0.split(separator: " ").count == 6 })
      #expect(lines.first?.hasPrefix("q_0 Q0 ") == true)
    } else {
      #expect(lines.count == 60 && lines.first?.contains("\"took_ms\":null") == true)
    }
  }

  @Test("a line that is no query is told with its number, and the others are answered")
  func faultyLine() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a\tnurture\n\nno tab\nb\tnurture", to: "queries")
    let result = try run("search", "--queries", file, "--format", "trec", "--limit", "1")
    #expect(result.status == 2 && result.errors.contains("queries:3: "))
    let typed = try run(
      "search",
      "--queries",
      "-",
      "--format",
      "trec",
      "--limit",
      "1",
      input: "a\tnurture\n\nno tab\nb\tnurture"
    )
    #expect(typed.status == 2 && typed.errors.contains("-:3: "))
    #expect(typed.output.split(separator: "\n").map { $0.prefix(1) } == ["a", "b"])
    #expect(try run("search", "--queries", "/nowhere", "--format", "trec").status == 2)
  }

  // MARK: Same wording

  @Test("text shows the same words once, everything else shows every row")
  func duplicates() throws {
    let folder = try TemporaryFolder()
    let index = folder.path("same.index")
    let texts = ["Reading is good.", "reading is GOOD", "Reading is weak."]
    let lines = texts.enumerated().map { #"{"id": "l\#($0.offset)", "text": "\#($0.element)"}"# }
    try folder.write(lines.joined(separator: "\n") + "\n", to: "letters.jsonl")
    _ = try LettersProcess.run("index", "--index", index, folder.path("letters.jsonl"))
    func search(_ options: String...) throws -> String {
      try LettersProcess.run(["search", "--index", index, "reading"] + options).output
    }
    let text = try search()
    #expect(text.contains("3 passages in 3 letters (2 of different wording)"))
    #expect(text.contains("same wording in 1 other letter"))
    #expect(try !search("--duplicates", "show").contains("same wording"))
    #expect(try search("--format", "trec").split(separator: "\n").count == 3)
    #expect(
      try search("--format", "trec", "--duplicates", "collapse").split(separator: "\n").count == 2
    )
    #expect(try search("--format", "json", "--duplicates", "collapse").contains("\"same_wording\""))
  }
}
