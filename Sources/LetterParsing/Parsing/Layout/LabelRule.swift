/// Finds, in documents that are no letters, the short lines that say nothing by themselves.
///
/// A table that a converter squeezed leaves its cells one to a line, indented by a tab; authors stand
/// under a report as two bare names. As passages they would only be noise: they are kept beside one.
enum LabelRule {
  private static let longestCell = 10
  private static let longestName = 4

  /// The blocks with such blocks marked as labels.
  ///
  /// - Parameter kept: source lines that say something, such as the title: these are paragraphs.
  static func marked(_ blocks: [Block], keeping kept: Set<Int>) -> [Block] {
    var marked = blocks.indices.map { index in
      var block = blocks[index]
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      let previous = index > 0 ? blocks[index - 1] : nil
      if isLabel(block, previous: previous, next: next) {
        let isKept = block.lines.contains { kept.contains($0.number) }
        block.kind = isKept ? .paragraph : .label
      }
      return block
    }
    for index in marked.indices where marked[index].kind == .label {
      if isAnswer(index, of: blocks) { marked[index - 1].kind = .heading }
      // Below the title stand who wrote it and when.
      guard index > 1, marked[index - 1].kind == .heading,
        !marked[index - 1].lines.contains(where: { kept.contains($0.number) })
      else { continue }
      for text in texts(at: index, of: marked, blocks) { marked[text].kind = .paragraph }
    }
    // A text of nothing but short lines is a text of short lines.
    let hasText = marked.contains { $0.kind == .paragraph || $0.isBullet }
    return hasText ? marked : blocks
  }

  /// Whether a line without a number stands alone between two with numbers, which are headings then:
  /// `3. Legal implications`, `None`, `4. Staff`.
  private static func isAnswer(_ index: Int, of blocks: [Block]) -> Bool {
    func isNumbered(_ index: Int) -> Bool {
      blocks.indices.contains(index) && blocks[index].kind == .heading
        && blocks[index].lines.first?.text.first?.isASCIIDigit == true
    }
    return !isNumbered(index) && isNumbered(index - 1) && isNumbered(index + 1)
  }

  /// The labels from an index on that are all that stands below the heading above.
  private static func texts(at start: Int, of marked: [Block], _ blocks: [Block]) -> Range<Int> {
    let none = start..<start
    if isAnswer(start, of: blocks) { return start..<start + 1 }
    var end = start
    while end < marked.count, marked[end].kind == .label, blocks[end].kind == .paragraph {
      if marked[end].lines.first?.isIndented == true { return none }
      end += 1
    }
    let isWhole = end == marked.count || blocks[end].kind == .heading
    return isWhole ? start..<end : none
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
    guard !LineEnding.endsSentence(block.lines.last?.text ?? []),
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
