import LetterParsing

/// Letters as rows of a table.
package enum LetterTable {
  package static let columns = [
    "id", "file", "date", "visit_date", "kind", "body_name", "institution", "local_authority",
    "title", "inspectors", "citation", "passages",
  ]

  /// The cells of a letter in the order of ``columns``; what is not known is empty.
  package static func row(for listed: ListedLetter) -> [String] {
    let stored = listed.letter
    let letter = stored.letter
    let cells: [String?] = [
      stored.id, stored.file, letter.date?.description,
      letter.visitDates.map(\.text).joined(separator: "; "), letter.kind.rawValue,
      stored.shownBody, letter.institution, stored.countedAuthority,
      letter.title ?? letter.inferred.title,
      LetterJSON.inspectorNames(of: letter).joined(separator: "; "), Citation.source(of: stored),
      String(listed.passages),
    ]
    return cells.map { $0 ?? "" }
  }
}

extension ListedLetter {
  /// As it stands in hits, and the number of passages.
  package var json: JSON {
    guard case .object(let members) = LetterJSON.summary(of: letter) else { return .null }
    return .object(members + [.init("passages", .integer(passages))])
  }
}
