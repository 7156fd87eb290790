import Foundation
import LetterParsing
import Testing

@testable import LetterSearch

@Suite("LetterReport")
struct LetterReportTests {
  enum Form: String, CaseIterable {
    case markdown = "md"
    case html
  }

  private func report(_ request: SearchRequest) throws -> LetterReport {
    try LetterReport(request, LetterSearcher(try CorpusIndex.shared.index))
  }

  private func text(_ request: SearchRequest, _ form: Form) throws -> String {
    let report = try report(request)
    var bytes: [UInt8] = []
    switch form {
    case .markdown: try report.writeMarkdown { bytes += $0 }
    case .html: try report.writeHTML { bytes += $0 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `UPDATE_GOLDEN=1` writes the files anew.
  @Test("reads as it should, and is the same bytes each time", arguments: Form.allCases)
  func golden(form: Form) throws {
    var request = SearchRequest("tracking OR \"key points\"")
    request.filters = [.init(field: "wording", value: "distinctive")]
    let written = try text(request, form)
    #expect(try text(request, form) == written)
    let metadata = try CorpusIndex.shared.index.metadata
    let stable = written.replacing(metadata.generation, with: "GENERATION")
      .replacing(metadata.fingerprint, with: "FINGERPRINT")
      .replacing(Version.current, with: "VERSION")
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/Reports/tracking.\(form)")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try stable.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == stable)
  }

  @Test("has every passage that the query finds once, letters of an institution by date")
  func complete() throws {
    let report = try report(SearchRequest("*"))
    var ids: [String] = []
    var names: [String] = []
    try report.forEachInstitution { institution in
      names.append(institution.name)
      let dates = institution.letters.compactMap(\.letter.letter.date)
      #expect(dates == dates.sorted())
      for letter in institution.letters {
        ids += letter.sections.flatMap(\.hits).map(\.passage.id)
        #expect(letter.strengths.allSatisfy { $0.passage.section == .strengths })
        #expect(letter.improvements.allSatisfy { $0.passage.section == .improvements })
      }
    }
    let found = try CorpusIndex.shared.response("*").hits.map(\.passage.id)
    #expect(ids.sorted() == found.sorted() && !ids.isEmpty)
    #expect(names == names.sorted() && Set(names).count == names.count)
  }

  @Test("counts sections and years as searches do, and of which letters they are")
  func summary() throws {
    var request = SearchRequest("pupils")
    request.filters = [.init(field: "kind", value: "survey")]
    let summary = try report(request).summary
    let found = try CorpusIndex.shared.response(request)
    #expect(summary.total == found.total)
    #expect(summary.sections.map(\.count.passages).reduce(0, +) == found.total.passages)
    #expect(summary.years.map(\.tally.passages).reduce(0, +) == found.total.passages)
    var letters = SearchRequest("*")
    letters.filters = request.filters
    #expect(try CorpusIndex.shared.response(letters).total.letters == summary.ofLetters)
    #expect(summary.years.map(\.ofLetters).reduce(0, +) == summary.ofLetters)
    #expect(summary.outOf.possibleInWords.hasSuffix("(Kind of letter: Survey)"))
    #expect(summary.warning?.contains(" only") == true)
  }

  @Test(
    "a year counts that has letters, in reports as for themes",
    arguments: [
      ([40, 0, 40], nil), ([40, 0, 3], "1 of 2 years has "), ([3, 0, 2], "Every year has "),
      ([], nil),
    ] as [([Int], String?)]
  )
  func fewLetters(letters: [Int], beginning: String?) throws {
    let warning = ThemeReport.warning(onYearsOf: letters)
    #expect(warning.map { $0.hasPrefix(beginning ?? "") } == beginning.map { _ in true })
    let year = { (value: String, letters: Int) in
      ReportSummary.Year(value: value, tally: .init(), ofLetters: letters)
    }
    var summary = try report(SearchRequest("pupils")).summary
    summary.outOf.restricted.letters = 100
    summary.years = letters.map { year("2011", $0) } + [year(SearchResponse.Facet.notStated, 2)]
    #expect(summary.warning == warning)
  }

  @Test("draws bars on an axis that ends near the greatest rate")
  func chart() throws {
    var summary = try report(SearchRequest("pupils")).summary
    func year(_ value: String, _ letters: Int) -> ReportSummary.Year {
      var tally = ThemeReport.Tally()
      tally.letters = letters
      return .init(value: value, tally: tally, ofLetters: 100)
    }
    func heights() -> [Int] {
      YearChart(summary).figure.matches(of: /<rect[^>]*height="(\d+)"/).compactMap { Int($0.1) }
    }
    summary.years = [year("1911", 4), year("1912", 2)]
    #expect(heights() == [96, 48])
    #expect(YearChart(summary).figure.contains("an axis that ends at 5;"))
    summary.years = [year("1911", 100), year("1912", 50)]
    #expect(heights() == [120, 60])
  }

  @Test("says of each section how many letters have it at all, and has no columns of zeros")
  func sectionsOfFew() throws {
    var request = SearchRequest("nurture")
    request.filters = [.init(field: "kind", value: "survey")]
    for request in [request, SearchRequest("nurture kind:survey")] {
      let report = try report(request)
      #expect(report.summary.sections.count > 2)
      for section in report.summary.sections {
        let whole = SearchRequest("kind:survey section:\(section.name.rawValue)")
        let letters = try CorpusIndex.shared.response(whole).total.letters
        #expect(section.ofLetters == letters && letters >= section.count.letters)
      }
      // No areas for improvement that the one letter has are about it.
      #expect(report.yearHeads.suffix(2) == ["Passages", "Strengths"])
      #expect(report.sectionRows[1].suffix(3) == ["0", "0", "1"])
      #expect(report.sectionRemark.contains(" that have the section"))
    }
    request.text = "nurture section:opening"
    let opening = try self.report(request)
    #expect(opening.summary.tally.passages > 0)
    #expect(opening.yearHeads.last == "Passages")
    #expect(opening.yearRows.allSatisfy { $0.count == opening.yearHeads.count })
    #expect(opening.sectionRows[0] == ["Strengths", "0", "0", "1"])
    for form in Form.allCases {
      #expect(try text(request, form).contains("others can have no such passage"))
      #expect(try !text(request, form).contains("Improvements"))
    }
  }

  @Test("says that nothing was found without a table of nothing", arguments: Form.allCases)
  func nothing(form: Form) throws {
    let text = try text(SearchRequest("otters"), form)
    #expect(text.contains("otters: 0 passages in 0 letters"))
    #expect(!text.contains("2011") && !text.contains("per 100 of"))
  }

  @Test("nothing withheld appears", arguments: Form.allCases)
  func withheld(form: Form) throws {
    let text = try text(SearchRequest("*"), form)
    for line in try WithheldLines.shared.get() { #expect(!text.contains(line)) }
  }
}
