import LetterParsing
import LetterSearch

/// How many passages and letters each code of a codebook has: a form, and what was counted.
struct CodebookPage {
  /// What came of the codes.
  enum Answer {
    ///
    /// - Parameter table: the codes by the values of a field, where that was asked.
    case counted(Coding, table: CrossTable?)
    /// Why they were not counted, a line a fault.
    case refused(String)
  }

  private let text: String
  private let search: SearchAddress
  /// What can be counted by.
  private let fields: [String]
  /// The field that is chosen; empty for none.
  private let field: String
  /// `nil` before anything was asked.
  private let answer: Answer?
  private let themes: ThemeBook

  /// - Parameter schema: tells what can be counted by.
  init(
    _ schema: LetterSchema,
    _ text: String = "",
    _ search: SearchAddress = SearchAddress(),
    by field: String = "",
    _ answer: Answer? = nil
  ) {
    self.text = text
    self.search = search
    self.field = field
    self.answer = answer
    fields = schema.facetNames
    themes = schema.themes
  }

  /// Codes above that have too wide an overlap for a page.
  private static let greatestOverlap = 20
  /// Characters of a codebook at most, so that its form is as a rule within what the server reads.
  private static let greatestText = 50_000

  var html: HTML {
    let shown: HTML =
      switch answer {
      case .counted(let coding, let table): counted(coding, table)
      case .refused(let faults): refused(faults)
      case nil: Self.lead
      }
    return PageShell(title, part: .codebook).html("<h1>Codes</h1>\n\(shown)\n\(form)")
  }

  private var title: String {
    switch answer {
    case .counted(let coding, _): "\(Labels.counted(coding.codes.count, "code")) – Codes"
    case .refused: "No codebook – Codes"
    case nil: "Codes"
    }
  }

  // MARK: Question

  private static let lead: HTML = """
    <p class="lead">Count many queries at once: each code is a name with a query. You get the \
    passages and letters of each, what they share, and a table of the passages for a statistics \
    program.</p>
    """

  private static let example = """
    attendance: attendance OR absen*
        Being in school; not punctuality.
    persistent absence: "persistent absence" OR "persistently absent"
    """

  private var form: HTML {
    """
    <form class="draft" action="\(SiteAddress.codebook)" method="post">
    <p><label for="codebook">Codes, one a line</label>
    <textarea id="codebook" name="codebook" rows="12" maxlength="\(Self.greatestText)" required \
    dir="auto" spellcheck="false" placeholder="\(Self.example)" aria-describedby="codebook-hint">\
    \(text)</textarea></p>
    <p class="hint" id="codebook-hint">CODE: QUERY, with a space behind the colon; indented lines \
    describe the code. Or a table with the columns code and query, pasted from a spreadsheet. At \
    most \(API.greatestCodeCount) codes; nothing of them is kept.</p>
    <p><label for="section">Section</label>
    <select id="section" name="section">\
    \(option("", "All", value(of: LetterField.section)))\
    \(SectionName.allCases.map { option($0.rawValue, $0.title, value(of: LetterField.section)) })\
    </select></p>
    <p><label for="la">Local authority, or none</label>
    <input id="la" name="la" value="\(value(of: LetterField.localAuthority))" dir="auto"></p>
    <p><label for="from">From, such as 2018 or May 2019</label>
    <input id="from" name="from" value="\(search.from)"></p>
    <p><label for="to">To</label>
    <input id="to" name="to" value="\(search.to)"></p>
    <p><label for="match">Plain words of a query</label>
    <select id="match" name="match">\
    \(option(SearchRequest.Match.best.rawValue, "any of them", search.match.rawValue))\
    \(option(SearchRequest.Match.all.rawValue, "all of them", search.match.rawValue))</select></p>
    <p><label for="by">Counted by</label>
    <select id="by" name="by">\(option("", "No field", field))\
    \(fields.map { option($0, Labels.field($0), field) })</select></p>
    <p class="choice"><input type="checkbox" id="excel" name="excel" value="1"> \
    <label for="excel">The table for Excel</label></p>
    <p><button type="submit">Count</button> \
    <button type="submit" class="second" formaction="\(SiteAddress.codedPassages)">\
    Table of the passages (CSV)</button></p>
    </form>
    """
  }

  /// What is in a box of the form.
  private func value(of field: String) -> String {
    search.filters.first { $0.field == field }?.value ?? ""
  }

  private func option(_ value: String, _ title: String, _ chosen: String) -> HTML {
    "<option value=\"\(value)\"\("selected", if: value == chosen)>\(title)</option>"
  }

  private func refused(_ faults: String) -> HTML {
    """
    <div role="alert"><p class="count" id="count">These are no codes that can be counted.</p>
    <ul>\(faults.split(separator: "\n").map { "<li class=\"error\">\($0)</li>\n" as HTML })</ul></div>
    """
  }

  // MARK: Answer

  private func counted(_ coding: Coding, _ table: CrossTable?) -> HTML {
    let notes =
      coding.notes.map { note(nil, $0.message) }
      + coding.codes.flatMap { found in found.notes.map { note(found.code.name, $0.message) } }
    let found = "\(Labels.counted(coding.codes.count, "code")): \(Labels.count(coding.total))"
    return """
      <p class="count" role="status" id="count">\(found), of \(coding.outOf.possibleInWords)</p>
      \(notes.isEmpty ? .empty : "<ul class=\"hint\">\(notes)</ul>")
      <div class="wide" role="region" aria-label="Codes" tabindex="0">
      <table class="numbers"><caption><span>Letters that could have been found are those that the \
      section, and restrictions in a query, leave.</span></caption>
      <thead><tr><th scope="col">Code</th><th scope="col">Passages</th><th scope="col">Letters</th>\
      <th scope="col">Of letters</th></tr></thead>
      <tbody>
      \(coding.codes.map(row))</tbody>
      <tfoot><tr><th scope="row">Any code</th><td>\(Labels.number(coding.total.passages))</td>\
      <td>\(Labels.number(coding.total.letters))</td>\
      <td>\(Labels.number(coding.outOf.possible.letters))</td></tr></tfoot>
      </table></div>
      \(coding.remarks.map { "<p class=\"hint\">\($0)</p>" as HTML })
      \(table.map(byField) ?? .empty)
      \(overlap(coding))
      \(PageShell.printedState(coding.generation))
      <h2>The codes</h2>
      """
  }

  /// - Parameter code: `nil` for what is told of the restrictions.
  private func note(_ code: String?, _ message: String) -> HTML {
    code.map { "<li><bdi>\($0)</bdi>: \(message)</li>\n" } ?? "<li>\(message)</li>\n"
  }

  private func row(_ found: Coding.Found) -> HTML {
    let passages = Labels.number(found.count.passages)
    let address = search.with { $0.query = found.code.query }.path
    let isLinked = found.count.passages > 0 && address.isSent
    let cell: HTML = isLinked ? "<a href=\"\(address)\">\(passages)</a>" : HTML(passages)
    let description = found.code.description.map { "<br><span class=\"hint\">\($0)</span>" as HTML }
    return """
      <tr><th scope="row"><bdi>\(found.code.name)</bdi>\(description ?? .empty)</th><td>\(cell)</td>\
      <td>\(Labels.number(found.count.letters))</td><td>\(Labels.number(found.ofLetters))</td></tr>

      """
  }

  private func overlap(_ coding: Coding) -> HTML {
    guard coding.codes.count > 1 else { return .empty }
    guard coding.codes.count <= Self.greatestOverlap else {
      return """
        <p class="hint">What more than \(Self.greatestOverlap) codes share is too wide for a page: \
        <code>letters codebook --overlap</code> writes it.</p>
        """
    }
    return Self.section(
      "What they share",
      coding.shownOverlap(.passages),
      legend: Coding.legend(.passages)
    )
  }

  /// Totals stand before the columns, as in ``CountsPage``.
  private func byField(_ table: CrossTable) -> HTML {
    var (heads, rows) = table.shown(themes: themes)
    heads.insert(heads.removeLast(), at: 1)
    for row in rows.indices { rows[row].insert(rows[row].removeLast(), at: 1) }
    let remarks = [table.totalsRemark, table.dateRemark, table.unfoundRemark].compactMap(\.self)
    return """
      \(Self.section("By \(Labels.field(field).lowercased())", (heads, rows), legend: CrossTable.legend))
      \(remarks.map { "<p class=\"hint\">\($0)</p>" as HTML })
      """
  }

  private static func section(
    _ title: String,
    _ table: (heads: [String], rows: [[String]]),
    legend: String
  ) -> HTML {
    """
    <h2>\(title)</h2>
    <div class="wide" role="region" aria-label="\(title)" tabindex="0">
    <table class="numbers crossed"><caption><span>\(FieldLabels.sentenceCase(legend))</span></caption>
    <thead><tr>\(table.heads.map { "<th scope=\"col\"><bdi>\($0)</bdi></th>" as HTML })</tr></thead>
    <tbody>
    \(table.rows.map(row))</tbody>
    </table></div>
    """
  }

  private static func row(_ cells: [String]) -> HTML {
    """
    <tr><th scope="row"><bdi>\(cells[0])</bdi></th>\
    \(cells.dropFirst().map { "<td>\($0)</td>" as HTML })</tr>

    """
  }
}
