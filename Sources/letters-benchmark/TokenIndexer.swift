import InvertedIndex

/// Indexes a file of tokens: a document a line, tokens separated by single spaces, as they are.
struct TokenIndexer {
  static let text = FieldID(rawValue: 0)

  /// So many bytes of the file are read before their memory is given back.
  private static let releasedByteCount = 1 << 24

  let tokensPath: String
  let indexPath: String
  /// Bytes; `nil` for the builder's own budget.
  var memory: Int?
  /// Whether documents stand in the order of their lines.
  var keepsOrder = false

  func run() throws {
    let file = try MappedFile(path: tokensPath)
    let schema = IndexSchema(fields: [IndexSchema.Field("text", .text)])
    let memory = BuildMemory(
      byteCount: memory ?? BuildMemory.standard.byteCount,
      spillingBeside: indexPath
    )
    var builder = SegmentBuilder(schema, memory: memory)
    if keepsOrder { builder.ordering = nil }
    try file.withBytes { bytes in try addLines(bytes, of: file, to: &builder) }
    try builder.write(holding: IndexLock(forIndex: indexPath, contention: .wait))
  }

  /// A budget as it is written: bytes, or 2¹⁰ (K), 2²⁰ (M), 2³⁰ (G) of them.
  static func byteCount(_ text: String) -> Int? {
    let units = ["K": 10, "M": 20, "G": 30]
    guard let shift = text.last.flatMap({ units[$0.uppercased()] }) else { return Int(text) }
    return Int(text.dropLast()).flatMap { $0 <= 1 << 30 ? $0 << shift : nil }
  }

  private func addLines(
    _ bytes: Span<UInt8>,
    of file: MappedFile,
    to builder: inout SegmentBuilder
  ) throws {
    var draft = DocumentDraft()
    var scanner = TokenScanner()
    var offset = 0
    var released = 0
    while offset < bytes.count {
      offset = scanner.scanLine(bytes, from: offset)
      try builder.add(scanner.tokens, of: bytes, in: Self.text, to: &draft)
      try builder.add(draft)
      draft.removeAll()
      guard offset - released >= Self.releasedByteCount else { continue }
      file.release(released..<offset)
      released = offset
    }
  }
}
