import InvertedIndex
import Search
import TextAnalysis

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Writes all that a query finds, in memory that grows with the numbers of passages, not with them.
package struct PassageExporter: Sendable {
  package let provenance: ExportProvenance
  /// What the writer of the query should know.
  package let notes: [SearchResponse.Note]
  /// Files that belong beside the export: what is added to its name, and what they hold.
  package var companions: [(ending: String, text: String)] { provenance.writer().companions() }

  private let searcher: LetterSearcher
  private let selection: PassageSelection

  /// Finds what is to be exported.
  ///
  /// - Throws: as ``LetterSearcher/search(_:)`` does.
  package init(_ request: ExportRequest, _ searcher: LetterSearcher) throws {
    var selection = try searcher.select(request.search)
    if request.format.groupsByLetter { selection.groupByLetter(searcher.index.segment) }
    self.searcher = searcher
    self.selection = selection
    notes = selection.notes
    provenance = ExportProvenance(
      request: request,
      interpreted: selection.interpreted,
      total: selection.total,
      index: searcher.index.metadata
    )
  }

  /// Gives the bytes of the export, in order and in blocks.
  ///
  /// - Parameters:
  ///   - threadCount: how many cores make rows; `nil` for all.
  ///   - progress: called after each block with the number of passages written.
  package func write(
    threadCount: Int? = nil,
    progress: (Int) -> Void = { _ in },
    to output: ([UInt8]) throws -> Void
  ) throws {
    let threadCount = threadCount ?? ProcessInfo.processInfo.activeProcessorCount
    let writer = provenance.writer()
    try output(writer.head())
    let pieces = selection.pieces
    for start in stride(from: 0, to: pieces.count, by: Self.waveLength) {
      let wave = Array(pieces[start..<min(start + Self.waveLength, pieces.count)])
      let texts = wave.parallelMap(threadCount: max(1, threadCount)) { piece in
        Result { try bytes(of: piece, writer) }
      }
      for text in texts { try output(text.get()) }
      progress(wave.last?.upperBound ?? 0)
    }
    try output(writer.tail())
  }

  /// How many pieces are in memory at once.
  private static let waveLength = 32

  private func bytes(of piece: Range<Int>, _ writer: any ExportWriter) throws -> [UInt8] {
    let hits = try read(piece)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1 << 18)
    var start = hits.startIndex
    while start < hits.endIndex {
      let end = self.end(ofEntryAt: start, in: hits)
      writer.append(hits[start..<end], isFirst: piece.lowerBound + start == 0, to: &bytes)
      start = end
    }
    return bytes
  }

  /// An entry is a passage, or as many as are of one letter.
  private func end(ofEntryAt start: Int, in hits: [Hit]) -> Int {
    guard provenance.request.format.groupsByLetter else { return start + 1 }
    return hits[start...].firstIndex { $0.letter.id != hits[start].letter.id } ?? hits.endIndex
  }

  private func read(_ piece: Range<Int>) throws -> [Hit] {
    let index = searcher.index
    var letters: [GroupID: StoredLetter] = [:]
    var documents = StoredDocuments(index.segment)
    var words = TokenBuffer()
    return try piece.map { place in
      let found = selection.hits[place]
      let group = index.segment.group(of: found.document)
      let letter = try letters[group] ?? index.letter(group)
      letters[group] = letter
      let passage = try StoredPassage(decoding: documents.bytes(of: found.document))
      return Hit(
        rank: place + 1,
        score: found.score,
        passage: passage,
        letter: letter,
        highlights: highlights(in: passage, &words),
        missing: [],
        sameWording: nil,
        moreInLetter: nil,
        explanation: []
      )
    }
  }

  /// - Parameter words: those of earlier passages, so that each is stemmed once.
  private func highlights(
    in passage: StoredPassage,
    _ words: inout TokenBuffer
  ) -> [Hit.Highlight] {
    guard let highlighter = selection.highlighter else { return [] }
    let schema = searcher.compiler.schema
    let texts = PassageTexts(
      text: passage.text,
      heading: passage.heading,
      schema,
      using: &words
    )
    return LetterSearcher.highlights(highlighter, texts)
  }
}
