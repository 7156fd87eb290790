/// The terms of each document in one field: the postings, turned round, for who compares documents.
///
/// Terms have numbers of their own, from 0 in the order of their hashes: so the numbers of a document
/// are spread evenly, which packs them well, and where equal terms compete the alphabet has no say.
///
/// An array of three numbers a term: its place among the terms of the field, documents that have it,
/// occurrences beyond one a document. An array of where each block of 16 documents begins, and the
/// last ends. The blocks: how many bytes each vector takes (varints), and the vectors; then zeros.
/// A vector is a stream of bits, the lowest first, and nothing when there are no terms: the order of
/// a code (5), the number of terms in exponential Golomb code of order 5, and for each term its
/// distance from the one before, less 1, in that of the order and its frequency, less 1, in that of
/// order 0. ``TermVectorWriter`` writes it.
package struct TermVectors: Sendable {
  static let blockSize = 16
  static let orderWidth = 5
  static let countOrder = 5
  /// Numbers that the table has for each term.
  static let termFacts = 3

  package let field: FieldID
  package let termCount: Int
  private let documentCount: Int
  private let terms: PackedArray
  private let starts: PackedArray
  private let blocks: ByteView

  init(
    _ view: ByteView,
    of field: FieldID,
    termCount: Int,
    documentCount: Int
  ) throws(SegmentError) {
    self.field = field
    self.termCount = termCount
    self.documentCount = documentCount
    terms = try PackedArray(view)
    let rest = try view.view(at: terms.byteCount, count: view.count - terms.byteCount)
    starts = try PackedArray(rest)
    blocks = try rest.view(at: starts.byteCount, count: rest.count - starts.byteCount)
    let blockCount = (documentCount + Self.blockSize - 1) / Self.blockSize
    guard terms.count == termCount * Self.termFacts, starts.count == blockCount + 1,
      starts.offset(blockCount) == blocks.count - SegmentFormat.packedPadding
    else { throw view.corrupt(at: 0, "the vectors do not make up \(documentCount) documents") }
  }

  /// Puts the terms of a document into `vector`; none for one that does not exist.
  package func load(_ document: DocID, into vector: inout TermVector) throws(SegmentError) {
    vector.resize(to: 0)
    guard document.rawValue < documentCount else { return }
    let range = try range(ofVector: Int(document.rawValue))
    guard !range.isEmpty else { return }
    var bits = VectorBits(atByte: range.lowerBound)
    let end = blocks.withSpan { Self.decode($0, &bits, upTo: range.count, into: &vector) }
    guard let end, end <= termCount, bits.endOfByte == range.upperBound else {
      throw blocks.corrupt(at: range.lowerBound, "the vector of a document does not fill its bytes")
    }
  }

  /// Decodes a vector of at most so many bytes.
  ///
  /// - Returns: one more than the last term; `nil` for bits that are none of a vector.
  private static func decode(
    _ bytes: Span<UInt8>,
    _ bits: inout VectorBits,
    upTo byteCount: Int,
    into vector: inout TermVector
  ) -> UInt64? {
    guard let order = bits.next(width: orderWidth, in: bytes),
      let count = bits.nextExponentialGolomb(order: countOrder, in: bytes),
      // A term takes two bits at least, so a damaged number is noticed before it takes memory.
      count > 0, count <= byteCount * 4
    else { return nil }
    vector.resize(to: Int(count))
    return decode(bytes, &bits, order: Int(order), &vector.terms, &vector.frequencies)
  }

  /// Decodes the entries of a vector, as many as there is room for.
  private static func decode(
    _ bytes: Span<UInt8>,
    _ bits: inout VectorBits,
    order: Int,
    _ terms: inout [UInt32],
    _ frequencies: inout [UInt32]
  ) -> UInt64? {
    var terms = terms.mutableSpan
    var frequencies = frequencies.mutableSpan
    var next: UInt64 = 0
    for place in terms.indices {
      guard let gap = bits.nextExponentialGolomb(order: order, in: bytes),
        let repetitions = bits.nextExponentialGolomb(order: 0, in: bytes)
      else { return nil }
      terms[place] = UInt32(truncatingIfNeeded: next &+ gap)
      frequencies[place] = UInt32(truncatingIfNeeded: repetitions &+ 1)
      next = next &+ gap &+ 1
    }
    return next
  }

  /// In how many documents a term is, and how often it occurs in all of them.
  package typealias Counts = (documents: Int, occurrences: UInt64)

  package func counts(of term: UInt32) throws(SegmentError) -> Counts {
    var counts: [Counts] = []
    try appendCounts(of: [term].span, to: &counts)
    return counts[0]
  }

  /// Appends what ``counts(of:)`` says of some terms.
  package func appendCounts(
    of terms: Span<UInt32>,
    to counts: inout [Counts]
  ) throws(SegmentError) {
    let isSound = self.terms.withBytes { bytes in
      for index in terms.indices {
        let place = Int(terms[index]) &* Self.termFacts
        let documents = self.terms.number(place &+ 1, in: bytes)
        guard documents > 0, documents <= UInt64(documentCount) else { return false }
        let repetitions = self.terms.number(place &+ 2, in: bytes)
        counts.append((Int(documents), documents &+ repetitions))
      }
      return true
    }
    guard isSound else { throw blocks.corrupt(at: 0, "a term is in no document, or in too many") }
  }

  /// The place of a term among the terms of the field, in the order of their bytes.
  func place(of term: UInt32) -> Int { terms.offset(Int(term) * Self.termFacts) }

  /// Where the vector of a document stands among the blocks.
  private func range(ofVector document: Int) throws(SegmentError) -> Range<Int> {
    let block = document / Self.blockSize
    let end = starts.offset(block + 1)
    var reader = ByteReader(blocks, at: starts.offset(block))
    var before = 0
    var length = 0
    let last = min(Self.blockSize, documentCount - block * Self.blockSize)
    for place in 0..<last {
      let byteCount = try reader.readVarint(upTo: blocks.count)
      if place < document % Self.blockSize { before += byteCount }
      if place == document % Self.blockSize { length = byteCount }
    }
    let start = reader.offset + before
    guard start + length <= end, end <= blocks.count - SegmentFormat.packedPadding else {
      throw blocks.corrupt(at: reader.offset, "a vector runs past its block")
    }
    return start..<start + length
  }
}
