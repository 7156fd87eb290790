package import LetterParsing

extension SectionName {
  /// As a heading for people: `Main findings`.
  package var title: String { Self.titles[self] ?? rawValue }

  private static let titles = Dictionary(
    uniqueKeysWithValues: allCases.map { section in
      let title =
        switch section {
        case .improvements: "Areas for improvement"
        default: FieldLabels.sentenceCase(section.rawValue)
        }
      return (section, title)
    }
  )
}
