import LetterParsing
import Testing

@Suite("Judgements")
struct JudgementTests {
  private func judgements(_ sentence: String) -> [Judgement] {
    letter(
      subject: "Monitoring inspection of Elmtree School",
      body: "Thank you for your time.\n\nMain findings\n\n" + sentence
    ).judgements
  }

  @Test(
    "of the whole visit",
    arguments: [
      (
        "Senior leaders are taking effective action on the points of the last section 5 inspection.",
        "taking effective action"
      ),
      ("Leaders and managers have taken effective action.", "taken effective action"),
      (
        "Leaders and managers have not taken effective action to improve singing.",
        "not taken effective action"
      ),
      ("The overall effectiveness of singing requires improvement.", "requires improvement"),
      ("Progress since being subject to special measures – satisfactory.", "satisfactory"),
      ("Progress since the previous monitoring inspection: inadequate.", "inadequate"),
      ("It is making enough progress towards the removal of special measures.", "enough progress"),
      (
        "It is not making enough progress towards the removal of special measures.",
        "not enough progress"
      ),
      ("The school is no longer in special measures.", "no longer in special measures"),
      ("The academy has made good progress towards raising standards.", "good progress"),
      ("HMI judge that, overall, the school has made reasonable progress.", "reasonable progress"),
      (
        "The area has made sufficient progress in addressing two of the three significant weaknesses.",
        "sufficient progress"
      ),
      (
        "The school continues to require special measures.", "continues to require special measures"
      ),
      ("Overall effectiveness in singing: good", "good"),
      (
        "Leaders have made progress to improve the school, but more work is necessary.",
        "made progress"
      ),
    ]
  )
  func overall(sentence: String, grade: String) {
    let found = judgements(sentence)
    #expect(found.map(\.grade) == [grade])
    #expect(found.allSatisfy { $0.isOverall })
  }

  @Test("of progress may be two in a sentence")
  func twice() {
    let found = judgements(
      "The school has made satisfactory progress in making improvements and good progress in "
        + "demonstrating a better capacity for sustained improvement."
    )
    #expect(found.map(\.grade) == ["satisfactory progress", "good progress"])
    #expect(found.map(\.aspect).first == "progress in making improvements")
  }

  @Test(
    "of an aspect",
    arguments: [
      ("Singing remains inadequate and requires support.", "Singing", "inadequate"),
      ("Safeguarding is not effective.", "Safeguarding", "not effective"),
      ("The school’s action plan is fit for purpose.", "school’s action plan", "fit for purpose"),
      (
        "The statement of action is not fit for purpose.", "statement of action",
        "not fit for purpose"
      ),
      ("Singing in Year 4 requires improvement.", "Singing in Year 4", "requires improvement"),
      ("Overall, the provision for music is good.", "provision for music", "good"),
      ("Singing was good but is now satisfactory.", "Singing", "satisfactory"),
    ]
  )
  func aspects(sentence: String, aspect: String, grade: String) {
    #expect(judgements(sentence).map { [$0.aspect, $0.grade] } == [[aspect, grade]])
  }

  @Test(
    "are not what was done about one matter, what was once so, or what is denied",
    arguments: [
      "You have taken effective action on the drums.", "The school no longer requires improvement.",
      "Leaders were taking effective action at the last inspection.",
      "They know which part of the choir requires improvement.", "The singing is not good.",
      "Pupils make good progress in singing.", "The choir requires improvement in its drums.",
      "Indicators help leaders to judge what is good and what is less so.",
      "Staff agree on what is inadequate.", "Leaders know how singing that is good, sounds.",
      "Pupils have made good progress.", "Inspectors saw that the school has made good progress.",
    ]
  )
  func none(sentence: String) {
    #expect(judgements(sentence).isEmpty)
  }
}
