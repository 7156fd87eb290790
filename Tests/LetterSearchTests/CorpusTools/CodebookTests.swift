import Foundation
import TestSupport
import Testing

@testable import LetterSearch

@Suite("A codebook")
struct CodebookTests {
  private func read(_ text: String, as path: String = "codes.txt") throws -> Codebook {
    try Codebook(path: path, bytes: Array(text.utf8))
  }

  private func faults(_ text: String, as path: String = "codes.txt") throws -> [String] {
    do {
      _ = try read(text, as: path)
      return []
    } catch LetterSearchError.badCodebook(path, let faults) {
      return faults.map { "\($0.line): \($0.message)" }
    }
  }

  @Test("of lines has a code, its query, and what indented lines say of it")
  func lines() throws {
    let book = try read(
      """
      \u{feff}# Remarks begin so.

      attendance: attendance OR absen*
          Being in school,
        not punctuality.
          # A remark, indented.
      care  leavers:section:improvements : "care leavers"
      tabs\tphonics\twhat it is
      aligned:\t\t"reading for pleasure"
      dates: date: 2019
      """
    )
    #expect(
      book.codes == [
        .init(
          "attendance",
          "attendance OR absen*",
          description: "Being in school, not punctuality.",
          line: 3
        ),
        .init("care leavers:section:improvements", "\"care leavers\"", line: 7),
        .init("tabs", "phonics", description: "what it is", line: 8),
        .init("aligned", "\"reading for pleasure\"", line: 9),
        .init("dates", "date: 2019", line: 10),
      ]
    )
    #expect(book.remarks.isEmpty)
  }

  @Test(
    "of a table has named columns in any order, or the first three",
    arguments: [
      ("a.csv", "Query,Notes,CODE,definition\nrain*,x,weather,wet\n\nsun,,sky,\n"),
      ("a.tsv", "code\tquery\tdescription\r\nweather\train*\twet\r\nsky\tsun\r\n"),
      ("a.csv", "weather;rain*;wet\nsky;sun;\n"), ("a.csv", "weather,rain*,wet\nsky,sun,,,\n"),
      ("-", "name,query,description\nweather,rain*,wet\nsky,sun,"),
      ("a.txt", "weather\train*\twet\nsky\tsun\n"),
    ]
  )
  func tables(path: String, text: String) throws {
    let codes = try read(text, as: path).codes
    #expect(codes.map(\.name) == ["weather", "sky"])
    #expect(codes.map(\.query) == ["rain*", "sun"])
    #expect(codes.map(\.description) == ["wet", nil])
  }

  @Test("of a table keeps the quotation marks of exact words, whoever wrote them")
  func quotationMarks() throws {
    let queries: [(written: String, query: String, isTold: Bool)] = [
      ("a,\"\"\"good progress\"\"\"", "\"good progress\"", false),
      ("a,\"good progress\"", "\"good progress\"", true),
      ("a,\"good progress\" OR calm", "\"good progress\" OR calm", true),
      ("a,calm OR \"good progress\"", "calm OR \"good progress\"", false),
      ("\"a\",\"good progress\",\"what\"", "good progress", false),
      ("a,\"NEAR(good progress, 5)\"", "NEAR(good progress, 5)", false),
      ("a,\"\"\"good\"\" OR calm\"", "\"good\" OR calm", false),
    ]
    for (written, query, isTold) in queries {
      for text in [written, written.replacing("a,", with: "a\t")] where !text.contains("\"a\"\t") {
        let path = text.contains("a\t") ? "x.tsv" : "x.csv"
        let book = try read(text, as: path)
        #expect(book.codes.map(\.query) == [query], "\(text)")
        #expect(book.remarks.count == (isTold ? 1 : 0), "\(text)")
      }
    }
    let twice = try read("a,\"b c\"\nd,e\nf,\"g h\"\n", as: "x.csv")
    #expect(twice.remarks.map(\.message).first?.contains("(line 1 and 3)") == true)
  }

  @Test("tells all that is wrong, with lines and what to do")
  func wrong() throws {
    #expect(
      try faults(
        "  first\nattendance: a\nsection:improvements b\nsunny days\nAttendance: c\nempty:\n"
      ) == [
        "1: an indented line describes the code above it, and there is none: begin a code at the margin",
        "3: no code before a query: write CODE: QUERY, with a space behind the colon",
        "4: no query behind a code: write CODE: QUERY",
        "5: line 2 has the code Attendance, too: give each its own name, or join the two queries with OR",
        "6: the code empty has no query: give it one, or take it out",
      ]
    )
    for nothing in ["", "\n\n", "# only a remark\n", "code,query\n"] {
      #expect(try faults(nothing).map { $0.prefix(19) } == ["1: it holds no code"], "\(nothing)")
    }
    #expect(try faults("a,b,c,d\n", as: "x.csv")[0].hasPrefix("1: a row of 4 cells"))
    #expect(try faults("code,query\na,b\n\"\",c\n", as: "x.csv")[0].hasPrefix("3: a query without"))
    #expect(try faults("theme,cue\nx,y\n", as: "x.csv")[0].contains("--themes FILE"))
    let error = LetterSearchError.badCodebook(
      path: "x.txt",
      faults: (1...12).map { .init(line: $0, message: "odd") }
    )
    #expect(error.description.hasPrefix("x.txt:1: odd\nx.txt:2: odd\n"))
    #expect(error.description.hasSuffix("x.txt:10: odd\nand 2 more"))
  }

  @Test("of random bytes is one, or none that says why", arguments: 0..<200 as Range<UInt64>)
  func random(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "\"", ",", "\t", ":", ": ", "\n", " ", "\r\n", "query", "code", "#", ";", "é",
    ]
    let text = (0..<random.below(40)).map { _ in pieces[random.below(pieces.count)] }.joined()
    for path in ["x.csv", "x.tsv", "x.txt"] {
      do {
        let codes = try read(text, as: path).codes
        #expect(!codes.isEmpty)
        #expect(codes.allSatisfy { !$0.name.isEmpty && !$0.query.isEmpty && $0.line > 0 })
        #expect(Set(codes.map { $0.name.lowercased() }).count == codes.count)
      } catch LetterSearchError.badCodebook(_, let faults) {
        #expect(!faults.isEmpty)
      }
    }
  }
}
