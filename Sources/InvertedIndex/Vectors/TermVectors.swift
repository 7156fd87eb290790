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
    vector.removeAll()
    guard document.rawValue < documentCount else { return }
    let bytes = try range(ofVector: Int(document.rawValue))
    guard !bytes.isEmpty else { return }
    var reader = BitReader(blocks, atBit: bytes.lowerBound * 8)
    let order = Int(try reader.read(width: Self.orderWidth))
    let count = try reader.readExponentialGolomb(order: Self.countOrder)
    // A term takes two bits at least, so a damaged number is noticed before it takes memory.
    guard count > 0, Int(count) <= bytes.count * 4 else {
      throw blocks.corrupt(at: bytes.lowerBound, "\(count) terms in \(bytes.count) bytes")
    }
    var next: UInt64 = 0
    for _ in 0..<count {
      let term = next + UInt64(try reader.readExponentialGolomb(order: order))
      vector.terms.append(UInt32(truncatingIfNeeded: term))
      vector.frequencies.append(try reader.readExponentialGolomb(order: 0) &+ 1)
      next = term + 1
    }
    guard next <= termCount, (reader.bitOffset + 7) / 8 == bytes.upperBound else {
      throw blocks.corrupt(at: bytes.lowerBound, "the vector of a document does not fill its bytes")
    }
  }

  /// In how many documents a term is, and how often it occurs in all of them.
  package func counts(
    of term: UInt32
  ) throws(SegmentError) -> (documents: Int, occurrences: UInt64) {
    let place = Int(term) * Self.termFacts
    let documents = terms.offset(place + 1)
    guard documents > 0, documents <= documentCount else {
      throw blocks.corrupt(at: 0, "the term \(term) has \(documents) documents")
    }
    return (documents, UInt64(documents) &+ terms[place + 2])
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
