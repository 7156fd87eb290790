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
