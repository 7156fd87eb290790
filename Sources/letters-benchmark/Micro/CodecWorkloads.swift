import InvertedIndex

/// Packed numbers, postings, checksums and compressed text.
enum CodecWorkloads {
  static func all(seed: UInt64, size: Int) throws -> [Workload] {
    var generator = SeededGenerator(seed: seed)
    var workloads: [Workload] = []
    for width in [1, 4, 7, 12, 20] {
      let numbers = (0..<128 * 64).map { _ in UInt32(generator.below(1 << width)) }
      workloads.append(unpacking("unpack, width \(width)", numbers))
    }
    for width in [3, 6] {
      let numbers = (0..<128 * 64).map { _ in
        UInt32(generator.below(generator.below(12) == 0 ? 1 << (width + 7) : 1 << width))
      }
      workloads.append(unpacking("unpack patched, width \(width)", numbers))
    }
    workloads += try postings(&generator, documentCount: 400 * size)
    let bytes = (0..<1 << 18).map { _ in UInt8(generator.below(256)) }
    workloads.append(
      Workload(name: "checksum", element: "byte", elementCount: bytes.count) {
        Int(CodecSample.checksum(of: bytes))
      }
    )
    return workloads + compression(seed: seed, wordCount: 600 * size)
  }

  private static func unpacking(_ name: String, _ numbers: [UInt32]) -> Workload {
    let sample = CodecSample(numbers)
    return Workload(name: name, element: "number", elementCount: 32 * numbers.count) {
      var sum = 0
      for _ in 0..<32 { sum &+= try sample.unpack() }
      return sum
    }
  }

  /// A term in every fourth document, twice in some.
  private static func postings(
    _ generator: inout SeededGenerator,
    documentCount: Int
  ) throws -> [Workload] {
    let field = FieldID(rawValue: 0)
    var builder = SegmentBuilder(IndexSchema(fields: [IndexSchema.Field("text", .text)]))
    let term = try builder.termID(field, "pupils")
    var positionCount = 0
    for _ in 0..<documentCount {
      var draft = DocumentDraft()
      let count = generator.below(4) == 0 ? 1 + generator.below(3) : 0
      for place in 0..<count { draft.add(term, at: UInt32(60 * place + generator.below(60))) }
      positionCount += count
      try builder.add(draft)
    }
    let segment = try Segment(contents: builder.serialized())
    guard let entry = try segment.lookup(field, "pupils") else { return [] }
    let count = Int(entry.documentFrequency)
    return [
      Workload(name: "documents of a list", element: "posting", elementCount: count) {
        var cursor = try segment.postings(entry)
        var sum = 0
        while try cursor.nextBlock() { sum &+= Int(cursor.block.documents[0]) }
        return sum
      },
      Workload(name: "documents and frequencies", element: "posting", elementCount: count) {
        var cursor = try segment.postings(entry)
        var sum = 0
        while try cursor.nextBlock() {
          try cursor.loadFrequencies()
          sum &+= Int(cursor.block.frequencies[0])
        }
        return sum
      },
      Workload(name: "positions, all lists read", element: "position", elementCount: positionCount)
      {
        var cursor = try segment.postings(entry)
        var positions: [UInt32] = []
        var sum = 0
        while try cursor.nextBlock() {
          for index in 0..<cursor.block.count {
            try cursor.loadPositions(at: index, into: &positions)
            sum &+= positions.count
          }
        }
        return sum
      },
    ]
  }

  private static func compression(seed: UInt64, wordCount: Int) -> [Workload] {
    var prose = RandomProse(seed: seed, wordCount: 5000)
    let text = Array(prose.text(wordCount: wordCount).utf8)
    let sample = CompressionSample(text)
    return [
      Workload(name: "compress text", element: "byte", elementCount: text.count) {
        CompressionSample(text).compressedByteCount
      },
      Workload(name: "decompress text", element: "byte", elementCount: text.count) {
        try sample.decompress()
      },
    ]
  }
}
