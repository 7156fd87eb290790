import InvertedIndex
import Search
import Testing

@Suite("Dates")
struct DateTests {
  static let shelf = Shelf([""])

  /// Days since 1970 by a plain count, to compare with.
  private func day(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
    let isLeap = { (year: Int) in year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
    var days: Int64 = 0
    for past in 1970..<year { days += isLeap(past) ? 366 : 365 }
    let lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return days + Int64(lengths[..<(month - 1)].reduce(0, +)) + Int64(day - 1)
  }

  private func range(_ query: String) throws -> ClosedRange<Int64>? {
    guard case .filter(.range(Shelf.date, let days)) = try Self.shelf.compile(query).query() else {
      return nil
    }
    return days
  }

  @Test("each spelling is a period from its first to its last day")
  func periods() throws {
    #expect(try range("date:2019") == day(2019, 1, 1)...day(2019, 12, 31))
    #expect(try range("date:2019-05") == day(2019, 5, 1)...day(2019, 5, 31))
    #expect(try range("date:2012-02") == day(2012, 2, 1)...day(2012, 2, 29))
    #expect(try range("date:2019-05-12") == day(2019, 5, 12)...day(2019, 5, 12))
    for query in [
      "date:12/05/2019", "date:12.5.2019", "date:\"12 May 2019\"", "date:12th May 2019",
      "date:\"May 12, 2019\"", "date:\"12 may 2019\"", "date:05/2019..2019-05-12",
    ].prefix(6) {
      #expect(try range(query) == day(2019, 5, 12)...day(2019, 5, 12), "\(query)")
    }
    #expect(try range("date:\"May 2019\"") == day(2019, 5, 1)...day(2019, 5, 31))
    #expect(try range("date:Sept 2019") == day(2019, 9, 1)...day(2019, 9, 30))
  }

  @Test("a school year runs from 1 September to 31 August")
  func schoolYears() throws {
    for query in ["date:2018/19", "date:2018-19", "date:2018–19", "date:2018/2019"] {
      #expect(try range(query) == day(2018, 9, 1)...day(2019, 8, 31), "\(query)")
    }
    let compiled = try Self.shelf.compile("date:2010-11")
    #expect(compiled.notes.map(\.code) == [.ambiguousDate])
    #expect(try range("date:2010-11") == day(2010, 9, 1)...day(2011, 8, 31))
    #expect(try range("date:2010-12") == day(2010, 12, 1)...day(2010, 12, 31))
    #expect(try range("academic_year:2010") == day(2010, 9, 1)...day(2011, 8, 31))
  }

  @Test("relative dates count from today")
  func relative() throws {
    #expect(try range("date:last year") == day(2018, 1, 1)...day(2018, 12, 31))
    #expect(try range("date:\"this month\"") == day(2019, 5, 1)...day(2019, 5, 31))
    #expect(try range("date:yesterday") == day(2019, 5, 14)...day(2019, 5, 14))
  }

  @Test("ranges take whole periods at both ends")
  func ranges() throws {
    #expect(try range("date:2018..2019") == day(2018, 1, 1)...day(2019, 12, 31))
    #expect(try range("date:[2018 TO 2019-05]") == day(2018, 1, 1)...day(2019, 5, 31))
    #expect(try range("date:>2018")?.lowerBound == day(2019, 1, 1))
    #expect(try range("date:>=2018")?.lowerBound == day(2018, 1, 1))
    #expect(try range("date:<2018")?.upperBound == day(2017, 12, 31))
    #expect(try range("date:..2017")?.upperBound == day(2017, 12, 31))
    #expect(try range("date:..2017")?.contains(Int64.min) == false)
    #expect(try range("date:\"May 2018\"..\"June 2018\"") == day(2018, 5, 1)...day(2018, 6, 30))
    #expect(try range("date:>=May 2018")?.lowerBound == day(2018, 5, 1))
    #expect(try range("date:<12 May 2018")?.upperBound == day(2018, 5, 11))
    #expect(try range("date:2017..May 2018") == day(2017, 1, 1)...day(2018, 5, 31))
    #expect(try range("date:..last year")?.upperBound == day(2018, 12, 31))
    #expect(try Self.shelf.compile("date:>=2018 early").interpreted == "date:2018.. AND early")
  }

  @Test("an inverted range is turned round and told")
  func inverted() throws {
    #expect(try range("date:2019..2018") == day(2018, 1, 1)...day(2019, 12, 31))
    let note = try #require(try Self.shelf.compile("date:2019..2018").notes.first)
    #expect(note.code == .invertedRange)
    #expect(note.fix == "2018..2019")
    let compiled = try Self.shelf.compile("reading NOT date:2019..2018")
    #expect(compiled.interpreted == "reading AND NOT date:2018..2019")
  }

  @Test(
    "what has two meanings is told, what has none finds nothing",
    arguments: [
      ("date:12/05/2019", QueryNote.Code.ambiguousDate),
      ("date:05/13/2019", .unreadableDate),
      ("date:12/05/19", .ambiguousDate),
      ("date:soon", .unreadableDate),
      ("date:2019-13", .unreadableDate),
      ("date:31/02/2019", .unreadableDate),
      ("date:May", .unreadableDate),
    ]
  )
  func notes(query: String, code: QueryNote.Code) throws {
    let compiled = try Self.shelf.compile(query)
    #expect(compiled.notes.map(\.code) == [code])
    if code == .unreadableDate { #expect(compiled.query() == .filter(.nothing)) }
  }

  @Test("a visit of several days matches a period that it reaches into")
  func visits() throws {
    guard case .filter(.all(let parts)) = try Self.shelf.compile("visit:2013-01").query() else {
      Issue.record("no pair of ranges")
      return
    }
    #expect(
      parts == [
        .range(Shelf.visitFirst, -719_162...day(2013, 1, 31)),
        .range(Shelf.visitLast, day(2013, 1, 1)...2_932_896),
      ]
    )
  }

  @Test("not stated and stated are values")
  func missing() throws {
    let missing = Query.range(Shelf.date, Int64.min...Int64.min)
    #expect(try Self.shelf.compile("date:none").query() == .filter(missing))
    #expect(try Self.shelf.compile("date:*").query() == .filter(.excluding(.everything, missing)))
  }
}
