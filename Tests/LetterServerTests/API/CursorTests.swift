import HTTPServer
import Testing

@testable import LetterServer

struct CursorTests {
  @Test("a cursor reads back for its own request and generation")
  func readsBack() throws {
    let cursor = Cursor(generation: "abc", requestHash: "12f", offset: 40)
    #expect(try Cursor(cursor.text, generation: "abc", requestHash: "12f") == cursor)
  }

  @Test("a changed or foreign cursor is refused, an old one is gone")
  func refuses() throws {
    let text = Cursor(generation: "abc", requestHash: "12f", offset: 40).text
    func code(_ text: String, _ generation: String = "abc", _ hash: String = "12f") -> String? {
      do {
        _ = try Cursor(text, generation: generation, requestHash: hash)
        return nil
      } catch {
        return error.code
      }
    }
    #expect(code(text.replacing("40", with: "41")) == "invalid-cursor")
    #expect(code("") == "invalid-cursor")
    #expect(code("a.b.-1.c") == "invalid-cursor")
    #expect(code(text, "abc", "13") == "invalid-cursor")
    #expect(code(text, "abd") == "stale-cursor")
  }
}
