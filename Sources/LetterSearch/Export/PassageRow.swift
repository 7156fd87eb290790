import LetterParsing

/// A passage as a row: the value of each column, the same in every format.
struct PassageRow {
  /// What stands in a cell.
  enum Cell: Equatable {
    /// Not known, or not stated.
    case missing
    case text(String)
    case texts([String])
    case integer(Int)
    case number(Double)
    /// First and last line, from 1.
    case lines(ClosedRange<Int>)
  }

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

  func cell(_ column: PassageColumn) -> Cell {
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
    case .visitDate: .texts(letter.visitDates.map(PassageRow.spanText))
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

  private func known(_ text: String?) -> Cell { text.map { .text($0) } ?? .missing }

  static func spanText(_ span: DateSpan) -> String {
    span.start == span.end ? span.start.description : "\(span.start)/\(span.end)"
  }
}

extension PassageRow.Cell {
  /// The value as a table of text shows it; nothing where nothing is known.
  var plainText: String {
    switch self {
    case .missing: ""
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: "; ")
    case .integer(let number): String(number)
    case .number(let number): String(number)
    case .lines(let lines): "\(lines.lowerBound)-\(lines.upperBound)"
    }
  }

  var json: JSON {
    switch self {
    case .missing: .null
    case .text(let text): .string(text)
    case .texts(let texts): .strings(texts)
    case .integer(let number): .integer(number)
    case .number(let number): .number(number)
    case .lines(let lines): .range(lines)
    }
  }
}
