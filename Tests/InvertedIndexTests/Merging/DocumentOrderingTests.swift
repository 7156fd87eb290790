import TestSupport
import Testing

@testable import InvertedIndex

@Suite("DocumentOrdering")
struct DocumentOrderingTests {
  @Test("gives the bytes of groups that came in that order", arguments: 0..<16 as Range<UInt64>)
  func groups(seed: UInt64) throws {
    let count = seed == 0 ? 2500 : 100
    let naive = RandomCorpus(seed: seed, documentCount: count).index
    var builder = try naive.builder(memory: BuildMemory(byteCount: 1 << 14))
    builder.ordering = Shuffling(seed: seed)
    var expected = SegmentBuilder(naive.schema)
    for group in Shuffling(seed: seed).order(count: naive.groups.count) {
      try naive.add(Int(group), to: &expected)
    }
    #expect(try Self.parts(builder) == Self.parts(expected))
  }

  @Test("moves documents one by one when there are no groups", arguments: [1, 100, 700])
  func documents(count: Int) throws {
    func build(_ order: [Int]) throws -> SegmentBuilder {
      var builder = SegmentBuilder(RandomCorpus.schema)
      for document in order {
        var draft = DocumentDraft()
        for word in ["a", "b\(document % 3)", "c\(document % 50)"] {
          draft.add(try builder.termID(RandomCorpus.text, word), at: UInt32(document % 4))
        }
        draft.stored = [UInt8(document % 251)]
        try builder.add(draft)
      }
      return builder
    }
    var builder = try build(Array(0..<count))
    builder.ordering = Shuffling(seed: 1)
    let order = Shuffling(seed: 1).order(count: count).map { Int($0) }
    #expect(try Self.parts(builder) == Self.parts(build(order)))
  }

  @Test("sees which terms each unit has", arguments: 0..<20 as Range<UInt64>)
  func forwardIndex(seed: UInt64) throws {
    let naive = RandomCorpus(seed: seed).index
    var builder = try naive.builder(memory: BuildMemory(byteCount: 1 << 13))
    let frequencies = 2...40
    let expected = Self.unitIndex(of: naive, frequencies)
    builder.threadCount = 1 + Int(seed % 5)
    builder.ordering = Watching(frequencies: frequencies) { index in
      let lists = (0..<index.sizes.count).map { unit in
        index.terms[index.starts[unit]..<index.starts[unit + 1]].map { Int($0) }
      }
      #expect(lists == expected.lists)
      #expect(index.sizes.map { Int($0) } == expected.sizes)
      #expect(index.termCount == expected.termCount)
    }
    #expect(try builder.serialized() == naive.builder().serialized())
  }

  @Test("an answer that is no order is not used", arguments: [[], [0, 0], [0, 1, 2], [1, 2]])
  func noOrder(answer: [UInt32]) throws {
    var builder = SegmentBuilder(RandomCorpus.schema)
    for _ in 0..<2 { try builder.add(DocumentDraft()) }
    let expected = try builder.serialized()
    builder.ordering = Answering(answer: answer)
    #expect(try builder.serialized() == expected)
  }

  /// The bytes of each part but that of the order of arrival.
  private static func parts(_ builder: SegmentBuilder) throws -> [SegmentSection: [UInt8]] {
    let bytes = try builder.serialized()
    let parts = try Segment(contents: bytes).layout.entries.mapValues { Array(bytes[$0.range]) }
    return parts.filter { $0.key != .order }
  }

  /// For each group the numbers of its terms, counted over those with such frequencies.
  private static func unitIndex(
    of naive: NaiveIndex,
    _ frequencies: ClosedRange<Int>
  ) -> (lists: [[Int]], sizes: [Int], termCount: Int) {
    var lists = [[Int]](repeating: [], count: naive.groups.count)
    var termCount = 0
    for field in naive.schema.fields.indices.map({ FieldID(rawValue: UInt8($0)) }) {
      let terms = Set(naive.documents.flatMap { $0.terms[field].map { Array($0.keys) } ?? [] })
      for term in terms.sorted() {
        let holders = naive.documents.filter { $0.terms[field]?[term] != nil }
        guard frequencies.contains(holders.count) else { continue }
        for group in Set(holders.map(\.group)) { lists[group].append(termCount) }
        termCount += 1
      }
    }
    let sizes = naive.groups.indices.map { group in
      naive.documents.count { $0.group == group }
    }
    return (lists, sizes, termCount)
  }
}

/// Any order, decided by a seed.
private struct Shuffling: DocumentOrdering {
  let seed: UInt64

  func documentFrequencies(documentCount: Int, unitCount: Int) -> ClosedRange<Int>? {
    1...max(1, documentCount)
  }

  func order(of index: UnitIndex, threadCount: Int) -> [UInt32] { order(count: index.sizes.count) }

  func order(count: Int) -> [UInt32] {
    var generator = SeededGenerator(seed: seed)
    return (0..<UInt32(count)).shuffled(using: &generator)
  }
}

/// Looks, and leaves the order as it is.
private struct Watching: DocumentOrdering {
  let frequencies: ClosedRange<Int>
  let look: @Sendable (UnitIndex) -> Void

  func documentFrequencies(documentCount: Int, unitCount: Int) -> ClosedRange<Int>? { frequencies }

  func order(of index: UnitIndex, threadCount: Int) -> [UInt32] {
    look(index)
    return Array(0..<UInt32(index.sizes.count))
  }
}

/// Gives an answer whatever the index.
private struct Answering: DocumentOrdering {
  let answer: [UInt32]

  func documentFrequencies(documentCount: Int, unitCount: Int) -> ClosedRange<Int>? { 1...1 }

  func order(of index: UnitIndex, threadCount: Int) -> [UInt32] { answer }
}
