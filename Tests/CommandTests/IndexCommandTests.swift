import Foundation
import TestSupport
import Testing

@Suite("letters index")
struct IndexCommandTests {
  static let letter = """
    25 February 1911

    Mr A Example
    Headteacher
    Example Primary School
    Example Street
    EX1 1EX

    Dear Mr Example

    Ofsted survey inspection programme: music

    The visit was on 10 February 1911.

    Strengths

    - Singing is excellent.

    Areas for improvement

    - raise the attendance of the choir.

    Yours sincerely

    B Sample
    Her Majesty's Inspector
    """

  private func letter(_ word: String) -> String {
    Self.letter.replacingOccurrences(of: "Singing", with: word)
  }

  @Test("a folder that is empty or gone takes nothing out of the index, unless that is asked for")
  func emptied() throws {
    let folder = try TemporaryFolder()
    let index = folder.path("test.index")
    try folder.write(letter("Singing"), to: "a/one.txt")
    try folder.write(letter("Drumming"), to: "b/two.txt")
    func run(_ words: String...) throws -> LettersProcess.Result {
      try LettersProcess.run(["index", "--index", index] + words)
    }
    #expect(try run(folder.path("a"), folder.path("b")).status == 0)
    let before = try Data(contentsOf: URL(fileURLWithPath: index))
    for file in ["a/one.txt", "b/two.txt"] {
      try FileManager.default.removeItem(atPath: folder.path(file))
    }
    for words in [[], ["--rebuild"]] {
      let paths = [folder.path("a"), folder.path("b")]
      let refused = try LettersProcess.run(["index", "--index", index] + words + paths)
      #expect(refused.status == 2 && refused.output.isEmpty)
      #expect(refused.errors.contains("no letters in \(paths[0]), \(paths[1]), and all 2 letters"))
      #expect(refused.errors.contains("--allow-empty"))
    }
    // One of two folders.
    try folder.write(letter("Singing"), to: "a/one.txt")
    let partly = try run(folder.path("a"), folder.path("b"))
    #expect(
      partly.status == 2 && partly.errors.contains("no letters in \(folder.path("b")), and 1 of 2")
    )
    try FileManager.default.removeItem(atPath: folder.path("b"))
    #expect(try run(folder.path("a"), folder.path("b")).status == 2)
    #expect(try Data(contentsOf: URL(fileURLWithPath: index)) == before)
    // A folder that is empty is no reason to refuse as long as no letter would go.
    try FileManager.default.createDirectory(
      atPath: folder.path("c"),
      withIntermediateDirectories: true
    )
    #expect(try run(folder.path("a")).output.contains("1 removed"))
    #expect(try run(folder.path("a"), folder.path("c")).status == 0)
    let emptied = try run("--allow-empty", folder.path("c"))
    #expect(emptied.status == 0 && emptied.output.contains("1 removed"))
    #expect(try run(folder.path("c")).status == 0)
  }

  @Test("says what was added, changed, removed, unchanged and skipped")
  func update() throws {
    let folder = try TemporaryFolder()
    let index = folder.path("test.index")
    try folder.write(letter("Singing"), to: "letters/one.txt")
    try folder.write(letter("Drumming"), to: "letters/two.txt")
    func run() throws -> LettersProcess.Result {
      try LettersProcess.run("index", "--index", index, folder.path("letters"))
    }
    let first = try run()
    #expect(first.status == 0, "\(first.errors)")
    #expect(
      first.output.hasPrefix("letters: 2 added, 0 changed, 0 removed, 0 unchanged, 0 skipped")
    )
    let before = try Data(contentsOf: URL(fileURLWithPath: index))
    #expect(first.output.contains("passages; 0 rows withheld\n"))
    try folder.write("Singing is grand.\n", to: "note.txt")
    let single = try LettersProcess.run(
      "index",
      "--index",
      folder.path("single.index"),
      folder.path("note.txt")
    )
    #expect(single.output.contains("; 1 passage; 0 rows withheld\n"), "\(single.output)")
    let again = try run()
    #expect(again.output.hasPrefix("letters: 0 added, 0 changed, 0 removed, 2 unchanged"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: index)) == before)
    try folder.write(letter("Whistling"), to: "letters/two.txt")
    try folder.write(letter("Humming"), to: "letters/three.txt")
    try FileManager.default.removeItem(atPath: folder.path("letters/one.txt"))
    try folder.write("x", to: "letters/picture.gif")
    let third = try run()
    #expect(
      third.output.hasPrefix("letters: 1 added, 1 changed, 1 removed, 0 unchanged, 1 skipped")
    )
    #expect(third.errors.contains("picture.gif"))
  }

  @Test("gives the same bytes for the same letters, however it came to them")
  func reproducible() throws {
    let folder = try TemporaryFolder()
    for word in ["Singing", "Drumming", "Humming"] {
      try folder.write(letter(word), to: "a/\(word).txt")
      try folder.write(letter(word), to: "b/deeper/\(word).txt")
    }
    func build(_ index: String, _ path: String) throws -> Data {
      let result = try LettersProcess.run("index", "--index", folder.path(index), folder.path(path))
      #expect(result.status == 0)
      return try Data(contentsOf: URL(fileURLWithPath: folder.path(index)))
    }
    let fresh = try build("fresh", "a")
    #expect(try build("elsewhere", "b") == fresh)
    try FileManager.default.removeItem(atPath: folder.path("b/deeper/Humming.txt"))
    #expect(try build("updated", "b") != fresh)
    try folder.write(letter("Humming"), to: "b/deeper/Humming.txt")
    #expect(try build("updated", "b") == fresh)
  }

  @Test("an update equals a fresh build when a file was renamed or a line of records moved")
  func renamed() throws {
    let folder = try TemporaryFolder()
    let record = #"{"id": "r", "text": "A record."}"#
    try folder.write(letter("Singing"), to: "a/one.txt")
    try folder.write(record, to: "a/all.jsonl")
    try folder.write(letter("Singing"), to: "b/one.md")
    try folder.write("\n" + record, to: "b/all.jsonl")
    func build(_ name: String, _ corpus: String) throws -> Data {
      let index = folder.path(name)
      #expect(try LettersProcess.run("index", "--index", index, folder.path(corpus)).status == 0)
      return try Data(contentsOf: URL(fileURLWithPath: index))
    }
    let first = try build("updated", "a")
    let updated = try build("updated", "b")
    #expect(updated != first)
    #expect(try build("fresh", "b") == updated)
  }

  @Test("reports odd files and indexes the others")
  func oddFiles() throws {
    let folder = try TemporaryFolder()
    try folder.write(letter("Singing"), to: "letters/good.txt")
    try folder.write("", to: "letters/empty.txt")
    try folder.write(Data([0xff, 0xfe, 0x00, 0x41] + (0...255)), to: "letters/binary.txt")
    try folder.write(
      Data("Dear A\n\nCaf\u{e9}".utf8) + Data([0xe9, 0x20, 0xff]),
      to: "letters/bad.txt"
    )
    try folder.write(
      "{\"id\": \"r1\", \"text\": \"A record.\"}\nnot json\n",
      to: "letters/all.jsonl"
    )
    try folder.write("<h1>Title</h1><p>A page about cellos.</p>", to: "letters/page.html")
    try folder.write("ignored", to: "letters/README.md")
    try folder.write("ignored", to: "letters/.hidden.txt")
    let index = folder.path("test.index")
    let result = try LettersProcess.run("index", "--index", index, folder.path("letters"))
    #expect(result.status == 0)
    #expect(result.errors.contains("all.jsonl:2"))
    for word in ["singing", "record", "cellos"] {
      #expect(try LettersProcess.run("search", "--index", index, word).status == 0, "\(word)")
    }
    #expect(try LettersProcess.run("search", "--index", index, "ignored").status == 1)
    #expect(try LettersProcess.run("check", "--index", index).status == 0)
  }

  @Test("keeps the old index when the new one cannot be written")
  func failedWrite() throws {
    let folder = try TemporaryFolder()
    try folder.write(letter("Singing"), to: "letters/one.txt")
    let missing = try LettersProcess.run("index", "--index", folder.path("x"), folder.path("gone"))
    #expect(missing.status == 2)
    #expect(missing.errors.contains("gone"))
    let nowhere = try LettersProcess.run(
      "index",
      "--index",
      "/proc/none/x.index",
      folder.path("letters")
    )
    #expect(nowhere.status == 2)
    #expect(nowhere.errors.hasPrefix("error: /proc/none cannot be written: "))
  }

  @Test("a write that the system refuses leaves the old index and no other file but a lock")
  func refusedWrite() throws {
    let folder = try TemporaryFolder()
    let index = folder.path("test.index")
    let corpus = LettersProcess.corpus.path
    #expect(try LettersProcess.run("index", "--index", index, corpus).status == 0)
    let before = try Data(contentsOf: URL(fileURLWithPath: index))
    let script = """
      ulimit -f 10
      "\(LettersProcess.program.path)" index --rebuild --index test.index "\(corpus)" 2>&1
      echo "status $?"
      """
    let output = try LettersProcess.shell(script, in: folder.url)
    #expect(output.hasSuffix("status 2\n"), "\(output)")
    #expect(output.contains("error:"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: index)) == before)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(Set(files).subtracting(["test.index", "test.index.lock"]).isEmpty)
  }

  @Test("keeps letters of one name apart")
  func sameNames() throws {
    let folder = try TemporaryFolder()
    try folder.write(letter("Singing"), to: "letters/a/letter.txt")
    try folder.write(letter("Drumming"), to: "letters/b/letter.txt")
    try folder.write(letter("Drumming"), to: "letters/c/letter.txt")
    let index = folder.path("test.index")
    let result = try LettersProcess.run("index", "--index", index, folder.path("letters"))
    #expect(
      result.output.hasPrefix("letters: 2 added, 0 changed, 0 removed, 0 unchanged, 1 skipped")
    )
    for word in ["singing", "drumming"] {
      #expect(try LettersProcess.run("search", "--index", index, word).status == 0)
    }
  }

  @Test("writes an index anew that is damaged, though no letter has changed")
  func damaged() throws {
    let folder = try TemporaryFolder()
    try folder.write(letter("Singing"), to: "letters/one.txt")
    let index = folder.path("test.index")
    func run() throws -> LettersProcess.Result {
      try LettersProcess.run("index", "--index", index, folder.path("letters"))
    }
    #expect(try run().status == 0)
    let sound = try Data(contentsOf: URL(fileURLWithPath: index))
    var bytes = sound
    bytes[sound.count / 2] ^= 1
    try bytes.write(to: URL(fileURLWithPath: index))
    #expect(try run().output.hasPrefix("letters: 1 added"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: index)) == sound)
  }
}
