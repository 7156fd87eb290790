import Foundation
import LetterServer
import TestSupport
import Testing

@testable import letters

@Suite("Help on queries")
struct QueryHelpTests {
  @Test("fits a terminal and is what `letters help` gives", arguments: QueryHelp.topics)
  func width(topic: String) throws {
    let help = try #require(QueryHelp.text(for: topic))
    for line in help.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
    let shown = try LettersProcess.run(["help", topic])
    #expect(shown.output == help && shown.status == 0)
    #expect(HelpText.overview(of: LettersCommand.commands).contains("letters help \(topic)"))
  }

  @Test("lists the fields that the documentation lists, with their other names")
  func fields() throws {
    let file = PackageFolder.file("Sources/LetterSearch/LetterSearch.docc/Fields.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let section = text.split(separator: "\n## ").first { $0.hasPrefix("All fields") } ?? ""
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let documented = rows.map { row in
      row.split(separator: "|")[0].matches(of: /`([a-z_]+)`/).map { String($0.output.1) }
    }
    #expect(documented.count > 20)
    #expect(documented == HelpField.all.map(\.names))
  }
}
