import Foundation
import TestSupport
import Testing

@Suite("letters show, check, stats, analyze and help")
struct OtherCommandTests {
  private func json(_ arguments: String...) throws -> [String: Any] {
    let result = try LettersProcess.run(arguments)
    let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return try #require(value as? [String: Any])
  }

  @Test("show gives fields, sections, passages and withheld rows")
  func show() throws {
    let index = try BuiltIndex.corpus.path()
    let name = "2014-11-03-bath-nes-nurture-outreach-schools-forum"
    let letter = try json("show", "--index", index, "--format", "json", name)
    #expect(Set(letter.keys) == ["letter", "sections", "passages", "withheld"])
    let withheld = try #require(letter["withheld"] as? [[String: Any]])
    #expect(withheld.compactMap { $0["rows"] as? Int }.reduce(0, +) == 25)
    let raw = try LettersProcess.run("show", "--index", index, "--raw", name)
    #expect(raw.output.contains("withheld"))
    #expect(!raw.output.contains("Not engaged"))
  }

  @Test("show finds a letter by id, file name and path, and a file that is in no index")
  func names() throws {
    let index = try BuiltIndex.corpus.path()
    let file = "2011-02-25-belmont-primary-nurture-groups.txt"
    for name in [file, String(file.dropLast(4)), LettersProcess.corpus.path + "/" + file] {
      let result = try LettersProcess.run("show", "--index", index, name)
      #expect(result.status == 0)
      #expect(result.output.contains("Belmont Primary School"))
    }
    let folder = try TemporaryFolder()
    let path = try folder.write(IndexCommandTests.letter, to: "new.txt")
    #expect(try LettersProcess.run("show", "--index", index, path).output.contains("B Sample"))
    #expect(try LettersProcess.run("show", "--index", index, "no-such-letter").status == 1)
  }

  @Test("show takes one letter for one, and no folder nor a file of several")
  func several() throws {
    let index = try BuiltIndex.corpus.path()
    let folder = try TemporaryFolder()
    let record = #"{"id": "a", "text": "Otters."}"#
    let one = try folder.write(record, to: "one.jsonl")
    #expect(try LettersProcess.run("show", "--index", index, one).output.contains("Otters."))
    let two = try folder.write(record + "\n" + #"{"id": "b", "text": "Eels."}"#, to: "two.jsonl")
    for (path, reason) in [(two, "it holds 2 letters"), (folder.path("."), "it is a folder")] {
      let result = try LettersProcess.run("show", "--index", index, path)
      #expect(result.status == 2)
      #expect(result.errors.contains(reason), "\(result.errors)")
    }
  }

  @Test("show opens a passage by its id or by its letter and number, among its neighbours")
  func passage() throws {
    let index = try BuiltIndex.corpus.path()
    let name = "2011-02-25-belmont-primary-nurture-groups"
    let letter = try json("show", "--index", index, "--format", "json", name)
    let passages = try #require(letter["passages"] as? [[String: Any]])
    let ninth = try #require(passages.first { $0["ordinal"] as? Int == 9 })
    let id = try #require(ninth["id"] as? String)
    let byID = try LettersProcess.run("show", "--index", index, id)
    let byNumber = try LettersProcess.run("show", "--index", index, "\(name)#9")
    #expect(byID.status == 0 && byID.output == byNumber.output)
    #expect(byID.output.contains("\n>  9 ") && byID.output.contains(id))
    let numbers = byID.output.split(separator: "\n").dropFirst(2).compactMap { line in
      Int(line.drop { $0 == ">" || $0 == " " }.prefix { $0.isNumber })
    }
    #expect(numbers == [7, 8, 9, 10, 11])
    let whole = try json("show", "--index", index, "--format", "json", id)
    #expect((whole["passage"] as? [String: Any])?["id"] as? String == id)
    #expect((whole["passages"] as? [Any])?.count == passages.count)
    let missing = try LettersProcess.run("show", "--index", index, "\(name)#999")
    #expect(missing.status == 1)
    #expect(missing.errors.contains("has no passage 999, but \(passages.count) passages"))
    #expect(try LettersProcess.run("show", "--index", index, "\(name)~0123456789").status == 1)
    #expect(try LettersProcess.run("show", "--index", index, "--raw", id).status == 2)
  }

  @Test("a path is that very file, not its namesake in the index")
  func namesake() throws {
    let index = try BuiltIndex.corpus.path()
    let folder = try TemporaryFolder()
    let name = "2011-02-25-belmont-primary-nurture-groups.txt"
    let path = try folder.write(IndexCommandTests.letter, to: name)
    #expect(try LettersProcess.run("show", "--index", index, path).output.contains("B Sample"))
    #expect(try LettersProcess.run("show", "--index", index, name).output.contains("Belmont"))
  }

  @Test("show wraps fields, and says once what is withheld and what a section is")
  func showText() throws {
    let index = try BuiltIndex.corpus.path()
    func lines(_ name: String) throws -> [String] {
      let arguments = ["show", "--index", index, name]
      let result = try LettersProcess.run(arguments, environment: ["COLUMNS": "72"])
      return result.output.split(separator: "\n").map(String.init)
    }
    let letter = try lines("2014-06-27-luton-infant-nursery-monitoring-visit")
    #expect(letter.contains("Evidence") && !letter.contains("Evidence: Evidence"))
    #expect(letter.allSatisfy { $0.count <= 72 })
    let report = try lines("2014-11-03-bath-nes-nurture-outreach-schools-forum")
    #expect(report.filter { $0.contains("rows withheld") }.count == 1)
  }

  @Test("check tells sound, damaged and missing apart")
  func check() throws {
    let index = try BuiltIndex.corpus.path()
    #expect(try LettersProcess.run("check", "--index", index).status == 0)
    let sound = try Data(contentsOf: URL(fileURLWithPath: index))
    let folder = try TemporaryFolder()
    var damaged = sound
    damaged[sound.count / 2] ^= 1
    for (name, bytes) in [
      ("empty", Data()), ("cut", sound.dropLast(100)), ("longer", sound + Data([0])),
      ("damaged", damaged), ("text", Data("hello".utf8)),
    ] {
      let path = try folder.write(Data(bytes), to: name)
      let result = try LettersProcess.run("check", "--index", path)
      #expect(result.status == 1, "\(name)")
      #expect(!result.output.isEmpty)
      #expect(try LettersProcess.run("search", "--index", path, "pupils").status != 139)
    }
    #expect(try LettersProcess.run("check", "--index", folder.path("missing")).status == 2)
  }

  @Test("stats counts what is there")
  func stats() throws {
    let stats = try json("stats", "--format", "json", "--index", try BuiltIndex.corpus.path())
    #expect(stats["letters"] as? Int == 5)
    #expect(stats["passages"] as? Int == 109)
    let keys: Set = ["letters", "passages", "tokens", "terms", "bytes", "generation"]
    #expect(keys.isSubset(of: stats.keys))
    #expect((stats["copies"] as? [[String]])?.isEmpty == true)
  }

  @Test("a letter that is there under two names is told by index and stats")
  func copies() throws {
    let folder = try TemporaryFolder()
    let letters = ["letters/ashby.txt", "letters/copy of ashby.txt", "letters/oak.txt"]
    for name in letters {
      let text = name.hasSuffix("ashby.txt") ? "Otters are seen.\n" : "Drums are loud.\n"
      try folder.write(text, to: name)
    }
    let path = folder.path("x.index")
    let index = ["index", "--index", path, folder.path("letters")]
    // Also when there is nothing to write.
    for _ in 0..<2 {
      let result = try LettersProcess.run(index)
      let told = result.errors.split(separator: "\n").filter { $0.contains("the same letter as") }
      #expect(told.count == 1)
      #expect(told.allSatisfy { $0.contains(letters[0]) && $0.contains(letters[1]) })
    }
    let report = try json(index[0], "--format", "json", "--index", path, folder.path("letters"))
    let warnings = try #require(report["warnings"] as? [[String: Any]])
    #expect(warnings.count { $0["code"] as? String == "same-file" } == 1)
    let stats = try json("stats", "--format", "json", "--index", path)
    #expect(stats["copies"] as? [[String]] == [["ashby", "copy of ashby"]])
    #expect(stats["letters"] as? Int == 3)
    let text = try LettersProcess.run("stats", "--index", path).output
    #expect(text.contains("ashby = copy of ashby, counted 2 times"))
  }

  @Test("a letter that is there in other bytes is told by index and stats")
  func copiesInOtherBytes() throws {
    let folder = try TemporaryFolder()
    try folder.write("Otters are seen.\nThey swim.\n", to: "letters/ashby.txt")
    try folder.write("Otters are seen.\r\nThey swim.\r\n", to: "letters/ashby letter (1).txt")
    try folder.write("Drums are loud.\n", to: "letters/oak.txt")
    let path = folder.path("x.index")
    for _ in 0..<2 {
      let result = try LettersProcess.run("index", "--index", path, folder.path("letters"))
      let told = result.errors.split(separator: "\n").filter { $0.contains("in other bytes") }
      #expect(told.count == 1 && told.allSatisfy { $0.contains("counted as one letter more") })
      #expect(told.allSatisfy { $0.contains("/ashby.txt") && $0.contains("/ashby letter (1).txt") })
    }
    let stats = try json("stats", "--format", "json", "--index", path)
    #expect(stats["copies"] as? [[String]] == [["ashby", "ashby letter (1)"]])
  }

  @Test("analyze gives a line of JSON for a line of text")
  func analyze() throws {
    let result = try LettersProcess.run(
      ["analyze", "--stdin", "--format", "ndjson"],
      input: "pupils’ well-being\n\nSEAL\n"
    )
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[1] == "{\"tokens\":[]}")
    #expect(lines[0].contains("\"term\":\"wellbeing\""))
  }

  @Test("help, version and completions come from the table of commands")
  func help() throws {
    let help = try LettersProcess.run("--help")
    #expect(help.status == 0)
    for command in ["index", "search", "show", "check", "stats", "analyze", "completions"] {
      #expect(help.output.contains(command))
      #expect(
        try LettersProcess.run(command, "--help").output.contains("Usage: letters \(command)")
      )
    }
    for shell in ["bash", "zsh", "fish"] {
      let script = try LettersProcess.run("completions", shell).output
      #expect(script.contains("query fields index search") && script.contains("help"))
    }
    #expect(try LettersProcess.run("--version").output.hasPrefix("letters "))
    #expect(try LettersProcess.run("frobnicate").status == 2)
  }

  @Test("the default index is built from Corpus when it is missing, a named one never")
  func defaultIndex() throws {
    let folder = try TemporaryFolder()
    try folder.write(IndexCommandTests.letter, to: "Corpus/one.txt")
    let result = try LettersProcess.run("search", "choir", in: folder.url)
    #expect(result.status == 0, "\(result.errors)")
    #expect(FileManager.default.fileExists(atPath: folder.path("Index/letters.index")))
    let empty = try TemporaryFolder()
    let lost = try LettersProcess.run("search", "choir", in: empty.url)
    #expect(lost.status == 2 && lost.errors.contains("letters index FOLDER"))
    let named = try LettersProcess.run("search", "--index", "other.index", "x", in: folder.url)
    #expect(named.status == 2)
    #expect(!FileManager.default.fileExists(atPath: folder.path("other.index")))
  }

  @Test(
    "the default index is built anew when it has another version of the format",
    arguments: [0, 9]
  )
  func otherFormat(version: UInt8) throws {
    let folder = try TemporaryFolder()
    try folder.write(IndexCommandTests.letter, to: "Corpus/one.txt")
    #expect(try LettersProcess.run("index", in: folder.url).status == 0)
    let file = folder.url.appendingPathComponent("Index/letters.index")
    let sound = try Data(contentsOf: file)
    var other = sound
    other[8] = version
    try other.write(to: file)
    let index = "Index/letters.index"
    let named = try LettersProcess.run("search", "--index", index, "choir", in: folder.url)
    #expect(named.status == 2 && named.errors.contains("`letters index --rebuild`"))
    #expect(try Data(contentsOf: file) == other)
    let result = try LettersProcess.run("search", "choir", in: folder.url)
    #expect(result.status == 0)
    #expect(result.errors.contains("building Index/letters.index anew from Corpus"))
    #expect(try Data(contentsOf: file) == sound)
    try other.write(to: file)
    try FileManager.default.removeItem(atPath: folder.path("Corpus"))
    #expect(try LettersProcess.run("search", "choir", in: folder.url).status == 2)
    #expect(try Data(contentsOf: file) == other)
  }

  @Test("a damaged default index stays, and the command that mends it is named")
  func damagedIndex() throws {
    let folder = try TemporaryFolder()
    try folder.write(IndexCommandTests.letter, to: "Corpus/one.txt")
    #expect(try LettersProcess.run("index", in: folder.url).status == 0)
    let file = folder.url.appendingPathComponent("Index/letters.index")
    let damaged = try Data(contentsOf: file).dropLast(40)
    try damaged.write(to: file)
    let result = try LettersProcess.run("search", "choir", in: folder.url)
    #expect(result.status == 2 && result.errors.contains("`letters index --rebuild`"))
    #expect(try Data(contentsOf: file) == damaged)
    #expect(try LettersProcess.run("index", "--rebuild", in: folder.url).status == 0)
    #expect(try LettersProcess.run("search", "choir", in: folder.url).status == 0)
  }
}
