import InvertedIndex
import Search

/// What a request finds, and how it was understood.
struct PassageSelection: Sendable {
  let interpreted: String
  let notes: [SearchResponse.Note]
  let total: SearchResponse.Count
  /// Marks matches; `nil` when the query holds nothing that a text could show.
  let highlighter: Highlighter?
  /// All passages, in the order of the search.
  let rows: RowWindows
}

/// A passage that was found, by number.
struct FoundPassage: Sendable {
  let document: DocID
  let score: Double
}

/// Some of the passages that were found, in the order in which they are written.
struct PassageWindow: Sendable {
  let passages: [FoundPassage]
  /// Where the passages of each letter begin, when they are one entry.
  var letterStarts: [Int] = []
  /// Where the next window begins; `nil` for none.
  let next: EngineRequest.Position?

  /// Parts of the passages, each of so many or, where letters are entries, of whole letters.
  func pieces(of length: Int) -> [ArraySlice<FoundPassage>] {
    var starts: [Int] = []
    if letterStarts.isEmpty {
      starts = Array(stride(from: 0, to: passages.count, by: length))
    } else {
      for start in letterStarts where start - (starts.last ?? -length) >= length {
        starts.append(start)
      }
    }
    return zip(starts, starts.dropFirst() + [passages.count]).map { passages[$0..<$1] }
  }
}

/// How much of an export is worked on at once; its bytes are the same for all.
struct ExportSizes: Sendable {
  /// Passages that are found at once: so many that a query is evaluated seldom.
  var window = 1 << 17
  /// Letters that are found at once, with all their passages.
  var letterWindow = 1 << 12
  /// Passages that a thread writes at once: enough to make handing out cheap.
  var piece = 256
}

/// Finds passages window by window, so that memory does not grow with their number.
protocol PassageWindows: Sendable {
  /// The window that begins at a place, or the first of all.
  func window(from start: EngineRequest.Position?) throws -> PassageWindow
}

extension LetterSearcher {
  /// Finds everything that a request asks for, whatever its limit.
  ///
  /// - Throws: as ``search(_:)`` does.
  func select(
    _ request: SearchRequest,
    windowLength: Int = ExportSizes().window
  ) throws -> PassageSelection {
    let question = try understand(request)
    let compiled = question.compiled
    var wanted = try engineRequest(question.ranked.query, for: question.request)
    wanted.offset = 0
    // Those that are scored anew are in one window, with the one behind them.
    let rescorer = question.ranked.rescorer
    wanted.limit = max(windowLength, (rescorer?.depth ?? 0) + 1)
    wanted.unit = .document
    wanted.facets = []
    wanted.totals = .documentsAndGroups
    let result = try searcher.search(wanted)
    guard let total = result.totals else { preconditionFailure("totals were asked for") }
    return PassageSelection(
      interpreted: compiled.interpreted,
      notes: try NoteWriter(self, question, total: total.documents).notes(),
      total: .init(passages: total.documents, letters: total.groups),
      highlighter: compiled.query() == .everything ? nil : Highlighter(compiled),
      rows: RowWindows(
        searcher: searcher,
        request: wanted,
        rescoredCount: rescorer?.depth ?? 0,
        first: try rescorer.map { result.with(try rescored(result.hits, by: $0)) } ?? result
      )
    )
  }
}
