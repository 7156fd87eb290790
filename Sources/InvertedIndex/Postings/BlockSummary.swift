/// What the directory of a list says of a block, without decoding it.
package struct BlockSummary: Sendable {
  /// At least the number of blocks when there is no such block.
  package let index: Int
  /// `.max` where only decoding tells.
  package let lastDocument: UInt32
  /// An upper bound of ``Saturation`` over the block, in 255ths.
  package let impact: UInt8

  package init(index: Int, lastDocument: UInt32, impact: UInt8) {
    self.index = index
    self.lastDocument = lastDocument
    self.impact = impact
  }
}
