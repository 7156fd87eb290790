import InvertedIndex
import Testing

@testable import LetterSearch

@Suite("PassageFields")
struct PassageFieldsTests {
  @Test("what is counted by letters is the same in all passages of a letter")
  func letterColumns() throws {
    let index = try CorpusIndex.shared.index
    #expect(index.schema.letterColumns.count >= 9)
    for column in index.schema.letterColumns {
      for group in index.segment.groupsByArrival() {
        let documents = index.segment.documents(of: group).map { DocID(rawValue: $0) }
        let numbers = Set(documents.map { index.segment.numbers(column)?[$0] })
        let values = Set(try documents.map { try index.segment.keywords(column)?.values(of: $0) })
        #expect(numbers.count <= 1 && values.count <= 1, "\(column)")
      }
    }
  }
}
