import Testing

import struct Search.CalendarDay
import struct Search.QueryWord

@testable import LetterSearch

@Suite("Periods in plain words")
struct PeriodTests {
  @Test(
    "are read as values of the field of dates",
    arguments: [
      ("since 2011", "2011..", 2), ("since September 2019 nurture", "2019-09-01..", 3),
      ("from Feb 2011 to 2012", "2011-02-01..2012", 5), ("in 2014 nurture", "2014", 2),
      ("during March 2014", "2014-03-01..2014-03-31", 3), ("after Dec 2019", "2020-01-01..", 3),
      ("before March 2012", "..2012-02-29", 3), ("until February 2011", "..2011-02-28", 3),
      ("up to 2012", "..2012", 3), ("between May 2019 and June 2018", "2018-06-01..2019-05-31", 6),
      ("2019-2021", "2019..2021", 1), ("2019–2021 nurture", "2019..2021", 1),
      ("2018/19", "2018-19", 1), ("2018-2019", "2018-19", 1), ("2021", "2021", 1),
      ("2019 to 2021", "2019..2021", 3), ("2021-2019", "2019..2021", 1),
      ("from May 2019 to 2019", "2019-05-01..2019", 5), ("March 2100", "2100-03-01..2100-03-31", 2),
      ("6 January 2023 visit", "2023-01-06", 3),
      ("6th of January 2023", "2023-01-06", 4), ("January 6 2023", "2023-01-06", 3),
      ("06/01/2023", "2023-01-06", 1), ("since 31 May 2019", "2019-05-31..", 4),
      ("after 31 May 2019", "2019-06-01..", 4), ("before 1 Jan 2020", "..2019-12-31", 4),
      ("between 6 May 2019 and 7 June 2019", "2019-05-06..2019-06-07", 8),
      ("last year nurture", "\"last year\"", 2), ("from last year", "\"last year\"", 3),
      ("in the last 3 years", "\"last 3 years\"", 5), ("this year", "\"this year\"", 2),
      ("over the past six months", "\"past six months\"", 5),
      ("since last year", "\"last year\"..", 3), ("until last month", "..\"last month\"", 3),
    ]
  )
  func values(text: String, value: String, wordCount: Int) throws {
    let words = text.split(separator: " ").map { QueryWord(String($0)) }
    let period = try #require(SpokenPeriod(words[...]))
    #expect(period.value == value)
    #expect(period.wordCount == wordCount)
    #expect(period.isBare == Self.bareDates.contains(text))
  }

  /// Dates without a word that joins them to something, which may also be meant as words.
  private static let bareDates: Set = [
    "2021", "March 2100", "6 January 2023 visit", "6th of January 2023", "January 6 2023",
    "06/01/2023",
  ]

  @Test(
    "are nothing but periods",
    arguments: [
      "since then", "in March", "may be", "19", "20190", "2019-02", "between 2019",
      "from schools to 2019", "ma 2019", "last word", "this is", "past lives", "in the last",
      "the year", "last 3 pupils",
    ]
  )
  func others(text: String) {
    let words = text.split(separator: " ").map { QueryWord(String($0)) }
    let period = SpokenPeriod(words[...])
    #expect(period == nil || text == "between 2019" && period?.isBare == true)
  }

  private static func searcher() throws -> LetterSearcher {
    let plans = (2008...2021).map { year in
      SmallCorpus.Letter(
        id: "plan\(year)",
        date: "\(year)-06-01",
        passages: ["The plan of 2014 is in place since 2014 \(year - 2000) times."]
      )
    }
    let otters = [2009, 2014, 2019].map { year in
      SmallCorpus.Letter(
        id: "otters\(year)",
        date: "\(year)-03-01",
        passages: ["Otters are seen in river \(year - 2000)."]
      )
    }
    return try SmallCorpus.searcher(plans + otters)
  }

  @Test(
    "let passages on the subject in letters of those dates come first, and find the same",
    arguments: [
      ("otters in 2014", ["otters2014"]), ("otters since 2014", ["otters2014", "otters2019"]),
      ("otters 2014", ["otters2014"]), ("otters before March 2014", ["otters2009"]),
      ("2018-2021 otters", ["otters2019"]), ("otters 1 March 2014", ["otters2014"]),
      ("otters on 01/03/2019", ["otters2019"]),
    ]
  )
  func ranking(query: String, first: [String]) throws {
    let searcher = try Self.searcher()
    var request = SearchRequest(query)
    request.limit = 100
    let answer = try searcher.search(request)
    #expect(Set(answer.hits.prefix(first.count).map(\.letter.id)) == Set(first))
    #expect(answer.hits.first?.missing == [])
    #expect(
      answer.notes.contains { $0.message.hasSuffix("Passages of these letters stand higher.") }
    )
    request.ranking = .words
    let plain = try searcher.search(request)
    #expect(Set(answer.hits.map(\.passage.id)) == Set(plain.hits.map(\.passage.id)))
    #expect(!plain.notes.contains { $0.message.hasSuffix("stand higher.") })
  }

  @Test("that are told from today are those of the field of dates")
  func lastYear() throws {
    let year = CalendarDay(number: LetterSearcher.today).year
    let letters = (year - 4...year).map { year in
      SmallCorpus.Letter(
        id: "\(year)",
        date: "\(year)-01-01",
        passages: ["Otters were seen last year, and this year again."]
      )
    }
    let answer = try SmallCorpus.searcher(letters).search(SearchRequest("otters last year"))
    #expect(answer.hits.first?.letter.id == "\(year - 1)")
    let note = try #require(answer.notes.first { $0.code == .otherField })
    #expect(note.fix == "otters date:\"last year\"")
    #expect(note.message.contains(", 1 passage."))
  }

  @Test(
    "do nothing where dates are chosen, two are told, or no letter is of them",
    arguments: ["date:2009.. otters in 2014", "otters 2009 and otters 2014", "otters in 1995"]
  )
  func leftAlone(query: String) throws {
    let notes = try Self.searcher().search(SearchRequest(query)).notes
    #expect(!notes.contains { $0.message.hasSuffix("stand higher.") }, "\(notes)")
  }

  @Test("mark no words that only join a date")
  func marks() throws {
    let hits = try Self.searcher().search(SearchRequest("plan since 2014")).hits
    let marked = hits.flatMap { hit in
      hit.highlights.map { String(decoding: Array(hit.passage.text.utf8)[$0.utf8], as: UTF8.self) }
    }
    #expect(Set(marked) == ["plan", "2014"])
  }

  @Test("scores of their passages are explained")
  func explanation() throws {
    var request = SearchRequest("otters since 2014")
    request.explains = true
    let hits = try Self.searcher().search(request).hits
    #expect(
      hits.allSatisfy { $0.explanation.first?.contains("\(Float($0.score))".prefix(4)) == true }
    )
    #expect(hits.contains { $0.explanation.contains { $0.contains("demoted") } })
  }
}
