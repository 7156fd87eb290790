import LetterParsing

/// Recurrence for other programs.
extension RecurrenceReport {
  /// With all points of all letters where bodies were named, and else with those that came back.
  package var json: JSON {
    var members: [JSON.Member] = [
      .init("institution", .text(asked)),
      .init("notes", .array(notes.map(SearchJSON.note))),
      .init("least_likeness", .number(leastLikeness)),
      .init("caution", .string(caution)),
      .init("bodies_compared", .integer(comparedBodies)),
      .init("letters_compared", .integer(comparedLetters)),
      .init("bodies_told_again", .integer(bodiesToldAgain)),
      .init("bodies_with_one_letter", .integer(singleBodies)),
      .init("letters_without_date", .integer(withoutDate)),
      .init("letters_without_body", .integer(withoutBody)),
      .init("bodies", .array(bodies.map(Self.json))),
    ]
    if asked != nil {
      let letters = bodies.flatMap { found in found.letters.map { Self.json($0, of: found.body) } }
      members.append(.init("letters", .array(letters)))
    }
    return .object(members)
  }

  private static func json(_ found: Recurrence) -> JSON {
    .object([
      .init("body", .string(found.body)),
      .init("other_spellings", .strings(found.otherSpellings)),
      .init("is_named", .bool(found.isNamed)),
      .init("letters", .integer(found.letters.count)),
      .init("letters_without_date", .integer(found.withoutDate)),
      .init(
        "came_back",
        .array(
          found.returning.map { letter, point in
            .object(
              [
                .init("letters", .integer(point.letterCount)),
                .init("date", .string(letter.date.description)),
                .init("letter", .string(letter.letter.id)),
              ] + members(of: point) + [.init("later", .array(point.matches.map(json)))]
            )
          }
        )
      ),
    ])
  }

  private static func json(_ dated: Recurrence.DatedLetter, of body: String) -> JSON {
    .object([
      .init("body", .string(body)),
      .init("letter", LetterJSON.summary(of: dated.letter)),
      .init("points", .array(dated.points.map(json))),
    ])
  }

  private static func json(_ point: Recurrence.Point) -> JSON {
    .object(
      members(of: point) + [
        .init("fate", .string(point.fate.rawValue)),
        .init("repeats_earlier", .bool(point.isRepeated)),
        .init("later_letters", .integer(point.laterLetters)),
        .init("later", point.later.map(json) ?? .null),
      ]
    )
  }

  private static func members(of point: Recurrence.Point) -> [JSON.Member] {
    [
      .init("id", .string(point.passage.id)),
      .init("text", .string(point.passage.text)),
      .init("themes", .strings(point.passage.themes)),
    ]
  }

  private static func json(_ match: Recurrence.Match) -> JSON {
    .object([
      .init("date", .text(match.letter.letter.date?.description)),
      .init("letter", .string(match.letter.id)),
      .init("id", .string(match.passage.id)),
      .init("text", .string(match.passage.text)),
      .init("likeness", .number(match.likeness.rounded(toDigits: 2))),
      .init("shared_words", .strings(match.sharedWords)),
    ])
  }

  // MARK: Tables

  package static let columns = [
    "date", "letter", "point", "themes", "fate", "later_date", "later_letter", "later_point",
    "likeness", "shared_words", "body", "letters_with_it",
  ]

  /// A row a point and the first later one; where nobody was named, a row for each later point that one
  /// which came back is like.
  package var table: [[String]] {
    bodies.flatMap { found -> [[String]] in
      if asked == nil {
        return found.returning.flatMap { letter, point in
          point.matches.map { Self.row(point, in: letter, $0, of: found.body) }
        }
      }
      return found.letters.flatMap { letter in
        letter.points.map { Self.row($0, in: letter, $0.later, of: found.body) }
      }
    }
  }

  private static func row(
    _ point: Recurrence.Point,
    in letter: Recurrence.DatedLetter,
    _ later: Recurrence.Match?,
    of body: String
  ) -> [String] {
    [
      letter.date.description, letter.letter.id, point.passage.text,
      point.passage.themes.joined(separator: "; "), point.fate.rawValue,
      later?.letter.letter.date?.description ?? "", later?.letter.id ?? "",
      later?.passage.text ?? "", later.map { String($0.likeness.rounded(toDigits: 2)) } ?? "",
      later?.sharedWords.joined(separator: " ") ?? "", body, String(point.letterCount),
    ]
  }
}
