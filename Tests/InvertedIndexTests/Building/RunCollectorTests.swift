import TestSupport
import Testing

@testable import InvertedIndex

@Suite("Collector of runs")
struct RunCollectorTests {
  @Test("keeps the order of places, whichever comes first", arguments: 0..<10 as Range<UInt64>)
  func order(seed: UInt64) throws {
    let naive = RandomCorpus(seed: seed).index
    var random = SeededGenerator(seed: seed)
    let collector = RunCollector(SegmentBuilder(naive.schema))
    for place in naive.groups.indices.shuffled(using: &random) {
      var worker = SegmentBuilder(naive.schema)
      try naive.add(place, to: &worker)
      try collector.add(worker.takeRun(), at: place)
    }
    #expect(try collector.finish().serialized() == naive.builder().serialized())
  }

  @Test("documents without groups make one group, however they are cut into runs")
  func ungrouped() throws {
    func bytes(cutEvery length: Int) throws -> [UInt8] {
      var builder = SegmentBuilder(RandomCorpus.schema)
      var worker = SegmentBuilder(RandomCorpus.schema)
      for number in 0..<20 {
        var draft = DocumentDraft()
        draft.add(try worker.termID(RandomCorpus.text, "w\(number % 3)"), at: 0)
        try worker.add(draft)
        if number % length == length - 1 { try builder.add(worker.takeRun()) }
      }
      try builder.add(worker.takeRun())
      return try builder.serialized()
    }
    let whole = try bytes(cutEvery: 100)
    #expect(try bytes(cutEvery: 1) == whole)
    #expect(try bytes(cutEvery: 7) == whole)
  }
}
