import InvertedIndex
import TestSupport
import Testing

@testable import Search

@Suite("Sets of documents")
struct DocumentSetTests {
  private static let sizes = [1, 63, 64, 65, 300, 1024, 4097, 20_000]

  @Test("count, unite and intersect as sets do", arguments: 0..<16 as Range<UInt64>)
  func algebra(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let size = Self.sizes[Int(seed) % Self.sizes.count]
    let (first, second) = (Self.documents(size, &generator), Self.documents(size, &generator))
    let (left, right) = (Self.set(first, size), Self.set(second, size))
    #expect(left.count == first.count)
    var union = left
    union.formUnion(right)
    #expect(union.words == Self.set(Array(Set(first + second)).sorted(), size).words)
    var intersection = left
    intersection.formIntersection(right)
    #expect(intersection.words == Self.set(first.filter(Set(second).contains), size).words)
  }

  @Test("tell how many documents of a block are new", arguments: 0..<16 as Range<UInt64>)
  func insert(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let size = Self.sizes[Int(seed) % Self.sizes.count]
    let (first, second) = (Self.documents(size, &generator), Self.documents(size, &generator))
    var words = Self.set(first, size).words
    let inserted = DocumentSetKernel.insert(second, count: second.count, into: &words)
    #expect(inserted == Set(second).subtracting(first).count)
    #expect(words == Self.set(Array(Set(first + second)).sorted(), size).words)
  }

  @Test("select the documents of a block that they have", arguments: 0..<16 as Range<UInt64>)
  func select(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let size = Self.sizes[Int(seed) % Self.sizes.count]
    let sets = (0..<2).map { _ in Self.documents(size, &generator) }
    // Some of the block are behind the last document that a set can have.
    var block = Array(Self.documents(size + 200, &generator).suffix(128))
    let count = block.count
    block += [UInt32](repeating: UInt32(Int32.max), count: 128 - count)
    var places = [UInt8](repeating: 0, count: 128)
    let words = sets.map { Self.set($0, size).words }
    let selected = DocumentSetKernel.select(block, count: count, in: words[0], into: &places)
    #expect(places[..<selected].map { block[Int($0)] } == block.filter(sets[0].contains))
    let kept = DocumentSetKernel.keep(&places, count: selected, of: block, in: words[1])
    let both = block.filter { sets[0].contains($0) && sets[1].contains($0) }
    #expect(places[..<kept].map { block[Int($0)] } == both)
  }

  @Test("know the posting of each document", arguments: 0..<8 as Range<UInt64>)
  func postings(seed: UInt64) throws {
    let segment = try RandomCorpus(seed: seed, documentCount: 1500).index.segment()
    for word in ["w0", "w1", "w2", "w5"] {
      guard let entry = try segment.lookup(RandomCorpus.text, word) else { continue }
      var cursor = try segment.postings(entry)
      let ranked = try RankedDocuments(&cursor, documentCount: segment.documentCount)
      #expect(ranked.count == Int(entry.documentFrequency))
      #expect(ranked.set.count == ranked.count)
      var postings = [UInt32](repeating: 0, count: 128)
      var place: UInt32 = 0
      cursor = try segment.postings(entry)
      while try cursor.nextBlock() {
        ranked.locate(cursor.block.documents, count: cursor.block.count, into: &postings)
        let end = place + UInt32(cursor.block.count)
        #expect(Array(postings[..<cursor.block.count]) == Array(place..<end))
        place = end
      }
      #expect(Int(place) == ranked.count)
    }
  }

  private static func documents(_ size: Int, _ generator: inout SeededGenerator) -> [UInt32] {
    let share = 1 + generator.below(12)
    return (0..<UInt32(size)).filter { _ in generator.oneIn(share) }
  }

  private static func set(_ documents: [UInt32], _ size: Int) -> DocumentSet {
    var set = DocumentSet(documentCount: size)
    for document in documents { set.insert(document) }
    return set
  }
}
