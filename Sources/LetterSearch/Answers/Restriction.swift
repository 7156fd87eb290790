/// A field to whose values an answer can be restricted beside its query: an option of commands, a
/// parameter of the API and a filter of pages.
package struct Restriction: Sendable {
  /// As in ``LetterField``; names the option and the parameter.
  package let field: String
  /// Completes the word *Only*.
  package let summary: String
  /// The values that there are; `nil` where letters bring their own.
  package let values: [String]?

  private init(_ field: String, _ summary: String, values: [String]? = nil) {
    (self.field, self.summary, self.values) = (field, summary, values)
  }

  /// In the order in which they are offered.
  package static let all = [
    Restriction(LetterField.section, "this section: strengths, improvements, …"),
    Restriction(LetterField.theme, "passages of this theme: attendance, …"),
    Restriction(LetterField.year, "letters of this year: 2019"),
    Restriction(LetterField.kind, "this kind of letter: survey, monitoring_ri, …"),
    Restriction(LetterField.institution, "letters to this school, council or college"),
    Restriction(LetterField.localAuthority, "letters that state this local authority, or none"),
    Restriction(LetterField.inspector, "letters by or with this inspector"),
    Restriction(LetterField.grade, "passages with this grade, or whose letter has it"),
    Restriction(
      LetterField.wording,
      "distinctive passages, or only standard wording",
      values: ["distinctive", "standard"]
    ),
  ]
}
