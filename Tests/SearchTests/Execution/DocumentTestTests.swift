import InvertedIndex
import TestSupport
import Testing

@testable import Search

@Suite("Which of a few documents match")
struct DocumentTestTests {
  @Test(
    "whatever was asked before, and of whichever documents",
    arguments: 0..<8 as Range<UInt64>
  )
  func askedAgain(seed: UInt64) throws {
    var corpus = RandomCorpus(seed: seed, documentCount: 700)
    let searcher = Searcher(try corpus.index.segment())
    var generator = SeededGenerator(seed: seed)
    let documents = (0..<700 as Range<UInt32>).filter { _ in generator.below(4) == 0 }
      .map(DocID.init)
    var test = DocumentTest(documents.shuffled(using: &generator), searcher)
    let queries = (0..<20).map { _ in corpus.query() }
    for _ in 0..<60 {
      let query = queries[generator.below(queries.count)]
      var wanted = PlaceSet(count: test.count)
      for place in documents.indices where generator.below(2) == 0 { wanted.insert(place) }
      let found = try test.matches(query, among: wanted)
      let all = Set(try searcher.matches(query))
      for (place, document) in documents.enumerated() {
        #expect(found.contains(place) == (wanted.contains(place) && all.contains(document)))
      }
    }
  }

  @Test("documents have their places in ascending order", arguments: 0..<20 as Range<UInt64>)
  func places(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    // Close together and far apart, as hits may be.
    let spread = [300, 5000, 1 << 20, 1 << 31][Int(seed) % 4]
    var numbers = Set((0..<generator.below(200)).map { _ in UInt32(generator.below(spread)) })
    if seed % 3 == 0 { numbers.formUnion(1000..<1050) }
    let ascending = numbers.sorted()
    let places = DocumentPlaces(ascending.shuffled(using: &generator))
    #expect(places.documents == ascending)
    for (place, number) in ascending.enumerated() { #expect(places.place(of: number) == place) }
    for _ in 0..<200 {
      let number = UInt32(generator.below(spread))
      #expect(places.place(of: number) == ascending.firstIndex(of: number))
    }
    #expect(places.place(of: .max) == nil)
  }
}
