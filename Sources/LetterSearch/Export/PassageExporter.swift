import InvertedIndex
import Search

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
    var blocks = blocks(threadCount: threadCount)
    while let block = try blocks.next() {
      try output(block)
      progress(blocks.passageCount)
    }
  }

  /// The bytes of the export as they are asked for.
  package func blocks(threadCount: Int? = nil) -> Blocks {
    let cores = threadCount ?? ProcessInfo.processInfo.activeProcessorCount
    return Blocks(exporter: self, threadCount: max(1, cores))
  }

  /// Makes the blocks of an export, a few ahead of those that were asked for.
  package struct Blocks {
    /// How many pieces are made at once for each thread.
    private static let piecesPerThread = 8

    private enum Place {
      case head
      case pieces(ArraySlice<Range<Int>>)
      case end
    }

    private let exporter: PassageExporter
    private let writer: any ExportWriter
    private let threadCount: Int
    private var place = Place.head
    private var ready: ArraySlice<[UInt8]> = []
    /// How many passages are in the blocks so far, and in those made ahead.
    fileprivate(set) var passageCount = 0

    fileprivate init(exporter: PassageExporter, threadCount: Int) {
      self.exporter = exporter
      self.threadCount = threadCount
      writer = exporter.provenance.writer()
    }

    /// The next block; `nil` behind the last.
    package mutating func next() throws -> [UInt8]? {
      while ready.isEmpty {
        switch place {
        case .head:
          place = .pieces(exporter.selection.pieces[...])
          ready = [writer.head()]
        case .pieces(let pieces) where pieces.isEmpty:
          place = .end
          ready = [writer.tail()]
        case .pieces(let pieces):
          try make(pieces)
        case .end:
          return nil
        }
      }
      return ready.removeFirst()
    }

    private mutating func make(_ pieces: ArraySlice<Range<Int>>) throws {
      let count = threadCount == 1 ? 1 : threadCount * Self.piecesPerThread
      let wave = Array(pieces.prefix(count))
      let texts = wave.parallelMap(threadCount: threadCount) { [exporter, writer] piece in
        Result { try exporter.bytes(of: piece, writer) }
      }
      ready = try texts.map { try $0.get() }[...]
      passageCount = wave.last?.upperBound ?? passageCount
      place = .pieces(pieces.dropFirst(count))
    }
  }

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
    var reader = PassageReader(searcher, selection.highlighter)
    return try piece.map { place in
      let found = selection.hits[place]
      return try reader.hit(found.document, rank: place + 1, score: found.score)
    }
  }
}
