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
    return """
      <div class="wide" role="region" aria-label="Counts by \(table.fieldsInWords)" tabindex="0">
      <table class="numbers crossed"><caption><span>\(caption)</span></caption>
      <thead><tr><th scope="col">\(Labels.field(table.rows.field))</th>\
      \(shownColumns.map { head($0) })<th scope="col">\(table.columns == nil ? "Found" : "All")</th>\
      </tr></thead>
      <tbody>
      \(shownRows.map(row))</tbody>
      <tfoot><tr><th scope="row">All</th>\(shownColumns.map { cell([$0], $0.value.total) })\
      \(cell([], table.total))</tr></tfoot>
      </table></div>
      \(remarks.map { $0.map { "<p class=\"hint\">\($0)</p>" as HTML } ?? .empty })
      \(files)
      """
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
    return "Shown are \(cut.joined(separator: " and ")); the files below have all."
  }

  private func head(_ column: Named) -> HTML {
    "<th scope=\"col\"><bdi>\(label(column))</bdi></th>"
  }

  private func label(_ named: Named) -> String {
    Labels.value(named.value.value, of: named.field, themes)
  }

  private func row(_ row: Named) -> HTML {
    """
    <tr><th scope="row"><bdi>\(label(row))</bdi></th>\
    \(shownColumns.map { cell([row, $0], table.cell(row.value, $0.value)) })\
    \(cell([row], row.value.total))</tr>

    """
  }

  /// - Parameter values: of which the cell is; all where it has none of an axis.
  private func cell(_ values: [Named], _ cell: CrossTable.Cell) -> HTML {
    guard cell.ofLetters > 0 else { return "<td>–</td>" }
    let letters = "\(Labels.number(cell.letters)) of \(Labels.number(cell.ofLetters))"
    guard cell.passages > 0 else { return "<td>\(letters)</td>" }
    let passages = Labels.passages(cell.passages)
    let narrowed = search.narrowed(to: values.map { (field: $0.field, value: $0.value) })
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
