import Foundation
import HTTPServer
import LetterSearch
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
    let folder = try folder()
    let indexFolder = try self.folder()
    defer {
      try? FileManager.default.removeItem(at: folder)
      try? FileManager.default.removeItem(at: indexFolder)
    }
    let path = indexFolder.appendingPathComponent("x.index").path
    try write("Apples are good.\n", to: folder)
    var watcher = CorpusWatcher(folder: folder.path, indexPath: path)
    #expect(try watcher.update() == nil)
    #expect(try watcher.update()?.contains("1 added") == true)
    #expect(try watcher.update() == nil)
    try write("Pears are good, and plums.\n", to: folder)
    #expect(try watcher.update() == nil)
    #expect(try watcher.update()?.contains("1 changed") == true)
  }
}
