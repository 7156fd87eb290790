import LetterSearch

/// Counts of a search by one field or two, as a table in which each number leads to its passages.
struct CountsPage {
  /// Rows and columns that are shown; a file has all.
  static let greatestRows = 400
  static let greatestColumns = 60

  private let address: CountsAddress
  private let table: CrossTable
  private let fields: [String]
  private let themes: ThemeBook

  /// - Parameters:
  ///   - fields: what can be counted by.
  ///   - themes: names the themes of rows and columns.
  init(_ address: CountsAddress, _ table: CrossTable, fields: [String], themes: ThemeBook) {
    self.address = address
    self.table = table
    self.fields = fields
    self.themes = themes
  }

  private var search: SearchAddress { address.search }

  var html: HTML {
    let subject = search.hasWords ? "\(search.query): counts" : "Counts"
    let title = "\(subject) by \(table.fieldsInWords)"
    var shell = PageShell(title, part: .counts, query: search.query)
    shell.search = search
    return shell.html(
      """
      <h1>Counts by \(table.fieldsInWords)</h1>
      <p class="count" role="status" id="count">\(status)</p>
      \(DateBoxes.warning(on: search, hasBoxes: false))
      \(ActiveFilters(address: search, themes: themes, path: path).html)
      \(form)
      \(QuerySummary.reading(of: search.query, as: table.interpreted))
      \(NoteList(table.notes, of: search, path: path).html)
      \(table.total.passages > 0 ? found : .empty)
      \(PageShell.printedState(table.generation))
      """
    )
  }

  private var status: HTML {
    guard table.total.passages > 0 else { return "No passages found" }
    let joint = table.wordsNeeded.joint()
    let asked: HTML = search.hasWords ? "\(joint) <bdi>\(search.query)</bdi>" : .empty
    return "\(Labels.count(table.total.count))\(asked), of \(table.outOf.possibleInWords)"
  }

  /// Where the counts of another search are shown.
  private func path(to search: SearchAddress) -> SiteAddress {
    address.with { $0.search = search }.path
  }

  // MARK: Form

  private var form: HTML {
    let columns = table.columns.map(\.field) ?? ""
    return """
      <form class="panel" action="\(SiteAddress.counts)" method="get">
      \(restrictions)
      <p><label for="words">Words, or all passages</label>
      <input id="words" name="q" value="\(search.query)" dir="auto"></p>
      <p><label for="rows">Rows</label> <select id="rows" name="by">\
      \(fields.map { option($0, Labels.field($0), table.rows.field) })</select></p>
      <p><label for="columns">Columns</label> <select id="columns" name="by">\
      \(option("", "None", columns))\(fields.map { option($0, Labels.field($0), columns) })\
      </select></p>
      <p><label for="order">Order</label> <select id="order" name="sort">\
      \(option("count", "Most passages first", address.order.rawValue))\
      \(option("name", "By name", address.order.rawValue))</select></p>
      <p class="choice"><input type="checkbox" id="unfound" name="unfound" value="1"\
      \("checked", if: address.listsUnfound)> <label for="unfound">Values without a passage, too\
      </label></p>
      <p><button type="submit">Count</button></p>
      <p><a href="\(whole.path)">The passages</a></p>
      <p><a href="\(SiteAddress.codebook)">Many queries at once</a></p>
      </form>
      """
  }

  /// The search that is counted.
  private var whole: SearchAddress { search.narrowed(to: []) ?? search }

  /// The form keeps what is counted.
  private var restrictions: [HTML] {
    search.parametersElsewhere.filter { $0.name != "q" && !$0.value.isEmpty }.map { parameter in
      "<input type=\"hidden\" name=\"\(parameter.name)\" value=\"\(parameter.value)\">"
    }
  }

  private func option(_ value: String, _ title: String, _ chosen: String) -> HTML {
    "<option value=\"\(value)\"\("selected", if: value == chosen)>\(title)</option>"
  }

  // MARK: Table

  private var found: HTML {
    let remarks = [table.totalsRemark, table.dateRemark, table.unfoundRemark, cutRemark]
    let rows = Side(axis: table.rows, values: shownRows)
    let columns = table.columns.map { Side(axis: $0, values: shownColumns) }
    let sheets = columns.map { self.sheets(rows, $0) } ?? []
    let isUnprinted: HTML = sheets.isEmpty ? .empty : " unprinted"
    return """
      <div class="wide\(isUnprinted)" role="region" aria-label="Counts by \(table.fieldsInWords)" tabindex="0">
      \(grid(rows, columns, hasLinks: true))
      </div>
      \(sheets.map { "<div class=\"printed sheet\">\n\($0)\n</div>\n" as HTML })\
      \(remarks.map { $0.map { "<p class=\"hint\">\($0)</p>" as HTML } ?? .empty })
      \(files)
      """
  }

  /// One side of a table: a field and the values that are shown.
  private struct Side {
    var axis: CrossTable.Axis
    var values: [Named]
  }

  /// Totals, by which rows are ordered, stand before the columns, which may be more than a screen holds.
  ///
  /// - Parameters:
  ///   - columns: `nil` for totals only.
  ///   - hasLinks: whether numbers lead to their passages.
  private func grid(_ rows: Side, _ columns: Side?, hasLinks: Bool) -> HTML {
    let values = columns?.values ?? []
    return """
      <table class="numbers crossed"><caption><span>\(caption)</span></caption>
      <thead><tr><th scope="col">\(Labels.field(rows.axis.field))</th>\
      <th scope="col">\(columns == nil ? "Found" : "All")</th>\(values.map { head($0) })</tr></thead>
      <tbody>
      \(rows.values.map { row($0, values, hasLinks: hasLinks) })</tbody>
      <tfoot><tr><th scope="row">All</th>\(cell([], table.total, hasLinks))\
      \(values.map { cell([$0], $0.value.total, hasLinks) })</tr></tfoot>
      </table>
      """
  }

  // MARK: Paper

  /// The table as sheets of paper hold it, where its columns are wider than one: with rows and columns
  /// exchanged if these fit, or else in several tables, each with all rows and with the totals.
  private func sheets(_ rows: Side, _ columns: Side) -> [HTML] {
    guard columns.values.map(width).reduce(0, +) > Self.sheetWidth else { return [] }
    if rows.values.map(width).reduce(0, +) <= Self.sheetWidth {
      return [grid(columns, rows, hasLinks: false)]
    }
    var parts: [[Named]] = [[]]
    var free = Self.sheetWidth
    for column in columns.values {
      free -= width(column)
      if free < 0, parts[parts.count - 1].isEmpty == false {
        parts.append([])
        free = Self.sheetWidth - width(column)
      }
      parts[parts.count - 1].append(column)
    }
    return parts.map { part in
      grid(rows, Side(axis: columns.axis, values: part), hasLinks: false)
    }
  }

  /// Signs that stand in a line of a sheet on its side beside the names of rows and the totals;
  /// with more, words are parted.
  private static let sheetWidth = 140
  /// Signs of *passages* in a cell, and what is left free between two.
  private static let leastWidth = 8
  private static let gap = 2

  /// The signs that a column takes: its longest word cannot be parted.
  private func width(_ column: Named) -> Int {
    let words = label(column).split { $0 == " " || $0 == "-" }
    return max(Self.leastWidth, words.map(\.count).max() ?? 0) + Self.gap
  }

  private var caption: HTML {
    """
    Letters with such a passage, of so many that could have been found; below them the passages. A \
    dash: there is no letter.
    """
  }

  /// A value of a field.
  private typealias Named = (value: CrossTable.Value, field: String)

  private var shownRows: [Named] {
    shown(table.rows, Self.greatestRows)
  }

  private var shownColumns: [Named] {
    table.columns.map { shown($0, Self.greatestColumns) } ?? []
  }

  /// The first, or of dates the last.
  private func shown(_ axis: CrossTable.Axis, _ limit: Int) -> [Named] {
    let values = axis.isByDate ? axis.values.suffix(limit) : axis.values.prefix(limit)
    return values.map { ($0, axis.field) }
  }

  private var cutRemark: String? {
    let cut = [(table.rows, Self.greatestRows), (table.columns, Self.greatestColumns)]
      .compactMap { axis, limit -> String? in
        guard let axis, axis.values.count > limit else { return nil }
        let which = axis.isByDate ? "last" : "first"
        let all = Labels.number(axis.values.count)
        return "the \(which) \(limit) of \(all) values of \(Labels.field(axis.field).lowercased())"
      }
    guard !cut.isEmpty else { return nil }
    return "Shown are \(cut.joined(separator: " and ")); the files of this page have all."
  }

  private func head(_ column: Named) -> HTML {
    "<th scope=\"col\"><bdi>\(label(column))</bdi></th>"
  }

  private func label(_ named: Named) -> String {
    Labels.value(named.value.value, of: named.field, themes)
  }

  private func row(_ row: Named, _ columns: [Named], hasLinks: Bool) -> HTML {
    """
    <tr><th scope="row"><bdi>\(label(row))</bdi></th>\
    \(cell([row], row.value.total, hasLinks))\
    \(columns.map { cell([row, $0], count(row, $0), hasLinks) })</tr>

    """
  }

  /// The count of two values, whichever of them is of a row.
  private func count(_ one: Named, _ other: Named) -> CrossTable.Cell {
    one.field == table.rows.field
      ? table.cell(one.value, other.value) : table.cell(other.value, one.value)
  }

  /// - Parameter values: of which the cell is; all where it has none of an axis.
  private func cell(_ values: [Named], _ cell: CrossTable.Cell, _ hasLink: Bool) -> HTML {
    guard cell.ofLetters > 0 else { return "<td>–</td>" }
    let letters = "\(Labels.number(cell.letters)) of \(Labels.number(cell.ofLetters))"
    guard cell.passages > 0 else { return "<td>\(letters)</td>" }
    let passages = Labels.passages(cell.passages)
    let narrowed =
      hasLink ? search.narrowed(to: values.map { (field: $0.field, value: $0.value) }) : nil
    let link: HTML = narrowed.map { "<a href=\"\($0.path)\">\(passages)</a>" } ?? HTML(passages)
    return "<td>\(letters)<br>\(link)</td>"
  }

  // MARK: Files

  private var files: HTML {
    let units: [(unit: CrossTable.Unit, name: String)] = [
      (.letters, "Letters"), (.passages, "Passages"), (.ofLetters, "Letters that there are"),
    ]
    return """
      <section class="exports" aria-labelledby="exports-title">
      <h2 id="exports-title">Take them with you</h2>
      <ul>
      \(file("All three numbers", "a row a cell, (all) for totals", nil))
      \(units.map { file($0.name, "laid out as above", $0.unit) })
      </ul>
      </section>
      """
  }

  private func file(_ name: String, _ purpose: String, _ unit: CrossTable.Unit?) -> HTML {
    let laidOut = unit.map { [(name: "unit", value: $0.rawValue)] } ?? []
    let links: [(title: String, path: SiteAddress)] = [
      ("Excel (CSV)", address.filePath(laidOut + [("format", "csv"), ("excel", "1")])),
      ("CSV", address.filePath(laidOut + [("format", "csv")])),
      ("Provenance", address.filePath(laidOut, at: .provenanceOfCounts)),
    ]
    let items = links.map { link -> HTML in
      """
      <a href="\(link.path)"><span class="hidden">\(name): </span>\(link.title)</a>
      """
    }
    return """
      <li><b>\(name)</b> – \(purpose):<br>\
      \(items.joined(separator: " <span aria-hidden=\"true\">·</span> "))</li>

      """
  }
}
