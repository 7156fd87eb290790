import Testing

@testable import LetterSearch

@Suite("HTMLText")
struct HTMLTextTests {
  private func text(_ page: String) -> String {
    String(decoding: HTMLText(Array(page.utf8)).text, as: UTF8.self)
  }

  @Test("keeps headings, lists and paragraphs, and drops what no reader sees")
  func blocks() {
    let page = """
      <html><head><title>x</title><style>p { color: red }</style></head><body>
      <h2>Areas for improvement</h2>
      <ul><li>use <b>tracking</b>
       data</li><li>more &amp; better</li></ul>
      <p>Yours&nbsp;sincerely</p><script>if (a < b) {}</script></body></html>
      """
    let lines = text(page).split(separator: "\n").map { $0.trimmingSuffix(while: \.isWhitespace) }
    #expect(
      lines == [
        "## Areas for improvement", "- use tracking data", "- more & better",
        "Yours\u{a0}sincerely",
      ]
    )
  }

  @Test("sets lists and rows two blank lines apart from what stands beside them")
  func frames() {
    let page = "<p>a</p><p>b</p><ul><li>c</li><li>d</li></ul><table><tr><td>e</td></tr></table>f"
    #expect(text(page) == "a\n\nb\n\n\n- c\n- d\n\n\ne\n\n\nf\n")
    let html = HTMLText(Array(page.utf8))
    #expect(html.lines.count == html.text.count { $0 == 0x0a })
  }

  @Test(
    "a row is one line, whatever marks its cells hold, and so is a term with what it means",
    arguments: [
      "<tr><td><p>a</p></td><td><div>b<br></div></td><th>c</th></tr><tr><td><p>d</p><p>e</p></td></tr>",
      "<TABLE><TR><TD>a<BR><TD><p>b<TD><h3>c</h3><TR><td><ul><li>d<li>e</ul></table>",
      "<dl><dt>a</dt><dd><p>b</p></dd><dd>c</dd><dt><p>d</p></dt><dd>e</dd></dl>",
      "<table><tr><td><table><tr><td><p>a</p><td>b<td><p>c</p></table></td><td><p>d</p><td>e</table>",
      "<table><tr><td><!-- </td><td><p> -->a<script>'<p>'</script></td><p><td>b<td>c<tr><td>d<p>e",
    ]
  )
  func rows(page: String) {
    let rows = text(page).split(whereSeparator: \.isNewline).map { row in
      row.split(whereSeparator: \.isWhitespace)
    }
    #expect(rows == [["a", "b", "c"], ["d", "e"]])
  }

  @Test("cells of a row are parted by tabs")
  func tabs() {
    #expect(
      text("<table><tr><th>a</th> <td><p>b c</p></td><td></td><td>d</td></tr></table>")
        == "a\tb c\td\n\n\n"
    )
  }

  @Test("banners, menus and feet beside the main part can be left out")
  func main() {
    let long = String(repeating: "words of a letter ", count: 20)
    let page =
      "<head><script>'<main>x</main>'</script></head>\n<p>Cookies</p><nav>menu</nav>\n<main id=a><h1>Visit</h1>"
      + "<p>\(long)</p></main><footer>Is this page useful?</footer>"
    func read(_ page: String) -> HTMLText { HTMLText(Array(page.utf8), .main) }
    let html = read(page)
    let lines = String(decoding: html.text, as: UTF8.self).split(separator: "\n")
    #expect(lines == ["## Visit", long.dropLast()])
    #expect(html.lines.first == 3)
    #expect(text(page).contains("Cookies"))
    // What holds no text is no reason to lose the rest.
    let bare = "<main></main><p>\(long)</p>"
    #expect(String(decoding: read(bare).text, as: UTF8.self).contains(long.dropLast()))
    for part in ["<main", "<main>", "</main><main>\(long)", "<", "<!--<main>"] { _ = read(part) }
    #expect(
      String(decoding: read("<main><p>\(long)").text, as: UTF8.self).contains(long.dropLast())
    )
  }

  @Test(
    "goes on behind a comment that ends as browsers end it",
    arguments: [
      "<!-- a --!><p>kept</p>", "<!--><p>kept</p>", "<!---><p>kept</p>", "<!-- > --><p>kept</p>",
      "<!--!> a --><p>kept</p>", "<table><tr><td><!-- <td> --!>kept</table>",
      "<!-- <main> --!><main><p>kept</p></main>", "<!-- a\n--!>\n<p>kept</p>",
    ]
  )
  func comments(page: String) {
    #expect(text(page).contains("kept") && !text(page).contains("a"))
    let html = HTMLText(Array(page.utf8), .main)
    #expect(html.lines.last.map { $0 <= 1 + page.count(where: \.isNewline) } == true)
  }

  @Test("a cell that frames a page keeps its paragraphs")
  func frameCell() {
    let long = String(repeating: "words of a letter ", count: 100)
    let page = "<table><tr><td>menu<td><p>one</p><p>\(long)</p></td></tr></table>end"
    let lines = text(page).split(whereSeparator: \.isNewline)
    #expect(lines == ["menu", "one", long.dropLast(), "end"])
  }

  @Test("knows the line of the page that each line came from")
  func lines() {
    let html = HTMLText(Array("<p>one</p>\n\n<p>two</p>".utf8))
    let text = String(decoding: html.text, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == html.lines.count)
    let two = lines.firstIndex(of: "two").map { html.lines[$0] }
    #expect(two == 3)
  }

  @Test(
    "takes any bytes, and names a line of the page for each line of the text",
    arguments: ["<", "<!", "<!--", "</", "&", "&#", "&#x110000;", "a < b > c", "<p", "&#0;<p>x"]
  )
  func fragments(page: String) {
    for bytes in [Array(page.utf8), Array("\n\(page)".utf8) + [0xff, 0xfe, 0x3c]] {
      let html = HTMLText(bytes)
      let lineCount = 1 + bytes.count { $0 == 0x0a }
      #expect(html.lines.count == html.text.count { $0 == 0x0a })
      #expect(html.lines == html.lines.sorted())
      #expect(html.lines.allSatisfy { (1...lineCount).contains($0) })
    }
  }

  @Test(
    "loses nothing behind a script whose text looks like tags, nor behind a head without an end",
    arguments: [
      "<script>for (i = 0; i<n; i++) {}</script><p>kept</p>",
      "<SCRIPT>if (a<b) f('<!--')</Script ><p>kept</p>",
      "<head><title>a <b> c</title><meta charset=utf-8><body><p>kept</p>",
      "<style>p</style><p>kept</p><script>lost",
    ]
  )
  func hidden(page: String) {
    #expect(text(page).split(whereSeparator: \.isNewline) == ["kept"])
  }

  @Test("keeps a sign that opens no tag")
  func bareSign() {
    #expect(text("5 < 6 & 7").contains("5 < 6 & 7"))
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, predicate(last) { text.removeLast() }
    return String(text)
  }
}
