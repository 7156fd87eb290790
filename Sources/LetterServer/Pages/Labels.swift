import LetterParsing
import LetterSearch

/// How pages name what the index has names for.
enum Labels {
  /// Fields that people can filter by, in the order in which they are offered.
  static let filterFields = Restriction.all.map(\.field)

  static func field(_ name: String) -> String { FieldLabels.field(name) }

  /// - Parameter themes: names the themes, which the index knows by their ids.
  static func value(_ value: String, of field: String, _ themes: ThemeBook) -> String {
    FieldLabels.value(value, of: field, themes)
  }

  /// The label of a theme, or what can be made of an id that the book does not have.
  static func theme(_ id: String, _ themes: ThemeBook) -> String {
    themes.theme(id)?.label ?? FieldLabels.sentenceCase(id)
  }

  static func year(_ value: String) -> String {
    value == ThemeReport.noDate ? "No date" : value
  }

  static func kind(_ kind: LetterKind) -> String { kind.label }

  /// `27 passages in 3 letters`.
  static func count(_ count: SearchResponse.Count) -> String {
    "\(passages(count.passages)) in \(letters(count.letters))"
  }

  static func passages(_ count: Int) -> String { counted(count, "passage") }

  static func letters(_ count: Int) -> String { counted(count, "letter") }

  /// `1 letter`, `1,186 letters`.
  static func counted(_ count: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number(count)) \(count == 1 ? noun : plural ?? noun + "s")"
  }

  /// With commas between thousands.
  static func number(_ number: Int) -> String { number.grouped }

  /// `10 February 2011`, `17 to 23 January 2013`.
  static func span(_ span: DateSpan) -> String { Citation.longForm(span) }
}
