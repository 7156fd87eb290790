import Foundation
import TestSupport
import Testing

@Suite("Hostile letters and file names")
struct HostileTextTests {
  private let folder: TemporaryFolder
  private let index: String

  init() throws {
    folder = try TemporaryFolder()
    index = folder.path("letters.index")
  }

  private func build() throws -> LettersProcess.Result {
    try LettersProcess.run("index", "--index", index, folder.path("in"))
  }

  private func search(_ words: String...) throws -> LettersProcess.Result {
    try LettersProcess.run(["search", "--index", index] + words)
  }

  @Test("escape sequences reach neither the terminal nor JSON")
  func escapeSequences() throws {
    let escape = #"\u001b]0;owned\u0007"#
    try folder.write(
      #"{"id": "x", "title": "T\#(escape)", "text": "tracking \#(escape)\u009b2J of pupils"}"#,
      to: "in/records.jsonl"
    )
    try folder.write("nothing\n", to: "in/red\u{1b}[31m.xyz")
    let built = try build()
    #expect(built.errors.contains("red␛[31m.xyz"))
    for format in ["text", "json", "ndjson", "trec"] {
      let found = try search("--format", format, "--color", "never", "tracking")
      #expect(found.status == 0)
      let scalars = (found.output + found.errors + built.errors).unicodeScalars
      #expect(!scalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
    }
    let colored = try search("--color", "always", "tracking")
    #expect(colored.output.contains("\u{1b}[1;33mtracking\u{1b}[0m ␛]0;owned␇"))
  }

  @Test("white space in an id leaves a TREC line its six columns")
  func trecColumns() throws {
    try folder.write(#"{"id": "a b\nc\td", "text": "tracking of pupils"}"#, to: "in/r.jsonl")
    _ = try build()
    let line = try search("--format", "trec", "tracking").output.dropLast()
    #expect(line.split(whereSeparator: \.isWhitespace).count == 6)
  }

  @Test("two links to the folder they lie in are followed once")
  func linkLoops() throws {
    try folder.write("The school tracks pupils well.\n", to: "in/a.txt")
    for name in ["one", "two"] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path("in/\(name)"),
        withDestinationPath: "."
      )
    }
    let built = try build()
    #expect(built.status == 0)
    #expect(built.output.contains("1 added") && built.output.contains(" 0 skipped"))
  }

  @Test("a letter that is named as the index by mistake is left as it is")
  func textAsIndex() throws {
    let text = "The school tracks pupils well.\n"
    let letter = try folder.write(text, to: "in/a.txt")
    let result = try LettersProcess.run("index", "--index", letter, folder.path("in"))
    #expect(result.status == 2 && result.errors.contains("not an index"))
    #expect(try String(contentsOfFile: letter, encoding: .utf8) == text)
  }

  @Test("records behind a byte-order mark are read")
  func byteOrderMark() throws {
    try folder.write("\u{feff}" + #"{"id": "x", "text": "tracking of pupils"}"#, to: "in/r.jsonl")
    #expect(try build().output.contains("1 added"))
  }

  @Test("children in a record's title, text and keywords are withheld")
  func childrenInRecords() throws {
    let record =
      #"{"id": "x", "date": "1904-11-03", "title": "Ada Example DOB 03/04/1897", "#
      + #""dob": "3 April 1897", "pupils": ["Ada Example 3/4/1897", "Ben Example 5/6/1898", "#
      + #""Cyd Example 7/8/1899"], "visited": ["1904-02-01"], "text": "The work goes on.\n\n"#
      + #"Ada Example 03/04/1897 Oak\nBen Example 05/06/1898 Ash\nCyd Example 07/08/1899 Elm"}"#
    try folder.write(record, to: "in/r.jsonl")
    _ = try build()
    let bytes = String(decoding: try Data(contentsOf: URL(fileURLWithPath: index)), as: UTF8.self)
    for secret in ["Example", "example", "1897", "03/04"] { #expect(!bytes.contains(secret)) }
    #expect(try search("work").status == 0)
    #expect(try search("visited:1904*").status != 2)
  }

  @Test("a passage with tens of thousands of matches is printed at once")
  func manyMatches() throws {
    let text = String(repeating: "tracking ", count: 40_000)
    try folder.write(#"{"id": "x", "text": "\#(text)"}"#, to: "in/r.jsonl")
    _ = try build()
    let start = ContinuousClock.now
    #expect(try search("tracking").output.contains("**tracking** **tracking**"))
    #expect(ContinuousClock.now - start < .seconds(20))
  }
}
