import Foundation
import LetterParsing
import Testing

@testable import LetterSearch

/// All people, schools, needs and dates are invented.
@Suite("Tables of children, page or text")
struct ChildTablesTests {
  private static let children = [
    ["Anna Zzblank", "03/04/2008", "Zzelm School", "zzautism", "zznote one", "zzmore"],
    ["Ben Zzfrank", "13/05/2009", "Zzoak School", "zzepilepsy", "zznote two", "zzmore"],
    ["Cy Zzgrant", "23/06/2007", "Zzash School", "zzasthma", "zznote three", "zzmore"],
    ["Di Zzhunt", "02/07/2008", "Zzfir School", "zzdeaf", "zznote four", "zzmore"],
  ]
  private static let columns = ["Name", "Date of birth", "School", "Need", "Notes", "More"]
  private static let long = "She needs zzhelp with reading and writing on every day of the week. "

  private static func rows(_ width: Int, _ columns: [String] = columns) -> [[String]] {
    [Array(columns.prefix(width))] + children.map { Array($0.prefix(width)) }
  }

  private static func table(
    _ rows: [[String]],
    _ open: String = "<p>",
    _ close: String = "</p>"
  )
    -> String
  {
    "<table>"
      + rows.map { row in
        "<tr>" + row.map { "<td>\(open)\($0)\(close)</td>" }.joined() + "</tr>"
      }.joined() + "</table>"
  }

  private static let ages = children.map { [$0[0], "7", $0[2]] }

  private static let tables: [[[String]]] = [
    rows(3), rows(4), rows(5), rows(6),
    rows(6, ["Child", "Born day", "School", "Need", "Notes", "More"]),
    [columns, Array(children[0].prefix(2))] + children.dropFirst(),
    [["Name", "Age", "School"]] + ages,
    [columns] + children.map { [$0[0], $0[1], $0[2] + ". " + long] },
    [columns] + children.map { [$0[0], $0[1], String(repeating: long, count: 12)] },
  ]

  private static let records: [String] = [
    table([["Name:", "Anna Zzblank"], ["Date of birth:", "03/04/2008"], ["School:", "Zzelm"]]),
    table([["Name", "Anna Zzblank"], ["Date of birth", "03/04/2008"], ["Needs", "zzhelp"]]),
    "<p>Name: Anna Zzblank</p><p>DOB: 03/04/2008</p><p>School: Zzelm School</p>",
    "<dl><dt>Name</dt><dd>Zzblank</dd><dt>Date of birth<dd>03/04/2008<dt>Need<dd>zzhelp</dl>",
  ]

  /// What a page holds, and how many rows of it are withheld.
  static let pages: [(body: String, count: Int)] = {
    var lists: [(body: String, count: Int)] = []
    var pages: [String] = tables.map { table($0) }
    pages += [
      table(rows(4), "", "<br>"), table(rows(4), "<div>", "</div>"), table(rows(4), "", ""),
      table([[table(rows(5))]], "", ""),
    ]
    var terms = ""
    var paragraphs = ""
    var labelled = ""
    for child in children {
      terms += "<dt>\(child[0])</dt><dd>Date of birth: \(child[1])</dd>"
      terms += "<dd><p>\(child[2])</p></dd>"
      paragraphs += "<p>" + child.prefix(4).joined(separator: "</p><p>") + "</p>"
      let rows = [["Name:", child[0]], ["DOB:", child[1]], ["School:", child[2]]]
      labelled += table(rows, "", "")
    }
    pages += ["<dl>\(terms)</dl>", paragraphs, labelled]
    for count in 2...4 {
      let items = children.prefix(count).map { child in
        "<li>\(child[0])<ul><li>\(child[1])</li><li>\(child[3])</li></ul></li>"
      }
      lists.append(("<ul>\(items.joined())</ul>", count))
    }
    return lists + pages.map { ($0, 4) } + records.map { ($0, 1) }
  }()

  private static let captions = [
    "", "These are the pupils:\n\n", "Thank you for the visit on 10 February 2015.\n\n",
    "Thank you for the visit, in which we met the pupils of KS1 and KS2 who are\n\n",
  ]

  private static func cells(_ width: Int, _ end: String) -> String {
    children.map { $0.prefix(width).joined(separator: end) }.joined(separator: "\n\n")
  }

  private static let sentence: String = {
    var items: [String] = [captions[3]]
    for (index, child) in children.enumerated() {
      items.append("\(index + 1) \(child[0]), a pupil of \(child[2]), \(child[1])\n\n")
    }
    return items.joined() + "and all is well."
  }()

  /// What a letter holds, without a sign of a table but its lines.
  static let texts: [(body: String, count: Int)] = {
    var texts: [(String, Int)] = []
    for caption in captions {
      for width in 2...6 {
        texts.append((caption + cells(width, "\n"), 4))
        texts.append((caption + cells(width, "\n\n"), 4))
      }
    }
    let lines = rows(4).map { $0.joined(separator: "\n") }.joined(separator: "\n")
    let one = rows(6).prefix(2).map { $0.joined(separator: "\n") }.joined(separator: "\n")
    return texts + [(lines, 4), (one, 1), (sentence, 4)]
  }()

  private static let head =
    "25 February 2015\n\nDear Ms Walker\n\nVisit on music\n\nAll is well.\n\n"
  private static let tail = "\n\nYours sincerely\n\nNora Sample\nHer Majesty’s Inspector\n"

  @Test("of a page are in nothing that is kept", arguments: pages.indices)
  func page(index: Int) throws {
    let (body, count) = Self.pages[index]
    let first = "<p>This is a report of 25 February 2015 on a service, and it is well.</p>"
    let last = "<p>After it the report goes on with words about the service.</p>"
    let letter = try prepared("page.html", "<html><h1>Report</h1>\(first)\(body)\(last)</html>")
    expectNothing(of: letter, count)
    #expect(letter.letter.passages.map(\.text).contains { $0.hasPrefix("After it the report") })
    let form = Self.head.split(separator: "\n").map { "<p>\($0)</p>" }.joined()
    expectNothing(of: try prepared("letter.html", "\(form)\(body)<p>Yours sincerely</p>"), count)
  }

  @Test("of a text are in nothing that is kept", arguments: texts.indices)
  func text(index: Int) throws {
    let (body, count) = Self.texts[index]
    let letter = try prepared("letter.txt", Self.head + body + Self.tail)
    expectNothing(of: letter, count)
    #expect(letter.letter.signatories.map(\.name) == ["Nora Sample"])
    expectNothing(of: try prepared("letter.txt", Self.head + Self.tail + "\n" + body), count)
  }

  @Test("are not seen in inspections whose cells have a line each")
  func inspections() throws {
    let schools = ["Zzelm Primary\n03/04/2008", "Zzoak Primary\n13/05/2009", "Zzash\n23/06/2007"]
    for (caption, cell) in [("Dates of inspections", "210"), ("Schools", "Good"), ("A", "visited")]
    {
      let rows = schools.map { "\($0)\n\(cell)\nLondon" }.joined(separator: "\n\n")
      let letter = try prepared("letter.txt", "\(Self.head)\(caption)\n\(rows)\(Self.tail)")
      #expect(letter.letter.withheld.isEmpty)
    }
  }

  private func prepared(_ name: String, _ text: String) throws -> PreparedLetter {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    let documents = try CorpusReader().read([folder.path]).documents
    var skipped: [SkippedFile] = []
    let digests = LetterPreparation.digests(of: documents)
    let identified = LetterPreparation.identify(documents, digests: digests, skipped: &skipped)
    return LetterPreparation.prepare(try #require(identified.first))
  }

  /// Expects that no field, passage, heading or shown source tells of a child, and that a warning
  /// counts them.
  private func expectNothing(of letter: PreparedLetter, _ count: Int) {
    var kept = ""
    dump(letter.letter, to: &kept)
    kept += letter.stored.source
    for secret in ["Zz", "zz", "Anna", "Ben ", "/2007", "/2008", "/2009"] {
      #expect(!kept.contains(secret))
    }
    #expect(letter.letter.withheld.map(\.rowCount).reduce(0, +) == count)
    #expect(letter.letter.warnings.contains { "\($0)".contains("withheld") })
  }
}
