import LetterParsing

/// Letters as rows of a table.
package enum LetterTable {
  package static let columns = [
    "id", "file", "date", "visit_date", "kind", "body_name", "institution", "local_authority",
    "title", "inspectors", "citation",
  ]

  /// The cells of a letter in the order of ``columns``; what is not known is empty.
  package static func row(for stored: StoredLetter) -> [String] {
    let letter = stored.letter
    let cells: [String?] = [
      stored.id, stored.file, letter.date?.description,
      letter.visitDates.map(PassageRow.spanText).joined(separator: "; "), letter.kind.rawValue,
      stored.shownBody, letter.institution, stored.countedAuthority,
      letter.title ?? letter.inferred.title,
      LetterJSON.inspectorNames(of: letter).joined(separator: "; "), Citation.source(of: stored),
    ]
    return cells.map { $0 ?? "" }
  }
}
