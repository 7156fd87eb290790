import InvertedIndex
import Search

/// Passages by letter, in the order in which they stand in it; the letter with the best passage
/// comes first.
///
/// Their scores are 0: formats that have letters as entries show none.
struct LetterWindows: PassageWindows {
  private let searcher: Searcher
  private let request: EngineRequest
  /// Letters that come before all others, because their passages were scored anew.
  private let leading: [GroupID]

  /// - Parameter length: letters of a window.
  init(_ rows: RowWindows, length: Int) {
    searcher = rows.searcher
    var request = rows.request
    request.unit = .group
    request.limit = length
    request.totals = .none
    self.request = request
    let segment = rows.searcher.segment
    leading = rows.first.hits.prefix(rows.rescoredCount).reduce(into: []) { letters, hit in
      let letter = segment.group(of: hit.document)
      if !letters.contains(letter) { letters.append(letter) }
    }
  }

  func window(from start: EngineRequest.Position?) throws -> PassageWindow {
    var request = request
    request.start = start
    let result = try searcher.search(request)
    let found = result.hits.map { searcher.segment.group(of: $0.document) }
      .filter { !leading.contains($0) }
    return try window(
      of: start == nil ? leading + found : found,
      next: result.hits.count < request.limit ? nil : result.end
    )
  }

  /// The passages of some letters.
  private func window(
    of letters: [GroupID],
    next: EngineRequest.Position?
  ) throws -> PassageWindow {
    let segment = searcher.segment
    let places = Dictionary(uniqueKeysWithValues: letters.enumerated().map { ($1, $0) })
    var passages = [[FoundPassage]](repeating: [], count: letters.count)
    var letter = GroupID(rawValue: 0)
    var end: UInt32 = 0
    try searcher.forEachMatch(request.query) { document in
      if document.rawValue >= end {
        letter = segment.group(of: document, notBefore: letter)
        end = segment.documents(of: letter).upperBound
      }
      guard let place = places[letter] else { return }
      passages[place].append(FoundPassage(document: document, score: 0))
    }
    var starts: [Int] = []
    var count = 0
    for letter in passages {
      starts.append(count)
      count += letter.count
    }
    return PassageWindow(passages: passages.flatMap(\.self), letterStarts: starts, next: next)
  }
}
