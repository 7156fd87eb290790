import Foundation
import HTTPServer
import Testing

@testable import LetterSearch
@testable import LetterServer

@Suite("Pages")
struct PageTests {
  static let targets = [
    "/", "/search?q=", "/search?q=singing", "/search?q=singing&section=strengths&from=1900&to=1950",
    "/search?q=singing&section=strengths&section=improvements", "/search?q=singing&page=9",
    "/search?q=singing&group=letter&sort=-date&match=all&synonyms=1", "/search?q=*",
    "/search?q=%3Cscript%3Ealert(1)%3C/script%3E", "/search?q=%22%20onfocus=%22x",
    "/search?q=%E2%80%9Csinging+grand", "/search?q=%D7%A9%D7%99%D7%A8%D7%94", "/search?q=zzzz",
    "/search?section=strengths", "/search?q=singing&la=none&institution=%22%3E%3Cb%3E",
    "/letters/1911-example", "/letters/1912-hostile?q=singing", "/letters/notes?q=(((%22",
    "/letters", "/letters?kind=survey&year=1911&sort=date", "/letters?la=none&page=9",
    "/letters?institution=%22%3E%3Cb%3E", "/search?q=theme:%22%3Cb%3E%22",
    "/letters/1912-hostile?q=%3Cb%3E", "/kwic", "/kwic?q=singing&sort=left1",
    "/kwic?q=%3Cscript%3E", "/compare", "/compare?a=singing&b=planning",
    "/compare?a=%22%3E%3Cscript%3E", "/help/query", "/basket", "/themes",
    "/themes?q=%3Cscript%3E", "/themes/attendance", "/search?q=singing&theme=subjects",
    "/counts", "/counts?q=singing&by=theme&by=section&la=none&from=1900", "/counts?q=zzzz",
    "/counts?q=%3Cscript%3E&by=institution&unfound=1&sort=name", "/counts?by=month&by=grade",
    "/verify", "/recurrence", "/recurrence?name=%3Cb%3E", "/recurrence?name=Example&q=planning",
  ]

  @Test("are well formed, labelled and without inline script", arguments: targets)
  func markup(target: String) throws {
    let checker = MarkupChecker(try SamplePages.shared.get().page(target))
    #expect(checker.faults == [])
    #expect(checker.tags.filter { $0.name == "script" }.count == 1)
    #expect(!checker.tags.contains { ["img", "b"].contains($0.name) && $0["src"] != nil })
  }

  @Test(
    "link to counts by what a question counts",
    arguments: [
      ("which+councils+mention+singing", "Count them by council", "la"),
      ("how+many+schools+mention+singing", "Count them by school", "institution"),
      ("singing+in+schools", nil, ""),
    ] as [(String, String?, String)]
  )
  func countsByBody(query: String, label: String?, field: String) throws {
    let page = try SamplePages.shared.get().page("/search?q=\(query)")
    #expect(page.contains("Count them by year"))
    let labels = ["Count them by council", "Count them by school"].filter { page.contains($0) }
    #expect(labels == [label].compactMap(\.self))
    if let label { #expect(page.contains("&amp;by=\(field)\">\(label)</a>")) }
  }

  @Test(
    "say what is wrong with a request",
    arguments: [
      ("/search?q=a&page=0", 400), ("/search?q=a&q=b", 400), ("/search?q=a&colour=red", 400),
      ("/search?q=a&sort=size", 400), ("/search?q=a&from=yesterdayish", 400),
      ("/kwic?q=singing&to=yesterdayish", 400), ("/counts?by=colour", 400),
      ("/counts?by=la,la", 400), ("/counts?to=yesterdayish", 400),
      ("/themes?from=yesterdayish", 400),
      ("/search?from=x&to=y", 400),
      ("/letters/none-such", 404), ("/letters/none-such?q=%3Cscript%3E", 404),
      ("/passages/none-such/similar", 404), ("/themes/none-such", 404),
      ("/search?q=" + String(repeating: "a", count: 4_097), 400),
    ]
  )
  func refusals(target: String, status: Int) throws {
    let checker = MarkupChecker(try SamplePages.shared.get().page(target, status: status))
    #expect(checker.faults == [])
    #expect(checker.tags.contains { $0["role"] == "alert" })
  }

  @Test(
    "take no notice of what mail programs and social media put behind a link",
    arguments: [
      "utm_source=mail&utm_medium=email", "fbclid=1", "GCLID=x&mc_eid=y",
      "utm_source=a&utm_source=b",
    ]
  )
  func sharedLink(marks: String) throws {
    let pages = try SamplePages.shared.get()
    for path in ["/search?q=singing", "/letters?sort=date"] {
      #expect(try pages.page("\(path)&\(marks)") == pages.page(path))
    }
    #expect(try pages.page("/?\(marks)") == pages.page("/"))
  }

  @Test("lead on without a parameter that they do not know")
  func unknownParameter() throws {
    let pages = try SamplePages.shared.get()
    let page = try pages.page("/search?q=singing+%26+drums&colour=red&page=2", status: 400)
    let path = "/search?q=singing%20%26%20drums&amp;page=2"
    #expect(page.contains("<a href=\"\(path)\">Go on without it</a>"))
    #expect(try !pages.page("/search?q=a&page=0", status: 400).contains("Go on without it"))
  }

  @Test("answer without a date that is none, and say so at its box")
  func unreadableDate() throws {
    let pages = try SamplePages.shared.get()
    let page = try pages.page("/search?q=singing&from=since+1911&to=1911&page=1", status: 400)
    #expect(page.contains("id=\"count\">3 passages in 1 letter</p>"))
    #expect(page.contains("<a href=\"#from\">Dated from</a>: since 1911 is no date; write "))
    #expect(
      page.contains(
        "name=\"from\" form=\"search\" value=\"since 1911\" aria-invalid=\"true\" "
          + "aria-describedby=\"from-error date-hint\""
      )
    )
    #expect(page.contains("id=\"to\" name=\"to\" form=\"search\" value=\"1911\" aria-describedby"))
    // Links go on without it.
    #expect(!page.contains("from=since"))
    #expect(page.contains("Dated to: <bdi>1911</bdi>"))
    let response = try pages.get("/search?q=singing&from=since+1911")
    #expect(response["ETag"] == nil)
    let both = try pages.page("/search?q=singing&from=%3Cb%3E&to=never", status: 400)
    #expect(both.contains("id=\"from-error\"") && both.contains("id=\"to-error\""))
    #expect(both.contains("not limited by these dates"))
    for span in ["..", "1911..1912", "..1911", "1911..", "*", "99999999999"] {
      for (from, to) in [(span, ""), ("", span), (span, "1912"), ("1911", span), (span, "never")] {
        let page = try pages.page("/search?q=singing&from=\(from)&to=\(to)", status: 400)
        let name = from == span ? "from" : "to"
        #expect(page.contains("id=\"\(name)-error\""), "\(from) \(to)")
        #expect(page.contains(">Dated \(name)</a>: \(span) is no date;"), "\(from) \(to)")
      }
    }
    #expect(try pages.page("/search?q=singing&from=+&to=").contains("id=\"count\">6 passages"))
    let lines = try pages.page("/kwic?q=singing&to=never", status: 400)
    #expect(
      lines.contains("Dated to: never is no date") && lines.contains("<table class=\"kwic\">")
    )
    #expect(throws: Problem.self) { try pages.get("/api/v1/search?q=singing&from=since+1911") }
  }

  @Test("of a search count what is not stated, last and never folded, to click on")
  func notStated() throws {
    let pages = try SamplePages.shared.get()
    let page = try pages.page("/search?q=singing")
    for (field, name, count) in [
      ("la", "Not stated", 6), ("institution", "Not stated", 1), ("year", "Not stated", 1),
    ] {
      let row = "name=\"\(field)\" value=\"none\" form=\"search\">"
      let start = try #require(page.firstRange(of: row), "\(field)").upperBound
      let label = page[start...].prefix { $0 != "\n" }
      #expect(
        label.contains("<bdi>\(name)</bdi>") && label.contains(">\(count) passage"),
        "\(label)"
      )
      #expect(
        try pages.page("/search?q=singing&\(field)=none").contains("id=\"count\">\(count) pass")
      )
    }
    #expect(page.contains("<bdi>No theme</bdi>"))
    let many = SearchResponse.Facet(
      name: "institution",
      values: (0..<60).map { .init(value: "School \($0)", count: .init(passages: 2, letters: 1)) }
        + [.notStated(.init(passages: 1, letters: 1))]
    )
    let themes = pages.application.index.current.searcher.index.schema.themes
    let response = try pages.application.index.current.searcher.search(SearchRequest("singing"))
    let filters = SearchFilters(
      address: SearchAddress("singing"),
      response: response,
      filters: FilterValues([many]),
      themes: themes
    ).html.markup
    let fold = try #require(filters.firstRange(of: "10 further values: for one of them, write "))
    let row = try #require(filters.firstRange(of: "name=\"institution\" value=\"none\""))
    #expect(fold.upperBound < row.lowerBound)
    #expect(filters[fold.upperBound..<row.lowerBound].contains("</details>"))
    #expect(filters[fold.upperBound...].hasPrefix("<code>institution:NAME</code>"))
  }

  @Test("of a search offer every local authority, the most frequent first, the others by name")
  func allAuthorities() throws {
    let pages = try SamplePages.shared.get()
    // The names are in the order of their counts, and that is not the alphabet's.
    let names = (0..<130).map { "Council \(($0 * 37) % 130 + 1_000)" }
    let facet = SearchResponse.Facet(
      name: "la",
      values: names.enumerated().map { place, name in
        .init(value: name, count: .init(passages: 200 - place, letters: 1))
      }
    )
    let response = try pages.application.index.current.searcher.search(SearchRequest("singing"))
    func offered(_ address: SearchAddress) -> (names: [String], markup: String) {
      let markup = SearchFilters(
        address: address,
        response: response,
        filters: FilterValues([facet]),
        themes: ThemeBook()
      ).html.markup
      let values = markup.matches(of: /name="la" value="([^"]*)"/).map { String($0.1) }
      return (values, markup)
    }
    let (all, markup) = offered(SearchAddress("singing"))
    #expect(Array(all.prefix(6)) == Array(names.prefix(6)))
    #expect(Array(all.dropFirst(6)) == names.dropFirst(6).sorted())
    #expect(markup.contains("124 more<span class=\"hidden\"> of Local authority</span>, A to Z"))
    #expect(!markup.contains("further value"))
    // Those that are chosen stay before the fold, at hand.
    var address = SearchAddress("singing")
    address.filters = names.suffix(8).map { .init(field: "la", value: $0) }
    let chosen = offered(address).names
    #expect(Set(chosen.prefix(8)) == Set(names.suffix(8)) && chosen.count == names.count)
  }

  @Test("of a search name a choice by its value, wherever it is listed")
  func choices() throws {
    let pages = try SamplePages.shared.get()
    func places(_ target: String) throws -> [String: Int] {
      let inputs = MarkupChecker(try pages.page(target)).tags.filter { $0["type"] == "checkbox" }
      let names = inputs.map { "\($0["name"] ?? "") \($0["value"] ?? "")" }
      let known = inputs.enumerated().map { place, input in (input["id"] ?? "", place) }
      #expect(Set(known.map(\.0)).count == known.count && Set(names).count == names.count)
      return Dictionary(uniqueKeysWithValues: known)
    }
    let before = try places("/search?q=singing")
    // The choice comes first when it is made, under the name that it had.
    let after = try places("/search?q=singing&section=improvements")
    let name = "section-improvements"
    #expect(try #require(after[name]) < #require(before[name]))
    let sections = { (places: [String: Int]) in places.keys.filter { $0.hasPrefix("section-") } }
    #expect(Set(sections(before)) == Set(sections(after)))
  }

  @Test("of letters list all of them, the newest first, and letters lead there")
  func letters() throws {
    let pages = try SamplePages.shared.get()
    let page = try pages.page("/letters")
    let rows = page.split(separator: "<tr>").dropFirst(2).map(String.init)
    #expect(rows.count == 3)
    #expect(rows[0].contains("3 May 1912") && rows[0].contains("/letters/1912-hostile\""))
    #expect(rows[1].contains("25 February 1911") && rows[1].contains("<td>Survey</td>"))
    #expect(rows[1].contains("/letters/1911-example\"") && rows[1].contains(">4</td>"))
    #expect(rows[2].contains("not stated"))
    #expect(page.contains("<option value=\"none\">Not stated (1)</option></select>"))
    let unnamed = try pages.page("/letters?institution=none")
    #expect(unnamed.contains("<option value=\"none\" selected>Not stated (1)</option></select>"))
    #expect(unnamed.contains("role=\"status\">1 letter<"))
    let oldest = try pages.page("/letters?sort=date&year=1911&year=1912")
    let first = try #require(oldest.firstRange(of: "1911-example"))
    #expect(try #require(oldest.firstRange(of: "1912-hostile")).lowerBound > first.lowerBound)
    #expect(try pages.page("/letters?year=1911").contains("role=\"status\">1 letter<"))
    for target in ["/", "/letters/1911-example"] {
      #expect(try pages.page(target).contains("href=\"/letters\""))
    }
  }

  @Test("of letters offer them as a table, and lead to searches and points that came back")
  func lettersElsewhere() throws {
    let pages = try SamplePages.shared.get()
    let all = try pages.page("/letters")
    #expect(all.contains("href=\"/api/v1/letters?format=csv\""))
    #expect(!all.contains("Search these letters"))
    let some = try pages.page("/letters?institution=Example+School&sort=date")
    #expect(some.contains("sort=date&amp;format=csv&amp;excel=1\">"))
    let search = "/search?q=%2A&amp;institution=Example%20School"
    #expect(some.contains("<a href=\"\(search)\">Search these"))
    #expect(some.contains("<a href=\"/recurrence?name=Example%20School\">Areas for improvement"))
    #expect(try !pages.page("/letters?year=1911").contains("/recurrence?name="))
  }

  @Test("of a letter lead to the others to the same body, where there are some")
  func otherLetters() throws {
    let site = try Site.shared.get()
    let index = site.index.current.searcher.index
    for stored in try index.letters() {
      let page = try site.answer("/letters/\(stored.id)").body
      #expect(page.contains("<nav class=\"others\""))
      // No two letters of the corpus are to one body.
      #expect(!page.contains("<a href=\"/letters?"))
    }
    let letter = try #require(try index.letters().first)
    let groups = OtherLetters([.init(filter: .init(field: "la", value: "A & B"), count: 3)])
    #expect(
      LetterPage(letter, [], others: groups).html.markup.contains(
        "<a href=\"/letters?la=A%20%26%20B\">All 3 letters in the local authority "
      )
    )
  }

  @Test("of the start offer examples that find several letters")
  func startExamples() throws {
    let site = try Site.shared.get()
    let examples = try StartExamples(site.index.current.searcher).examples
    #expect(examples.count >= 5)
    let several = try examples.filter { example in
      let query = PercentEncoding.encode(example.query)
      let found = try site.answer("/api/v1/search?limit=0&q=\(query)").object()
      let letters = try #require((found["total"] as? [String: Int])?["letters"])
      #expect(letters > 0, "\(example)")
      return letters > 1
    }
    #expect(several.count >= 4)
    let start = try site.answer("/").body
    for example in examples { #expect(start.contains(example.purpose)) }
  }

  @Test("of a search offer values of a list by their labels, each as a link")
  func valueOffers() throws {
    let page = try SamplePages.shared.get().page("/search?q=section:zebra+singing")
    #expect(
      page.contains(
        "href=\"/search?q=section%3Aimprovements%20singing\"><bdi>Areas for improvement</bdi>"
      )
    )
    #expect(!page.contains("There are opening"))
  }

  @Test("of a search say how it was read only where that is not what was typed")
  func reading() throws {
    let pages = try SamplePages.shared.get()
    for query in ["singing", "singing++planning", "%22grand+singing%22", "*"] {
      #expect(!(try pages.page("/search?q=\(query)").contains("Searched as")), "\(query)")
    }
    for query in ["%22singing", "singing+AND+planning+OR+grand"] {
      #expect(try pages.page("/search?q=\(query)").contains("Searched as"), "\(query)")
    }
  }

  @Test("of a search lead from the count to the files, and say what they hold")
  func files() throws {
    let pages = try SamplePages.shared.get()
    let one = try pages.page("/search?q=excellent")
    #expect(one.contains("<a href=\"#exports-title\">Download these</a>"))
    #expect(one.contains("<h2 id=\"exports-title\">"))
    #expect(one.contains("<p>The passage, with its letter, place and citation:</p>"))
    #expect(try pages.page("/search?q=singing").contains("<p>All 6 passages:</p>"))
    #expect(!(try pages.page("/search?q=zzzz").contains("Download these")))
  }

  @Test("of one result a letter say that files have all, and offer those shown")
  func filesOfGroups() throws {
    let pages = try SamplePages.shared.get()
    let page = try pages.page("/search?q=singing&group=letter")
    #expect(page.contains("A file has every passage that was found, 6 in all"))
    #expect(page.contains("the 3 on this page</a>"))
    #expect(!(try pages.page("/search?q=excellent&group=letter").contains("A file has every")))
  }

  @Test("mark a date that cannot be right in a hit, its citation and beside the years")
  func doubtfulDate() throws {
    let text = try #require(SamplePages.letters["1911-example.txt"])
      .replacing("10 February 1911", with: "10 March 1911")
    let pages = try SamplePages(of: ["1911-example.txt": text])
    let page = try pages.page("/search?q=excellent")
    #expect(page.contains("Example School, 25 February 1911 [date as printed]</a></h3>"))
    #expect(page.contains("The letter is dated before its visit of 10 March 1911: check"))
    #expect(
      page.contains(
        "data-citation=\"Ofsted (1911) Letter to Mr A Example, Example School, "
          + "25 February 1911 [date as printed]"
      )
    )
    #expect(page.contains("<p class=\"hint\">1 letter is dated before the visit that it tells of"))
    #expect(!page.contains("<li><span dir=\"auto\">1 letter is dated"))
    for path in ["/letters", "/letters/1911-example", "/kwic?q=excellent"] {
      #expect(try pages.page(path).contains("[date as printed]"), "\(path)")
    }
  }

  @Test("of themes tell what they count and remove it, and lead from letters without a date")
  func countedThemes() throws {
    let pages = try SamplePages.shared.get()
    let page = try pages.page("/themes?q=singing&section=strengths&from=1900")
    #expect(page.contains("<h2 id=\"active-title\">Filtered by</h2>"))
    #expect(page.contains("href=\"/themes?q=singing&amp;from=1900\">Remove"))
    #expect(page.contains("href=\"/themes?q=singing&amp;section=strengths\">Remove"))
    #expect(page.contains("came back in later letters</a>, of all letters</p>"))
    let open = try pages.page("/themes?q=singing")
    #expect(!open.contains("Filtered by") && open.contains("came back in later letters</a></p>"))
    // Cells of a row without a date lead to passages.
    let undated = SamplePages.letters.merging([
      "undated.txt": """
      Mr A Example
      Headteacher
      Example School

      Dear Mr Example

      Strengths

      - Pupils enjoy music lessons, art and design.
      """
    ]) { $1 }
    let others = try SamplePages(of: undated)
    let theme = try others.page("/themes/subjects")
    let row = try #require(
      theme.firstMatch(of: /<th scope="row">No date<.*?<\/tr>/.dotMatchesNewlines())
    )
    let links = String(row.output).matches(of: /href="([^"]+)"/).map { match in
      match.output.1.replacing("&amp;", with: "&")
    }
    #expect(!links.isEmpty)
    for link in links {
      #expect(link.hasSuffix("&year=none"), "\(link)")
      #expect(try others.page(String(link)).contains(/id="count">[0-9]+ passage/), "\(link)")
    }
  }

  @Test("of themes and comparisons tell how unlike strengths and improvements are")
  func unlikeSections() throws {
    let pages = try SamplePages.shared.get()
    let remark = "Of 3 letters, 2 have passages found here under strengths and 1 has such under"
    let themes = try pages.page("/themes")
    // Of few passages, parts are chance.
    #expect(!themes.contains("class=\"part\"") && !themes.contains("Balance"))
    #expect(themes.contains("Found here: 4 passages under strengths, 1 under areas for"))
    // Of few letters, the counts are to be read.
    #expect(themes.contains("read the counts") && !themes.contains("compare percentages"))
    #expect(try pages.page("/themes/subjects").contains("<p class=\"hint\">\(remark)"))
    var report = try pages.application.index.current.searcher.themes(SearchRequest("*"))
    report.total.letters = ThemeReport.fewLetters
    report.ratedLetters = ThemeReport.fewLetters
    func figures(_ id: String, _ passages: Int) -> ThemeFigures {
      let count = SearchResponse.Count(passages: passages, letters: passages)
      return ThemeFigures(
        id: id,
        label: id,
        definition: "",
        all: count,
        strengths: count,
        improvements: count
      )
    }
    let book = pages.application.index.current.searcher.index.schema.themes
    func page() -> String {
      let themes = [figures("music", 3), figures("otters", 0), figures("rivers", 0)]
      return ThemesPage(SearchAddress(), report, themes: themes, book: book).html.markup
    }
    report.all.improvements.passages = ThemesPage.fewPassages
    report.all.strengths.passages = ThemesPage.fewPassages - 1
    let few = page()
    #expect(few.contains("read each column by itself.") && !few.contains("read the counts"))
    #expect(!few.contains("compare percentages") && !few.contains("class=\"part\""))
    report.all.strengths.passages = ThemesPage.fewPassages
    let many = page()
    #expect(many.contains("compare percentages, not counts.") && !many.contains("read the counts"))
    #expect(many.contains("<span class=\"part\">10.0%") && many.contains("Balance"))
    #expect(many.contains("passages or more under the two"))
    // Themes of which nothing is said are named, but not in rows.
    #expect(many.contains("id=\"count\">1 theme in ") && many.ranges(of: "<tr><th").count == 2)
    #expect(
      many.contains(
        "<p>2 themes have no passage here: <a href=\"/themes/otters\">otters</a>, "
          + "<a href=\"/themes/rivers\">rivers</a>.</p>"
      )
    )
    let comparison = try pages.page("/compare?a=section:strengths&b=section:improvements")
    #expect(comparison.contains("The two sets come from 2 and 1 letters: "))
    // Of one letter, no word stands in three: the page says so, and leads to those of one.
    #expect(
      comparison.contains("No word stands in 3 letters of this set: it comes from 1 letter. ")
    )
    let address = "/compare?a=section:strengths&b=section:improvements&min_letters=1"
    let single = try pages.page(address)
    #expect(!single.contains("No word stands in") && single.contains("at least 1 letter)"))
  }

  @Test("show a bar of balance by parts of the sections, and none for a few passages")
  func balance() {
    func bars(_ strengths: Int, _ improvements: Int) -> String {
      var all = ThemeReport.Tally()
      all.strengths = .init(passages: 100, letters: 10)
      all.improvements = .init(passages: 400, letters: 90)
      let figures = ThemeFigures(
        id: "a",
        label: "A",
        definition: "",
        all: .init(passages: 1, letters: 1),
        strengths: .init(passages: strengths, letters: 1),
        improvements: .init(passages: improvements, letters: 1)
      )
      return BalanceBars(figures, of: all).html.markup
    }
    #expect(bars(3, 6) == "")
    let equal = bars(20, 80)
    #expect(equal.contains("<title>20.0% of strengths, 20.0% of areas for improvement</title>"))
    #expect(
      equal.contains("x=\"0\" y=\"1\" width=\"50\"")
        && equal.contains("x=\"50\" y=\"1\" width=\"50\"")
    )
    #expect(bars(10, 10).contains("x=\"50\" y=\"1\" width=\"12\""))
  }

  @Test("of a theme tell of the years what the command tells")
  func yearWarning() {
    let count = SearchResponse.Count(passages: 2, letters: 1)
    func year(_ name: String) -> ThemeFigures.Year {
      .init(year: name, letterCount: 1, all: count, strengths: count, improvements: count)
    }
    let page = ThemePage(
      theme: ThemeFigures(
        id: "a",
        label: "A",
        definition: "",
        all: count,
        strengths: count,
        improvements: count,
        years: [year("2011"), year("2012"), year(ThemeReport.noDate)]
      ),
      total: .init(passages: 90, letters: 90),
      sectionsRemark: nil,
      yearWarning: "1 of 2 years has few letters.",
      cues: [],
      examples: [],
      book: ThemeBook()
    ).html.markup
    #expect(page.contains("<p class=\"hint\">1 of 2 years has few letters.</p>"))
    #expect(!page.contains("of 3 years"))
  }

  @Test("lead from the start page with a query to the search for it")
  func startWithQuery() throws {
    let site = try SamplePages.shared.get()
    let response = try site.get("/?q=%22a+b%22&section=strengths")
    #expect(response.status == .seeOther)
    #expect(response["Location"] == "/search?q=%22a+b%22&section=strengths")
    #expect(try site.get("/?q=").status == .ok)
    #expect(try site.get("/help")["Location"] == "/help/query")
    #expect(try site.get("/?colour=red").status == .badRequest)
  }

  @Test(
    "for who gets nothing from the server have no link to it",
    arguments: [(Status.misdirectedRequest, "evil.example"), (.unauthorized, "the token")]
  )
  func closed(status: Status, reason: String) throws {
    let request = try SamplePages.request("/", fields: "Accept: text/html\r\n")
    let problem = Problem(status, code: "no", detail: "Because of \(reason).")
    let response = try #require(PageCall.page(for: problem, request))
    #expect(response.status == status)
    let checker = MarkupChecker(try Answer(response).body)
    #expect(checker.faults == ["no search"])
    #expect(!checker.tags.contains { ["a", "link", "script", "form"].contains($0.name) })
    #expect(try Answer(response).body.contains("Because of \(reason)."))
  }

  @Test("that take long are refused while others take long, unless they are there already")
  func busy() throws {
    let application = try SamplePages.shared.get().application
    let pages = SamplePages(Application(index: application.index))
    _ = try pages.page("/compare?a=planning")
    let slots = try (0..<2).map { _ in try pages.application.studies.take() }
    #expect(try pages.get("/compare?a=planning").status == .ok)
    for target in [
      "/compare?a=concerts", "/api/v1/compare?a=concerts", "/kwic?q=concerts",
      "/api/v1/kwic?q=concerts", "/api/v1/collocates?q=concerts", "/api/v1/themes/attendance",
      "/themes/numeracy", "/recurrence?q=concerts", "/api/v1/recurrence?q=concerts",
    ] {
      #expect {
        try pages.get(target)
      } throws: { error in
        (error as? Problem)?.status == .serviceUnavailable
      }
    }
    let form = try pages.post("/verify", form: "draft=%22a%22", status: 503)
    #expect(form.contains("Ask again in some seconds."))
    for target in ["/search?q=concerts", "/api/v1/themes", "/themes"] {
      #expect(try pages.get(target).status == .ok)
    }
    withExtendedLifetime(slots) {}
  }

  @Test("of words in context tell what they are restricted to, and keep it")
  func restrictedConcordance() throws {
    let page = try SamplePages.shared.get().page("/kwic?q=singing&section=strengths&to=1911")
    #expect(page.contains("Section: <bdi>Strengths</bdi>"))
    #expect(page.contains("Dated to: <bdi>1911</bdi>"))
    #expect(page.contains("<a href=\"/kwic?q=singing&amp;to=1911&amp;sort=right1\">Remove"))
    #expect(page.contains("<input type=\"hidden\" name=\"section\" value=\"strengths\">"))
    let odd = try SamplePages.shared.get().page("/kwic?q=%22singing")
    #expect(odd.contains("lines for <bdi>&quot;singing</bdi>, from "))
    #expect(odd.contains("<p>Searched as <code dir=\"auto\">&quot;singing&quot;</code></p>"))
    #expect(!page.contains("Searched as"))
    let past = try SamplePages.shared.get().page("/kwic?q=singing&page=9")
    #expect(past.contains("There is no page 9 of these lines."))
  }

  @Test("of words in context say when any word is enough, and lead to the phrase")
  func concordanceOfWords() throws {
    let pages = try SamplePages.shared.get()
    let page = try pages.page("/kwic?q=teachers+planning&to=1950")
    #expect(page.contains("lines with any of these words: <bdi>teachers planning</bdi>"))
    let path = try #require(page.firstMatch(of: /<a href="([^"]+)">Show them as a phrase only/)?.1)
    let phrase = String(path).replacing("&amp;", with: "&")
    #expect(phrase.hasPrefix("/kwic?q=%22teachers%20planning%22"))
    #expect(phrase.contains("to=1950"))
    let lines = try pages.page(phrase)
    #expect(lines.contains(" line") && !lines.contains("any of these words"))
    #expect(!lines.contains("as a phrase only"))
    // Its notes lead to lines, as those of a search to passages.
    #expect(page.contains("<ul class=\"notes\"><li>"))
    #expect(!page.contains("<a href=\"/search?q=%22"))
  }

  @Test("fold all notes but the first")
  func foldedNotes() throws {
    let pages = try SamplePages.shared.get()
    let page = try pages.page("/search?q=teachers+planning")
    let summary = try #require(page.firstRange(of: /<summary>[1-9] further notes?<\/summary>/))
    let first = try #require(page.firstRange(of: "<ul class=\"notes\"><li>"))
    #expect(first.lowerBound < summary.lowerBound)
    #expect(page[first.lowerBound..<summary.lowerBound].ranges(of: "<li>").count == 1)
  }

  @Test("of words in context say what has no line, and offer the words of a theme")
  func concordanceOfFields() throws {
    let pages = try SamplePages.shared.get()
    let searcher = pages.application.index.current.searcher
    let spoken = try searcher.themes(SearchRequest("*")).rows.first { $0.tally.passages > 0 }
    let theme = try #require(spoken).theme
    let path = ThemePage.search(theme.id).path(of: .concordance).path
    let page = try pages.page(path)
    #expect(page.contains("by heading or fields alone, so there is no word to show in context."))
    #expect(page.contains("Words of the theme \(HTML(theme.label).markup)"))
    let cue = try #require(theme.cues.first).text
    let asked = HTML(PercentEncoding.query([("q", cue)])).markup
    #expect(page.contains("/kwic?\(asked)&amp;theme=\(theme.id)"))
    let mixed = try pages.page("/kwic?q=singing+OR+kind:survey")
    #expect(mixed.contains("by heading or fields alone</p>"))
    #expect(try pages.page("/search?q=*").contains("See the words in context") == false)
  }

  @Test("look as they did", arguments: ["search", "letter", "start"])
  func golden(name: String) throws {
    let targets = [
      "search": "/search?q=singing+planning&section=strengths", "start": "/",
      "letter": "/letters/1912-hostile?q=singing",
    ]
    let page = try SamplePages.shared.get().page(try #require(targets[name]))
    // Names of assets, and the generation of the index, change with the program.
    let stable = page.replacing(/-[0-9a-f]{16}\./, with: "-HASH.")
      .replacing(/generation: [0-9a-f]{16}/, with: "generation: HASH")
      .replacing(/generation="[0-9a-f]{16}/, with: "generation=\"HASH")
      .replacing(Version.current, with: "VERSION")
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/Pages/\(name).html")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try stable.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == stable)
  }

  @Test("of a search have the query and the count in the title, the box and the status")
  func search() throws {
    let page = try SamplePages.shared.get().page("/search?q=excellent")
    #expect(page.contains("<title>excellent: 1 passage – Letter search</title>"))
    #expect(page.contains("name=\"q\" type=\"search\" value=\"excellent\""))
    #expect(page.contains("role=\"status\" id=\"count\">1 passage in 1 letter</p>"))
    #expect(page.contains("Singing is <mark>excellent</mark>, and café concerts"))
    #expect(page.contains("/letters/1911-example?q=excellent#p"))
    #expect(page.contains("<cite dir=\"auto\">Ofsted (1911) Letter to Mr A Example, Example"))
  }

  @Test("call themes by the labels of the book")
  func themes() throws {
    let pages = try SamplePages.shared.get()
    let book = pages.application.index.current.searcher.index.schema.themes
    let theme = try #require(book.theme("nurture_semh"))
    let page = try pages.page("/search?q=singing&theme=nurture_semh")
    let label = HTML(theme.label).markup
    #expect(page.contains("<span>Theme: <bdi>\(label)</bdi></span>"))
    #expect(!page.contains("Nurture semh"))
  }

  @Test("show the years of a theme, and apart from them what has no date")
  func years() {
    func year(_ name: String) -> ThemeFigures.Year {
      let count = SearchResponse.Count(passages: 2, letters: 1)
      return .init(
        year: name,
        letterCount: 1,
        all: count,
        strengths: count,
        improvements: count
      )
    }
    let chart = YearlyChart([year("2011"), year("2013"), year(ThemeReport.noDate)]).html.markup
    #expect(chart.contains("2011 to 2013"))
    #expect(chart.contains(">2012</text>") && !chart.contains("<title>2012"))
    #expect(chart.contains("<title>2011: 2 passages under strengths</title></rect><text"))
    #expect(chart.contains(">2</text>"))
    #expect(!chart.contains("<span>no date</span>"))
    #expect(chart.contains("Not shown: 4 passages of letters without a date"))
  }

  @Test("of a search count what else can be chosen, and find any of several values")
  func filters() throws {
    let pages = try SamplePages.shared.get()
    let one = try pages.page("/search?q=planning&section=strengths")
    #expect(one.contains("value=\"improvements\" form=\"search\"> <label"))
    #expect(one.contains("value=\"strengths\" form=\"search\" checked>"))
    #expect(one.contains("id=\"count\">1 passage in 1 letter</p>"))
    let two = try pages.page("/search?q=planning&section=strengths&section=improvements")
    #expect(two.contains("id=\"count\">2 passages in 1 letter</p>"))
  }

  @Test("without a hit offer the next step")
  func nothing() throws {
    let page = try SamplePages.shared.get().page("/search?q=singing+AND+zzz&section=closing")
    #expect(page.contains("id=\"count\">No passages found</p>"))
    #expect(page.contains("What you can do"))
    let filtered = try SamplePages.shared.get().page("/search?q=singing&section=closing")
    #expect(filtered.contains("Search without the filters"))
    // Only what finds something is offered.
    #expect(!page.contains("Search without the filters"))
    #expect(!page.contains("Search for synonyms, too") && page.contains("Read how to search"))
  }

  @Test("of a letter have an anchor for each passage and the source beside")
  func letter() throws {
    let page = try SamplePages.shared.get().page("/letters/1911-example.txt?q=singing")
    #expect(page.contains("id=\"p1\""))
    #expect(page.contains("3 matches for <bdi>singing</bdi> in 3 of "))
    #expect(page.contains("<li id=\"L8\" dir=\"auto\">Dear Mr Example</li>"))
    #expect(page.contains("<mark>Singing</mark> is excellent"))
  }

  @Test("that a browser has are not sent again, until the index or the page changes")
  func conditional() throws {
    let pages = try SamplePages.shared.get()
    let tag = try #require(try pages.get("/search?q=singing")["ETag"])
    let again = try pages.get("/search?q=singing", fields: "If-None-Match: \(tag)\r\n")
    #expect(again.status.code == 304)
    #expect(try pages.get("/search?q=planning")["ETag"] != tag)
  }

  @Test("name assets that are there and may be kept", arguments: [Asset.style, .script, .icon])
  func assets(asset: Asset) throws {
    let pages = try SamplePages.shared.get()
    #expect(try pages.page("/").contains("\"\(asset.address.path)\""))
    let response = try pages.get(asset.address.path)
    #expect(response["Cache-Control"]?.contains("immutable") == true)
    #expect(response["Content-Type"] == asset.contentType)
    #expect(throws: (any Error).self) { try pages.get("/assets/style-0000000000000000.css") }
  }

  @Test("of help have examples that find what they say or nothing, and never a repair")
  func examples() throws {
    let pages = try SamplePages.shared.get()
    for example in HelpTopic.all.flatMap(\.examples) {
      let page = try pages.page(SearchAddress(example.query).path.path)
      #expect(!page.contains("unclosed"), "\(example.query)")
    }
  }
}
