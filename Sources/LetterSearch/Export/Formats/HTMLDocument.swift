/// A page that needs nothing else: it prints, and pastes into a word processor with its headings
/// and tables.
struct HTMLDocument {
  let title: String
  let generation: String

  /// What stands before the first heading, with the title as this heading.
  var head: String {
    """
    <!doctype html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="generator" content="letters \(Version.current), generation \
    \(HTMLEscaping.escaped(generation))">
    <title>\(HTMLEscaping.escaped(title))</title>
    <style>
    \(HTMLDocument.style)
    </style>
    </head>
    <body>
    <main>
    <h1>\(HTMLEscaping.escaped(title))</h1>

    """
  }

  static let tail = "</main>\n</body>\n</html>\n"

  /// A table with a row for each name and its value.
  static func table(_ caption: String, _ rows: [(name: String, value: String)]) -> String {
    let rows = rows.map { row in
      "<tr><th scope=\"row\">\(HTMLEscaping.escaped(row.name))</th>"
        + "<td>\(HTMLEscaping.escaped(row.value))</td></tr>\n"
    }
    return """
      <table>
      <caption>\(HTMLEscaping.escaped(caption))</caption>
      <tbody>
      \(rows.joined())</tbody>
      </table>

      """
  }

  /// A table whose columns have heads, the first column naming the rows.
  static func table(_ caption: String, _ heads: [String], _ rows: [[String]]) -> String {
    let head = heads.map { "<th scope=\"col\">\(HTMLEscaping.escaped($0))</th>" }.joined()
    let rows = rows.map { row in
      let name = row.first.map { "<th scope=\"row\">\(HTMLEscaping.escaped($0))</th>" } ?? ""
      let cells = row.dropFirst().map { "<td class=\"number\">\(HTMLEscaping.escaped($0))</td>" }
      return "<tr>\(name)\(cells.joined())</tr>\n"
    }
    return """
      <div class="wide" role="region" tabindex="0" aria-label="\(HTMLEscaping.escaped(caption))">
      <table>
      <caption>\(HTMLEscaping.escaped(caption))</caption>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>
      </div>

      """
  }

  private static let style = """
    body { font: 16px/1.5 Georgia, serif; color: #111; background: #fff; margin: 2rem auto;
      max-width: 60rem; padding: 0 1rem; }
    h1, h2, h3, h4, caption, th, svg text { font-family: Arial, sans-serif; }
    h2 { margin: 2rem 0 0; }
    h3 { margin: 1.5rem 0 0; }
    h4 { margin: 1rem 0 0; }
    table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
    caption { text-align: left; font-weight: bold; }
    th, td { border: 1px solid #767676; padding: .4rem .6rem; text-align: left;
      vertical-align: top; overflow-wrap: anywhere; }
    thead th, td.lines { overflow-wrap: normal; }
    th[scope=row] { overflow-wrap: break-word; }
    td.lines { white-space: nowrap; }
    td:first-child { min-width: 9rem; }
    td.number { text-align: right; min-width: 0; white-space: nowrap; }
    table.beside { table-layout: fixed; }
    blockquote { margin: .6rem 0 0; }
    td > blockquote:only-child { margin: 0; }
    p.citation { margin: .1rem 0 .8rem; color: #444; font-size: .85em; }
    figure { margin: 1rem 0; }
    svg { max-width: 100%; height: auto; }
    @media screen and (max-width: 44rem) {
      body { margin: 1rem auto; }
      .wide, figure { overflow-x: auto; }
      svg { max-width: none; }
      th, td { padding: .3rem .4rem; }
      td:first-child { min-width: 0; }
      td.lines { white-space: normal; }
      .beside, .beside tbody, .beside tr, .beside td { display: block; }
      .beside thead { display: none; }
      .beside td { border-width: 1px 0 0; padding: .4rem 0; }
      .beside td::before { content: attr(data-title); font: bold 1rem Arial, sans-serif; }
    }
    mark { background: #ffed4a; color: #111; font-weight: bold; }
    @media print {
      body { font-size: 10pt; margin: 0; max-width: none; }
      h2, h3, h4 { break-after: avoid; }
      blockquote, figure { break-inside: avoid; }
      table:not(.beside) tr { break-inside: avoid; }
      thead { display: table-header-group; }
    }
    """
}
