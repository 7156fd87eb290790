import LetterParsing

/// What a letter and its passages hold in each field of the index.
enum PassageFields {
  typealias Keywords = [LetterSchema.KeywordField: [String]]
  typealias Texts = [LetterSchema.TextField: [String]]

  /// Values that all passages of a letter share; fields that the letter does not state are missing.
  static func sharedKeywords(of stored: StoredLetter) -> Keywords {
    let letter = stored.letter
    var values: Keywords = [
      .kind: [letter.kind.rawValue],
      .file: [stored.file],
      .letter: [stored.id],
      .document: [letter.isLetter ? "letter" : "other"],
      .inspector: LetterJSON.inspectorNames(of: letter),
      .recipient: letter.addressees.map(\.name),
      .role: unique(letter.addressees.compactMap(\.role)),
      .grade: unique(letter.judgements.filter(\.isOverall).map(\.grade)),
    ]
    let single: [(LetterSchema.KeywordField, String?)] = [
      (.institution, letter.institution), (.localAuthority, letter.localAuthority),
      (.programme, letter.programme), (.topic, letter.topic), (.postcode, letter.postcode),
      (.year, letter.date.map { String($0.year) }),
      (.academicYear, letter.academicYear ?? letter.inferred.academicYear),
    ]
    for case (let field, let value?) in single { values[field] = [value] }
    return values.filter { !$0.value.isEmpty }
  }

  /// Values of a passage, those of its letter included.
  ///
  /// - Parameter ownGrades: those that the passage itself gives.
  static func keywords(
    of passage: Passage,
    as stored: StoredPassage,
    ownGrades: [String],
    shared: Keywords
  ) -> Keywords {
    var values = shared
    values[.section] = [passage.section.rawValue]
    values[.wording] = [stored.isStandardWording ? "standard" : "distinctive"]
    if !stored.themes.isEmpty { values[.theme] = stored.themes }
    let grades = unique((shared[.grade] ?? []) + ownGrades)
    if !grades.isEmpty { values[.grade] = grades }
    return values
  }

  /// Texts that all passages of a letter share.
  static func sharedTexts(of stored: StoredLetter) -> Texts {
    let letter = stored.letter
    let keywords = sharedKeywords(of: stored)
    var texts: Texts = [:]
    texts[.title] = [letter.title ?? letter.inferred.title].compactMap(\.self)
    // What was inferred is found by its words, and is no value that the letter states.
    texts[.institution] = keywords[.institution] ?? letter.inferred.institution.map { [$0] }
    texts[.localAuthority] = keywords[.localAuthority]
    texts[.programme] = keywords[.programme]
    texts[.topic] = keywords[.topic]
    texts[.inspector] = keywords[.inspector]
    texts[.recipient] = keywords[.recipient]
    texts[.role] = keywords[.role]
    return texts
  }

  static func texts(of passage: Passage, shared: Texts) -> Texts {
    var texts = shared
    texts[.text] = [passage.text]
    texts[.heading] = [passage.heading].compactMap(\.self) + passage.beside
    let context = HeadingTopic.context(heading: passage.heading, beside: passage.beside)
    if !context.isEmpty { texts[.context] = context }
    return texts
  }

  private static func unique(_ values: [String]) -> [String] {
    var seen: Set<String> = []
    return values.filter { seen.insert($0).inserted }
  }
}
