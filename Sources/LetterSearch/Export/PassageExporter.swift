import InvertedIndex
import Search

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Writes all that a query finds, in memory that does not grow with the number of passages.
package struct PassageExporter: Sendable {
  package let provenance: ExportProvenance
  /// What the writer of the query should know.
  package let notes: [SearchResponse.Note]
  /// Files that belong beside the export: what is added to its name, and what they hold.
  package var companions: [(ending: String, text: String)] { provenance.writer().companions() }

  private let searcher: LetterSearcher
  private let highlighter: Highlighter?
  let windows: any PassageWindows
  let sizes: ExportSizes

  /// Finds what is to be exported.
  ///
  /// - Throws: as ``LetterSearcher/search(_:)`` does.
  package init(_ request: ExportRequest, _ searcher: LetterSearcher) throws {
    try self.init(request, searcher, ExportSizes())
  }

  init(_ request: ExportRequest, _ searcher: LetterSearcher, _ sizes: ExportSizes) throws {
    let selection = try searcher.select(request.search, windowLength: sizes.window)
    self.searcher = searcher
    self.sizes = sizes
    highlighter = selection.highlighter
    let part = try searcher.part(request, of: selection)
    windows = Self.windows(request, selection, part, searcher, sizes)
    notes = selection.notes
    provenance = ExportProvenance(
      request: request,
      interpreted: selection.interpreted,
      total: part?.count ?? selection.total,
      population: part?.population,
      outOf: try searcher.denominators(for: request.search),
      index: searcher.index.metadata,
      themes: searcher.index.schema.themes
    )
  }

  /// Where the passages come from, in the order in which they are written.
  private static func windows(
    _ request: ExportRequest,
    _ selection: PassageSelection,
    _ part: ExportPart?,
    _ searcher: LetterSearcher,
    _ sizes: ExportSizes
  ) -> any PassageWindows {
    let groupsByLetter = request.format.groupsByLetter
    // Words put passages in an order; without them it is that of whoever chose.
    if let listed = part?.listed, selection.highlighter == nil {
      return ListedWindows(listed, in: searcher.index.segment, groupsByLetter: groupsByLetter)
    }
    let all: any PassageWindows =
      groupsByLetter
      ? LetterWindows(selection.rows, length: sizes.letterWindow) : selection.rows
    return part.map { PartWindows(windows: all, part: $0) } ?? all
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
    var blocks = blocks(threadCount: threadCount)
    while let block = try blocks.next() {
      try output(block)
      progress(blocks.passageCount)
    }
  }

  /// The bytes of the export as they are asked for.
  package func blocks(threadCount: Int? = nil) -> ExportBlocks {
    let cores = threadCount ?? ProcessInfo.processInfo.activeProcessorCount
    return ExportBlocks(of: self, threadCount: max(1, cores))
  }

  /// The bytes of some passages.
  ///
  /// - Parameter place: of the first among all passages, from 0.
  func bytes(
    of passages: ArraySlice<FoundPassage>,
    at place: Int,
    _ writer: any ExportWriter
  ) throws -> [UInt8] {
    let hits = try read(passages, at: place)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.usualByteCount)
    var start = hits.startIndex
    while start < hits.endIndex {
      let end = self.end(ofEntryAt: start, in: hits)
      writer.append(hits[start..<end], isFirst: place + start == 0, to: &bytes)
      start = end
    }
    return bytes
  }

  /// Room that the bytes of a piece seldom go beyond.
  private static let usualByteCount = 1 << 19

  private func read(_ passages: ArraySlice<FoundPassage>, at place: Int) throws -> [Hit] {
    var reader = PassageReader(searcher, highlighter)
    return try passages.enumerated().map { offset, found in
      try reader.hit(found.document, rank: place + offset + 1, score: found.score)
    }
  }

  /// What is written at once: all passages, or as many as are of one letter.
  private func end(ofEntryAt start: Int, in hits: [Hit]) -> Int {
    guard provenance.request.format.groupsByLetter else { return hits.endIndex }
    let letter = hits[start].sharedLetter
    return hits[start...].firstIndex { $0.sharedLetter !== letter } ?? hits.endIndex
  }
}
