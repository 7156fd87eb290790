import InvertedIndex
package import LetterParsing
import Search

/// All that letters say of one subject, put together as advisers do by hand: institution by
/// institution, letter by letter, strengths beside areas for improvement.
package struct LetterReport: Sendable {
  /// A letter with the passages found in it, each in the order of the letter.
  package struct Letter: Sendable {
    package var letter: StoredLetter
    package var strengths: [Hit] = []
    package var improvements: [Hit] = []
    /// Those of other sections, in the order in which these begin.
    package var others: [(section: SectionName, hits: [Hit])] = []
  }

  /// A school, council or other body with its letters, the oldest first.
  package struct Institution: Sendable {
    package var name: String
    package var letters: [Letter]
  }

  package let provenance: ExportProvenance
  package let notes: [SearchResponse.Note]
  package let summary: ReportSummary

  /// The restrictions, with councils by their own names.
  let filters: [SearchRequest.Filter]

  var themes: ThemeBook { searcher.index.schema.themes }
  private let searcher: LetterSearcher
  private let reading: PassageReader
  /// In the order of the report.
  private let letters: [FoundLetter]

  /// Finds what a request asks for, whatever its page and order.
  ///
  /// - Throws: as ``LetterSearcher/search(_:)`` does.
  package init(_ request: SearchRequest, _ searcher: LetterSearcher) throws {
    let found = try searcher.matches(of: request)
    let letters = try searcher.foundLetters(found.documents)
    self.searcher = searcher
    self.letters = letters
    notes = found.notes
    filters = try found.request.filters.map(searcher.namingCouncil)
    summary = try searcher.summary(of: letters, for: found.request)
    reading = PassageReader(searcher, found.highlighter, themesOf: found.query)
    provenance = ExportProvenance(
      request: ExportRequest(found.request, as: .markdown),
      interpreted: found.interpreted,
      total: summary.total,
      outOf: summary.outOf,
      index: searcher.index.metadata,
      themes: searcher.index.schema.themes
    )
  }

  /// Gives the institutions in alphabetical order, one in memory at a time.
  package func forEachInstitution(_ body: (Institution) throws -> Void) throws {
    var reading = reading
    var place = letters.startIndex
    while place < letters.endIndex {
      let end =
        letters[place...].firstIndex { $0.body != letters[place].body } ?? letters.endIndex
      let read = try letters[place..<end].map { try letter($0, &reading) }
      let names = letters[place..<end].map(\.body).spellings
      try body(Institution(name: names.first ?? "", letters: read))
      place = end
    }
  }

  private func letter(
    _ found: FoundLetter,
    _ reading: inout PassageReader
  ) throws -> Letter {
    let hits = try found.documents.map { try reading.hit($0) }
    var letter = Letter(letter: try hits.first?.letter ?? searcher.index.letterFacts(found.group))
    for hit in hits {
      switch hit.passage.section {
      case .strengths: letter.strengths.append(hit)
      case .improvements: letter.improvements.append(hit)
      case let section:
        if let place = letter.others.firstIndex(where: { $0.section == section }) {
          letter.others[place].hits.append(hit)
        } else {
          letter.others.append((section, [hit]))
        }
      }
    }
    return letter
  }
}

/// A letter with the numbers of the passages found in it.
struct FoundLetter: Sendable {
  var group: GroupID
  var body: InspectedBody
  var date: CalendarDate?
  /// Names it where its date cannot be right.
  var doubtfulDate: String?
  var id: String
  var documents: [DocID]

  /// Institutions by the alphabet, letters of one by date, those without a date last.
  static func isBefore(_ left: FoundLetter, _ right: FoundLetter) -> Bool {
    if left.body != right.body { return left.body < right.body }
    switch (left.date, right.date) {
    case (let first?, let second?) where first != second: return first < second
    case (nil, _?): return false
    case (_?, nil): return true
    default: return left.id < right.id
    }
  }
}

extension LetterSearcher {
  /// The letters of passages, in the order of a report.
  fileprivate func foundLetters(_ documents: [DocID]) throws -> [FoundLetter] {
    let groups = Dictionary(grouping: documents) { index.segment.group(of: $0) }
    let letters = try groups.map { group, documents in
      let stored = try index.letterFacts(group)
      return FoundLetter(
        group: group,
        body: InspectedBody(of: stored),
        date: stored.letter.date,
        doubtfulDate: stored.letter.visitAfterDate.map { _ in DoubtfulDates.name(of: stored) },
        id: stored.id,
        documents: documents.sorted { $0.rawValue < $1.rawValue }
      )
    }
    return letters.sorted(by: FoundLetter.isBefore)
  }
}
