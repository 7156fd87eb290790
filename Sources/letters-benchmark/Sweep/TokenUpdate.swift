import InvertedIndex

/// Times an update: an index has 99 of 100 lines, and the others come.
///
/// Sixteen lines make a group, as the passages of a letter do; those that are there are taken over.
struct TokenUpdate {
  private static let groupLineCount = 16

  let tokensPath: String
  let indexPath: String

  /// The processor time of the update, without that of the index before it.
  func run() throws -> Duration {
    try MappedFile(path: tokensPath).withBytes { bytes in
      var builder = emptyBuilder()
      let border = try add(bytes, from: 0, to: bytes.count / 100 * 99, to: &builder)
      try write(&builder)
      let start = SystemFacts.processorTime
      try update(bytes, from: border)
      return SystemFacts.processorTime - start
    }
  }

  private func update(_ bytes: Span<UInt8>, from border: Int) throws {
    let segment = try Segment(path: indexPath)
    var builder = emptyBuilder()
    for group in 0..<UInt32(segment.groupCount) {
      try builder.addGroup(GroupID(rawValue: group), of: segment)
    }
    _ = try add(bytes, from: border, to: bytes.count, to: &builder)
    try write(&builder)
  }

  /// Adds the lines that begin before `end`, and says where the next begins.
  private func add(
    _ bytes: Span<UInt8>,
    from start: Int,
    to end: Int,
    to builder: inout SegmentBuilder
  ) throws -> Int {
    var scanner = TokenScanner()
    var draft = DocumentDraft()
    var offset = start
    var line = 0
    while offset < end {
      if line % Self.groupLineCount == 0 { builder.beginGroup() }
      offset = scanner.scanLine(bytes, from: offset)
      try builder.add(scanner.tokens, of: bytes, in: TokenIndexer.text, to: &draft)
      try builder.add(draft)
      draft.removeAll()
      line += 1
    }
    return offset
  }

  private func emptyBuilder() -> SegmentBuilder {
    SegmentBuilder(
      IndexSchema(fields: [IndexSchema.Field("text", .text)]),
      memory: BuildMemory(
        byteCount: BuildMemory.standard.byteCount,
        spillingBeside: indexPath
      )
    )
  }

  private func write(_ builder: inout SegmentBuilder) throws {
    try builder.write(holding: IndexLock(forIndex: indexPath, contention: .wait))
  }
}
