package import LetterParsing
import Search
import TextAnalysis

/// A letter as JSON: the form of `letters show --format json`.
package enum LetterJSON {
  /// A letter with its passages.
  ///
  /// - Parameter place: of the passage that was asked for, which then stands by itself, too.
  package static func document(
    _ letter: StoredLetter,
    passages: [StoredPassage],
    place: Int? = nil
  ) -> JSON {
    let named = place.map { [JSON.Member("passage", passage(passages[$0]))] } ?? []
    return .object(
      [
        .init("letter", fields(of: letter)),
        .init(
          "sections",
          .array(
            letter.letter.sections.map { section in
              .object([
                .init("section", .string(section.name.rawValue)),
                .init("heading", .text(section.heading)),
                .init("lines", .range(section.lines)),
              ])
            }
          )
        ),
        .init("passages", .array(passages.map(passage))),
        .init(
          "withheld",
          .array(
            letter.letter.withheld.map { rows in
              .object([
                .init("lines", .range(rows.lines)),
                .init("rows", .integer(rows.rowCount)),
                .init("reason", .string(rows.reason)),
              ])
            }
          )
        ),
      ] + named
    )
  }

  package static func summary(of letter: StoredLetter) -> JSON {
    summary(of: SharedLetter(letter))
  }

  /// The letter as it stands in every hit of a search.
  static func summary(of shared: SharedLetter) -> JSON {
    let letter = shared.stored
    let fields = letter.letter
    var members: [JSON.Member] = [
      .init("id", .string(letter.id)),
      .init("file", .string(letter.file)),
      .init("title", .text(fields.title ?? fields.inferred.title)),
      .init("kind", .string(fields.kind.rawValue)),
      .init("date", .text(fields.date?.description)),
      .init("institution", .text(fields.institution)),
      .init("body_name", .text(letter.shownBody)),
      .init("local_authority", .text(letter.countedAuthority)),
      .init("inspectors", .strings(shared.inspectorNames)),
    ]
    if let remark = letter.dateRemark { members.append(.init("date_note", .string(remark))) }
    return .object(members)
  }

  /// Who signed and who came along, each once, without the bodies and offices of a signature.
  package static func inspectorNames(of letter: Letter) -> [String] {
    let names = (letter.signatories + letter.inspectors).compactMap { PersonName.of($0.name) }
    // Most letters have one, which needs no comparing.
    guard Set(names).count > 1 else { return Array(names.prefix(1)) }
    var seen: Set<String> = []
    return names.filter { seen.insert(KeywordForm.of($0, analyzer: .english)).inserted }
  }

  private static func fields(of letter: StoredLetter) -> JSON {
    let fields = letter.letter
    return .object([
      .init("id", .string(letter.id)),
      .init("file", .string(letter.file)),
      .init("sha256", .string(letter.sha256)),
      .init("title", known(fields.title, orInferred: fields.inferred.title)),
      .init("is_letter", .bool(fields.isLetter)),
      .init("kind", .string(fields.kind.rawValue)),
      .init("kind_cue", .text(fields.kindCue)),
      .init("date", .text(fields.date?.description)),
      .init("addressee", fields.addressees.first.map(person) ?? .null),
      .init("addressees", .array(fields.addressees.map(person))),
      .init("institution", known(fields.institution, orInferred: fields.inferred.institution)),
      .init("address", .strings(fields.addressLines)),
      .init("postcode", .text(fields.postcode)),
      .init("county", .text(fields.county)),
      .init("local_authority", .text(fields.localAuthority)),
      .init("local_authority_counted", .text(letter.countedAuthority)),
      .init("salutation", .text(fields.salutation)),
      .init("subject", .text(fields.subject)),
      .init("programme", .text(fields.programme)),
      .init("topic", .text(fields.topic)),
      .init("academic_year", known(fields.academicYear, orInferred: fields.inferred.academicYear)),
      .init(
        "visit_dates",
        .array(
          fields.visitDates.map { span in
            .object([
              .init("start", .string(span.start.description)),
              .init("end", .string(span.end.description)),
            ])
          }
        )
      ),
      .init("signatory", signatory(fields)),
      .init("signatories", .strings(fields.signatories.map(\.name))),
      .init("inspectors", .array(fields.inspectors.map(person))),
      .init("judgements", .array(fields.judgements.map(judgement))),
      .init("cc", .strings(fields.copies)),
      .init("letterhead", .strings(fields.letterhead)),
      .init("warnings", .array(fields.warnings.map(warning))),
    ])
  }

  /// With several signatories there is no single one: only their list is given.
  private static func signatory(_ letter: Letter) -> JSON {
    guard letter.signatories.count == 1, let only = letter.signatories.first else { return .null }
    return person(only)
  }

  private static func known(_ value: String?, orInferred inferred: String?) -> JSON {
    if let value { return .string(value) }
    guard let inferred else { return .null }
    return .object([.init("value", .string(inferred)), .init("inferred", .bool(true))])
  }

  private static func person(_ person: Correspondent) -> JSON {
    .object([.init("name", .string(person.name)), .init("role", .text(person.role))])
  }

  private static func judgement(_ judgement: Judgement) -> JSON {
    .object([
      .init("aspect", .string(judgement.aspect)),
      .init("grade", .string(judgement.grade)),
      .init("text", .string(judgement.text)),
      .init("overall", .bool(judgement.isOverall)),
      .init("passage", .integer(judgement.passage)),
    ])
  }

  private static func warning(_ warning: ParsingWarning) -> JSON {
    .object([
      .init("code", .string(warning.code)),
      .init("message", .string(warning.message)),
      .init("lines", .range(warning.lines)),
    ])
  }

  package static func passage(_ passage: StoredPassage) -> JSON {
    var members: [JSON.Member] = [
      .init("id", .string(passage.id)),
      .init("ordinal", .integer(passage.ordinal)),
      .init("section", .string(passage.section.rawValue)),
      .init("heading", .text(passage.heading)),
      .init("kind", .string(passage.kind.rawValue)),
      .init("lines", .range(passage.lines)),
      .init("line_ranges", .array(passage.lineRanges.map { .range($0) })),
      .init("text", .string(passage.text)),
      .init("themes", .strings(passage.themes)),
      .init("boilerplate", .bool(passage.isStandardWording)),
    ]
    if !passage.beside.isEmpty { members.append(.init("beside", .strings(passage.beside))) }
    return .object(members)
  }
}
