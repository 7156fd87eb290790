import Testing

@testable import LetterSearch

@Suite("Whose letter a draft quotes by its lists, tables and headings")
struct DraftLayoutTests {
  private static let page = "<!doctype html><title>t</title>"

  /// Drafts that quote the letter to the first body and then that to the second.
  private static let layouts = [
    "- {1}: “Rivers in Medway flood”\n- {2}: “Rivers in Bromley flood”",
    "- {1}: \"Rivers in Medway flood\"\n- {2}: \"Rivers in Bromley flood\"",
    "* **{1}** – “Rivers in Medway flood”\n* **{2}** – “Rivers in Bromley flood”",
    "Letters say:\n• {1}: “Rivers in Medway flood”\n• {2}: “Rivers in Bromley flood”",
    "1. {1}: “Rivers in Medway\nflood”\n2. {2}: “Rivers in Bromley flood”",
    "a) {1}: “Rivers in Medway flood”\nb) {2}: “Rivers in Bromley flood”",
    "(i) {1}: “Rivers in Medway flood”\n(ii) {2}: “Rivers in Bromley flood”",
    "- {1}\n  - “Rivers in Medway flood”\n- {2}\n  - “Rivers in Bromley flood”",
    "- {1}\n\n  “Rivers in Medway flood”\n\n- {2}\n\n  > Rivers in Bromley flood",
    "{1}:\n\n- “Rivers in Medway flood”\n\n{2}:\n\n- “Rivers in Bromley flood”",
    """
    | Council | Year | Words |
    |---|---|---|
    | {1} | | “Rivers in Medway flood” |
    | {2} | | “Rivers in Bromley flood” |
    """,
    "Words | Council\n--- | ---\n“Rivers in Medway flood” | {1}\n“Rivers in Bromley flood” | {2}",
    "| {1} | “Rivers in Medway flood” |\n| {2} | “Rivers in Bromley flood” |",
    """
    | Theme | {1} | {2} |
    |---|---|---|
    | Rivers | “Rivers in Medway flood” | “Rivers in Bromley flood” |
    """,
    """
    | Council | Year | Words |
    |---|---|---|
    | {1} | | “Otters” |
    | | | “Rivers in Medway flood” |
    | {2} | | “Rivers in Bromley flood” |
    """,
    "## {1}\n\nIt says “Rivers in Medway flood”.\n\n## {2}\n### Ponds\nIt says “Rivers in Bromley flood”.",
    "{1}\n======\n\n> Rivers in Medway flood\n\n{2}\n======\n\n> Rivers in Bromley flood",
    "**{1}**\n\n- “Rivers in Medway flood”\n\n**{2}:**\n“Rivers in Bromley flood”",
    page
      + "<ul><li>{1}: “Rivers in Medway flood”</li><li>{2}: “Rivers in Bromley flood”</li></ul>",
    page
      + "<ol><li><p>{1}: “Rivers in Medway flood”<li><p>{2}: <q>Rivers in Bromley flood</q></ol>",
    page
      + "<ul><li>{1}<ul><li>“Rivers in Medway flood”</ul><li>{2}<ul><li>“Rivers in Bromley flood”</ul></ul>",
    page + "<p>• {1}: “Rivers in Medway flood”<br>• {2}: “Rivers in Bromley flood”",
    page
      + "<table><tr><td>{1}<td><blockquote>Rivers in Medway flood</blockquote><tr><td>{2}<td>“Rivers in Bromley flood”</table>",
    page
      + "<table><tr><th><th>{1}<th>{2}<tr><td>Rivers<td>“Rivers in Medway flood”<td>“Rivers in Bromley flood”</table>",
    page
      + "<h2>{1}</h2><p>“Rivers in Medway flood”</p><h2>{2}</h2><h3>Ponds</h3><p>“Rivers in Bromley flood”",
    page
      + "<p><strong>{1}</strong></p><ul><li>“Rivers in Medway flood”</li></ul><p><b>{2}</b>:</p><p>“Rivers in Bromley flood”",
  ]

  @Test("a body is that of its item, row, column or heading", arguments: layouts)
  func bodies(layout: String) throws {
    func doubts(_ first: String, _ second: String) throws -> [Bool] {
      let draft = layout.replacing("{1}", with: first).replacing("{2}", with: second)
      let verified = try AttributedLetters.verified(draft).filter { $0.quotation.wordCount > 1 }
      #expect(verified.allSatisfy { $0.status == .exact })
      return verified.map(\.isAttributionDoubted)
    }
    #expect(try doubts("Medway", "Bromley") == [false, false])
    #expect(try doubts("Bromley", "Medway") == [true, true])
  }

  @Test(
    "a date is that of its own item, row or heading",
    arguments: [
      "- **Medway ({1})** – “Rivers in Medway flood”\n- **Bromley ({2})** – “Rivers in Bromley flood”",
      "- Medway, May {1}: “Rivers in Medway flood”\n- Bromley, May {2}: “Rivers in Bromley flood”",
      """
      | Council | Year | Words |
      |---|---|---|
      | Medway | {1} | “Rivers in Medway flood” |
      | Bromley | {2} | “Rivers in Bromley flood” |
      """,
      "## Medway, 1 May {1}\n\n> Rivers in Medway flood\n\n## Bromley ({2})\n\n> Rivers in Bromley flood",
      page
        + "<table><tr><td>Medway<td>{1}<td>“Rivers in Medway flood”<tr><td>Bromley<td>{2}<td>“Rivers in Bromley flood”</table>",
    ]
  )
  func dates(layout: String) throws {
    func doubts(_ first: String, _ second: String) throws -> [Bool] {
      let draft = layout.replacing("{1}", with: first).replacing("{2}", with: second)
      return try AttributedLetters.verified(draft).map(\.isAttributionDoubted)
    }
    #expect(try doubts("1913", "1914") == [false, false])
    #expect(try doubts("1914", "1913") == [true, true])
  }

  @Test(
    "what is not said of a quotation is not compared",
    arguments: [
      // Another heading of the same level, or of a higher one.
      "## Bromley\n\nText.\n\n## Ponds\n\n“Rivers in Medway flood”",
      "## Bromley\n\nText.\n\n# Ponds\n\n“Rivers in Medway flood”",
      // The sentence or the paragraph names another.
      "## Bromley\n\nOf Medway: “Rivers in Medway flood”",
      "## Bromley\n\nText of Medway. It says “Rivers in Medway flood”.",
      // An earlier paragraph names another, too.
      "## Bromley\n\nIn Medway, it is otherwise.\n\nOtters are well. “Rivers in Medway flood”",
      "## Medway (1918)\n\nIn Bromley, it is otherwise.\n\n“Rivers in Medway flood”",
      // A name that may be a word, and one that is not known.
      "# Bromley\n\n## Bury\n\n“Rivers in Medway flood”",
      "# Bromley\n\n## Otter Primary School\n\n“Rivers in Medway flood”",
      // A sentence in bold is no heading.
      "**A letter to Bromley is quoted below.**\n\n“Rivers in Medway flood”",
      // A list behind a paragraph that does not lead to it.
      "Text of Bromley.\n\n- “Rivers in Medway flood”",
      // A year of something else, of an earlier letter, and without a body.
      "| Council | Otters in | |\n|---|---|---|\n| Medway | 1918 | “Rivers in Medway flood” |",
      "## Medway, 1918\n\nFive years earlier, “Rivers in Medway flood”.",
      "## Otters in 1918\n\n“Rivers in Medway flood”",
      "## Medway since 1918\n\n“Rivers in Medway flood”",
    ]
  )
  func unsaid(draft: String) throws {
    let verified = try #require(try AttributedLetters.verified(draft).first)
    #expect(verified.isSound, "\(verified.remarks)")
  }

  @Test("an item that goes on, a source with a dash and numbers at a line's beginning part nothing")
  func unparted() throws {
    let drafts = [
      "“Rivers in Medway flood”\n- Bromley, 1 May 1914",
      "- Bromley is\n  said to: “Rivers in\n  Medway flood”",
      "In Bromley, of otters\n12. “Rivers in Medway flood”",
      "Bromley “Rivers in\n- Medway flood”",
    ]
    for draft in drafts {
      #expect(
        try AttributedLetters.verified(draft).map(\.isAttributionDoubted) == [true],
        "\(draft)"
      )
    }
  }

  @Test("cells end quotations, and a bar in a cell may be escaped")
  func cells() {
    func texts(_ draft: String) -> [String] { Draft(Array(draft.utf8)).quotations.map(\.text) }
    #expect(texts("| “one | two” |\n|---|---|\n| “three \\| four” | 6\" |") == ["three | four"])
    #expect(texts("> | “one” |\n\na | “two”\n“three | four”") == ["one", "two", "three | four"])
  }

  // What follows would take time with the square of its size.
  @Test("lists, rows and headings of any number are read")
  func many() {
    let item = "- “one” of two\n"
    let row = "| Medway | “one” |\n"
    let rows = "|" + String(repeating: " “one” |", count: 20_000)
    let draft =
      String(repeating: item, count: 20_000) + "\n" + String(repeating: row, count: 20_000) + rows
      + "\n\n" + String(repeating: "# one\n", count: 20_000)
      + (1...20_000).map { String(repeating: " ", count: $0 % 40) + "- “one”\n" }.joined()
    #expect(Draft(Array(draft.utf8)).quotations.count == 80_000)
  }
}
