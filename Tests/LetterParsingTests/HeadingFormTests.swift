import LetterParsing
import Testing

@Suite("Headings that are known by their form")
struct HeadingFormTests {
  private static let list = "- Songs are sung in the hall.\n- Drums are played in the yard."

  private func sections(below heading: String) -> [SectionName] {
    let letter = letter(body: "Thank you for your time.\n\n\(heading)\n\n\(Self.list)")
    let report = parse(
      "Elmtree School\n\nReport of a visit\n\nThis is a summary of all that we saw and heard.\n\n"
        + "\(heading)\n\n\(Self.list)\n\nInspectors went home.\n"
    )
    return [letter, report].map { $0.passages.first { $0.kind == .bullet }?.section ?? .closing }
  }

  @Test(
    "announce improvements",
    arguments: [
      "What does the choir need to do to improve?",
      "What the setting needs to do to improve further",
      "What does the partnership need to do better?", "What should be improved",
      "It is not yet outstanding because", "It is not yet an outstanding school because:",
      "Recommended next steps", "Points for development", "Action points", "Areas of concern",
      "Key areas for further development", "Areas where improvement is needed", "Agreed actions",
      "Development needs", "Even better if…", "Statutory requirements", "Important shortcomings",
      "The school must meet the following standards", "What are we worried about?",
    ]
  )
  func improvements(heading: String) {
    #expect(sections(below: heading) == [.improvements, .improvements])
  }

  @Test(
    "announce strengths",
    arguments: [
      "What the setting does well", "What is working well", "What went well", "Positive features",
      "This provision is good because", "This is a good school", "Strengths identified",
      "What is the area partnership doing that is effective?", "Practice worth sharing",
      "Promising practice", "Areas of strength and good practice",
    ]
  )
  func strengths(heading: String) {
    #expect(sections(below: heading) == [.strengths, .strengths])
  }

  @Test(
    "announce neither, or both",
    arguments: [
      "What the choir does not do well", "What is less effective", "Good practice guidance",
      "What didn't go well", "What isn’t working well", "What has significantly improved",
      "What American teachers do better", "What candidates do next", "Lack of strengths",
      "Strengths and areas for development", "Good features and shortcomings",
      "Points on the map", "Matters of the choir", "Issues in the yard",
      "The next steps of a dance",
      "It is raining because", "What could we sing?",
    ]
  )
  func neither(heading: String) {
    let found = sections(below: heading)
    #expect(!found.contains(.strengths) && !found.contains(.improvements))
  }

  @Test(
    "announce what a report tells of itself",
    arguments: [
      ("Information about this inspection", SectionName.evidence),
      ("About this inspection", .evidence), ("Information about the setting", .context),
      ("Brief description of the service", .context), ("Inspection outcome", .judgement),
      ("Additional support", .externalSupport), ("Inspection judgements", .mainFindings),
      ("What is it like to attend this school?", .mainFindings),
      ("What does the school do well and what does it need to do better?", .mainFindings),
      ("Information about the drums", .other),
    ]
  )
  func others(heading: String, section: SectionName) {
    #expect(sections(below: heading) == [section, section])
  }

  @Test("are no wrapped sentences, and no longer ones")
  func sentences() {
    let text =
      "What the school needs to do to improve the singing of its many choirs is known to all of its "
      + "leaders."
    let letter = letter(body: "Thank you.\n\n\(text)\n\nAll sing.")
    #expect(letter.passages.map(\.text).contains(text))
    #expect(letter.passages.allSatisfy { $0.heading == nil })
  }
}

@Suite("Lists in documents that are no letters")
struct ReportListTests {
  private static let opening =
    "Elmtree School\n\nReport of a visit\n\nThe choir was seen and heard by all.\n\n"

  @Test(
    "have the section that the line above announces",
    arguments: [
      ("Leaders should:", SectionName.improvements), ("The provider must:", .improvements),
      ("To sing better still, the school needs to:", .improvements),
      ("Inspectors found the following strengths.", .strengths),
      ("Inspectors looked at:", .other),
    ]
  )
  func leadIn(_ line: String, section: SectionName) {
    let report = parse(Self.opening + "\(line)\n\n- Buy a drum.\n- Sing more.\n\nAll went home.\n")
    let items = report.passages.filter { $0.kind == .bullet }
    #expect(items.map(\.section) == [section, section])
    if section != .other {
      #expect(items.allSatisfy { $0.heading != line })
      #expect(report.passages.contains { $0.text == line })
      #expect(report.passages.last?.section == .mainFindings)
    }
  }
}

@Suite("Letters with a report in the form of 2009 to 2012")
struct EarlierReportTests {
  private static let body = """
    The areas for improvement are in the annex.

    Progress since being subject to special measures – satisfactory

    Progress since previous monitoring inspection – good

    No new drums may be bought.
    """
  private static let end = """
    Yours sincerely

    Nora Sample
    Her Majesty's Inspector

    Annex

    The areas for improvement identified during the inspection in November 1909

    - Buy a drum.

    Special measures: monitoring of Elmtree School

    Report from the third monitoring inspection on 5 May 1910

    Evidence

    Inspectors heard the choir.

    Outcomes

    Songs are sung in tune.

    Progress since the last monitoring inspection on the areas for improvement:

    - Buy a drum – good.
    """

  @Test("keep judgement, old points and the sections of the report apart")
  func sections() {
    let letter = letter(
      subject: "Special measures: monitoring inspection of Elmtree School",
      body: Self.body,
      end: Self.end
    )
    func section(_ text: String) -> SectionName? {
      letter.passages.first { $0.text == text }?.section
    }
    #expect(letter.judgements.map(\.grade) == ["satisfactory", "good"])
    #expect(section("Progress since previous monitoring inspection – good") == .judgement)
    #expect(section("Buy a drum.") == .other)
    #expect(section("Inspectors heard the choir.") == .evidence)
    #expect(section("Songs are sung in tune.") == .outcomes)
    #expect(section("Buy a drum – good.") == .outcomes)
    #expect(!letter.passages.contains { $0.section == .improvements })
  }
}
