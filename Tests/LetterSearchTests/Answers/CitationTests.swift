import LetterParsing
import Testing

@testable import LetterSearch

@Suite("Citation")
struct CitationTests {
  @Test("names publisher, year, recipient, school, date, subject and place")
  func letter() throws {
    let hit = try SampleHit.hit()
    #expect(
      Citation.text(for: hit.passage, in: hit.letter)
        == "Ofsted (1911) Letter to Mr A Example, Example School, 25 February 1911: "
        + "Survey: music. Strengths, bullet 2."
    )
  }

  @Test(
    "puts one full stop behind a subject",
    arguments: [("music.", "music. "), ("music", "music. "), ("and so on…", "and so on…. ")]
  )
  func subjectWithFullStop(subject: String, cited: String) throws {
    var hit = try SampleHit.hit()
    hit.letter.letter.subject = subject
    #expect(
      Citation.text(for: hit.passage, in: hit.letter).hasSuffix(": \(cited)Strengths, bullet 2.")
    )
  }

  @Test("leaves out what the letter does not say")
  func gaps() throws {
    var letter = try SampleHit.hit().letter
    letter.letter.date = nil
    #expect(
      Citation.source(of: letter)
        == "Ofsted Letter to Mr A Example, Example School, [undated; visited 10 February 1911]: "
        + "Survey: music"
    )
    letter.letter.visitDates = []
    #expect(
      Citation.source(of: letter)
        == "Ofsted Letter to Mr A Example, Example School: Survey: music"
    )
    letter.letter.addressees = []
    letter.letter.institution = nil
    letter.letter.subject = nil
    #expect(Citation.source(of: letter) == "Ofsted Letter")
    letter.letter.signatories = []
    #expect(Citation.source(of: letter) == "Letter")
  }

  @Test("marks a date that cannot be right wherever it is quoted, and says why")
  func doubtfulDate() throws {
    var hit = try SampleHit.hit()
    #expect(hit.letter.shownDate == "25 February 1911" && hit.letter.dateRemark == nil)
    #expect(!SearchJSON.hit(hit).serialized().contains("date_note"))
    let days = [18, 19].compactMap { CalendarDate(year: 1911, month: 12, day: $0) }
    hit.letter.letter.visitDates.append(DateSpan(start: days[0], end: days[1]))
    let mark = "25 February 1911 [date as printed]"
    #expect(
      Citation.text(for: hit)
        == "Ofsted (1911) Letter to Mr A Example, Example School, \(mark): "
        + "Survey: music. Strengths, bullet 2."
    )
    let remark = "dated before its visit of 18 December 1911 to 19 December 1911"
    #expect(hit.letter.shownDate == mark && hit.letter.dateRemark == remark)
    #expect(SearchJSON.hit(hit).serialized().contains("\"date_note\":\"\(remark)\""))
    #expect(hit.shortCitation.contains(mark))
    for format in [ExportFormat.ris, .bibtex] {
      #expect(try ExportFormatTests.written([hit], as: format).contains(remark), "\(format)")
    }
    // The dates of a document that is no letter are not those of a letter and its visit.
    hit.letter.letter.isLetter = false
    #expect(hit.letter.dateRemark == nil)
  }

  @Test("cites a document that is no letter by its title, else by its file")
  func document() throws {
    var letter = try SampleHit.hit().letter
    letter.letter.isLetter = false
    #expect(
      Citation.source(of: letter) == "Example School, Survey of music (1911), 25 February 1911"
    )
    letter.letter.title = nil
    letter.letter.institution = nil
    letter.letter.date = nil
    #expect(Citation.source(of: letter) == "one.txt")
  }

  @Test("names the body of a document that does not name it in brackets, in every form")
  func inferredBody() throws {
    var letter = try SampleHit.hit().letter
    letter.letter.isLetter = false
    letter.letter.inferred.institution = "Example Council"
    #expect(Citation.source(of: letter).hasPrefix("Example School, Survey of music (1911), "))
    letter.letter.institution = nil
    #expect(
      Citation.source(of: letter)
        == "[Example Council], Survey of music (1911), 25 February 1911"
    )
    letter.letter.title = nil
    letter.letter.inferred.title = "A report on Example Council"
    #expect(
      Citation.source(of: letter) == "A report on Example Council (1911), 25 February 1911"
    )
    letter.letter.inferred.institution = nil
    #expect(letter.shownName == "A report on Example Council")
    letter.letter.inferred.institution = "Example Council"
    letter.letter.signatories = []
    letter.letter.letterhead = []
    letter.letter.subject = nil
    #expect(letter.authors == ["[Example Council]"])
    letter.letter.isLetter = true
    #expect(!Citation.source(of: letter).contains("Example Council"))
  }

  @Test(
    "names all inspectorates that signed a joint letter",
    arguments: [
      (
        ["Ada Sample", "National Director, Ofsted", "Chief Inspector of Health Care, CQC"],
        ["Ofsted", "CQC"]
      ),
      (
        [
          "National Director, Ofsted", "Chief Inspector of Hospitals", "Ada Sample",
          "His Majesty’s Inspector of Constabulary", "His Majesty’s Inspector of Fire & Rescue",
        ], ["Ofsted", "CQC", "HMICFRS"]
      ),
      (
        ["OFSTED", "Care Quality Commission", "HMI Constabulary", "HMI Probation"],
        ["Ofsted", "CQC", "HMI Constabulary", "HMI Probation"]
      ),
      (["Her Majesty’s Inspector of Probation"], ["HMI Probation"]),
      (["Ada Sample HMI"], ["Ofsted"]),
      (["Chief Constable, Ashby Constabulary", "Ashby Fire Service"], []),
    ]
  )
  func jointLetter(signatories: [String], publishers: [String]) throws {
    var letter = try SampleHit.hit().letter
    letter.letter.letterhead = []
    letter.letter.subject = nil
    letter.letter.signatories = signatories.map { Correspondent(name: $0) }
    #expect(Citation.publishers(of: letter) == publishers)
    #expect(letter.authors == (publishers.isEmpty ? signatories : publishers))
    let source = Citation.source(of: letter)
    switch publishers.count {
    case 0: #expect(source.hasPrefix("Letter to "))
    case 1: #expect(source.hasPrefix("\(publishers[0]) (1911) Letter to "))
    default: #expect(source.contains(" and \(publishers[publishers.count - 1]) (1911) Letter to "))
    }
  }

  @Test("names every section in words", arguments: SectionName.allCases)
  func sections(section: SectionName) {
    let title = section.title
    #expect(!title.contains("_"))
    #expect(title.first?.isUppercase == true)
  }

  @Test("writes dates as British people do")
  func dates() throws {
    let first = try #require(CalendarDate(year: 2011, month: 1, day: 1))
    let last = try #require(CalendarDate(year: 2011, month: 12, day: 31))
    #expect(Citation.longForm(first) == "1 January 2011")
    #expect(Citation.longForm(last) == "31 December 2011")
  }
}
