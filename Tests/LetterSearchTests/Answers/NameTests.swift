import Foundation
import Testing

@testable import LetterSearch

/// Names of councils, bodies and people, in restrictions, in facets and among plain words.
@Suite("Names")
struct NameTests {
  /// Four letters to councils whose names hold each other.
  private static let councils = Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for place in ["Lincolnshire", "North Lincolnshire", "Sheffield", "Sheffield City"] {
      let text = """
        12 May 1919

        Ms A Example
        Director of Children's Services
        Civic Centre

        Dear Ms Example

        Focused visit to \(place) children's services

        Plans drift in too many cases.

        Yours sincerely

        Ann Example
        Her Majesty's Inspector
        """
      try Data(text.utf8).write(to: folder.appendingPathComponent(place + ".txt"))
    }
    let path = folder.appendingPathComponent("small.index").path
    _ = try LetterIndexer(indexPath: path, waitsForOthers: true).update(from: [folder.path])
    return LetterSearcher(try LetterIndex(opening: path))
  }

  private func answer(_ query: String, la: String? = nil) throws -> SearchResponse {
    var request = SearchRequest(query)
    request.facets = ["la"]
    request.filters = la.map { [.init(field: "la", value: $0)] } ?? []
    return try Self.councils.get().search(request)
  }

  @Test("a chosen council is the one that the facet counts, however its name is written")
  func chosen() throws {
    let values = try #require(answer("drift").facets.first).values
    #expect(values.map(\.count.letters).sorted() == [1, 1, 2])
    for value in values {
      #expect(try answer("drift", la: value.value).total == value.count, "\(value.value)")
    }
    #expect(try answer("drift", la: "Sheffield").total.letters == 2)
    #expect(try answer("drift", la: "lincolnshire county council").total.letters == 1)
    #expect(try answer("drift", la: "North").total.letters == 1)
  }

  @Test("longer names that hold a council's are told, in a restriction and in a query")
  func longer() throws {
    let restricted = try answer("drift", la: "Lincolnshire")
    #expect(restricted.notes.first?.message.hasPrefix("Only the whole name Lincolnshire") == true)
    let asked = try answer("la:Lincolnshire")
    #expect(asked.total.letters == 2)
    #expect(
      asked.notes.first?.message.contains("1 letter, of North Lincolnshire for one") == true
    )
    #expect(try answer("drift", la: "North Lincolnshire").notes.isEmpty)
  }

  @Test(
    "and dates among plain words are offered in their fields",
    arguments: [
      ("belmont nurture", "institution:belmont nurture"),
      ("Belmont Primary School nurture", "institution:\"Belmont Primary School\" nurture"),
      ("Diana Choulerton", "inspector:\"Diana Choulerton\""),
      ("attendance in Medway?", "attendance in la:Medway"),
      ("feb 2011 nurture", "date:\"feb 2011\" nurture"),
      ("nurture on 25/02/2011", "nurture on date:\"25/02/2011\""),
      ("inspection findings evaluation", "section:\"inspection findings\" evaluation"),
    ]
  )
  func plainNames(query: String, fix: String) throws {
    let answer = try CorpusIndex.shared.response(query)
    let note = try #require(answer.notes.first { $0.code == "other-field" }, "\(answer.notes)")
    #expect(note.fix == fix)
    let found = try CorpusIndex.shared.response(fix).total.passages
    #expect(note.message.hasSuffix(" \(found) passage\(found == 1 ? "" : "s")."))
    #expect(!answer.notes.contains { $0.code == "did-you-mean" })
  }

  @Test("are told where they have no such passage, and lead nowhere then")
  func nothingThere() throws {
    let notes = try CorpusIndex.shared.response("Medway's zebra parents").notes
    let note = try #require(notes.first { $0.code == "other-field" })
    #expect(note.message == "There is a local authority Medway, too: with la:Medway, 1 passage.")
    let none = try CorpusIndex.shared.response("belmont zebra").notes
    #expect(none.contains { $0.code == "other-field" && $0.fix == nil })
  }

  @Test(
    "are not seen in everyday words",
    arguments: ["medway", "children's services", "la:Medway Medway", "\"Diana Choulerton\"", "1 2"]
  )
  func everydayWords(query: String) throws {
    let notes = try CorpusIndex.shared.response(query).notes
    #expect(!notes.contains { $0.message.contains(", too: with") }, "\(notes)")
  }

  @Test("several misspelt words are mended together")
  func spellings() throws {
    let notes = try CorpusIndex.shared.response("nurtrue progess").notes
    #expect(notes.compactMap(\.fix).contains("nurture progress"))
    #expect(try CorpusIndex.shared.response("nurtrue parents").notes.count == 1)
  }
}
