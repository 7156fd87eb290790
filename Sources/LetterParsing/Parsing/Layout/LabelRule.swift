/// Finds, in documents that are no letters, the short lines that say nothing by themselves.
///
/// A table that a converter squeezed leaves its cells one to a line, indented by a tab; authors stand
/// under a report as two bare names. As passages they would only be noise.
enum LabelRule {
  private static let longestCell = 10
  private static let longestName = 4

  /// The blocks with such blocks marked as labels.
  ///
  /// - Parameter kept: source lines that say something, such as the title: these are paragraphs.
  static func marked(_ blocks: [Block], keeping kept: Set<Int>) -> [Block] {
    let marked = blocks.indices.map { index in
      var block = blocks[index]
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      let previous = index > 0 ? blocks[index - 1] : nil
      if isLabel(block, previous: previous, next: next) {
        let isKept = block.lines.contains { kept.contains($0.number) }
        block.kind = isKept ? .paragraph : .label
      }
      return block
    }
    // A text of nothing but short lines is a text of short lines.
    return marked.allSatisfy { $0.kind == .label } ? blocks : marked
  }

  private static func isLabel(_ block: Block, previous: Block?, next: Block?) -> Bool {
    guard let line = block.lines.first, !block.isBullet,
      Headings.section(of: block.folded) == nil, !line.isMarkedUp,
      !line.isTableRow
    else { return false }
    if block.kind == .heading {
      // A question is asked of what stands below it, also where that is a heading.
      if line.text.last == UInt8(ascii: "?"), !line.isIndented { return false }
      return line.isIndented || next.map { $0.kind == .heading } ?? true
    }
    guard !LineEnding.isSentence(block.lines.last?.text ?? []),
      next?.isBullet != true || !LeadIns.opensList(block.folded)
    else { return false }
    if line.isIndented, block.wordCount <= longestCell { return true }
    if line.text.last == UInt8(ascii: ":"), block.wordCount <= 3, next?.isBullet == true {
      return true
    }
    return block.wordCount <= longestName && standsAlone(block, previous: previous, next: next)
  }

  /// Whether a blank line or another short block is on both sides.
  private static func standsAlone(_ block: Block, previous: Block?, next: Block?) -> Bool {
    func isApart(_ other: Block?, gap: Int) -> Bool {
      guard let other else { return true }
      return gap > 0 || other.wordCount <= longestName
    }
    return isApart(previous, gap: block.lines.first?.gap ?? 0)
      && isApart(next, gap: next?.lines.first?.gap ?? 0)
  }
}
