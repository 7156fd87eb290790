import TestSupport
import Testing

@testable import LetterParsing

@Suite("Strengths and needs side by side")
struct SideBySideTests {
  private func texts(_ letter: Letter, _ section: SectionName) -> [String] {
    letter.passages.filter { $0.section == section }.map(\.text)
  }

  static let tables: [String] = [
    "| Strengths | Areas for improvement |\n|---|---|\n| The choir sings well. | Marking is weak. |\n"
      + "| Staff know pupils. | Books are few. |",
    "Strengths\tAreas for improvement\nThe choir sings well.\tMarking is weak.\n"
      + "Staff know pupils.\tBooks are few.",
    "| **Strengths** | **Areas for improvement** |\n|---|---|\n"
      + "| • The choir sings well.<br>• Staff know pupils. | • Marking is weak.<br/>• Books are few. |",
    "Strengths                         Areas for improvement\n\n"
      + "• The choir                       • Marking is\n  sings well.                       weak.\n\n"
      + "• Staff know pupils.              • Books are few.",
  ]

  @Test("are read column by column", arguments: tables)
  func columns(table: String) {
    let letter = letter(
      body: "My findings are below.\n\n" + table + "\n\nThe next visit is in June."
    )
    #expect(texts(letter, .strengths) == ["The choir sings well.", "Staff know pupils."])
    #expect(texts(letter, .improvements).prefix(2) == ["Marking is weak.", "Books are few."])
    #expect(letter.passages.contains { $0.text == "The next visit is in June." })
  }

  @Test("keep what names their rows")
  func aspects() {
    let letter = letter(
      body: "| Aspect | Strengths | Areas for improvement |\n|---|---|---|\n"
        + "| Music | The choir sings well. | Books are few. |"
    )
    #expect(texts(letter, .strengths) == ["Music The choir sings well."])
    #expect(texts(letter, .improvements) == ["Music Books are few."])
  }

  @Test(
    "other tables are left as they are",
    arguments: [
      "| Aspect | Grade |\n|---|---|\n| Strengths | good |",
      "Strengths\tWhen\nThe choir sings well.\tMay",
      "| Strengths | Strengths |\n|---|---|\n| The choir sings. | The band plays. |",
      "Strengths                         Areas for improvement\n\nThe choir sings well, and the staff who lead it know every pupil.",
    ]
  )
  func others(table: String) {
    let lines = SourceLines.read(Array(table.utf8)).lines
    #expect(SideBySide.unfolded(lines).map(\.text) == lines.map(\.text))
  }

  @Test("take time in proportion to their rows")
  func linear() {
    let growth = TimeGrowth(from: 500) { count in
      let row = "Strengths\tAreas for improvement\nThe choir sings.\tBooks are few.\n"
      let bytes = Array(String(repeating: row, count: count).utf8)
      return { _ = LetterParser.parse(bytes) }
    }
    #expect(growth.isInProportion, "\(growth)")
  }
}
