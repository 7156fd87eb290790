import InvertedIndex
import Search

/// All that a request finds, by number: what an export reads passage by passage.
struct PassageSelection: Sendable {
  let interpreted: String
  let notes: [SearchResponse.Note]
  let total: SearchResponse.Count
  /// In the order in which they are written.
  private(set) var hits: [Search.Hit]
  /// Marks matches; `nil` when the query holds nothing that a text could show.
  let highlighter: Highlighter?
  /// Borders of entries in ``hits`` when the passages of a letter are one; empty otherwise.
  private var letterStarts: [Int] = []

  init(
    interpreted: String,
    notes: [SearchResponse.Note],
    total: SearchResponse.Count,
    hits: [Search.Hit],
    highlighter: Highlighter?
  ) {
    self.interpreted = interpreted
    self.notes = notes
    self.total = total
    self.hits = hits
    self.highlighter = highlighter
  }

  /// Puts the passages of a letter together, in its order, the letter with the best passage first.
  mutating func groupByLetter(_ segment: Segment) {
    var places: [GroupID: Int] = [:]
    for hit in hits {
      let group = segment.group(of: hit.document)
      if places[group] == nil { places[group] = places.count }
    }
    let placed = hits.map { (place: places[segment.group(of: $0.document)] ?? 0, hit: $0) }
      .sorted {
        ($0.place, $0.hit.document.rawValue) < ($1.place, $1.hit.document.rawValue)
      }
    hits = placed.map(\.hit)
    letterStarts = placed.indices.filter { $0 == 0 || placed[$0].place != placed[$0 - 1].place }
  }

  /// Ranges of ``hits`` that are worked on at once.
  ///
  /// None parts a letter whose passages are one entry.
  var pieces: [Range<Int>] {
    var starts: [Int] = []
    if letterStarts.isEmpty {
      starts = Array(stride(from: 0, to: hits.count, by: Self.pieceLength))
    } else {
      for start in letterStarts where start - (starts.last ?? -Self.pieceLength) >= Self.pieceLength
      {
        starts.append(start)
      }
    }
    return zip(starts, starts.dropFirst() + [hits.count]).map { $0..<$1 }
  }

  /// Passages that are worked on at once: enough to make handing out cheap, few enough to be small.
  private static let pieceLength = 256
}

extension LetterSearcher {
  /// Finds everything that a request asks for, whatever its limit.
  ///
  /// - Throws: as ``search(_:)`` does.
  func select(_ request: SearchRequest) throws -> PassageSelection {
    let (request, exchanged) = try withDatesInOrder(request)
    let parsed = try parse(request.text, isStrict: request.isStrict)
    let compiled = try compile(parsed, for: request)
    var wanted = try engineRequest(try query(for: request, compiled), for: request)
    wanted.offset = 0
    wanted.limit = .max
    wanted.unit = .document
    wanted.facets = []
    let result = try searcher.search(wanted)
    let total = result.totals ?? MatchTotals(documents: result.hits.count, groups: 0)
    return PassageSelection(
      interpreted: compiled.interpreted,
      notes: try notes(on: parsed, compiled, request, exchanged, total.documents),
      total: .init(passages: total.documents, letters: total.groups),
      hits: try isRescored(request, wanted)
        ? rescored(result.hits, wanted.query) : result.hits,
      highlighter: compiled.query() == .everything ? nil : Highlighter(compiled)
    )
  }
}
