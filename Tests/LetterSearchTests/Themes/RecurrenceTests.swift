import Foundation
import LetterParsing
import TestSupport
import Testing

@testable import LetterSearch

/// Letters to councils and schools whose names hold each other's, with points that are made again.
@Suite("Recurrence")
struct RecurrenceTests {
  private struct Letter {
    var place: String
    var year: Int
    var points: [String]
    var month = "May"
    var day = 1
    var isToSchool = false
    var postcode = "ZZ1 1ZZ"

    func text(_ number: Int) -> String {
      let head =
        isToSchool
        ? "Headteacher\n\(place)\nHigh Street\nElmton\n\(postcode)\n\nDear Headteacher\n\n"
          + "Ofsted survey inspection programme: reading"
        : "Director of Children's Services\nCivic Centre\n\nDear Ms Example\n\n"
          + "Focused visit to \(place) children's services"
      return """
        \(day) \(month) \(year)

        Ms A Example
        \(head)

        Rivers of number \(number) are clean.

        Areas for improvement

        \(points.map { "- \($0)" }.joined(separator: "\n\n"))

        Yours sincerely

        Ann Example
        Her Majesty's Inspector
        """
    }
  }

  private static let badgers = "Badgers must sleep in a warmer burrow by winter."
  private static let otters = "Otters should swim upstream before the autumn floods."

  private static let letters = [
    Letter(place: "Lincolnshire", year: 1911, points: ["Hedgehogs cross too many lanes at dusk."]),
    Letter(place: "North Lincolnshire", year: 1912, points: [badgers]),
    Letter(place: "Lincolnshire", year: 1913, points: [badgers]),
    Letter(place: "Sheffield", year: 1914, points: [badgers, otters]),
    Letter(place: "Sheffield City", year: 1915, points: [badgers]),
    Letter(place: "Sheffield City", year: 1916, points: [badgers, otters]),
    Letter(place: "Medway", year: 1917, points: [otters]),
    Letter(place: "Bexley", year: 1918, points: [otters]),
    Letter(place: "Bexley", year: 1919, points: [otters]),
    Letter(place: "Elm Primary School", year: 1911, points: [badgers], isToSchool: true),
    Letter(
      place: "Elm Primary School",
      year: 1912,
      points: [badgers],
      isToSchool: true,
      postcode: "ZZ2 2ZZ"
    ),
  ]

  private static let searcher = Result { try searcher(over: letters) }

  private static func searcher(over letters: [Letter]) throws -> LetterSearcher {
    let folder = try TemporaryFolder()
    for (number, letter) in letters.enumerated() {
      try folder.write(letter.text(number), to: "letters/letter-\(number).txt")
    }
    let path = folder.path("a.index")
    _ = try LetterIndexer(indexPath: path, waitsForOthers: true)
      .update(from: [folder.path("letters")])
    return LetterSearcher(try LetterIndex(opening: path))
  }

  private func report(
    _ name: String?,
    _ request: SearchRequest = .init("*")
  ) throws
    -> RecurrenceReport
  {
    try Self.searcher.get().recurrence(of: name, among: request)
  }

  @Test("no point comes back in a letter to another body, and the one that was meant is first")
  func bodies() throws {
    let found = try report("Lincolnshire")
    #expect(found.bodies.map(\.body) == ["Lincolnshire", "North Lincolnshire"])
    #expect(found.bodies.map(\.isNamed) == [true, false])
    #expect(found.bodies.map(\.letters.count) == [2, 1])
    #expect(found.bodies.allSatisfy { $0.returning.isEmpty })
    let fates = found.bodies[0].letters.flatMap(\.points).map(\.fate)
    #expect(fates == [.notInLater, .noLater])
    #expect(found.bodies[0].letters[0].points[0].laterLetters == 1)
    #expect(
      found.namedBodies?.hasPrefix(
        "Lincolnshire is in the names of 2 bodies: Lincolnshire (2 letters), North Lincolnshire (1 "
      ) == true
    )
    #expect(try report("north lincolnshire council").bodies.map(\.body) == ["North Lincolnshire"])
    #expect(
      try report("N Lincs").namedBodies
        == "N Lincs is taken for North Lincolnshire (1 letter)."
    )
    #expect(try report("North").namedBodies == "North is taken for North Lincolnshire (1 letter).")
  }

  @Test(
    "two spellings of a council are one body",
    arguments: ["Sheffield", "Sheffield City Council"]
  )
  func spellings(name: String) throws {
    let found = try report(name)
    #expect(found.namedBodies == nil)
    let body = try #require(found.bodies.first)
    #expect(body.body == "Sheffield City" && body.otherSpellings == ["Sheffield"])
    #expect(body.letters.map(\.letter.letter.date?.year) == [1914, 1915, 1916])
    #expect(body.returning.map(\.point.letterCount) == [3, 2])
    #expect(body.returning.map(\.point.passage.text) == [Self.badgers, Self.otters])
  }

  @Test("a report puts the letters of a body together, too")
  func institutions() throws {
    let report = try LetterReport(SearchRequest("*"), Self.searcher.get())
    #expect(report.summary.institutions == 7)
    var sizes: [String: [Int]] = [:]
    try report.forEachInstitution { sizes[$0.name, default: []].append($0.letters.count) }
    #expect(sizes["Sheffield City"] == [3] && sizes["Sheffield"] == nil)
    #expect(sizes["Elm Primary School"] == [1, 1])
  }

  @Test("schools of one name in two places are two")
  func schools() throws {
    let found = try report("Elm Primary School")
    #expect(
      found.bodies.map(\.body) == ["Elm Primary School (ZZ1 1ZZ)", "Elm Primary School (ZZ2 2ZZ)"]
    )
    #expect(found.bodies.allSatisfy { $0.isNamed && $0.returning.isEmpty })
  }

  @Test("of every body, those told again, the most often first, out of those that could be")
  func all() throws {
    let found = try report(nil)
    #expect(found.bodies.map(\.body) == ["Sheffield City", "Bexley"])
    #expect(found.comparedBodies == 3 && found.comparedLetters == 7 && found.bodiesToldAgain == 2)
    #expect(found.singleBodies == 4 && found.withoutBody == 0)
    #expect(
      found.summary
        == "2 of 3 bodies with two dated letters or more that have areas for improvement "
        + "(7 letters) have a point that may have come back"
    )
    var dated = SearchRequest("*")
    dated.filters = [.init(field: "date", value: "1918..")]
    #expect(try report(nil, dated).bodies.map(\.body) == ["Bexley"])
    #expect(try report(nil, dated).comparedBodies == 1)
    dated.filters = [.init(field: "la", value: "Medway")]
    // A restriction to another council is none to this one, too.
    #expect(try report("Bexley", dated).bodies.isEmpty)
  }

  @Test("letters of one day are not later than each other", arguments: ["May", "June"])
  func oneDay(month: String) throws {
    let others = (0..<4).map { Letter(place: "Bexley", year: 1910 + $0, points: ["Voles dig."]) }
    let twice = ["May", month].map {
      Letter(place: "Medway", year: 1917, points: [Self.otters], month: $0, day: 3)
    }
    let found = try Self.searcher(over: others + twice)
      .recurrence(of: "Medway", among: SearchRequest("*"))
    let fates = found.bodies.flatMap(\.letters).flatMap(\.points).map(\.fate)
    #expect(fates == [month == "May" ? .noLater : .cameBack, .noLater])
  }

  @Test("every letter is compared with a bounded number of later ones")
  func reach() throws {
    let years = PointLikeness.reach + 10
    let letters = (0..<years).map { number in
      let isLike = number == 0 || number == years - 1
      return Letter(
        place: "Medway",
        year: 1900 + number,
        points: [isLike ? Self.otters : "Voles \(number) dig."]
      )
    }
    let found = try Self.searcher(over: letters)
      .recurrence(of: "Medway", among: SearchRequest("*"))
    let first = try #require(found.bodies.first?.letters.first?.points.first)
    #expect(first.laterLetters == years - 1 && first.matches.isEmpty)
  }

  @Test("what two points share must be more than how well a thing is done")
  func subjects() throws {
    let pairs = [
      ("Quality and frequency of otter dens.", "The frequency and quality of vole tunnels."),
      ("Quality and frequency of otter dens.", "The timeliness of repairs to otter dens."),
    ]
    for (number, pair) in pairs.enumerated() {
      let letters = [
        Letter(place: "Medway", year: 1917, points: [pair.0]),
        Letter(place: "Medway", year: 1918, points: [pair.1]),
        Letter(place: "Bexley", year: 1918, points: ["Voles sleep.", "Newts swim."]),
      ]
      let searcher = try Self.searcher(over: letters)
      let found = try searcher.recurrence(of: nil, among: SearchRequest("*"))
      #expect(found.bodiesToldAgain == number)
      let strict = try searcher.recurrence(of: nil, among: SearchRequest("*"), likeness: 0.95)
      #expect(strict.bodiesToldAgain == 0 && strict.leastLikeness == 0.95)
    }
  }

  @Test("JSON and tables have the body of every point")
  func formats() throws {
    let named = try report("Lincolnshire")
    let json = named.json.serialized(pretty: false)
    #expect(json.contains("\"institution\":\"Lincolnshire\"") && json.contains("\"letters\":[{"))
    #expect(named.table.map { $0[10] } == ["Lincolnshire", "Lincolnshire", "North Lincolnshire"])
    let all = try report(nil)
    #expect(all.json.serialized(pretty: false).contains("\"bodies_told_again\":2"))
    #expect(
      all.table.map { $0[10] } == ["Sheffield City", "Sheffield City", "Sheffield City", "Bexley"]
    )
    #expect(all.table.map { $0[11] } == ["3", "3", "2", "2"])
    #expect(all.table.allSatisfy { $0.count == RecurrenceReport.columns.count && $0[0] < $0[5] })
  }

  @Test("a name without a word is refused as a name")
  func refusal() throws {
    #expect(
      throws: LetterSearchError.badRestriction("name", "?!", "there is no word in it.")
    ) { try report("?!") }
  }
}
