import LetterParsing
import Search

/// What people call fields and their values.
///
/// Programs get the names that the index has.
package enum FieldLabels {
  package static func field(_ name: String) -> String {
    switch name {
    case LetterField.kind: "Kind of letter"
    case LetterField.institution: "School or other body"
    case LetterField.localAuthority: "Local authority"
    case "from": "Dated from"
    case "to": "Dated to"
    default: sentenceCase(name)
    }
  }

  /// - Parameters:
  ///   - value: as the index has it, or any name that queries know it by.
  ///   - themes: names the themes, which the index knows by their ids.
  package static func value(_ value: String, of field: String, _ themes: ThemeBook) -> String {
    if QueryField.isNotStated(value) {
      return field == LetterField.theme ? "No theme" : "Not stated"
    }
    switch field {
    case LetterField.section:
      let stored = LetterSchema.section(named: value)
      return stored.flatMap(SectionName.init).map(\.title) ?? value
    case LetterField.kind:
      return LetterSchema.kind(named: value).flatMap(LetterKind.init)?.label ?? value
    case LetterField.theme: return themes.theme(named: value)?.label ?? sentenceCase(value)
    case LetterField.grade: return sentenceCase(value)
    case LetterField.wording:
      return value == "standard" ? "Standard wording" : "Distinctive wording"
    default: return FieldValueText.value(restrictedTo: value)
    }
  }

  /// A restriction in words: `Section: Areas for improvement`, `Dated from 2018`.
  package static func restriction(_ filter: SearchRequest.Filter, _ themes: ThemeBook) -> String {
    switch (filter.field, filter.condition) {
    case (_, .dates(let span)): return dates(span)
    case (LetterField.date, .value(let date)):
      return QueryField.isNotStated(date) ? "Without a date" : "Dated \(date)"
    case (LetterField.wording, .value(let wording)):
      return value(wording, of: filter.field, themes)
    case (_, .value(let other)):
      return "\(field(filter.field)): \(value(other, of: filter.field, themes))"
    }
  }

  /// Restrictions in words, those of one field together: `Local authorities: Devon, Luton`.
  package static func restrictions(
    _ filters: [SearchRequest.Filter],
    _ themes: ThemeBook
  ) -> [String] {
    var told: Set<String> = []
    return filters.compactMap { filter in
      let values = filters.filter { $0.field == filter.field }.compactMap { other in
        if case .value(let value) = other.condition { value } else { nil }
      }
      guard let several = several(filter.field), values.count > 1 else {
        return restriction(filter, themes)
      }
      guard told.insert(filter.field).inserted else { return nil }
      let names = values.map { value($0, of: filter.field, themes) }
      return "\(several): \(names.joined(separator: ", "))"
    }
  }

  /// What a field is called before several values; `nil` where each is told alone.
  private static func several(_ name: String) -> String? {
    switch name {
    case LetterField.localAuthority: "Local authorities"
    case LetterField.institution: "Schools or other bodies"
    case LetterField.inspector: "Inspectors"
    case LetterField.section: "Sections"
    case LetterField.kind: "Kinds of letter"
    case LetterField.theme: "Themes"
    default: nil
    }
  }

  private static func dates(_ span: SearchRequest.Filter.Dates) -> String {
    guard let from = span.from else { return "Dated to \(span.to ?? "")" }
    return span.to.map { "Dated from \(from) to \($0)" } ?? "Dated from \(from)"
  }

  /// A name of the index as words: `main_findings` is `Main findings`.
  package static func sentenceCase(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst().map { $0 == "_" ? " " : $0 }
  }
}
