import Search

/// Makes the bytes of an export, some ahead of those that were asked for.
///
/// Passages are found window by window and written piece by piece. With several threads, some pieces
/// and one window are made ahead, and handed out in their order.
package struct ExportBlocks {
  /// How many pieces each thread may be ahead.
  private static let piecesPerThread = 4

  private let exporter: PassageExporter
  private let writer: any ExportWriter
  private let threadCount: Int
  private var hasHead = false
  private var hasTail = false
  /// The next window; `nil` when there is none.
  private var window: Pending<PassageWindow>?
  /// Pieces that nobody works on yet, and how many passages come before them.
  private var waiting: ArraySlice<ArraySlice<FoundPassage>> = []
  private var place = 0
  /// Pieces that are made ahead, in their order, and how many passages they have.
  private var ahead: [(bytes: Pending<[UInt8]>, passageCount: Int)] = []
  /// How many passages are in the blocks so far.
  private(set) var passageCount = 0

  init(of exporter: PassageExporter, threadCount: Int) {
    self.exporter = exporter
    self.threadCount = threadCount
    writer = exporter.provenance.writer()
  }

  /// The next block; `nil` behind the last.
  package mutating func next() throws -> [UInt8]? {
    guard hasHead else {
      hasHead = true
      findWindow(from: nil)
      return writer.head()
    }
    try workAhead()
    if !ahead.isEmpty {
      let (bytes, count) = ahead.removeFirst()
      passageCount += count
      return try bytes.value()
    }
    guard !hasTail else { return nil }
    hasTail = true
    return writer.tail()
  }

  /// Begins as many pieces as may be ahead.
  private mutating func workAhead() throws {
    let limit = threadCount == 1 ? 1 : threadCount * Self.piecesPerThread
    while ahead.count < limit, let piece = try nextPiece() {
      let bytes = Pending(isElsewhere: threadCount > 1) { [exporter, writer, place] in
        try exporter.bytes(of: piece, at: place, writer)
      }
      ahead.append((bytes, piece.count))
      place += piece.count
    }
  }

  private mutating func nextPiece() throws -> ArraySlice<FoundPassage>? {
    while waiting.isEmpty, let found = try window?.value() {
      waiting = found.pieces(of: exporter.sizes.piece)[...]
      window = nil
      if let next = found.next { findWindow(from: next) }
    }
    return waiting.popFirst()
  }

  private mutating func findWindow(from start: EngineRequest.Position?) {
    window = Pending(isElsewhere: threadCount > 1 && start != nil) { [exporter] in
      try exporter.windows.window(from: start)
    }
  }
}
