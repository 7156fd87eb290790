import InvertedIndex
import Search

extension LetterSearcher {
  /// All codes of a codebook together may take as much as this many searches for their scopes, and their
  /// notes as much again.
  private static let searchesOfCodebook = 10

  /// Finds the passages of each code of a codebook.
  ///
  /// - Throws: as ``search(_:)`` does for the restrictions, and
  ///   ``LetterSearchError/badCodebook(path:faults:)`` for queries that are refused.
  package func coding(_ request: Coding.Request, path: String = "-") throws -> Coding {
    let whole = try understand(request.search)
    let possible = try searcher.matched(whole.ranked.query)
    let notes = try NoteWriter(self, whole, total: possible.count).notes()
    var faults: [Codebook.Fault] = []
    var codes: [Coding.Found] = []
    let work = ScopeWork(index, searches: Self.searchesOfCodebook)
    let workOfNotes = ScopeWork(index, searches: Self.searchesOfCodebook)
    for code in request.codebook.codes {
      do {
        codes.append(try found(code, request.search, besides: notes, work, workOfNotes))
      } catch let error as QueryError {
        faults.append(Codebook.Fault(line: code.line, message: "\(code.name): \(error.rendered)"))
      }
    }
    guard faults.isEmpty else { throw LetterSearchError.badCodebook(path: path, faults: faults) }
    var asked = request
    asked.search = whole.request
    return Coding(
      request: asked,
      generation: index.metadata.generation,
      codes: codes,
      notes: notes,
      outOf: try denominators(for: request.search),
      coded: index.segment.matched(byAnyOf: codes.map(\.documents)),
      possible: possible
    )
  }

  /// Notes that speak of ranking, or offer what a codebook has not asked for: one of each for every
  /// code would hide those that tell of a fault.
  private static let notesOnAnswers: Set<QueryNote.Code> = [
    .wordCounts, .relatedWords, .synonymsAvailable, .sectionPreferred, .otherField, .expansion,
    .undatedLeftOut, .doubtfulDates, .sectionOfFewLetters,
  ]

  /// Whether a note tells the words that stand for a misspelt one, which nobody sees from the code.
  private static func isOfMisspellings(_ note: SearchResponse.Note, in query: String) -> Bool {
    note.code == .expansion
      && Array(query.utf8)[note.utf8.clamped(to: 0..<query.utf8.count)].contains(UInt8(ascii: "~"))
  }

  private func found(
    _ code: Codebook.Code,
    _ restrictions: SearchRequest,
    besides known: [SearchResponse.Note],
    _ work: ScopeWork,
    _ workOfNotes: ScopeWork
  ) throws -> Coding.Found {
    var request = restrictions
    request.text = code.query
    let question = try understand(request, within: work)
    let documents = try searcher.matched(question.ranked.query)
    let writer = NoteWriter(self, question, total: documents.count, within: workOfNotes)
    let notes = try writer.notes().filter { note in
      (!Self.notesOnAnswers.contains(note.code) || Self.isOfMisspellings(note, in: code.query))
        && !known.contains { ($0.code, $0.message) == (note.code, note.message) }
    }
    return Coding.Found(
      code: code,
      interpreted: question.compiled.interpreted,
      notes: notes,
      wordsNeeded: question.wordsNeeded,
      count: Coding.count(documents),
      ofLetters: try denominators(for: request).possible.letters,
      documents: documents
    )
  }
}
