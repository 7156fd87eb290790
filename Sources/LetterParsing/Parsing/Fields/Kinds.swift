/// Tells the kind of a letter by the first cue that fires, in the subject, then in the body.
enum Kinds {
  /// Cues in the order they are tried, folded; a kind's own words before the general ones.
  private static let cues: [(String, LetterKind)] = [
    ("joint targeted area inspection", .jointTargetedAreaInspection),
    ("joint area child protection", .jointTargetedAreaInspection),
    ("local area send", .localAreaSpecialNeeds),
    ("local area special educational needs", .localAreaSpecialNeeds),
    ("special educational needs and/or disabilities in", .localAreaSpecialNeeds),
    ("joint inspection of the local area", .localAreaSpecialNeeds),
    ("joint local area", .localAreaSpecialNeeds),
    ("focused visit", .focusedVisit),
    ("arrangements for supporting school improvement", .localAuthoritySchoolImprovement),
    ("school improvement arrangements", .localAuthoritySchoolImprovement),
    ("summary evaluation of multi-academy trust", .multiAcademyTrustFocused),
    ("multi-academy trust", .multiAcademyTrustFocused),
    ("focused inspections", .localAuthorityFocused),
    ("focused inspection", .localAuthorityFocused),
    ("requires improvement: monitoring", .monitoringRequiresImprovement),
    ("requires improvement monitoring", .monitoringRequiresImprovement),
    ("special measures monitoring", .monitoringSpecialMeasures),
    ("special measures: monitoring", .monitoringSpecialMeasures),
    ("removal of special measures", .monitoringSpecialMeasures),
    ("subject to special measures", .monitoringSpecialMeasures),
    ("serious weaknesses", .monitoringSeriousWeaknesses),
    ("notice to improve", .noticeToImprove),
    ("grade 3 monitoring", .gradeThreeMonitoring),
    ("satisfactory schools: monitoring", .gradeThreeMonitoring),
    ("monitoring inspection of schools judged satisfactory", .gradeThreeMonitoring),
    ("short inspection of", .shortInspection),
    ("short inspection", .shortInspection),
    ("no formal designation", .noFormalDesignation),
    ("interim assessment", .interimAssessment),
    ("advice note", .adviceNote),
    ("good practice", .goodPractice),
    ("survey inspection", .survey),
    ("subject survey", .survey),
    ("survey programme", .survey),
    ("survey visit", .survey),
    ("thematic survey", .survey),
  ]
  /// Cues that mean something in a subject only; bodies speak of such visits, too.
  private static let subjectCues: [(String, LetterKind)] = [
    ("jtai", .jointTargetedAreaInspection),
    ("area send ", .localAreaSpecialNeeds),
    ("area special educational needs", .localAreaSpecialNeeds),
    ("monitoring of grade 3", .gradeThreeMonitoring),
    ("grade 3 schools", .gradeThreeMonitoring),
    ("academies initiative", .noFormalDesignation),
    ("advice letter", .adviceNote),
    ("ofsted survey", .survey),
    ("survey:", .survey),
  ]
  /// Cues that mean something in a body only.
  private static let bodyCues: [(String, LetterKind)] = [
    ("judged to require improvement", .monitoringRequiresImprovement),
    ("removal of special measures", .monitoringSpecialMeasures),
    ("continues to be good", .shortInspection),
    ("continues to be outstanding", .shortInspection),
    ("good practice survey", .goodPractice),
  ]
  private static let pupilSalutations: PhraseSet = [
    "dear children", "dear pupils", "dear students", "dear boys and girls", "dear girls",
    "dear boys",
    "dear learners", "dear all pupils", "dear young people",
  ]
  private static let paragraphLimit = 6

  struct Result: Equatable {
    var kind: LetterKind
    /// As it stands in the text.
    var cue: String?
  }

  static func find(salutation: String?, subject: String?, passages: [Passage]) -> Result {
    if let salutation, pupilSalutations.begins(Folding.folded(salutation)) {
      return Result(kind: .pupilLetter, cue: salutation)
    }
    if let subject, let found = first(cues + subjectCues, in: subject) { return found }
    for passage in passages.prefix(paragraphLimit) where passage.section != .improvements {
      if let found = first(bodyCues + cues, in: passage.text) { return found }
    }
    return Result(kind: .letterOther, cue: nil)
  }

  /// The kind that the title of a document without “Dear” names, and nothing else it is about.
  ///
  /// `Area SEND inspection of Ashby` is the report of one, `Preparing for the area SEND inspection` and
  /// `Area SEND inspection: action plan` are not.
  static func named(by title: String) -> Result? {
    guard let found = first(reportCues, in: title), let cue = found.cue,
      let offset = Folding.folded(title).offset(of: Folding.folded(cue))
    else { return nil }
    let words = Words.split(title).map(\.key)
    let before = Words.split(
      String(decoding: Folding.folded(title).utf8.prefix(offset), as: UTF8.self)
    )
    guard before.allSatisfy({ reportWords.contains($0.key) }),
      words.contains(where: { ["inspection", "visit", "revisit"].contains($0) }),
      !words.contains(where: otherPapers.contains)
    else { return nil }
    return found
  }

  /// The cues of inspections, which whoever writes of them would not choose for another title.
  private static let reportCues: [(String, LetterKind)] = (cues + subjectCues).filter { _, kind in
    switch kind {
    case .survey, .goodPractice, .adviceNote, .localAuthoritySchoolImprovement,
      .multiAcademyTrustFocused:
      false
    default: true
    }
  }
  /// What may stand before a cue in the title of a report.
  private static let reportWords: Set<String> = [
    "report", "of", "on", "from", "the", "a", "an", "for", "ofsted", "cqc", "ofsted's", "and", "-",
    "outcome", "findings", "letter", "first", "second", "third", "inspection", "section", "8", "to",
  ]
  private static let otherPapers: Set<String> = [
    "plan", "plans", "guidance", "framework", "handbook", "briefing", "update", "preparation",
    "preparing", "response", "training", "presentation", "minutes", "agenda", "readiness",
    "policy", "protocol", "strategy", "toolkit", "checklist", "self-evaluation", "faq", "faqs",
    "statement", "newsletter", "press", "lessons", "learning", "arrangements",
  ]

  private static func first(_ cues: [(String, LetterKind)], in text: String) -> Result? {
    let folded = Folding.folded(text)
    for (cue, kind) in cues {
      guard let offset = folded.offset(of: cue) else { continue }
      let before = String(decoding: folded.utf8.prefix(offset), as: UTF8.self).count
      return Result(kind: kind, cue: String(text.dropFirst(before).prefix(cue.count)))
    }
    return nil
  }
}
