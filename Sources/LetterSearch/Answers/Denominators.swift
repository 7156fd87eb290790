package import LetterParsing

/// Out of how many letters an answer is, so that shares can be worked out.
///
/// A restriction chooses letters (period, kind, body) or passages of them (section, theme, wording), as
/// a filter or in the query; words choose passages.
package struct Denominators: Sendable, Equatable {
  /// All that the index holds.
  package var index: SearchResponse.Count
  /// What the restrictions to letters leave; without any, all that the index holds.
  package var restricted: SearchResponse.Count
  /// Those that are filters, with councils by their own names.
  package var filters: [SearchRequest.Filter] = []
  /// Those that are in the query, as it has them; empty without.
  package var restrictionInQuery = ""
  /// The sections that are asked for; empty where none is.
  package var sections: [SectionName] = []
  /// The passages of these sections in the letters that are left, and the letters that have one.
  package var withSections: SearchResponse.Count?

  /// The letters that could have been found: those with the sections asked for, or else all that are
  /// left.
  package var possible: SearchResponse.Count { withSections ?? restricted }

  package var json: JSON {
    .object([
      .init("index", index.json),
      .init("restricted", restricted.json),
      .init("sections", .strings(sections.map(\.rawValue))),
      .init("with_sections", withSections?.json ?? .null),
    ])
  }

  // MARK: Words

  /// `160 letters with areas for improvement`, or else ``restrictedInWords``.
  package var possibleInWords: String {
    guard let withSections else { return restrictedInWords }
    return "\(counted(withSections.letters, "letter")) with \(sectionNames)"
  }

  /// The sections that are asked for: `strengths or areas for improvement`.
  var sectionNames: String {
    sections.map { $0.title.prefix(1).lowercased() + $0.title.dropFirst() }
      .joined(separator: " or ")
  }

  /// `166 letters (Kind of letter: Survey)`, `237 letters of the index`.
  package var restrictedInWords: String {
    let letters = counted(restricted.letters, "letter")
    // Of letters only, so that no theme needs a name.
    let restrictions = FieldLabels.restrictions(filters, ThemeBook())
    let all = restrictions + (restrictionInQuery.isEmpty ? [] : [restrictionInQuery])
    return all.isEmpty ? letters + " of the index" : "\(letters) (\(all.joined(separator: "; ")))"
  }

  /// `160 letters with areas for improvement; 166 letters (Local authority: Derby); … of the index`.
  var inWords: String {
    let isRestricted = !filters.isEmpty || !restrictionInQuery.isEmpty
    let parts =
      (withSections == nil ? [] : [possibleInWords]) + (isRestricted ? [restrictedInWords] : [])
    return (parts + ["\(index.inWords) of the index"]).joined(separator: "; ")
  }
}
