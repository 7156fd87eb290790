import Foundation
import Testing

@testable import LetterSearch

@Suite("Paths")
struct LocalPathTests {
  @Test(
    "that begin with a tilde are nobody's home",
    arguments: ["~", "~root", "~root/a.txt", "~nobody-of-that-name", "~.txt"]
  )
  func tilde(path: String) {
    let here = FileManager.default.currentDirectoryPath
    #expect(URL(file: path).path == "\(here)/\(path)")
    #expect(URL(file: "/a/\(path)").path == "/a/\(path)")
    #expect(URL(file: "a").path == "\(here)/a")
  }

  @Test("that begin with a hyphen are no options of other commands")
  func hyphen() {
    #expect("--lua-filter=a.docx".asOperand == "./--lua-filter=a.docx")
    #expect("/a/-b.docx".asOperand == "/a/-b.docx")
  }
}
