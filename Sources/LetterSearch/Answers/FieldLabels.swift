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
    if value == SearchResponse.Facet.notStated {
      return field == LetterField.theme ? "No theme" : "Not stated"
    }
    switch field {
    case LetterField.section:
      let stored = LetterSchema.section(named: value)
      return stored.flatMap(SectionName.init).map(Citation.sectionTitle) ?? value
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
    switch filter.field {
    case LetterField.date: return dates(filter.value)
    case LetterField.wording: return value(filter.value, of: filter.field, themes)
    default: return "\(field(filter.field)): \(value(filter.value, of: filter.field, themes))"
    }
  }

  private static func dates(_ value: String) -> String {
    guard let dots = value.firstRange(of: "..") else {
      return value == SearchResponse.Facet.notStated ? "Without a date" : "Dated \(value)"
    }
    let (from, to) = (value[..<dots.lowerBound], value[dots.upperBound...])
    if from.isEmpty { return "Dated to \(to)" }
    return to.isEmpty ? "Dated from \(from)" : "Dated from \(from) to \(to)"
  }

  /// A name of the index as words: `main_findings` is `Main findings`.
  package static func sentenceCase(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst().map { $0 == "_" ? " " : $0 }
  }
}
