import InvertedIndex
import Search
import Testing

@testable import LetterSearch

@Suite("LetterSearchError")
struct LetterSearchErrorTests {
  @Test(
    "names the command that mends an index, which the index itself does not know",
    arguments: [
      .empty, .truncated(expected: 9, found: 8), .lengthened(expected: 8, found: 9),
      .tooOld(version: 0), .tooNew(version: 9), .corrupt(.terms, offset: 0, reason: "a test"),
    ] as [SegmentError]
  )
  func remedy(error: SegmentError) {
    let messages = [
      LetterSearchError.rendered(error), LetterSearchError.rendered(SearchError.index(error)),
      "\(LetterSearchError(error, opening: "a.index"))",
    ]
    for message in messages {
      #expect(message.contains(error.description.dropLast()))
      #expect(message.contains("ebuild the index with `letters index --rebuild`."))
    }
    #expect(!error.description.contains("letters"))
  }

  @Test("says how to get an index where there is another file, and nothing where nothing helps")
  func others() {
    #expect(LetterSearchError.rendered(SegmentError.notAnIndex).contains("`letters index`"))
    let locked = SegmentError.locked(path: "a.lock")
    #expect(LetterSearchError.rendered(locked) == locked.description)
  }
}
