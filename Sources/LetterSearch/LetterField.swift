/// The names of fields in queries, restrictions and facets, where code asks for one.
///
/// All fields are listed in ``LetterSchema``; what people ask for by them, and with which other names,
/// is in <doc:Fields>. Members of JSON and columns of exports have names of their own, some of them
/// the same.
package enum LetterField {
  package static let text = LetterSchema.TextField.text.rawValue
  package static let heading = LetterSchema.TextField.heading.rawValue
  package static let title = LetterSchema.TextField.title.rawValue
  package static let institution = LetterSchema.KeywordField.institution.rawValue
  package static let localAuthority = LetterSchema.KeywordField.localAuthority.rawValue
  package static let inspector = LetterSchema.KeywordField.inspector.rawValue
  package static let recipient = LetterSchema.KeywordField.recipient.rawValue
  package static let section = LetterSchema.KeywordField.section.rawValue
  package static let theme = LetterSchema.KeywordField.theme.rawValue
  package static let kind = LetterSchema.KeywordField.kind.rawValue
  package static let grade = LetterSchema.KeywordField.grade.rawValue
  package static let wording = LetterSchema.KeywordField.wording.rawValue
  package static let date = LetterSchema.DateColumn.date.rawValue
  package static let year = LetterSchema.KeywordField.year.rawValue
  package static let academicYear = LetterSchema.KeywordField.academicYear.rawValue
  /// A facet only.
  package static let month = CalendarUnit.month.rawValue
  package static let visit = "visit"

  /// Those of the names of councils, schools and other bodies.
  package static let ofBodies = [localAuthority, institution]
  /// Those of dates.
  package static let ofDates: Set = [date, year, academicYear, month, visit]
}
