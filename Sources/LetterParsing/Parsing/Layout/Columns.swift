/// Unfolds the columns that a converter kept beside each other in the head and below the closing.
///
/// A letterhead stands beside the date and the addressee, and two signatories beside each other. Kept
/// in their places on the page, the two columns share lines, and a date or a name is read with what
/// stands right of it. The body is left alone: there, cells of one line belong together.
enum Columns {
  private typealias Cell = (line: TextLine, start: Int)

  /// The lines with the columns of head and signature one below the other.
  static func unfolded(_ lines: [TextLine]) -> [TextLine] {
    guard let salutation = lines.firstIndex(where: LetterFrame.isSalutation) else { return lines }
    var result = lines
    // From the end, so that the indexes of the head stay what they are.
    if let signature = signature(in: lines, after: salutation),
      let columns = columns(of: Array(lines[signature]))
    {
      result.replaceSubrange(signature, with: columns.left + signatories(columns.right))
    }
    if salutation <= longestHead, let columns = columns(of: Array(lines[...salutation])) {
      result.replaceSubrange(...salutation, with: head(columns))
    }
    return result
  }

  private static let longestHead = 80
  private static let longestSignature = 16
  /// Spaces that part columns wherever they stand; fewer do so where two lines agree.
  private static let wideGap = 6
  /// How far the starts of a column's lines may lie apart.
  private static let slack = 2

  /// The column that names the addressee leads up to “Dear”, which ends it.
  private static func head(_ columns: (left: [TextLine], right: [TextLine])) -> [TextLine] {
    func names(_ lines: some Sequence<TextLine>) -> Bool {
      lines.contains { Roles.hasTitle($0.folded) && !Roles.isInstitution($0.folded) }
    }
    var left = columns.left
    guard let salutation = left.popLast() else { return columns.right }
    var (first, last) = (columns.right, left)
    if names(columns.right), !names(left) { swap(&first, &last) }
    if !last.isEmpty { last[0].gap += 1 }
    return first + last + [salutation]
  }

  /// The right-hand column without the closing formula that the left one has, too.
  private static func signatories(_ lines: [TextLine]) -> [TextLine] {
    var lines = lines.filter { !Closing.isFormula($0) }
    if !lines.isEmpty { lines[0].gap += 1 }
    return lines
  }

  /// The lines from the closing formula on, to the last that holds two columns.
  private static func signature(
    in lines: [TextLine],
    after salutation: Int
  ) -> ClosedRange<Int>? {
    let start = lines.indices.dropFirst(salutation + 1).first { index in
      cells(of: lines[index], atLeast: TextLine.columnGap).first.map {
        Closing.isFormula($0.line)
      } ?? false
    }
    guard let start else { return nil }
    var last: Int?
    for index in lines.indices[start...].prefix(longestSignature) {
      let line = lines[index]
      let isText = line.text.count > 110 && line.columnGaps.isEmpty
      if isText || Headings.isAnnex(line.folded) || Closing.isCopies(line.folded) { break }
      if !line.columnGaps.isEmpty { last = index }
    }
    return last.map { start...$0 }
  }

  /// The two columns of some lines; `nil` when there is only one.
  private static func columns(
    of lines: [TextLine]
  ) -> (left: [TextLine], right: [TextLine])? {
    let starts = lines.flatMap {
      cells(of: $0, atLeast: TextLine.columnGap).dropFirst().map(\.start)
    }
    let rows = lines.map { line in
      let cells = cells(of: line, atLeast: TextLine.columnGap)
      let isAligned = cells.dropFirst().first.map { cell in
        starts.count { abs($0 - cell.start) <= slack } > 1
      }
      return isAligned == true ? cells : Columns.cells(of: line, atLeast: wideGap)
    }
    guard let edge = rows.compactMap({ $0.dropFirst().first?.start }).min() else { return nil }
    var left = Column()
    var right = Column()
    for (line, cells) in zip(lines, rows) {
      let isRight = cells.count == 1 && line.indent >= max(edge - slack, slack)
      left.add(
        isRight ? [] : cells.prefix(1).map(\.line),
        gap: line.gap,
        startsPage: line.startsPage
      )
      right.add(
        (isRight ? cells[...] : cells.dropFirst()).map(\.line),
        gap: line.gap,
        startsPage: false
      )
    }
    return (left.lines, right.lines)
  }

  /// The cells of a line, each with the place where it starts in the source line.
  private static func cells(of line: TextLine, atLeast gap: Int) -> [Cell] {
    let first = line.segments.first?.source.lowerBound ?? 0
    func cell(_ range: Range<Int>) -> Cell {
      let part = line.slice(range)
      let offset = (part.segments.first?.source.lowerBound ?? first) - first
      return (part, line.indent + offset)
    }
    var cells: [Cell] = []
    var start = 0
    let gaps = line.columnGaps
    // A phone number with its label is one cell.
    guard !gaps.isEmpty, Letterhead.match(line) != .certain else { return [(line, line.indent)] }
    for place in gaps where place > start {
      let width = line.segments.first { $0.text.lowerBound == place }?.source.count ?? 0
      let before = line.text[start..<place]
      guard width >= gap, before.last != UInt8(ascii: ":"), before.count > 3 else { continue }
      cells.append(cell(start..<place))
      start = place + 1
    }
    cells.append(cell(start..<line.text.count))
    return cells
  }

  /// A column that grows line by line.
  private struct Column {
    var lines: [TextLine] = []
    private var gap = 0
    private var startsPage = false

    mutating func add(_ cells: [TextLine], gap above: Int, startsPage: Bool) {
      gap += above
      self.startsPage = self.startsPage || startsPage
      guard !cells.isEmpty else {
        gap += 1
        return
      }
      for var cell in cells {
        (cell.gap, cell.startsPage) = (gap, self.startsPage)
        lines.append(cell)
        (gap, self.startsPage) = (0, false)
      }
    }
  }
}
