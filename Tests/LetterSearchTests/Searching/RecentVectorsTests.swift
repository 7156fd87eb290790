import InvertedIndex
import Testing

@testable import LetterSearch
@testable import Search

@Suite("Vectors of documents")
struct RecentVectorsTests {
  private static func searcher() throws -> LetterSearcher {
    let passages = [
      "Social workers know children well, and children know their social workers.",
      "Supervision of social workers is regular.", "Rivers are deep and wide.",
      "Children who live near rivers know otters.", "Otters are seen in deep rivers.",
    ]
    let letters = passages.enumerated().map { SmallCorpus.Letter(id: "l\($0)", passages: [$1]) }
    return try SmallCorpus.searcher(letters)
  }

  private func vectors(_ numbers: [UInt32], _ searcher: LetterSearcher) throws -> DocumentVectors {
    var reader = try #require(searcher.searcher.vectorReader())
    return try reader.vectors(of: numbers.map { DocID(rawValue: $0) })
  }

  @Test("are the same when they are known, and whatever was read before")
  func known() throws {
    let first = try Self.searcher()
    let fresh = try vectors([0, 1, 2, 3, 4], first)
    let again = try vectors([0, 1, 2, 3, 4], first)
    let second = try Self.searcher()
    _ = try vectors([3, 1], second)
    let partly = try vectors([0, 1, 2, 3, 4], second)
    #expect(fresh.count == 5 && fresh.starts[5] > 5)
    for other in [again, partly] {
      #expect(other.terms == fresh.terms)
      #expect(other.values == fresh.values)
      #expect(other.starts == fresh.starts)
    }
  }
}
