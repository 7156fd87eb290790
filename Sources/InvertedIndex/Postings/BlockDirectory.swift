/// What is known of a list and its blocks without decoding any.
///
/// Apart from the cursor, which is large: asking here moves no more than a reference.
package struct BlockDirectory: Sendable {
  package let blockCount: Int
  private let list: PostingsList

  init(_ list: PostingsList) {
    blockCount = list.blockCount
    self.list = list
  }

  /// An upper bound of ``Saturation`` over the list, in 255ths.
  package var greatestImpact: UInt8 { list.greatestImpact }

  /// The ``Saturation`` that the best `count` postings reach; 0 when that is not known.
  package func saturation(ofBest count: Int) -> Float { list.saturation(ofBest: count) }

  /// An upper bound of ``Saturation`` over a block, in 255ths.
  package func impact(ofBlock index: Int) -> UInt8 { list.greatestImpact(of: index) }

  /// Upper bounds of ``Saturation`` over each block, in 255ths.
  package func blockImpacts() throws(SegmentError) -> [UInt8] { try list.blockImpacts() }

  /// What is known of the first block from `start` on that may hold a document not below `target`.
  package func block(notBefore target: UInt32, from start: Int) -> BlockSummary {
    list.summary(of: list.block(notBefore: target, from: start))
  }

  /// The list's row of ``RangeMaxima``; `nil` when the term is not frequent.
  package func rangeImpacts() throws(SegmentError) -> [UInt8]? { try list.rangeImpacts() }
}
