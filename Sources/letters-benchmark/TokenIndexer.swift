import InvertedIndex

/// Indexes a file of tokens: a document a line, tokens separated by single spaces, as they are.
struct TokenIndexer {
  static let text = FieldID(rawValue: 0)

  let tokensPath: String
  let indexPath: String

  func run() throws {
    let file = try MappedFile(path: tokensPath)
    var builder = SegmentBuilder(IndexSchema(fields: [IndexSchema.Field("text", .text)]))
    try file.withBytes { bytes in try addLines(bytes, &builder) }
    try builder.write(holding: IndexLock(forIndex: indexPath, contention: .wait))
  }

  private func addLines(_ bytes: Span<UInt8>, _ builder: inout SegmentBuilder) throws {
    var draft = DocumentDraft()
    var position: UInt32 = 0
    var start = 0
    for place in 0..<bytes.count {
      let byte = bytes[place]
      guard byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") else { continue }
      if place > start {
        draft.add(try builder.termID(Self.text, bytes.extracting(start..<place)), at: position)
        position += 1
      }
      start = place + 1
      guard byte == UInt8(ascii: "\n") else { continue }
      try builder.add(draft)
      draft.removeAll()
      position = 0
    }
    guard start < bytes.count else { return }
    draft.add(try builder.termID(Self.text, bytes.extracting(start..<bytes.count)), at: position)
    try builder.add(draft)
  }
}
