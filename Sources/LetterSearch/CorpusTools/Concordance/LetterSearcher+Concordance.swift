import InvertedIndex

extension LetterSearcher {
  /// Every place where a query matches, as many lines as there are spans to mark.
  ///
  /// The texts of all matching passages are read.
  /// - Parameter threadCount: `nil` for one thread a core; the answer is the same with any number.
  /// - Throws: as ``search(_:)`` does.
  package func concordance(
    _ request: ConcordanceRequest,
    threadCount: Int? = nil
  ) throws -> Concordance {
    let found = try matches(of: request.search)
    var request = request
    request.search = found.request
    var all = try ConcordancePlaces(
      found,
      self,
      order: request.order,
      sample: request.sample,
      threadCount: threadCount
    )
    all.sort()
    let start = min(max(0, request.offset), all.places.count)
    let page = all.places[start...].prefix(max(0, request.limit ?? .max))
    return Concordance(
      request: request,
      interpreted: found.interpreted,
      notes: found.notes,
      wordsNeeded: found.wordsNeeded,
      generation: index.metadata.generation,
      total: all.total,
      unmarkedPassages: found.documents.count - all.total.passages,
      sortedCount: all.places.count,
      lines: try lines(of: page)
    )
  }

  /// Reads the passages and letters, each once.
  private func lines(of places: ArraySlice<ConcordancePlaces.Place>) throws -> [ConcordanceLine] {
    var letters: [GroupID: StoredLetter] = [:]
    var passages: [DocID: StoredPassage] = [:]
    return try places.map { place in
      let passage = try passages[place.document] ?? index.passage(place.document)
      passages[place.document] = passage
      let group = index.segment.group(of: place.document)
      let letter = try letters[group] ?? index.letterFacts(group)
      letters[group] = letter
      return ConcordanceLine(letter: letter, passage: passage, span: place.span)
    }
  }
}
