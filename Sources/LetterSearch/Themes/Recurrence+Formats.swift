import LetterParsing

extension Recurrence {
  package var json: JSON {
    .object([
      .init("institution", .string(institution)),
      .init("letters_without_date", .integer(withoutDate)),
      .init("letters", .array(letters.map(json))),
    ])
  }

  private func json(_ dated: DatedLetter) -> JSON {
    .object([
      .init("letter", LetterJSON.summary(of: dated.letter)),
      .init("points", .array(dated.points.map(json))),
    ])
  }

  private func json(_ point: Point) -> JSON {
    .object([
      .init("id", .string(point.passage.id)),
      .init("text", .string(point.passage.text)),
      .init("themes", .strings(point.passage.themes)),
      .init("fate", .string(point.fate.rawValue)),
      .init("repeats_earlier", .bool(point.isRepeated)),
      .init("later_letters", .integer(point.laterLetters)),
      .init(
        "later",
        point.later.map { match in
          .object([
            .init("date", .text(match.letter.letter.date?.description)),
            .init("letter", .string(match.letter.id)),
            .init("id", .string(match.passage.id)),
            .init("text", .string(match.passage.text)),
            .init("likeness", .number((match.likeness * 100).rounded() / 100)),
            .init("shared_words", .strings(match.sharedWords)),
          ])
        } ?? .null
      ),
    ])
  }

  package static let columns = [
    "date", "letter", "point", "themes", "fate", "later_date", "later_letter", "later_point",
    "likeness", "shared_words",
  ]

  package var table: [[String]] {
    letters.flatMap { dated in
      dated.points.map { point in
        [
          dated.letter.letter.date?.description ?? "", dated.letter.id, point.passage.text,
          point.passage.themes.joined(separator: "; "), point.fate.rawValue,
          point.later?.letter.letter.date?.description ?? "", point.later?.letter.id ?? "",
          point.later?.passage.text ?? "",
          point.later.map { String(($0.likeness * 100).rounded() / 100) } ?? "",
          point.later?.sharedWords.joined(separator: " ") ?? "",
        ]
      }
    }
  }
}
