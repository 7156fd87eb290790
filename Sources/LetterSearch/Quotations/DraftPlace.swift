/// What a paragraph is among the others of a draft.
enum DraftPlace: Sendable, Equatable {
  /// So many columns from the left: further than the mark of an item, it belongs to this.
  case text(indent: Int)
  /// From 1 to 6; ``boldLevel`` for a line in bold alone.
  case heading(level: Int)
  /// So many columns from the left stands its mark; tight without a blank line above.
  case item(indent: Int, isTight: Bool)
  case cell(Cell)

  /// Below all headings that are such by their mark.
  static let boldLevel = 7

  struct Cell: Sendable, Equatable {
    /// Counted over the whole draft.
    var row: Int
    var column: Int
    /// How many cells the row has.
    var count: Int
    /// Whether the row names the columns, and with it a table begins.
    var isHeader: Bool
  }
}

/// What stands above or beside a paragraph and may say whose letter it quotes.
struct DraftSurrounding: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    /// The item that an item is under, or the head of a column.
    case label
    case heading
    /// An earlier paragraph below the same heading.
    case passed
    /// The sentences that a list or a table follows.
    case lead
    /// Another cell of the row, with the head of its column.
    case cell(head: String)
  }

  /// Without what it quotes.
  var text: String
  var kind: Kind
}

/// Follows the headings, lists and tables of a draft from its beginning to its end.
struct DraftOutline {
  private var headings: [(level: Int, label: DraftSurrounding)] = []
  private var items: [(indent: Int, label: DraftSurrounding)] = []
  /// The paragraph before a list or a table, where these belong to it.
  private var lead: QuotedParagraph?
  private var isLeadOpen = false
  private var table = Table()
  /// The last paragraphs below a heading.
  private var passed: [DraftSurrounding] = []

  /// More paragraphs are not kept.
  private static let passedLimit = 5

  /// What a table has shown so far.
  private struct Table {
    /// The number of the row that is read.
    var row = -1
    var heads: [String] = []
    /// The first cell of the last row that had all of them, or the only one of a row.
    var group: String?
    /// Cells of the row without quotations, by column.
    var labels: [(column: Int, text: String)] = []
    var startsWithQuotation = false

    /// How many of the labels stand left of a column.
    func labelCount(before column: Int) -> Int {
      var range = labels.indices
      while let middle = range.isEmpty ? nil : range.lowerBound + range.count / 2 {
        range =
          labels[middle].column < column
          ? middle + 1..<range.upperBound : range.lowerBound..<middle
      }
      return range.lowerBound
    }
  }

  /// More cells of a row are not looked at from one.
  private static let cellLimit = 12

  /// What stands around the next paragraph, the nearest first.
  ///
  /// - Parameter row: of a cell, its whole row.
  mutating func surroundings(
    of paragraph: QuotedParagraph,
    row: ArraySlice<QuotedParagraph>
  ) -> [DraftSurrounding] {
    if case .cell(let cell) = paragraph.place { return surroundings(ofCell: cell, row) }
    table = Table()
    switch paragraph.place {
    case .heading(let level):
      (items, lead) = ([], nil)
      while let last = headings.last, last.level >= level { headings.removeLast() }
      let above = headingLabels
      headings.append((level, .init(text: paragraph.label, kind: .heading)))
      passed = []
      return above
    case .text(let indent):
      if let last = items.last, indent > last.indent { return itemLabels + leads + headingLabels }
      items = []
      lead = paragraph
      isLeadOpen = paragraph.isOpen
      let above = headingLabels
      if !headings.isEmpty {
        passed = passed.suffix(Self.passedLimit - 1) + [.init(text: paragraph.label, kind: .passed)]
      }
      return above
    case .item(let indent, let isTight):
      if items.isEmpty, isTight { isLeadOpen = true }
      // One column apart, as where numbers have one digit more, are still of one list.
      while let last = items.last, last.indent + 1 >= indent { items.removeLast() }
      let above = itemLabels + leads + headingLabels
      items.append((indent, .init(text: paragraph.label, kind: .label)))
      return above
    case .cell: return []
    }
  }

  private var headingLabels: [DraftSurrounding] { passed + headings.reversed().map(\.label) }
  private var itemLabels: [DraftSurrounding] { items.reversed().map(\.label) }
  /// What the list or the table follows.
  private var leads: [DraftSurrounding] {
    guard isLeadOpen, let lead else { return [] }
    return [.init(text: lead.lead, kind: .lead)]
  }

  private mutating func surroundings(
    ofCell cell: DraftPlace.Cell,
    _ row: ArraySlice<QuotedParagraph>
  ) -> [DraftSurrounding] {
    if table.row != cell.row { begin(cell, row) }
    guard !cell.isHeader else { return headingLabels }
    let isWhole = cell.count == table.heads.count
    func others(_ cells: some Sequence<(column: Int, text: String)>) -> [DraftSurrounding] {
      cells.prefix(Self.cellLimit).map { other in
        let head = isWhole ? table.heads[other.column] : ""
        return .init(text: other.text, kind: .cell(head: head))
      }
    }
    let border = table.labelCount(before: cell.column)
    let left = others(table.labels[..<border].reversed())
    let right = others(table.labels[border...].drop { $0.column == cell.column })
    let head = isWhole ? [DraftSurrounding(text: table.heads[cell.column], kind: .label)] : []
    let group = table.group.map { [DraftSurrounding(text: $0, kind: .label)] } ?? []
    let beside = table.startsWithQuotation ? right + head + left : left + head + right
    return beside + group + itemLabels + leads + headingLabels
  }

  private mutating func begin(_ cell: DraftPlace.Cell, _ row: ArraySlice<QuotedParagraph>) {
    table.row = cell.row
    table.labels = []
    var hasFirst = false
    for (number, paragraph) in row.enumerated() {
      guard case .cell(let own) = paragraph.place else { continue }
      let holdsQuotation = paragraph.isBlock || paragraph.hasQuotation
      if number == 0 { table.startsWithQuotation = own.column == 0 && holdsQuotation }
      hasFirst = hasFirst || own.column == 0
      if !holdsQuotation { table.labels.append((own.column, paragraph.label)) }
    }
    if cell.isHeader {
      table.heads = Array(repeating: "", count: cell.count)
      for label in table.labels { table.heads[label.column] = label.text }
      table.group = nil
      return
    }
    // A row that lacks its first cell, or some cell, goes on with that of a row above.
    let isWhole = table.heads.isEmpty || cell.count == table.heads.count
    guard hasFirst, isWhole || cell.count == 1 else { return }
    table.group = table.labels.first { $0.column == 0 }?.text
  }
}
