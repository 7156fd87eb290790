import TestSupport
import Testing

@testable import LetterSearch

@Suite("SameWording")
struct SameWordingTests {
  @Test("capitals, punctuation and spaces make no other wording; words and digits do")
  func wording() {
    let wording = Wording(of: "The pupils’ work: 5 of 8 lessons.")
    #expect(Wording(of: " the PUPILS' work – 5 of 8 lessons") == wording)
    #expect(Wording(of: "The pupils’ work: 6 of 8 lessons.") != wording)
    #expect(Wording(of: "The pupil swork: 5 of 8 lessons.") != wording)
    #expect(Wording(of: "CAFÉ") == Wording(of: "café."))
    #expect(Wording(of: "") == Wording(of: "…"))
  }

  /// Letters that share passages by chance, some of them twice in one letter.
  private static func searcher(seed: UInt64) throws -> LetterSearcher {
    var random = SeededGenerator(seed: seed)
    return try SmallCorpus.searcher(
      (0..<12).map { number in
        let passages = (0..<8).map { _ in
          let text = "Reading wording number \(random.below(14))"
          return random.oneIn(3) ? text.uppercased() + "!" : text + "."
        }
        return .init(id: "letter-\(number)", passages: passages)
      }
    )
  }

  private struct Naive {
    var first: String
    var passages = 0
    var letters: Set<String> = []
  }

  @Test(
    "pages hold the first of each wording, with exact counts",
    arguments: 0..<4 as Range<UInt64>
  )
  func oracle(seed: UInt64) throws {
    let searcher = try Self.searcher(seed: seed)
    var request = SearchRequest("reading")
    request.limit = 1000
    let all = try searcher.search(request)
    #expect(all.hits.count == 96 && all.hits.allSatisfy { $0.sameWording == nil })
    var order: [Wording] = []
    var expected: [Wording: Naive] = [:]
    for hit in all.hits {
      let wording = Wording(of: hit.passage.text)
      if expected[wording] == nil {
        order.append(wording)
        expected[wording] = Naive(first: hit.passage.id)
      }
      expected[wording]?.passages += 1
      expected[wording]?.letters.insert(hit.letter.id)
    }
    request.joinsSameWording = true
    for length in [1, 3, 1000] {
      request.limit = length
      var found: [Hit] = []
      var offset: Int? = 0
      while let start = offset {
        request.offset = start
        let page = try searcher.search(request)
        #expect(page.total == all.total && page.hitCount == order.count)
        found += page.hits
        offset = page.nextOffset
      }
      #expect(found.map(\.passage.id) == order.compactMap { expected[$0]?.first })
      #expect(found.map(\.rank) == Array(1...order.count))
      for hit in found {
        let naive = expected[Wording(of: hit.passage.text)]
        #expect((hit.sameWording?.passages ?? 0) + 1 == naive?.passages)
        #expect(
          (hit.sameWording?.letters ?? (naive?.letters.count ?? 0) - 1) + 1 == naive?.letters.count
        )
      }
    }
  }

  @Test("hits that are letters are left as they are, and no page is too far")
  func letters() throws {
    let searcher = try Self.searcher(seed: 5)
    var request = SearchRequest("reading")
    request.joinsSameWording = true
    request.unit = .letter
    #expect(try searcher.search(request).hitCount == 12)
    request.unit = .passage
    request.offset = .max
    request.limit = .max
    #expect(try searcher.search(request).hits.isEmpty)
    request.limit = 0
    request.offset = 0
    #expect(try searcher.search(request).nextOffset == nil)
  }
}
