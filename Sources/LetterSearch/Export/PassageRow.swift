import LetterParsing

/// A passage as a row: the value of each column, the same in every format.
struct PassageRow {
  private let hit: Hit
  private let query: String
  private let context: MatchContext?

  /// - Parameter contextLength: how many characters are kept on each side of the match; `nil` for
  ///   all of the passage.
  init(_ hit: Hit, query: String, contextLength: Int? = nil) {
    self.hit = hit
    self.query = query
    context = MatchContext(of: hit, length: contextLength)
  }

  func cell(_ column: PassageColumn) -> TableCell {
    let passage = hit.passage
    let letter = hit.letter.letter
    return switch column {
    case .id: .text(passage.id)
    case .file: .text(hit.letter.file)
    case .sha256: .text(hit.letter.sha256)
    case .kind: .text(letter.kind.rawValue)
    case .institution: known(letter.institution)
    case .localAuthority: known(hit.letter.countedAuthority)
    case .date: known(letter.date?.description)
    case .visitDate: .texts(letter.visitDates.map(\.text))
    case .inspectors: .texts(hit.sharedLetter.inspectorNames)
    case .section: .text(passage.section.rawValue)
    case .heading: known(passage.heading)
    case .ordinal: .integer(passage.ordinal)
    case .text: .text(passage.text)
    case .themes: .texts(hit.passage.themes)
    case .left: known(context?.left)
    case .match: known(context?.match)
    case .right: known(context?.right)
    case .start: context.map { .integer($0.utf16.lowerBound) } ?? .missing
    case .end: context.map { .integer($0.utf16.upperBound) } ?? .missing
    case .lines: .lines(passage.lines)
    case .score: .number(hit.score)
    case .query: .text(query)
    case .citation: .text(Citation.text(for: hit))
    case .rank: .integer(hit.rank)
    case .letter: .text(hit.letter.id)
    case .title: known(letter.title ?? letter.inferred.title)
    case .bodyName: known(hit.letter.shownBody)
    case .wording: .text(passage.isStandardWording ? "standard" : "distinctive")
    case .lettersWithWording: .integer(passage.letterCount)
    }
  }

  private func known(_ text: String?) -> TableCell { text.map { .text($0) } ?? .missing }
}
