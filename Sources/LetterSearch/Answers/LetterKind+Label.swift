package import LetterParsing

extension LetterKind {
  /// As people call it: on pages, and in queries beside the stored name.
  package var label: String {
    switch self {
    case .monitoringRequiresImprovement: "Monitoring: requires improvement"
    case .monitoringSpecialMeasures: "Monitoring: special measures"
    case .monitoringSeriousWeaknesses: "Monitoring: serious weaknesses"
    case .gradeThreeMonitoring: "Monitoring: grade 3"
    case .localAuthorityFocused: "Focused inspection in a local authority"
    case .localAuthoritySchoolImprovement: "Local authority school improvement"
    case .focusedVisit: "Focused visit to children’s services"
    case .jointTargetedAreaInspection: "Joint targeted area inspection"
    case .multiAcademyTrustFocused: "Focused inspection of a multi-academy trust"
    case .localAreaSpecialNeeds: "Local area: special educational needs"
    case .letterOther: "Other letter"
    case .other: "Not a letter"
    default: FieldLabels.sentenceCase(rawValue)
    }
  }
}
