import Foundation
import TestSupport
import Testing

@testable import InvertedIndex

@Suite("Runs")
struct RunTests {
  @Test(
    "make the same bytes whatever the memory and the number of workers",
    arguments: 0..<6 as Range<UInt64>,
    [1 << 10, 1 << 13, 1 << 28]
  )
  func sameBytes(seed: UInt64, byteCount: Int) throws {
    let naive = RandomCorpus(seed: seed, documentCount: 70).index
    let expected = try naive.builder().serialized()
    let folder = try TemporaryFolder()
    let memory = BuildMemory(byteCount: byteCount, spillingBeside: folder.path("index"))
    #expect(try naive.builder(memory: BuildMemory(byteCount: byteCount)).serialized() == expected)
    #expect(try naive.builder(memory: memory).serialized() == expected)
    for workerCount in 1...3 {
      var generator = SeededGenerator(seed: seed)
      let runs = try Self.runs(of: naive, workerCount, memory, &generator)
      var builder = SegmentBuilder(naive.schema, memory: memory)
      for run in runs { try builder.add(run) }
      #expect(try builder.serialized() == expected)
    }
    #expect(try folder.contents().isEmpty)
  }

  @Test("are there whole when they cannot be spilled", arguments: 0..<3 as Range<UInt64>)
  func failedSpill(seed: UInt64) throws {
    let naive = RandomCorpus(seed: seed, documentCount: 70).index
    let folder = try TemporaryFolder()
    let place = folder.url.appending(component: "later")
    let memory = BuildMemory(
      byteCount: 1 << 10,
      spillingBeside: place.appending(component: "index").path
    )
    var builder = SegmentBuilder(naive.schema, memory: memory)
    var failures = 0
    for group in naive.groups.indices {
      var worker = SegmentBuilder(naive.schema)
      try naive.add(group, to: &worker)
      let run = worker.takeRun()
      let expected = builder.documentCount + run.documentCount
      do { try builder.add(run) } catch { failures += 1 }
      #expect(builder.documentCount == expected)
    }
    #expect(failures > 0)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
    #expect(try builder.serialized() == naive.builder().serialized())
  }

  @Test("may stand between documents that are added one by one", arguments: 0..<8 as Range<UInt64>)
  func mixed(seed: UInt64) throws {
    let naive = RandomCorpus(seed: seed, documentCount: 60).index
    var generator = SeededGenerator(seed: seed)
    var worker = SegmentBuilder(naive.schema)
    var builder = SegmentBuilder(naive.schema)
    for group in naive.groups.indices {
      if generator.oneIn(2) {
        try naive.add(group, to: &builder)
      } else {
        try naive.add(group, to: &worker)
        try builder.add(worker.takeRun())
      }
    }
    #expect(try builder.serialized() == naive.builder().serialized())
  }

  @Test("can be taken from several threads at once")
  func threads() async throws {
    let naive = RandomCorpus(seed: 4, documentCount: 300).index
    let middle = naive.groups.count / 2
    let runs = try await withThrowingTaskGroup(of: (Int, SegmentRun).self) { tasks in
      for (place, groups) in [0..<middle, middle..<naive.groups.count].enumerated() {
        tasks.addTask {
          var worker = SegmentBuilder(naive.schema)
          for group in groups { try naive.add(group, to: &worker) }
          return (place, worker.takeRun())
        }
      }
      return try await tasks.reduce(into: [Int: SegmentRun]()) { $0[$1.0] = $1.1 }
    }
    var builder = SegmentBuilder(naive.schema)
    for place in runs.keys.sorted() { try builder.add(#require(runs[place])) }
    #expect(try builder.serialized() == naive.builder().serialized())
  }

  @Test("leave a worker's terms their numbers")
  func keptNumbers() throws {
    var worker = SegmentBuilder(RandomCorpus.schema)
    let term = try worker.termID(RandomCorpus.text, "pupils")
    var draft = DocumentDraft()
    draft.add(term, at: 0)
    try worker.add(draft)
    let first = worker.takeRun()
    #expect(try worker.termID(RandomCorpus.text, "pupils") == term)
    try worker.add(draft)
    var builder = SegmentBuilder(RandomCorpus.schema)
    try builder.add(first)
    try builder.add(worker.takeRun())
    let segment = try Segment(contents: builder.serialized())
    #expect(try segment.lookup(RandomCorpus.text, "pupils")?.documentFrequency == 2)
  }

  @Test("terms that a worker tells apart itself make the same bytes", arguments: [1, 40, 3000])
  func ownTerms(termCount: Int) throws {
    var expected = SegmentBuilder(RandomCorpus.schema)
    var builder = SegmentBuilder(RandomCorpus.schema)
    var worker = SegmentBuilder(RandomCorpus.schema)
    var numbers: [String: TermID] = [:]
    var generator = SeededGenerator(seed: UInt64(termCount))
    for document in 0..<60 {
      var (draft, workersDraft) = (DocumentDraft(), DocumentDraft())
      for position in 0..<UInt32(50) {
        // Of one to 24 bytes; many have the same first eight.
        let number = generator.below(termCount)
        let term = number % 3 == 0 ? "\(number)" : "abcdefgh\(number * 7919 * 104_729)"
        draft.add(try expected.termID(RandomCorpus.text, term), at: position)
        let known = numbers[term]
        let id = try known ?? worker.newTermID(RandomCorpus.text, Array(term.utf8).span)
        numbers[term] = id
        workersDraft.add(id, at: position)
      }
      try expected.add(draft)
      try worker.add(workersDraft)
      if document % 20 == 19 { try builder.add(worker.takeRun()) }
    }
    #expect(try builder.serialized() == expected.serialized())
  }

  @Test("a term that is new twice stops the program")
  func twice() async {
    await #expect(processExitsWith: .failure) {
      var builder = SegmentBuilder(RandomCorpus.schema)
      var draft = DocumentDraft()
      for _ in 0..<2 {
        draft.add(try builder.newTermID(RandomCorpus.text, Array("pupils".utf8).span), at: 0)
      }
      try builder.add(draft)
      _ = builder.takeRun()
    }
  }

  @Test("occurrences may come in any order, and several times")
  func unorderedPositions() throws {
    var builder = SegmentBuilder(RandomCorpus.schema)
    let term = try builder.termID(RandomCorpus.text, "a")
    var draft = DocumentDraft()
    for position in [7, 3, 3, 0, 7] as [UInt32] { draft.add(term, at: position) }
    for _ in 0..<3 { try builder.add(draft) }
    let segment = try Segment(contents: builder.serialized())
    let entry = try #require(try segment.lookup(RandomCorpus.text, "a"))
    #expect(entry.totalFrequency == 9)
    var cursor = try segment.postings(entry)
    #expect(try cursor.nextBlock())
    var positions: [UInt32] = []
    for index in 0..<3 {
      try cursor.loadPositions(at: index, into: &positions)
      #expect(positions == [0, 3, 7])
    }
    #expect(segment.lengths(of: RandomCorpus.text)[0] == 5)
  }

  @Test("words of a text are what they are one by one")
  func words() throws {
    let text = Array("pupils make good progress and pupils behave".utf8)
    var words: [Range<Int>] = []
    var start = 0
    for place in 0...text.count where place == text.count || text[place] == UInt8(ascii: " ") {
      words.append(start..<place)
      start = place + 1
    }
    var (fast, slow) = (SegmentBuilder(RandomCorpus.schema), SegmentBuilder(RandomCorpus.schema))
    var (first, second) = (DocumentDraft(), DocumentDraft())
    try fast.add(words, of: text.span, in: RandomCorpus.text, to: &first)
    for (position, word) in words.enumerated() {
      let id = try slow.termID(RandomCorpus.text, text.span.extracting(word))
      second.add(id, at: UInt32(position))
    }
    try fast.add(first)
    try slow.add(second)
    #expect(try fast.serialized() == slow.serialized())
  }

  /// Groups in stretches of random lengths, each prepared by one of the workers.
  private static func runs(
    of naive: NaiveIndex,
    _ workerCount: Int,
    _ memory: BuildMemory,
    _ generator: inout SeededGenerator
  ) throws -> [SegmentRun] {
    var workers = (0..<workerCount).map { _ in SegmentBuilder(naive.schema, memory: memory) }
    var runs: [SegmentRun] = []
    var group = 0
    while group < naive.groups.count {
      let end = min(naive.groups.count, group + 1 + generator.below(9))
      let worker = generator.below(workerCount)
      for group in group..<end { try naive.add(group, to: &workers[worker]) }
      runs.append(workers[worker].takeRun())
      group = end
    }
    return runs
  }
}
