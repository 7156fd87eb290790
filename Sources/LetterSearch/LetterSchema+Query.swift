import InvertedIndex
import LetterParsing
import Search

extension LetterSchema {
  /// A word in the heading's own topic counts this much of one in the passage.
  private static let contextBoost = 0.3

  /// The schema as the query language sees it, with these themes.
  func makeQuerySchema() -> QuerySchema {
    var fields = textFields + keywordFields + dateFields + customFields.map(customField)
    for place in fields.indices {
      fields[place].kindredNames = LetterSchema.kindredNames[fields[place].name] ?? []
    }
    return QuerySchema(
      passage: passage,
      lighterTexts: [.init(forms(.context), boost: LetterSchema.contextBoost)],
      fields: fields
    )
  }

  /// What people may write for the name of a field; as aliases they would hide fields of records.
  private static let kindredNames = [
    "text": ["content", "words", "word", "full_text"],
    "title": ["name", "headline"],
    "heading": ["head", "header"],
    "institution": ["organisation", "organization", "provider", "college", "nursery"],
    "la": ["council", "place", "area", "borough", "county", "region", "where"],
    "inspector": ["author", "by", "signatory", "from", "writer", "hmi"],
    "recipient": ["to", "director", "head_teacher", "headteacher"],
    "grade": ["rating", "outcome", "effectiveness"],
    "kind": ["category", "format"],
    "theme": ["tag", "subject_matter", "keyword"],
    "date": ["published", "when", "day", "time", "created"],
    "visit": ["inspected", "inspection_date", "visited"],
    "letter": ["id"],
    "file": ["filename", "path", "source"],
  ]

  private var passage: QuerySchema.TextForms {
    .init(exact: exact(.text), stemmed: stemmed(.text), ranked: ranked)
  }

  private func forms(_ field: TextField) -> QuerySchema.TextForms {
    .init(exact: exact(field), stemmed: stemmed(field))
  }

  private var textFields: [QueryField] {
    [
      QueryField(LetterField.text, aliases: ["body", "passage"], kind: .text(passage)),
      QueryField(LetterField.heading, kind: .text(forms(.heading)), missing: missing(.heading)),
      QueryField(
        LetterField.title,
        aliases: ["subject"],
        kind: .text(forms(.title)),
        missing: missing(.title)
      ),
      institution,
      localAuthority,
      both(.programme, .programme),
      both(.topic, .topic),
      both(.inspector, .inspector),
      both(.recipient, .recipient, aliases: ["addressee"]),
      both(.role, .role),
    ]
  }

  private var institution: QueryField {
    var field = both(.institution, .institution, aliases: ["school"])
    field.otherName = { AuthorityAbbreviations.spelledOut(AuthorityName.short($0) ?? $0) }
    return field
  }

  private var localAuthority: QueryField {
    var field = both(
      .localAuthority,
      .localAuthority,
      aliases: ["local_authority", "authority"]
    )
    field.otherName = { AuthorityName.plain($0) }
    return field
  }

  private var keywordFields: [QueryField] {
    [
      whole(.section, values: LetterSchema.sectionValues),
      whole(.theme, values: themeValues),
      whole(.kind, aliases: ["type"], values: LetterSchema.kindValues),
      whole(.grade, aliases: ["judgement", "judgment"]),
      whole(.postcode),
      whole(.file),
      whole(.letter),
      whole(.document, values: FieldValues(stored: ["letter", "other"])),
      whole(.wording, values: FieldValues(stored: ["standard", "distinctive"])),
    ]
  }

  private var dateFields: [QueryField] {
    [
      QueryField(
        LetterField.date,
        kind: .date(.init(first: column(.date))),
        missing: missing(.year)
      ),
      QueryField(
        LetterField.year,
        kind: .date(.init(first: column(.date))),
        missing: missing(.year)
      ),
      // The school year of a letter's date, whether or not its subject states one.
      QueryField(
        LetterField.academicYear,
        aliases: ["school_year"],
        kind: .date(.init(first: column(.date), readsSchoolYears: true)),
        missing: missing(.year)
      ),
      QueryField(
        LetterField.visit,
        aliases: ["visit_date"],
        kind: .date(.init(first: column(.visitStart), last: column(.visitEnd))),
        missing: .excluding(.everything, .range(column(.visitStart), Int64.min...Int64.max))
      ),
    ]
  }

  private func customField(_ name: String) -> QueryField {
    QueryField(
      name,
      kind: .keyword(custom(name)),
      missing: .term(.init(custom(name), LetterSchema.notStatedTerm))
    )
  }

  /// A field of values that are searched by their words, too.
  private func both(
    _ text: TextField,
    _ keyword: KeywordField,
    aliases: [String] = []
  ) -> QueryField {
    QueryField(
      keyword.rawValue,
      aliases: aliases,
      kind: .keywordAndText(self.keyword(keyword), forms(text)),
      missing: missing(keyword)
    )
  }

  private func whole(
    _ field: KeywordField,
    aliases: [String] = [],
    values: FieldValues? = nil
  ) -> QueryField {
    QueryField(
      field.rawValue,
      aliases: aliases,
      kind: .keyword(keyword(field)),
      values: values,
      missing: missing(field)
    )
  }

  private func missing(_ field: TextField) -> Query {
    .term(.init(exact(field), LetterSchema.notStatedTerm))
  }

  private func missing(_ field: KeywordField) -> Query {
    .term(.init(keyword(field), LetterSchema.notStatedTerm))
  }

  /// Themes by id and label.
  private var themeValues: FieldValues {
    let labels = themes.themes.map { ($0.label, [$0.id]) }
    return FieldValues(
      stored: themes.themes.map(\.id),
      synonyms: Dictionary(labels) { first, second in first + second }
    )
  }

  /// Sections by their canonical names and by what letters and people call them.
  static let sectionValues = FieldValues(
    stored: SectionName.allCases.map(\.rawValue),
    synonyms: [
      "areas for improvement": ["improvements"], "areas for development": ["improvements"],
      "what needs to improve": ["improvements"], "weaknesses": ["improvements"],
      "next steps": ["improvements"], "good practice": ["strengths"],
      "key strengths": ["strengths"], "findings": ["main_findings"],
      "inspection findings": ["main_findings"], "background": ["context"],
      "overall effectiveness": ["judgement"], "judgment": ["judgement"],
      "support": ["external_support"], "praise": ["strengths"], "positives": ["strengths"],
      "criticism": ["improvements"],
    ]
  )

  /// Kinds of letters by their stored names and in words.
  static let kindValues = FieldValues(
    stored: LetterKind.allCases.map(\.rawValue),
    synonyms: kindLabels.merging([
      "local authority": [
        "la_focused", "la_school_improvement", "focused_visit", "jtai", "local_area_send",
      ],
      "focused inspection": ["la_focused"], "monitoring": monitoringKinds,
      "requires improvement": ["monitoring_ri"], "special measures": ["monitoring_sm"],
      "serious weaknesses": ["monitoring_sw"], "joint inspection": ["jtai"],
      "send": ["local_area_send"], "report": ["other"],
    ]) { _, meant in meant }
  )

  /// The kinds by what pages call them, with either apostrophe.
  private static let kindLabels: [String: [String]] = {
    var labels: [String: [String]] = [:]
    for kind in LetterKind.allCases {
      let label = kind.label.lowercased()
      // Spaces and underscores are alike.
      guard label != String(kind.rawValue.map { $0 == "_" ? " " : $0 }) else { continue }
      labels[label] = [kind.rawValue]
      labels[String(label.map { $0 == "’" ? "'" : $0 })] = [kind.rawValue]
    }
    return labels
  }()

  /// The one section that a name means in a query; `nil` for none or several.
  static func section(named name: String) -> String? { only(sectionValues.stored(for: name)) }

  /// The one kind of letter that a name means in a query; `nil` for none or several.
  static func kind(named name: String) -> String? { only(kindValues.stored(for: name)) }

  private static func only(_ values: [String]?) -> String? {
    values?.count == 1 ? values?.first : nil
  }

  private static let monitoringKinds = [
    "monitoring_ri", "monitoring_sm", "monitoring_sw", "notice_to_improve", "grade3_monitoring",
  ]
}

extension QueryField {
  /// Whether the values are names of councils, see ``AuthorityName``.
  var isLocalAuthority: Bool { name == LetterField.localAuthority }
}
