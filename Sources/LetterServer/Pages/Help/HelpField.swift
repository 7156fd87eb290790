/// A field of the query language, for people.
package struct HelpField: Sendable {
  /// What it is called; the first is its name in answers.
  package let names: [String]
  package let holds: String

  private init(_ names: [String], _ holds: String) {
    (self.names, self.holds) = (names, holds)
  }

  package static let all = [
    HelpField(["text", "body", "passage"], "the passage; what plain words look at"),
    HelpField(["heading"], "the heading above the passage, as printed"),
    HelpField(["title", "subject"], "the subject line of the letter"),
    HelpField(["institution", "school"], "the school, council or other body written to"),
    HelpField(["la", "local_authority", "authority"], "the local authority"),
    HelpField(["programme"], "the programme or kind of inspection in the subject"),
    HelpField(["topic"], "what stands behind the programme in the subject"),
    HelpField(["inspector"], "who signed, and the inspectors that the letter names"),
    HelpField(["recipient", "addressee"], "who the letter is addressed to"),
    HelpField(["role"], "what the addressee is"),
    HelpField(["section"], "strengths, improvements, main_findings, …"),
    HelpField(["theme"], "what the passage speaks of: attendance, early_years, …"),
    HelpField(["kind", "type"], "the kind of letter: survey, focused_visit, jtai, …"),
    HelpField(["grade", "judgement", "judgment"], "a grade that it or its letter gives"),
    HelpField(["postcode"], "of the addressee; postcode:DE1*"),
    HelpField(["file"], "the name of the file; file:2013*"),
    HelpField(["letter"], "the id of the letter"),
    HelpField(["document"], "letter, or other for what is no letter"),
    HelpField(["wording"], "standard or distinctive"),
    HelpField(["date"], "the date of the letter: 2019, 2018..2019, >=2013-06"),
    HelpField(["year"], "the same"),
    HelpField(["academic_year", "school_year"], "its school year: 2018-19"),
    HelpField(["visit", "visit_date"], "the days of the visit"),
  ]
}
