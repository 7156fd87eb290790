import Foundation
import Search
import TestSupport
import Testing

@testable import LetterSearch

@Suite("The page on notes")
struct NotePageTests {
  @Test("tells all codes in their order, and no others")
  func codes() throws {
    let file = PackageFolder.file("Sources/LetterSearch/LetterSearch.docc/Notes.md")
    let page = try String(contentsOf: file, encoding: .utf8)
    let told = page.matches(of: /\n\| `([^`]+)` \|/).map { String($0.1) }
    #expect(told == QueryNote.Code.allCases.map(\.rawValue))
  }
}
