/// Tells numbered paragraphs from numbered lists.
///
/// Some letters number their paragraphs, short and long ones, through all sections.
enum NumberedParagraphs {
  /// Words above which a numbered block is a paragraph.
  private static let longestItem = 60
  /// Blocks that make a row, at least.
  private static let shortestRow = 4

  /// The blocks with those that are no items of a list as paragraphs.
  ///
  /// A long one is, and so are all of a row of four or more in which half are long; where nearly all
  /// blocks have a number, all are.
  static func unlisted(_ blocks: [Block]) -> [Block] {
    let numbered = blocks.indices.filter { blocks[$0].isNumbered }
    let bodies = blocks.count { $0.kind != .heading }
    let isAllNumbered = numbered.count >= shortestRow && numbered.count * 10 >= bodies * 8
    var unlisted = blocks
    for row in rows(numbered, of: blocks) {
      let long = row.count { isLong(blocks[$0]) }
      let isOfParagraphs = row.count >= shortestRow && long * 2 >= row.count
      for index in row where isAllNumbered || isOfParagraphs || isLong(blocks[index]) {
        unlisted[index].kind = .paragraph
      }
    }
    return unlisted
  }

  private static func isLong(_ block: Block) -> Bool { block.wordCount > longestItem }

  /// The indices of numbered blocks, cut where the numbers do not go on.
  private static func rows(_ numbered: [Int], of blocks: [Block]) -> [[Int]] {
    var rows: [[Int]] = []
    var last: Int?
    for index in numbered {
      let number = blocks[index].number
      if let last, number == last + 1 {
        rows[rows.count - 1].append(index)
      } else {
        rows.append([index])
      }
      last = number
    }
    return rows
  }
}
