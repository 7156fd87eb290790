import Foundation
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

  @Test("a passage with a hundred thousand matches is printed at once")
  func manyMatches() throws {
    let text = String(repeating: "tracking ", count: 100_000)
    try folder.write(#"{"id": "x", "text": "\#(text)"}"#, to: "in/r.jsonl")
    _ = try build()
    let start = ContinuousClock.now
    #expect(try search("tracking").output.contains("**tracking** **tracking**"))
    #expect(ContinuousClock.now - start < .seconds(20))
  }
}
