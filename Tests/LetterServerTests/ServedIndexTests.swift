import Foundation
import HTTPServer
import LetterSearch
import Synchronization
import Testing

@testable import LetterServer

@Suite("The index in service")
struct ServedIndexTests {
  private func write(_ text: String, to folder: URL) throws {
    try text.write(to: folder.appendingPathComponent("a.txt"), atomically: true, encoding: .utf8)
  }

  private func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("ServedIndexTests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// A folder of a letter, and a path for its index in another one.
  private func lettersApartFromIndex() throws -> (folder: URL, indexPath: String) {
    let letters = try folder()
    try write("Apples are good.\n", to: letters)
    return (letters, try folder().appendingPathComponent("x.index").path)
  }

  private func remove(_ folder: URL, _ indexPath: String) {
    let indexFolder = URL(fileURLWithPath: indexPath).deletingLastPathComponent()
    for folder in [folder, indexFolder] { try? FileManager.default.removeItem(at: folder) }
  }

  private func count(_ query: String, _ generation: ServedIndex.Generation) throws -> Int {
    try generation.searcher.search(SearchRequest(query)).total.passages
  }

  @Test("a new file is taken up, and who holds the old generation keeps it")
  func reload() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("x.index").path
    let indexer = LetterIndexer(indexPath: path, waitsForOthers: false)
    try write("Apples are good.\n", to: folder)
    _ = try indexer.update(from: [folder.appendingPathComponent("a.txt").path])
    let served = try ServedIndex(opening: path)
    let old = served.current
    #expect(try served.reload() == false)
    try write("Pears are good.\n", to: folder)
    _ = try indexer.update(from: [folder.appendingPathComponent("a.txt").path])
    #expect(try served.reload())
    #expect(try count("apples", old) == 1)
    #expect(try count("pears", old) == 0)
    #expect(try count("apples", served.current) == 0)
    #expect(try count("pears", served.current) == 1)
  }

  @Test("an index behind a link is taken up when there is a new one behind it")
  func linked() throws {
    let (folder, path) = try lettersApartFromIndex()
    defer { remove(folder, path) }
    let link = path + ".link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "x.index")
    let indexer = LetterIndexer(indexPath: link, waitsForOthers: false)
    _ = try indexer.update(from: [folder.path])
    let served = try ServedIndex(opening: link)
    try write("Pears are good.\n", to: folder)
    _ = try indexer.update(from: [folder.path])
    #expect(try served.reload())
    #expect(try count("pears", served.current) == 1)
    #expect(try served.reload() == false)
  }

  @Test("a file that is no index leaves the old one in service")
  func damaged() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("x.index").path
    try write("Apples are good.\n", to: folder)
    _ = try LetterIndexer(indexPath: path, waitsForOthers: false)
      .update(from: [folder.appendingPathComponent("a.txt").path])
    let served = try ServedIndex(opening: path)
    try Data("nonsense".utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    #expect(throws: LetterSearchError.self) { try served.reload() }
    #expect(try count("apples", served.current) == 1)
    #expect(try served.reload() == false)
  }

  @Test("a file that is overwritten in place is no harm to those who read the old one")
  func overwritten() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("x.index").path
    try write("Apples are good.\n", to: folder)
    _ = try LetterIndexer(indexPath: path, waitsForOthers: false)
      .update(from: [folder.appendingPathComponent("a.txt").path])
    let served = try ServedIndex(opening: path)
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(throws: LetterSearchError.self) { try served.reload() }
    #expect(try count("apples", served.current) == 1)
  }

  @Test("a file that is damaged somewhere, or a pipe, does not take the place of a sound index")
  func damagedWithin() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("x.index")
    try write(String(repeating: "Apples are good.\n\n", count: 50), to: folder)
    _ = try LetterIndexer(indexPath: file.path, waitsForOthers: false)
      .update(from: [folder.appendingPathComponent("a.txt").path])
    let served = try ServedIndex(opening: file.path)
    var bytes = try Data(contentsOf: file)
    // What lies at the beginning of the pages of data is read when it is asked for, not at once.
    for place in 4096..<4096 + 64 { bytes[place] ^= 0xFF }
    try bytes.write(to: file, options: .atomic)
    #expect(throws: LetterSearchError.self) { try served.reload() }
    #expect(throws: LetterSearchError.self) { try ServedIndex(opening: file.path) }
    #expect(try count("apples", served.current) > 0)
    try FileManager.default.removeItem(at: file)
    let pipe = try Process.run(URL(fileURLWithPath: "/usr/bin/mkfifo"), arguments: [file.path])
    pipe.waitUntilExit()
    #expect(throws: LetterSearchError.self) { try served.reload() }
  }

  @Test("while indexes are swapped, every answer is of one of them as a whole")
  func swaps() async throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let served = folder.appendingPathComponent("served.index")
    var built: [(generation: String, fruit: String, file: Data)] = []
    for fruit in ["Apples", "Pears"] {
      try write("\(fruit) are good.\n", to: folder)
      let path = folder.appendingPathComponent("\(fruit).index").path
      _ = try LetterIndexer(indexPath: path, waitsForOthers: false)
        .update(from: [folder.appendingPathComponent("a.txt").path])
      let generation = try LetterIndex(opening: path).metadata.generation
      built.append((generation, fruit, try Data(contentsOf: URL(fileURLWithPath: path))))
    }
    let fruits = [built[0].generation: "Apples", built[1].generation: "Pears"]
    try built[0].file.write(to: served, options: .atomic)
    let index = try ServedIndex(opening: served.path)
    let site = Site(index)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<2 {
        group.addTask {
          for _ in 0..<200 {
            let answer = try site.answer("/api/v1/search?q=good")
            let generation = try #require(try answer.object()["generation"] as? String)
            #expect(answer.body.contains("\(try #require(fruits[generation])) are good."))
            #expect(answer.response["ETag"]?.contains(generation) == true)
          }
        }
      }
      for file in 1...50 {
        try built[file % 2].file.write(to: served, options: .atomic)
        #expect(try index.reload())
        await Task.yield()
      }
      try await group.waitForAll()
    }
  }

  @Test("a watched folder is indexed again when it has settled")
  func watching() throws {
    let (folder, path) = try lettersApartFromIndex()
    defer { remove(folder, path) }
    var watcher = CorpusWatcher(folder: folder.path, indexPath: path)
    #expect(try watcher.update().isEmpty)
    #expect(try watcher.update().last?.contains("1 added") == true)
    #expect(try watcher.update().isEmpty)
    try write("Pears are good, and plums.\n", to: folder)
    #expect(try watcher.update().isEmpty)
    #expect(try watcher.update().last?.contains("1 changed") == true)
    let book = URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent(
      "book.csv"
    )
    try "theme,cue\nfruit,plums\n".write(to: book, atomically: true, encoding: .utf8)
    let themes = try ThemeFile(reading: book.path)
    var themed = CorpusWatcher(folder: folder.path, indexPath: path, themes: themes)
    #expect(try themed.update().isEmpty && !themed.update().isEmpty)
    #expect(try LetterIndex(opening: path).schema.themes.themes.map(\.id) == ["fruit"])
  }

  @Test("a watched folder may be a link, and what its own links lead to is watched, too")
  func watchingLinks() throws {
    let (letters, path) = try lettersApartFromIndex()
    let others = try folder()
    defer { remove(letters, path) }
    defer { remove(others, path) }
    func link(_ link: String, to target: String) throws {
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    }
    func write(_ text: String, to path: String) throws {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    let pears = others.appendingPathComponent("pears.txt").path
    try write("Pears are good.\n", to: pears)
    let figs = path + ".figs"
    try link(letters.appendingPathComponent("figs.txt").path, to: figs)
    let watched = path + ".letters"
    try link(watched, to: letters.path)
    var watcher = CorpusWatcher(folder: watched, indexPath: path)
    #expect(try watcher.update().isEmpty)
    #expect(try watcher.update().last?.contains("1 added") == true)
    try link(letters.appendingPathComponent("more").path, to: others.path)
    #expect(try watcher.update().isEmpty)
    #expect(try watcher.update().last?.contains("1 added") == true)
    try write("Pears are good, and plums.\n", to: pears)
    #expect(try watcher.update().isEmpty)
    #expect(try watcher.update().last?.contains("1 changed") == true)
    try write("Figs are good.\n", to: figs)
    #expect(try watcher.update().isEmpty)
    #expect(try watcher.update().last?.contains("1 added") == true)
  }

  @Test("a watched letter that was overwritten has changed, though size and time tell nothing")
  func overwrittenLetter() throws {
    let (letters, path) = try lettersApartFromIndex()
    defer { remove(letters, path) }
    let letter = letters.appendingPathComponent("a.txt").path
    func overwrite(_ text: String) throws {
      try text.write(toFile: letter, atomically: false, encoding: .utf8)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)],
        ofItemAtPath: letter
      )
    }
    try overwrite("Apples are good.\n")
    var watcher = CorpusWatcher(folder: letters.path, indexPath: path)
    #expect(try watcher.update().isEmpty)
    #expect(try watcher.update().last?.contains("1 added") == true)
    try overwrite("Quince is good!\n\n")
    #expect(try watcher.update().isEmpty)
    #expect(try watcher.update().last?.contains("1 changed") == true)
  }

  @Test("a watched folder that is emptied or gone leaves the index as it is, and is told once")
  func emptied() throws {
    let (folder, path) = try lettersApartFromIndex()
    defer { remove(folder, path) }
    _ = try LetterIndexer(indexPath: path, waitsForOthers: false).update(from: [folder.path])
    let lines = Mutex<[String]>([])
    let served = try ServedIndex(opening: path)
    let watcher = CorpusWatcher(folder: folder.path, indexPath: path)
    var upkeep = Upkeep(served, watcher) { line in lines.withLock { $0.append(line) } }
    try FileManager.default.removeItem(at: folder.appendingPathComponent("a.txt"))
    for _ in 0..<4 { upkeep.look() }
    #expect(lines.withLock { $0.count } == 1)
    let complaint = lines.withLock { $0.first } ?? ""
    #expect(complaint.hasPrefix("the index stays as it is: no letters in \(folder.path)"))
    #expect(try count("apples", served.current) == 1)
    try FileManager.default.removeItem(at: folder)
    for _ in 0..<4 { upkeep.look() }
    #expect(lines.withLock { $0.count } == 2)
    #expect(try count("apples", served.current) == 1)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write("Apples and pears are good.\n", to: folder)
    for _ in 0..<3 { upkeep.look() }
    #expect(try count("pears", served.current) == 1)
  }

  @Test("a watched file that cannot be read is told once, and again when it has changed")
  func unreadable() throws {
    let (folder, path) = try lettersApartFromIndex()
    defer { remove(folder, path) }
    var watcher = CorpusWatcher(folder: folder.path, indexPath: path)
    for _ in 0..<2 { _ = try watcher.update() }
    // No program can make a text of it.
    let report = folder.appendingPathComponent("report.pdf")
    func news() throws -> [String] { try watcher.update() + watcher.update() + watcher.update() }
    try Data([0, 1, 2]).write(to: report)
    let first = try news()
    #expect(first.count == 1)
    #expect(first.first?.hasPrefix("\(report.path): skipped: ") == true)
    try write("Pears are good, and plums.\n", to: folder)
    #expect(try news().allSatisfy { $0.hasPrefix("letters: ") })
    try Data([0, 1, 2, 3]).write(to: report)
    #expect(try news().map { $0.hasPrefix("\(report.path): skipped: ") } == [true])
    try FileManager.default.copyItem(
      at: folder.appendingPathComponent("a.txt"),
      to: folder.appendingPathComponent("copy of a.txt")
    )
    let copied = try news()
    #expect(copied.count == 2 && copied[0].contains("copy of a.txt: warning: the same letter as"))
  }

  @Test("what cannot be watched is told at the start, and later once, in words")
  func unwatchable() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("x.index").path
    try write("Apples are good.\n", to: folder)
    let letter = folder.appendingPathComponent("a.txt").path
    _ = try LetterIndexer(indexPath: path, waitsForOthers: false).update(from: [letter])
    let nowhere = folder.appendingPathComponent("nowhere").path
    for missing in [nowhere, letter] {
      #expect(throws: LetterSearchError.self) {
        try LetterService(indexPath: path, watchedFolder: missing) { _ in }
      }
    }
    let lines = Mutex<[String]>([])
    let watcher = CorpusWatcher(folder: nowhere, indexPath: path)
    var upkeep = Upkeep(try ServedIndex(opening: path), watcher) { line in
      lines.withLock { $0.append(line) }
    }
    for _ in 0..<3 { upkeep.look() }
    let complaint = "the index stays as it is: there is no file or folder \(nowhere)"
    #expect(lines.withLock { $0 } == [complaint])
    try "".write(toFile: nowhere, atomically: true, encoding: .utf8)
    for _ in 0..<3 { upkeep.look() }
    #expect(lines.withLock { $0.last?.hasSuffix("cannot be read: it is no folder") == true })
    #expect(lines.withLock { $0.count } == 2)
  }
}
