import Foundation
import LetterParsing
import TestSupport
import Testing

@testable import LetterSearch
@testable import Search

@Suite("The page on fields")
struct FieldPageTests {
  /// Another name of a value, and the value.
  private struct Synonym: Hashable {
    let name: String
    let value: String

    init(_ name: String, of value: String) {
      self.name = String(name.lowercased().map { $0 == "'" ? "’" : $0 })
      self.value = value
    }
  }

  @Test("tells all sections and what queries call them, and nothing else")
  func sections() throws {
    try expectTable("Sections", SectionName.allCases.map(\.rawValue), LetterSchema.sectionValues)
  }

  @Test("tells all kinds of letters and what queries call them, and nothing else")
  func kinds() throws {
    let stored = LetterKind.allCases.map(\.rawValue)
    try expectTable("Kinds of letters", stored, LetterSchema.kindValues)
  }

  private func expectTable(_ heading: String, _ stored: [String], _ values: FieldValues) throws {
    var names: [String] = []
    var synonyms: Set<Synonym> = []
    for row in try Self.rows(below: heading) {
      names += row.names
      for name in row.names { for other in row.others { synonyms.insert(.init(other, of: name)) } }
    }
    #expect(names.sorted() == stored.sorted())
    let known = values.names.filter { !stored.contains($0) }.flatMap { name in
      (values.stored(for: name) ?? []).map { Synonym(name, of: $0) }
    }
    #expect(synonyms == Set(known))
  }

  /// What the first and second column of a table have in code type.
  private static func rows(below heading: String) throws -> [(names: [String], others: [String])] {
    let file = PackageFolder.file("Sources/LetterSearch/LetterSearch.docc/Fields.md")
    let page = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(page.range(of: "\n## \(heading)\n")).upperBound
    let section = page[start...].prefix { $0 != "#" }
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }
    // The first is the head of the table.
    return rows.dropFirst().map { row in
      let cells = row.split(separator: "|").map { cell in
        cell.matches(of: /`"?([^"`]+)"?`/).map { String($0.1) }
      }
      return (cells[0], cells[1])
    }
  }
}
