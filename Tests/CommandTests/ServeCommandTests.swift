import Foundation
import TestSupport
import Testing

@Suite("letters serve")
struct ServeCommandTests {
  @Test("builds the index that it is to watch over when there is none")
  func firstStart() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("letters"),
      withIntermediateDirectories: true
    )
    _ = try folder.write(IndexCommandTests.letter, to: "letters/a.txt")
    let index = folder.url.appendingPathComponent("state/x.index").path
    // A socket that cannot be made ends the server where it would begin to answer.
    let socket = folder.url.path + "/" + String(repeating: "s", count: 200)
    let result = try LettersProcess.run(
      "serve",
      "--index",
      index,
      "--watch",
      folder.url.appendingPathComponent("letters").path,
      "--socket",
      socket
    )
    #expect(result.status == 2)
    #expect(result.errors.contains("1 added"))
    #expect(result.errors.contains("cannot listen"))
    #expect(FileManager.default.fileExists(atPath: index))
  }

  @Test("tells before it is ready that there are too few descriptors", arguments: [18, 23])
  func descriptors(limit: Int) throws {
    let script =
      "ulimit -n \(limit); '\(LettersProcess.program.path)' serve --bind 127.0.0.1 --port 0 "
      + "--index '\(try BuiltIndex.corpus.path())' 2>&1; echo status $?"
    let folder = try TemporaryFolder()
    let output = try LettersProcess.shell(script, in: folder.url)
    #expect(output.contains("Too many open files; raise the limit of the shell with ulimit -n"))
    #expect(output.hasSuffix("status 2\n") && !output.contains("ready"))
  }

  @Test("does not begin when there is nothing to watch")
  func nothingToWatch() throws {
    let result = try LettersProcess.run(
      "serve",
      "--index",
      try BuiltIndex.corpus.path(),
      "--watch",
      "/nowhere/at/all"
    )
    #expect(result.status == 2)
    #expect(result.errors == "error: there is no file or folder /nowhere/at/all\n")
  }

  @Test(
    "refuses options that say nothing or contradict each other",
    arguments: [
      (["Corpus"], "takes options only"), (["--lan", "--socket", "x"], "give one of"),
      (["--lan", "--bind", "127.0.0.1"], "give one of"),
      (["--cors-origin", "*"], "--cors-origin needs an origin"),
      (["--cors-origin", "https://a.example/"], "--cors-origin needs an origin"),
      (["--cors-origin", "https://A.example"], "--cors-origin needs an origin"),
      (["--base-path", "letters"], "--base-path needs a path such as /letters"),
      (["--base-path", "/a?b"], "--base-path needs a path such as /letters"),
      (["--allow-host", "a b"], "--allow-host needs the name of a host"),
    ]
  )
  func contradictions(options: [String], message: String) throws {
    let result = try LettersProcess.run(["serve", "--index", "/nowhere"] + options)
    #expect(result.status == 2)
    #expect(result.errors.contains(message))
  }
}
