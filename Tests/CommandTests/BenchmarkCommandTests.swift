import Foundation
import TestSupport
import Testing

@Suite("letters-benchmark")
struct BenchmarkCommandTests {
  private let folder: TemporaryFolder
  private var index: String { folder.path("tokens.index") }

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("answers queries over the lines of a file, by their numbers")
  func serve() throws {
    let tokens = try folder.write("a b c\nb b\nc a b d\nd\n", to: "tok.txt")
    #expect(try run("index", "--tokens", tokens, "--index", index).status == 0)
    let queries = ["COUNT\ta b", "COUNT\t+a +b", "COUNT\t\"a b\"", "COUNT\tx", "NOP\ta", "X\ta"]
    let result = try run("serve", "--index", index, input: queries.joined(separator: "\n") + "\n")
    #expect(result.output == "3\n2\n2\n0\n0\nUNSUPPORTED\n")
    let hits = try run("serve", "--index", index, input: "TOP_10\t+d +c\nTOP_10_COUNT\td\n").output
    let lines = hits.split(separator: "\n")
    #expect(lines[0].hasPrefix("2:"))
    #expect(lines[1].hasPrefix("2 3:"))
  }

  @Test("indexes the texts of JSON lines by their stems, on any number of threads")
  func rawText() throws {
    let lines = [
      #"{"id": 0, "text": "Pupils\u2019 reading, \"well-being\"\nand children."}"#,
      #"{"title": "text", "list": ["text", {"text": "no"}], "text":"A pupil reads \ud83d\ude00."}"#,
      #"{"id": 2}"#, "", #"{"text": "cut off pup"#, #"{"text": "Pupils\"#,
    ]
    let raw = try folder.write(lines.joined(separator: "\n"), to: "raw.jsonl")
    var files: [Data] = []
    for threads in ["1", "2", "5"] {
      let result = try run("index", "--raw", raw, "--index", index, "--threads", threads)
      #expect(result.status == 0)
      files.append(try Data(contentsOf: URL(fileURLWithPath: index)))
    }
    #expect(Set(files).count == 1)
    let queries = ["pupil", "read", "\"well be\"", "wellb", "child", "no", "pup"]
      .map { "COUNT\t\($0)\n" }.joined()
    #expect(try run("serve", "--index", index, input: queries).output == "3\n2\n1\n1\n1\n0\n1\n")
  }

  @Test("tells the time before the answer")
  func timed() throws {
    let tokens = try folder.write("a b\n", to: "tok.txt")
    _ = try run("index", "--tokens", tokens, "--index", index)
    let output = try run("serve", "--index", index, input: "TIME\tCOUNT\ta\n").output
    let parts = output.dropLast().split(separator: "\t")
    #expect(parts.count == 2)
    #expect(Int(parts[0]) ?? 0 > 0)
    #expect(parts[1] == "1")
  }

  @Test(
    "says what is wrong, with status 2 and nothing on standard output",
    arguments: [
      ([], "a command is missing"),
      (["measure"], "unknown command: measure"),
      (["index", "--index", "x"], "--tokens is missing"),
      (["serve", "--index"], "--index needs a value"),
      (["serve", "--index", "x", "--index", "x"], "--index is given twice"),
      (["serve", "index"], "unknown option or word: index"),
      (["serve", "--index", "/nowhere/x"], "No such file"),
      (["index", "--tokens", "/nowhere/x", "--index", "/nowhere/y"], "No such file"),
      (["micro", "--passes", "0"], "--passes takes a whole number from 1 on, not 0"),
      (["micro", "--output", "/nowhere/x"], "cannot write /nowhere/x"),
    ]
  )
  func errors(words: [String], message: String) throws {
    let result = try BenchmarkCommandTests.run(words)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("error: "))
    #expect(result.errors.contains(message))
  }

  @Test("explains itself", arguments: [["--help"], ["micro", "--help"]])
  func help(words: [String]) throws {
    let result = try BenchmarkCommandTests.run(words)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("usage: letters-benchmark index"))
  }

  @Test("times its parts, and keeps the figures with what they were measured on")
  func micro() throws {
    let results = folder.path("results.jsonl")
    let micro = ["micro", "--passes", "1", "--size", "1", "--output", results]
    let result = try BenchmarkCommandTests.run(micro)
    #expect(result.status == 0)
    for part in ["unpack, width 4", "positions", "checksum", "look up terms", "tokenise", "stem"] {
      #expect(result.output.contains("| \(part)"), "\(part)")
    }
    let lines = try figures(results)
    #expect(lines.count == result.output.split(separator: "\n").count - 2)
    for line in lines {
      #expect(line["commit"] is String && line["processor"] is String)
      #expect((line["date"] as? String)?.hasSuffix("Z") == true)
      #expect((line["median"] as? Double ?? 0) > 0)
    }
  }

  @Test("times building and queries as the corpus grows, and leaves no file behind")
  func sweep() throws {
    let lines = (0..<160).map { "w\($0 % 7) w\($0 % 3) w\($0)" }
    let tokens = try folder.write(lines.joined(separator: "\n") + "\n", to: "tok.txt")
    let queries = try folder.write(
      "{\"class\": \"or\", \"query\": \"w1 w2\"}\nphrase\t\"w1 w2\"\n",
      to: "queries"
    )
    let result = try run(
      "sweep",
      "--tokens",
      tokens,
      "--queries",
      queries,
      "--index",
      index,
      "--passes",
      "1"
    )
    #expect(result.status == 0)
    for row in ["| 1/16 |        10 |", "| 1/1  |       160 |", "| or ", "| phrase "] {
      #expect(result.output.contains(row), "\(row)")
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path(""))
    #expect(files.sorted() == ["queries", "tok.txt"])
  }

  private func figures(_ path: String) throws -> [[String: Any]] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
  }

  private func run(_ words: String..., input: String = "") throws -> LettersProcess.Result {
    try BenchmarkCommandTests.run(words, input: input)
  }

  static func run(
    _ words: [String],
    input: String = ""
  ) throws -> LettersProcess.Result {
    let program = LettersProcess.program.deletingLastPathComponent()
      .appendingPathComponent("letters-benchmark")
    return try LettersProcess.run(words, input: input, program: program)
  }
}
