import Foundation
import HTTPServer
import Testing

@testable import LetterServer

@Suite("Counts by two fields")
struct CountsTests {
  @Test("of the API are cells with totals, and tables with their provenance")
  func api() throws {
    let site = try Site.shared.get()
    let address = "/api/v1/counts?q=pupils&by=section&by=year&section=improvements"
    let object = try site.answer(address).object()
    #expect(object["by"] as? [String] == ["section", "year"])
    let rows = try #require(object["rows"] as? [[String: Any]])
    #expect(rows.compactMap { $0["value"] as? String } == ["improvements"])
    let found = try site.answer("/api/v1/search?q=pupils&section=improvements&limit=0").object()
    #expect(
      rows.first?["passages"] as? Int == (found["total"] as? [String: Int])?["passages"]
    )
    let table = try site.answer(address + "&format=csv")
    #expect(table.response["Content-Type"] == "text/csv; charset=utf-8")
    #expect(table.body.hasPrefix("section,year,passages,letters,of_letters\nimprovements,2009,"))
    let name = try #require(table.response["Content-Disposition"])
    #expect(name.contains("letters-pupils-improvements-counts-by-section-year-20"))
    let link = try #require(table.response["Link"])
    let path = link.drop { $0 != "/" }.prefix { $0 != ">" }
    let provenance = try site.answer(String(path)).object()
    #expect(provenance["command"] as? String == "counts")
    #expect(provenance["by"] as? [String] == ["section", "year"])
    #expect(provenance["generation"] as? String == table.response["X-Index-Generation"])
    let wide = try site.answer("/api/v1/counts?by=year,section&unit=letters&format=csv&excel=1")
    #expect(wide.body.hasPrefix("\u{feff}year,"))
    #expect(wide.body.contains(",(all)\r\n"))
  }

  @Test(
    "of the API refuse what is no field",
    arguments: ["", "by=", "by=colour", "by=la&by=la", "by=la&by=year&by=kind", "by=la&unit=all"]
  )
  func refused(query: String) throws {
    let answer = try Site.shared.get().answer("/api/v1/counts?\(query)")
    #expect(answer.status == 400)
    let faults = try #require(try answer.object()["errors"] as? [[String: Any]])
    let names = faults.compactMap { $0["parameter"] as? String }
    #expect(names == [query.hasSuffix("all") ? "unit" : "by"], "\(query)")
  }

  @Test(
    "each number of the page leads to a search that finds so many",
    arguments: [
      "q=singing", "by=theme&by=section&q=singing", "by=month&by=kind", "by=academic_year&by=la",
      "by=year&by=inspector&q=singing+planning", "by=institution&by=wording",
      "by=year&by=section&year=1911&year=1912&section=strengths", "by=theme&theme=teaching_quality",
      "by=month&q=singing&year=none",
    ]
  )
  func links(query: String) throws {
    let pages = try SamplePages.shared.get()
    let page = try pages.page("/counts?\(query)")
    let links = page.matches(of: /<br><a href="([^"]+)">([0-9,]+) passages?<\/a>/)
    #expect(!links.isEmpty)
    for link in links {
      let target = String(link.output.1).replacing("&amp;", with: "&")
      let found = try pages.page(target)
      let count = found.firstMatch(of: /id="count">([0-9,]+) passage/)
      #expect(count?.output.1 == link.output.2, "\(query): \(target)")
    }
  }

  @Test("have no link where no address says what they count")
  func unlinked() throws {
    let pages = try SamplePages.shared.get()
    for query in [
      "by=month&from=1911", "by=document", "by=theme&theme=teaching_quality&theme=subjects",
    ] {
      let page = try pages.page("/counts?\(query)")
      let body = try #require(page.firstMatch(of: /<tbody>[^†]*?<\/tbody>/)?.output)
      #expect(body.contains(" passage") && !body.contains("<a href"), "\(query)")
    }
  }

  @Test("of more columns than a page has room for are the last, and the page says so")
  func cut() throws {
    let pages = try SamplePages.returning.get()
    let page = try pages.page("/counts?by=kind&by=month")
    let remark = "Shown are the last 60 of 137 values of month; the files of this page have all."
    #expect(page.contains(remark))
    let shown = try #require(page.components(separatedBy: "<div class=\"printed").first)
    let heads = MarkupChecker(shown).tags.filter { $0.name == "th" && $0["scope"] == "col" }
    #expect(heads.count == 62)
    #expect(page.contains("<bdi>1922-05</bdi>") && !page.contains("<bdi>1911-02</bdi>"))
    let table = try Answer(pages.get("/api/v1/counts?by=kind&by=month&unit=letters&format=csv"))
    #expect(table.body.hasPrefix("kind,1911-02,") && table.body.contains(",1922-05,none,(all)\n"))
  }

  @Test("of more columns than a sheet of paper has room for are printed with these as rows")
  func turned() throws {
    let pages = try SamplePages.returning.get()
    let page = try pages.page("/counts?by=kind&by=month")
    #expect(page.contains("<div class=\"wide unprinted\" role=\"region\""))
    #expect(MarkupChecker(page).faults == [])
    let sheets = page.components(separatedBy: "<div class=\"printed sheet\">")
    #expect(sheets.count == 2)
    let (shown, sheet) = (sheets[0], sheets[1])
    #expect(sheet.contains("<th scope=\"row\"><bdi>1922-05</bdi></th>"))
    #expect(sheet.components(separatedBy: "</table>").first?.contains("<a") == false)
    // The same numbers, by rows in one and by columns in the other.
    #expect(try Self.numbers(sheet) == Self.transposed(Self.numbers(shown)))
    let short = try pages.page("/counts?by=month&by=kind")
    #expect(!short.contains("printed sheet") && short.contains("<div class=\"wide\" role="))
  }

  @Test("of many rows and columns are printed in several tables, each with the totals")
  func parted() throws {
    let letters = (0..<30).map { number in
      let text = """
        1 May \(1901 + number)

        Ms A Example
        Headteacher
        River\(number) Primary School

        Dear Ms Example

        Survey inspection programme: otters

        Otters are seen in most of the rivers.

        Yours sincerely

        Ann Example
        Her Majesty's Inspector
        """
      return ("\(number).txt", text)
    }
    let pages = try SamplePages(of: Dictionary(uniqueKeysWithValues: letters))
    let page = try pages.page("/counts?q=otters&by=institution&by=year&sort=name")
    let tables = page.components(separatedBy: "<div class=\"printed sheet\">")
    let shown = try Self.numbers(tables[0])
    let columns = Self.transposed(shown)
    #expect(tables.count > 2 && columns.count == 32 && shown.count == 32)
    let parts = try tables.dropFirst().map { Self.transposed(try Self.numbers($0)) }
    #expect(parts.allSatisfy { $0.first == columns.first && $0.last == columns.last })
    let joined = parts.flatMap { $0.dropFirst().dropLast() }
    #expect(joined == Array(columns.dropFirst().dropLast()))
  }

  /// The rows of the first table of a page, without links and what names the field of rows; totals of
  /// rows last, as those of columns are.
  private static func numbers(_ page: String) throws -> [[String]] {
    let table = try #require(page.firstMatch(of: /<table[^†]*?<\/table>/)?.output)
    var rows = table.components(separatedBy: "<tr>").dropFirst().map { row in
      row.matches(of: /<t[hd][^>]*>([^†]*?)<\/t[hd]>/).map { cell in
        String(cell.output.1.replacing(/<[^>]*>/, with: ""))
      }
    }
    rows[0][0] = ""
    for row in rows.indices { rows[row].append(rows[row].remove(at: 1)) }
    return rows
  }

  private static func transposed(_ rows: [[String]]) -> [[String]] {
    rows[0].indices.map { column in
      rows.indices.map { rows[$0][column] }
    }
  }

  @Test("are linked from a search, keep its filters, and name rows and columns")
  func page() throws {
    let pages = try SamplePages.shared.get()
    let search = try pages.page("/search?q=singing&la=none&sort=date")
    let path = "/counts?q=singing&amp;la=none&amp;by=la&amp;by=year"
    #expect(search.contains("<a href=\"\(path)\">Counts by council and year</a>"))
    let page = try pages.page("/counts?q=singing&la=none&by=la&by=year")
    #expect(page.contains("<h1>Counts by local authority and year</h1>"))
    #expect(page.contains("<input type=\"hidden\" name=\"la\" value=\"none\">"))
    #expect(page.contains("<th scope=\"col\"><bdi>1911</bdi></th>"))
    #expect(page.contains("<th scope=\"row\"><bdi>Not stated</bdi></th>"))
    #expect(page.contains("<caption>") && page.contains("<div class=\"wide\" role=\"region\""))
    let checker = MarkupChecker(page)
    #expect(checker.faults == [])
    #expect(checker.tags.filter { $0.name == "th" }.allSatisfy { $0["scope"] != nil })
    for file in checker.tags.compactMap({ $0["href"] }) where file.hasPrefix("/api/v1/counts") {
      let target = file.replacing("&amp;", with: "&")
      #expect(try pages.get(target).status.code == 200, "\(file)")
      #expect(file.contains("la=none") && file.contains("by=la&amp;by=year"))
    }
    #expect(checker.tags.compactMap { $0["href"] }.count { $0.hasPrefix("/api/v1/counts") } == 12)
  }
}
