import LetterParsing

extension ThemePortrait {
  package var json: JSON {
    .object([
      .init("theme", .string(theme.id)),
      .init("label", .string(theme.label)),
      .init("definition", .string(theme.definition)),
      .init("passages", .integer(tally.passages)),
      .init("letters", .integer(tally.letters)),
      .init("of_letters", .integer(total.letters)),
      .init("per_100_letters", .number(tally.lettersPer100(of: total.letters))),
      .init("strengths", .integer(tally.strengths.passages)),
      .init("improvements", .integer(tally.improvements.passages)),
      .init(
        "cues",
        .array(
          cues.map { use in
            .object([
              .init("cue", .string(use.cue.text)), .init("line", .integer(use.cue.line)),
              .init("passages", .integer(use.passages)),
            ])
          }
        )
      ),
      .init("exemplars", .array(exemplars.map(\.json))),
      .init("border", .array(border.map(\.json))),
      .init("near_misses", .array(nearMisses.map(\.json))),
      .init("words", .array(words.map(\.json))),
      .init(
        "together_with",
        .array(
          companions.map { companion in
            .object([
              .init("theme", .string(companion.theme.id)),
              .init("letters", .integer(companion.letters)),
              .init("lift", .number((companion.lift * 100).rounded() / 100)),
            ])
          }
        )
      ),
    ])
  }
}

extension ThemePortrait.Example {
  package var json: JSON {
    .object([
      .init("id", .string(passage.id)),
      .init("text", .string(passage.text)),
      .init("section", .string(passage.section.rawValue)),
      .init("sum", .number(sum)),
      .init("cues", .strings(cues)),
      .init("highlights", .array(highlights.map { .range($0) })),
      .init("citation", .string(Citation.text(for: passage, in: letter))),
    ])
  }
}
