extension CrossTable {
  /// Stands for all values in tables for programs.
  package static let all = "(all)"

  // MARK: Tables

  /// A table for programs: a row a cell, or laid out with the numbers of one unit.
  ///
  /// - Parameters:
  ///   - unit: what the cells of a table that is laid out hold; `nil` for a row a cell.
  ///   - isForSpreadsheets: whether school years and months are written so that none is taken for a date.
  /// - Throws: ``LetterSearchError/badRequest(_:)`` when it would have too many cells.
  package func table(
    of unit: Unit? = nil,
    isForSpreadsheets: Bool = false
  ) throws(LetterSearchError) -> (columns: [String], rows: [[String]]) {
    let fields = axes.map(\.field)
    guard let unit else {
      let units = Unit.allCases.map(\.rawValue)
      return (fields + units, list(isForSpreadsheets: isForSpreadsheets))
    }
    guard let columns else {
      let rows = rows.values.map { row in
        [Self.name(row, isForSpreadsheets), String(row.total[unit])]
      }
      return ([fields[0], unit.rawValue], rows + [[Self.all, String(total[unit])]])
    }
    guard rows.values.count * columns.values.count <= Self.greatestLayout else {
      let size = "\(rows.values.count) by \(columns.values.count)"
      throw .badRequest("a table of \(size) cells is too large: without a unit it has a row a cell")
    }
    let names = columns.values.map { Self.name($0, isForSpreadsheets) }
    let body = rows.values.map { row in
      [Self.name(row, isForSpreadsheets)]
        + columns.values.map { String(cell(row, $0)[unit]) } + [String(row.total[unit])]
    }
    let last = [Self.all] + columns.values.map { String($0.total[unit]) } + [String(total[unit])]
    return ([fields[0]] + names + [Self.all], body + [last])
  }

  /// More cells than that are no table for people.
  private static let greatestLayout = 1_000_000

  /// A row a cell in which there was something to be found, then the totals.
  private func list(isForSpreadsheets: Bool) -> [[String]] {
    func name(_ value: Value?) -> String {
      value.map { Self.name($0, isForSpreadsheets) } ?? Self.all
    }
    return entries.map { entry in
      let names = [name(entry.row)] + (columns == nil ? [] : [name(entry.column)])
      return names + Unit.allCases.map { String(entry.cell[$0]) }
    }
  }

  /// A cell with the values that it is of; `nil` for all values.
  private typealias Entry = (row: Value?, column: Value?, cell: Cell)

  /// Row by row, each with its total at its end.
  private var entries: [Entry] {
    var entries: [Entry] = []
    for row in rows.values {
      for column in columns?.values ?? [] {
        let cell = cell(row, column)
        if cell.ofLetters > 0 { entries.append((row, column, cell)) }
      }
      entries.append((row, nil, row.total))
    }
    for column in columns?.values ?? [] { entries.append((nil, column, column.total)) }
    return entries + [(nil, nil, total)]
  }

  /// A value as restrictions name it; one that is called as the totals are stands in quotation marks.
  private static func name(_ value: Value, _ isForSpreadsheets: Bool) -> String {
    guard value.value != all else { return "\"\(all)\"" }
    // 2018-19 and 2019-05 would become days; neither has a letter in it.
    let isSpan = value.value.contains("-") && value.value.allSatisfy { $0.isNumber || $0 == "-" }
    return isForSpreadsheets && isSpan ? value.value.replacing("-", with: "–") : value.value
  }

  // MARK: JSON

  /// - Parameter provenance: where the counts come from, for a file that is kept.
  package func json(provenance: JSON? = nil) -> JSON {
    let origin = provenance.map { [JSON.Member("provenance", $0)] } ?? []
    let cells = entries.compactMap { entry -> JSON? in
      guard let row = entry.row, let column = entry.column else { return nil }
      return .object(
        [.init("row", .string(row.value)), .init("column", .string(column.value))]
          + Self.members(entry.cell)
      )
    }
    let remarks = [totalsRemark, dateRemark].compactMap(\.self)
    return .object(
      origin + [
        .init(
          "query",
          SearchJSON.query(request.search.text, interpreted: interpreted, notes)
        ),
        .init("generation", .string(generation)),
        .init("by", .strings(axes.map(\.field))),
        .init("total", .object(Self.members(total))),
        .init("rows", Self.json(rows)),
        .init("columns", columns.map(Self.json) ?? .array([])),
        .init("cells", .array(cells)),
        .init("unfound", .array(axes.map { .integer($0.unfoundCount) })),
        .init("remarks", .strings(remarks)),
      ]
    )
  }

  private static func json(_ axis: Axis) -> JSON {
    .array(
      axis.values.map { value in
        .object([.init("value", .string(value.value))] + members(value.total))
      }
    )
  }

  private static func members(_ cell: Cell) -> [JSON.Member] {
    Unit.allCases.map { .init($0.rawValue, .integer(cell[$0])) }
  }

  // MARK: Words

  /// `12 passages in 3 letters, of 5 letters of the index, by local authority and year`.
  package var summary: String {
    "\(total.count.inWords), of \(outOf.possibleInWords), by \(fieldsInWords)"
  }

  /// `local authority and year`.
  package var fieldsInWords: String {
    axes.map { axis in
      let label = FieldLabels.field(axis.field)
      return label.prefix(1).lowercased() + label.dropFirst()
    }.joined(separator: " and ")
  }

  /// What the three numbers of a cell are.
  package static let legend =
    "passages found, in so many letters / of so many letters that could have been found"

  /// That values are left out; `nil` where none is.
  package var unfoundRemark: String? {
    let left = axes.filter { $0.unfoundCount > 0 }.map { axis in
      "\(axis.unfoundCount.grouped) of \(FieldLabels.field(axis.field).lowercased())"
    }
    guard !left.isEmpty else { return nil }
    return "Values that no passage found has are left out: \(left.joined(separator: ", "))."
  }

  /// A cell for people: `12 in 3/5`, `0/5`, or a dash where there is no letter.
  package func text(of cell: Cell, _ unit: Unit? = nil) -> String {
    if let unit { return cell[unit].grouped }
    guard cell.ofLetters > 0 else { return "–" }
    let share = "\(cell.letters.grouped)/\(cell.ofLetters.grouped)"
    return cell.passages > 0 ? "\(cell.passages.grouped) in \(share)" : share
  }

  /// What the columns of numbers and the rows are called, and the cells, for people; the totals come
  /// last.
  ///
  /// - Parameters:
  ///   - unit: the only number of each cell; `nil` for all.
  ///   - themes: names the themes.
  package func shown(
    _ unit: Unit? = nil,
    themes: ThemeBook
  ) -> (heads: [String], rows: [[String]]) {
    func name(_ value: Value, _ axis: Axis) -> String { axis.shown(value, themes) }
    let head = FieldLabels.field(rows.field)
    guard let columns else {
      let units = unit.map { [$0] } ?? Unit.allCases
      func numbers(_ cell: Cell) -> [String] { units.map { cell[$0].grouped } }
      let heads = units.map { FieldLabels.sentenceCase($0.rawValue) }
      return (
        [head] + heads,
        rows.values.map { [name($0, rows)] + numbers($0.total) } + [["All"] + numbers(total)]
      )
    }
    let cells = rows.values.map { row in
      [name(row, rows)] + columns.values.map { text(of: cell(row, $0), unit) }
        + [text(of: row.total, unit)]
    }
    let last = columns.values.map { text(of: $0.total, unit) } + [text(of: total, unit)]
    return (
      [head] + columns.values.map { name($0, columns) } + ["All"], cells + [["All"] + last]
    )
  }

  /// The table as Markdown (GitHub's tables), below what says where it comes from.
  ///
  /// - Parameter provenance: names and values for people.
  package func markdown(
    of unit: Unit? = nil,
    provenance: [(name: String, value: String)],
    themes: ThemeBook
  ) -> String {
    let subject = request.search.hasWords ? " for \(request.search.text)" : ""
    let title = "\(total.count.inWords)\(subject), by \(fieldsInWords)"
    let (heads, rows) = shown(unit, themes: themes)
    let remarks = [
      unit == nil && columns != nil ? "Cells: \(Self.legend)." : nil, totalsRemark, dateRemark,
      unfoundRemark,
    ].compactMap(\.self)
    let origin = provenance.map { [$0.name, $0.value] }
    return "# \(MarkdownText.escaped(title))\n\n"
      + MarkdownText.table(["", ""], origin, aligned: "---")
      + MarkdownText.table(heads, rows, aligned: "---:")
      + remarks.map { MarkdownText.escaped($0) + "\n\n" }.joined()
  }
}
