import LetterSearch
import Testing

@testable import letters

@Suite("Where an index is")
struct IndexLocationTests {
  @Test("an index of another version is told of, with what to do")
  func ageNote() throws {
    let location = IndexLocation("old.index")
    let note = try #require(location.ageNote("0.0.1"))
    #expect(note.hasPrefix("old.index was made by version 0.0.1"))
    #expect(note.contains("letters index"))
    #expect(location.ageNote(Version.current) == nil)
  }
}
