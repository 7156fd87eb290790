import TestSupport
import Testing

import struct Search.CalendarDay
import struct Search.QuerySource
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

  /// The first run of a query's words, as they stand in it.
  private static func words(of query: String) throws -> ArraySlice<QueryWord> {
    let parsed = try searcher().parse(query, isStrict: false)
    return try #require(LetterSearcher.lookedAtRuns(of: parsed.expression).first)[...]
  }

  @Test(
    "of queries may be lists, terms, years in short, and have marks between them",
    arguments: [
      ("2018, 2019 and 2020", "2018..2020", 4), ("2018 or 2019 nurture", "2018..2019", 3),
      ("2018/2019/2020", "2018..2020", 1), ("2018,2020", "(2018 OR 2020)", 1),
      ("2020 2018", "(2020 OR 2018)", 2), ("2018 and in 2020", "(2018 OR 2020)", 4),
      ("in 2016, 2018 and 2018", "(2016 OR 2018)", 5), ("2018, 2018", "2018", 2),
      ("March 2019 and June 2020", "(2019-03-01..2019-03-31 OR 2020-06-01..2020-06-30)", 5),
      ("2018/19 and 2021", "(2018-19 OR 2021)", 3),
      ("2018 - 2020", "2018..2020", 2), ("2018 – 2020 nurture", "2018..2020", 2),
      ("March 2019 — June 2020", "2019-03-01..2020-06-30", 4),
      ("between 2018 - 2020", "2018..2020", 3), ("during 2018-2020", "2018..2020", 2),
      ("since 2018/19", "2018-09-01..", 2), ("26/9/19", "2019-09-26", 1),
      ("since 15/7/21", "2021-07-15..", 2), ("May 6, 2019", "2019-05-06", 3),
      ("pre-2020", "..2019", 1), ("post-2020 nurture", "2021..", 1), ("pre 2020", "..2019", 2),
      ("pre-March 2020", "..2020-02-29", 2), ("prior to 2020", "..2019", 3),
      ("spring 2018", "2018-03..2018-05", 2), ("autumn term 2018", "2018-09..2018-12", 3),
      ("in the summer term of 2019", "2019-04..2019-07", 6),
      ("winter 2018", "2018-12..2019-02", 2), ("after winter 2018", "2019-03-01..", 3),
      ("since spring 2018", "2018-03-01..", 3), ("before autumn 2018", "..2018-08-31", 3),
      ("spring 2018 to spring 2019", "2018-03-01..2019-05-31", 5),
      ("from 2019 onwards", "2019..", 3), ("2019 onwards nurture", "2019..", 2),
      ("since 2018 to date", "2018..", 4), ("2018 - present", "2018..", 2),
      ("2019 or earlier", "..2019", 3), ("2019 or later", "2019..", 3),
      ("before last year", "<\"last year\"", 3), ("after this month", ">\"this month\"", 3),
      ("in 2019 onwards", "2019..", 3), ("in 2019 or later", "2019..", 4),
      ("in 2019 and after", "2019..", 4), ("during 2019 or earlier", "..2019", 4),
      ("in 2019 and before", "..2019", 4), ("in 2018 to 2020", "2018..2020", 4),
      ("since 2019-05", "2019-05-01..", 2), ("before 2018-01", "..2017-12-31", 2),
      ("after 2019-05", "2019-06-01..", 2), ("since 05/2019", "2019-05-01..", 2),
      ("since 5-2019", "2019-05-01..", 2), ("since 2019.05", "2019-05-01..", 2),
      ("since 2010-11", "2010-09-01..", 2),
      ("winter 2018/19", "2018-12..2019-02", 2), ("spring term 2018-19", "2019-01..2019-04", 3),
      ("autumn term of 2018/2019", "2018-09..2018-12", 4),
      ("2018/19-2020/21", "2018-09-01..2021-08-31", 1),
      ("2018/19 to 2020/21", "2018-09-01..2021-08-31", 3),
    ]
  )
  func valuesInQueries(text: String, value: String, wordCount: Int) throws {
    let period = try #require(try SpokenPeriod(Self.words(of: text), in: text))
    #expect(period.value == value)
    #expect(period.wordCount == wordCount)
    #expect(period.isBare == ["26/9/19", "May 6, 2019"].contains(text))
    #expect((period.remark != nil) == text.contains(/spring|summer|autumn|winter/))
    try expectReadable(period)
  }

  private func expectReadable(_ period: SpokenPeriod) throws {
    let dated = try Self.searcher().search(SearchRequest("date:\(period.value)"))
    #expect(!dated.notes.contains { $0.code == .unreadableDate || $0.code == .ambiguousDate })
  }

  @Test(
    "may share the year or the month",
    arguments: [
      ("May to July 2019", "2019-05-01..2019-07-31", 4),
      ("between March and May 2019", "2019-03-01..2019-05-31", 5),
      ("from May to June 2019", "2019-05-01..2019-06-30", 5),
      ("in May to June 2019 otters", "2019-05-01..2019-06-30", 5),
      ("3 to 7 June 2019", "2019-06-03..2019-06-07", 5),
      ("3rd to 7th of June 2019", "2019-06-03..2019-06-07", 6),
      ("6-8 May 2019", "2019-05-06..2019-05-08", 3),
      ("6–8 May 2019", "2019-05-06..2019-05-08", 3),
      ("1-5 July 2019 otters", "2019-07-01..2019-07-05", 3),
      ("between 1 and 30 June 2021", "2021-06-01..2021-06-30", 6),
      ("between the 1st and 30 June 2021", "2021-06-01..2021-06-30", 7),
      ("28 May to 3 June 2019", "2019-05-28..2019-06-03", 6),
      ("28th of May until 3 June 2019", "2019-05-28..2019-06-03", 7),
      ("November to January 2020", "2019-11-01..2020-01-31", 4),
      ("30 December - 2 January 2020", "2019-12-30..2020-01-02", 5),
      ("May-July 2019", "2019-05-01..2019-07-31", 2),
      ("Jan–Mar 2021 otters", "2021-01-01..2021-03-31", 2),
      ("May - July 2019", "2019-05-01..2019-07-31", 3),
      ("May/June 2019", "(2019-05-01..2019-05-31 OR 2019-06-01..2019-06-30)", 2),
      ("May and June 2019", "(2019-05-01..2019-05-31 OR 2019-06-01..2019-06-30)", 4),
      ("May & June 2019", "(2019-05-01..2019-05-31 OR 2019-06-01..2019-06-30)", 4),
      ("3, 5 and 8 May 2019", "(2019-05-03 OR 2019-05-05 OR 2019-05-08)", 6),
      ("December and January 2020", "(2019-12-01..2019-12-31 OR 2020-01-01..2020-01-31)", 4),
    ]
  )
  func sharedYears(text: String, value: String, wordCount: Int) throws {
    let words = try Self.words(of: text)
    let period = try #require(SpokenPeriod(words, in: text))
    #expect(period.value == value)
    #expect(period.wordCount == wordCount)
    #expect(!period.isBare && period.remark == nil)
    try expectReadable(period)
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  @Test(
    "from month to month end in the year that is said",
    arguments: [("", "to"), ("from", "to"), ("between", "and"), ("", "-"), ("in", "until")]
  )
  func monthPairs(opening: String, joint: String) {
    var random = SeededGenerator(seed: 19)
    for first in 1...12 {
      for last in 1...12 where first != last {
        let year = 2005 + random.below(20)
        let words = [opening, Self.months[first - 1], joint, Self.months[last - 1], "\(year)"]
        let text = words.filter { !$0.isEmpty }.joined(separator: " ")
        let period = SpokenPeriod(Self.split(text), in: text)
        let start = "\(first < last ? year : year - 1)-\(first < 10 ? "0" : "")\(first)-01"
        let end = "\(year)-\(last < 10 ? "0" : "")\(last)-"
        #expect(period?.value.hasPrefix("\(start)..\(end)") == true, "\(text)")
        #expect(period?.value.count == 22, "\(text)")
      }
    }
  }

  /// Words of a text with blanks between them, where they stand; signs are none.
  private static func split(_ text: String) -> ArraySlice<QueryWord> {
    var start = 0
    var words: [QueryWord] = []
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let end = start + word.utf8.count
      if word.contains(where: { $0.isLetter || $0.isNumber }) {
        let source = QuerySource(utf8: start..<end)
        words.append(QueryWord(String(word), source: source))
      }
      start = end + 1
    }
    return words[...]
  }

  @Test("of any words take no more words than there are, and their fields can be read")
  func anyWords() throws {
    let vocabulary = [
      "may", "June", "3", "30", "31st", "2019", "2020/21", "2019-05", "6-8", "May-July", "to", "-",
      "and", "or", ",", "between", "from", "since", "not", "no", "later", "earlier", "than",
      "before", "after", "until", "up", "except", "without", "all", "years", "but", "the", "of",
      "last", "year", "in", "winter", "term", "onwards", "February", "2018/19-2020/21", "otters",
    ]
    let reader = try Self.searcher()
    var random = SeededGenerator(seed: 2319)
    var values: Set<String> = []
    for _ in 0..<20_000 {
      let count = 1 + random.below(9)
      let text = (0..<count).map { _ in vocabulary[random.below(vocabulary.count)] }
        .joined(separator: " ")
      let words = Self.split(text)
      for place in words.indices {
        guard let period = SpokenPeriod(words[place...], in: text) else { continue }
        if !(1...words.count - place).contains(period.wordCount) { Issue.record("\(text)") }
        values.insert(period.value)
      }
    }
    #expect(values.count > 60)
    for value in values {
      let notes = try reader.compile(reader.parse("date:\(value)", isStrict: true).expression).notes
      #expect(!notes.contains { $0.code == .unreadableDate }, "\(value)")
    }
  }

  @Test(
    "of a day that there is none are the month",
    arguments: [
      ("since 30 February 2019", "2019-02-01..", "30 february"),
      ("30th of February 2019", "2019-02-01..2019-02-28", "30th of february"),
      ("until June 31, 2019", "..2019-06-30", "june 31"),
    ]
  )
  func noDay(text: String, value: String, told: String) throws {
    let period = try #require(try SpokenPeriod(Self.words(of: text), in: text))
    #expect(period.value == value)
    #expect(period.remark?.lowercased() == "there is no \(told) in 2019; the month is read.")
    #expect(!period.isBare)
  }

  @Test(
    "that are denied are their opposite",
    arguments: [
      ("no later than 2018", "..2018", 4), ("not later than 2018", "..2018", 4),
      ("no earlier than 2019 otters", "2019..", 4), ("not before 2019", "2019..", 3),
      ("not before May 2019", "2019-05-01..", 4), ("not after 2019", "..2019", 3),
      ("not since 2019", "..2018", 3), ("not until 2019", "2020..", 3),
      ("not before last year", "\"last year\"..", 4), ("not since last year", "<\"last year\"", 4),
      ("no later than this month", "..\"this month\"", 5),
    ]
  )
  func opposites(text: String, value: String, wordCount: Int) throws {
    let period = try #require(try SpokenPeriod(Self.words(of: text), in: text))
    #expect(period.value == value)
    #expect(period.wordCount == wordCount)
    #expect(!period.isBare && !period.isExcluded)
    try expectReadable(period)
  }

  @Test(
    "that are left out are offered so, and their letters stand no higher",
    arguments: [
      ("otters not in 2014", "-date:2014"), ("otters except 2014", "-date:2014"),
      ("otters excluding 2014", "-date:2014"), ("otters other than 2014", "-date:2014"),
      ("otters without 2014", "-date:2014"), ("otters apart from 2014", "-date:2014"),
      ("otters all years but 2014", "-date:2014"), ("otters any year except 2014", "-date:2014"),
      ("otters not March 2014", "-date:2014-03-01..2014-03-31"),
      ("otters except 2013 to 2015", "-date:2013..2015"),
    ]
  )
  func excluded(query: String, fix: String) throws {
    let searcher = try Self.searcher()
    let answer = try searcher.search(SearchRequest(query))
    #expect(answer.total.passages == 3)
    let offers = answer.notes.filter { $0.fix?.contains("date:") ?? false }
    try #require(offers.count == 1, "\(answer.notes)")
    #expect(offers[0].fix == "otters \(fix)")
    #expect(offers[0].message.hasSuffix(", 2 passages."), "\(offers[0].message)")
    #expect(try searcher.search(SearchRequest("otters \(fix)")).total.passages == 2)
    #expect(!answer.notes.contains { $0.code == .lowerCaseOperator })
  }

  @Test("let letters of the other side of a denied limit come first")
  func deniedRanking() throws {
    let answer = try Self.searcher().search(SearchRequest("otters no later than 2010"))
    #expect(answer.hits.first?.letter.id == "otters2009")
    #expect(answer.notes.contains { $0.fix == "otters date:..2010" })
  }

  @Test(
    "behind NOT are told as what is not left out, with what leaves them out",
    arguments: [
      ("otters NOT since 2014", "otters NOT date:2014..", 1),
      ("otters NOT in 2014", "otters NOT date:2014", 2),
      ("otters NOT March 2014", "otters NOT date:2014-03-01..2014-03-31", 2),
      ("otters -since March 2014", "otters -date:2014-03-01..", 1),
    ]
  )
  func behindOperator(query: String, fix: String, found: Int) throws {
    let searcher = try Self.searcher()
    let notes = try searcher.search(SearchRequest(query)).notes
    let offers = notes.filter { $0.fix?.contains("date:") ?? false }
    try #require(offers.count == 1, "\(notes)")
    #expect(offers[0].fix == fix)
    #expect(offers[0].message.hasPrefix("NOT leaves out the word "))
    #expect(try searcher.search(SearchRequest(fix)).total.passages == found)
    #expect(!notes.contains { $0.fix == query || $0.message.contains("stand higher") }, "\(notes)")
  }

  @Test("behind NOT with AND between them are as they are")
  func joinedByOperator() throws {
    let notes = try Self.searcher().search(SearchRequest("otters NOT since AND 2014")).notes
    #expect(!notes.contains { $0.message.hasPrefix("NOT leaves out") })
  }

  @Test(
    "are none of these",
    arguments: ["pre-school", "post-16 2018", "1.2.19", "spring term", "summer", "32/9/19", "9/19"]
  )
  func othersInQueries(text: String) throws {
    #expect(try SpokenPeriod(Self.words(of: text), in: text) == nil)
  }

  @Test("of prose are not in lists, in terms or in short")
  func prose() {
    func period(_ text: String) -> SpokenPeriod? {
      SpokenPeriod(text.split(separator: " ").map { QueryWord(String($0)) }[...])
    }
    #expect(period("2018 and 2020")?.wordCount == 1)
    #expect(period("2018 2019")?.wordCount == 1)
    #expect(period("in 2018 onwards")?.wordCount == 2)
    for text in [
      "26/9/19", "spring 2018", "pre-2020", "prior to 2020", "2019-05", "May to July 2019",
      "not before 2019", "30 February 2019",
    ] {
      #expect(period(text) == nil, "\(text)")
    }
  }

  private static func searcher() throws -> LetterSearcher { try shared.get() }

  private static let shared = Result { try builtSearcher() }

  private static func builtSearcher() throws -> LetterSearcher {
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
    "let passages on the subject in letters of those dates come first, and none be lost",
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

  @Test(
    "need not be found where there are other words, in any order",
    arguments: [
      "since March 2014", "between 2008 and 2014", "from 2014 onwards", "2009, 2014 and 2019",
      "2008 - 2014", "pre-2014", "before last year", "spring 2014", "in 1995", "June 2014", "2014",
    ],
    [SearchRequest.Order.score, .date]
  )
  func count(period: String, order: SearchRequest.Order) throws {
    let searcher = try Self.searcher()
    for query in ["otters \(period)", "\"are seen in river\" \(period)"] {
      var request = SearchRequest(query)
      request.order = order
      let answer = try searcher.search(request)
      // The plans have *since* and *2014*.
      #expect(answer.total.passages == 3, "\(query)")
      #expect(!answer.wordsNeeded.isAny)
    }
    var all = SearchRequest("otters \(period)")
    all.match = .all
    #expect(try searcher.search(all).total.passages < 3)
  }

  @Test(
    "are offered as they are, with the number of what is offered",
    arguments: [
      ("otters since March 2014", "otters date:2014-03-01..", 2),
      ("otters from 2014 onwards", "otters date:2014..", 2),
      ("otters between 2008 and 2014", "otters date:2008..2014", 2),
      ("otters 2009, 2014 and 2015", "otters date:(2009 OR 2014 OR 2015)", 2),
      ("otters 2014 or 2015", "otters date:2014..2015", 1),
      ("\"in river\" 2009 - 2014", "\"in river\" date:2009..2014", 2),
      ("\"in river\" 2009, 2019", "\"in river\" date:(2009 OR 2019)", 2),
      ("\"in river\" otters pre-2014", "\"in river\" otters date:..2013", 1),
      ("otters 1/3/14", "otters date:2014-03-01", 1),
      ("otters before last year", "otters date:<\"last year\"", 3),
      ("otters spring 2014", "otters date:2014-03..2014-05", 1),
      ("otters plan spring term 2014", "otters plan date:2014-01..2014-04", 1),
    ]
  )
  func offers(query: String, fix: String, found: Int) throws {
    let searcher = try Self.searcher()
    let notes = try searcher.search(SearchRequest(query)).notes
    let offers = notes.filter { $0.fix?.contains("date:") ?? false }
    try #require(offers.count == 1, "\(notes)")
    #expect(offers[0].fix == fix)
    #expect(offers[0].message.contains(found == 1 ? " 1 passage." : " \(found) passages."))
    #expect(try searcher.search(SearchRequest(fix)).total.passages == found)
    #expect(!notes.contains { $0.code == .lowerCaseOperator || $0.code == .didYouMean })
  }

  @Test(
    "of which nothing is are told as a whole",
    arguments: [
      ("otters Sept 2016", "No letter is of Sept 2016."),
      ("\"in river\" 3/4/16", "No letter is of 3/4/16."),
      ("otters since 2030", "No letter is of those dates (date:2030..)."),
      (
        "otters 2015 and 2016",
        "There are letters of those dates (date:2015..2016), but none of their 2 passages has any of "
          + "the other words."
      ),
      (
        "\"in river\" summer term 2015",
        "There are letters of those dates (date:2015-04..2015-07), but their only passage does not have "
          + "\"in river\". The summer term is about 2015-04..2015-07."
      ),
    ]
  )
  func nothing(query: String, message: String) throws {
    let answer = try Self.searcher().search(SearchRequest(query))
    #expect(answer.total.passages == 3)
    #expect(answer.notes.contains { $0.message == message && $0.fix == nil }, "\(answer.notes)")
    #expect(
      !answer.notes.contains { $0.code == .didYouMean || $0.message.contains("Did you mean") }
    )
  }

  @Test("of a law, of whose year no letter is, are words like others")
  func law() throws {
    let letters = ["The Act of 1989 is old.", "Acts pass."].enumerated().map { number, text in
      SmallCorpus.Letter(id: "\(number)", date: "2014-06-01", passages: [text])
    }
    let answer = try SmallCorpus.searcher(letters).search(SearchRequest("passes 1989"))
    #expect(answer.total.passages == 2)
    #expect(answer.wordsNeeded.isAny)
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
