import Foundation
import TestSupport
import Testing

@testable import LetterSearch

@Suite("The place of an index")
struct IndexTargetTests {
  private let temporary: TemporaryFolder
  private var folder: URL { temporary.url }

  init() throws {
    temporary = try TemporaryFolder()
  }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  @Test(
    "is taken where nothing is lost",
    arguments: [
      ("a.index", "LTRINDEX and more, even as text", true), ("any", "LTRINDEX\0\0\0\0\0\0\0", true),
      ("a.index", "damaged \0 from its first byte", true), ("any", "", true),
      ("any", "short", true),
      ("a.pdf", "%PDF-1.4 with \0 in its bytes", false), ("any", "\0\0 of another program", false),
      ("a.index", "Dear Headteacher, a letter", false), ("a.txt", "Dear Headteacher, again", false),
    ]
  )
  func replaced(name: String, content: String, isExpected: Bool) throws {
    try Data(content.utf8).write(to: URL(fileURLWithPath: path(name)))
    #expect(IndexTarget.mayBeReplaced(path(name)) == isExpected)
  }

  @Test("may be free, but not a folder or a device")
  func places() {
    #expect(IndexTarget.mayBeReplaced(path("none")))
    #expect(!IndexTarget.mayBeReplaced(folder.path))
    #expect(!IndexTarget.mayBeReplaced("/dev/null"))
  }

  @Test("is behind links, which stay")
  func links() throws {
    func link(_ name: String, to target: String) throws {
      try FileManager.default.createSymbolicLink(
        atPath: path(name),
        withDestinationPath: target
      )
    }
    try link("one", to: "two")
    try link("two", to: path("three"))
    try link("round", to: "round")
    #expect(IndexTarget.behindLinks(path("one")) == path("three"))
    #expect(IndexTarget.behindLinks(path("other")) == path("other"))
    #expect(IndexTarget.behindLinks("none.index") == "none.index")
    #expect(IndexTarget.behindLinks(path("round")).hasSuffix("round"))
  }
}
