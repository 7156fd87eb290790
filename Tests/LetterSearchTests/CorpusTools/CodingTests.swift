import Foundation
import InvertedIndex
import LetterParsing
import Search
import TestSupport
import Testing

@testable import LetterSearch

/// Codes are those of a count that looks at each passage in turn.
@Suite("Coding by a codebook")
struct CodingTests {
  /// Codes of random queries, and what finds their passages without an index.
  private static func randomCodes(
    seed: UInt64
  ) -> (codes: [Codebook.Code], meanings: [AskedQuery]) {
    var random = RandomAskedQuery(seed: seed)
    var size = SeededGenerator(seed: seed)
    let meanings = (0..<2 + size.below(6)).map { _ in random.strict() }
    let codes = meanings.enumerated().map { Codebook.Code("code \($0)", $1.text, line: $0 + 1) }
    return (codes, meanings)
  }

  @Test(
    "tells the words that are taken for misspellings, and not those that an asterisk stands for"
  )
  func misspellings() throws {
    let searcher = try SmallCorpus.searcher([
      .init(id: "a", passages: ["The nature of nurture.", "They nurture calves."])
    ])
    let codes = [
      Codebook.Code("a", "nurture~", line: 1), Codebook.Code("b", "n*ture AND nurtur*", line: 2),
    ]
    let coding = try searcher.coding(.init(SearchRequest("*"), by: try Codebook(codes)))
    let told = coding.codes.map { $0.notes.filter { $0.code == .expansion }.map(\.message) }
    #expect(told[0].count == 1 && told[1].isEmpty)
    #expect(told[0].first?.contains("nature") == true)
    #expect(told[0].first?.hasSuffix("All forms of nurture are found without the sign.") == true)
  }

  @Test(
    "counts, overlaps and tables are those of a naive count",
    arguments: 0..<4 as Range<UInt64>
  )
  func naive(seed: UInt64) throws {
    let (searcher, naive) = try NaiveCountTests.corpus(seed: seed)
    for number in 0..<8 as Range<UInt64> {
      let (codes, meanings) = Self.randomCodes(seed: seed << 8 | number)
      let section = number % 2 == 0 ? nil : "strengths"
      var search = SearchRequest("*")
      search.filters = section.map { [.init(field: "section", value: $0)] } ?? []
      let coding = try searcher.coding(.init(search, by: try Codebook(codes)))
      let possible = naive.passages.indices.filter {
        section == nil || naive.passages[$0].section == section
      }
      let found = meanings.map { Set(naive.matches($0)).intersection(possible) }
      func letters(_ passages: Set<Int>) -> Set<Int> {
        Set(passages.map { naive.passages[$0].letter })
      }
      func count(_ passages: Set<Int>) -> SearchResponse.Count {
        .init(passages: passages.count, letters: letters(passages).count)
      }
      #expect(coding.codes.map(\.count) == found.map(count), "\(codes)")
      #expect(coding.total == count(found.reduce([]) { $0.union($1) }))
      #expect(coding.population == count(Set(possible)))
      for first in codes.indices {
        for second in codes.indices {
          let pair = (found[first], found[second])
          #expect(coding.shared((first, second), .passages) == pair.0.intersection(pair.1).count)
          #expect(
            coding.shared((first, second), .letters)
              == letters(pair.0).intersection(letters(pair.1)).count
          )
        }
      }
      try Self.checkTable(coding, found, possible, of: naive, searcher)
      for includesUncoded in [false, true] {
        let rows = try Self.rows(coding, .wide, includesUncoded, searcher)
        let expected = possible.filter { passage in
          includesUncoded || found.contains { $0.contains(passage) }
        }
        let cells = expected.map { passage in
          Self.name(of: passage, in: naive)
            + found.map { $0.contains(passage) ? "1" : "0" }
        }
        #expect(Set(rows.map { Self.name(of: $0) + $0.suffix(codes.count) }) == Set(cells))
        #expect(rows.count == cells.count)
        #expect(Self.isInOrder(rows))
      }
      let long = try Self.rows(coding, .long, false, searcher)
      let pairs = codes.indices.flatMap { code in
        found[code].map { Self.name(of: $0, in: naive) + [codes[code].name] }
      }
      #expect(Set(long.map { Self.name(of: $0) + [$0.last ?? ""] }) == Set(pairs))
      #expect(long.count == pairs.count)
    }
  }

  /// By section as a naive count has it, and by year as each code alone is counted.
  private static func checkTable(
    _ coding: Coding,
    _ found: [Set<Int>],
    _ possible: [Int],
    of naive: NaiveLetterSearch,
    _ searcher: LetterSearcher
  ) throws {
    func letters(_ passages: some Sequence<Int>) -> Int {
      Set(passages.map { naive.passages[$0].letter }).count
    }
    let sections = try searcher.crossTable(of: coding, by: "section")
    let any: Set<Int> = found.reduce([]) { $0.union($1) }
    #expect(sections.total.count == .init(passages: any.count, letters: letters(any)))
    for column in try #require(sections.columns).values {
      for (row, passages) in zip(sections.rows.values, found) {
        let own = passages.filter { naive.passages[$0].section == column.value }
        let cell = sections.cell(row, column)
        #expect(cell.count == .init(passages: own.count, letters: letters(own)))
        #expect(row.total.count == .init(passages: passages.count, letters: letters(passages)))
      }
      let own = any.filter { naive.passages[$0].section == column.value }
      #expect(column.total.count == .init(passages: own.count, letters: letters(own)))
      let reach = possible.filter { naive.passages[$0].section == column.value }
      #expect(column.total.ofLetters == letters(reach))
    }
    let years = try searcher.crossTable(of: coding, by: "year")
    for (code, row) in zip(coding.codes, years.rows.values) {
      var search = coding.request.search
      search.text = code.code.query
      let alone = try searcher.crossTable(CrossTable.Request(search, by: ["year"]))
      #expect(row.total == alone.total && row.value == code.code.name)
      for value in alone.rows.values where value.total.passages > 0 {
        let column = try #require(years.columns?.values.first { $0.value == value.value })
        #expect(years.cell(row, column) == value.total, "\(code.code.query) \(value.value)")
      }
    }
  }

  /// The rows of a table, behind its first.
  private static func rows(
    _ coding: Coding,
    _ layout: Coding.Layout,
    _ includesUncoded: Bool,
    _ searcher: LetterSearcher
  ) throws -> [[String]] {
    let writer = CodingWriter(coding, layout, includesUncoded: includesUncoded, searcher)
    var bytes: [UInt8] = []
    try writer.write(.delimited(.commas, .plain)) { bytes += $0 }
    var reader = DelimitedReader(bytes, .commas)
    var rows: [[String]] = []
    while let row = reader.next() { rows.append(row) }
    return Array(rows.dropFirst())
  }

  /// The letter and the number in it.
  private static func name(of row: [String]) -> [String] { [row[1], row[11]] }

  private static func name(of passage: Int, in naive: NaiveLetterSearch) -> [String] {
    let passage = naive.passages[passage]
    return ["letter-\(passage.letter)", String(passage.ordinal)]
  }

  /// By date, those without one last, then by letter and place.
  private static func isInOrder(_ rows: [[String]]) -> Bool {
    let keys = rows.map { row in
      (row[7].isEmpty ? "~" : row[7], row[1], Int(row[11]) ?? 0)
    }
    return zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 }
  }

  // MARK: Counts of others

  @Test("each code finds what a count of its query finds")
  func counts() throws {
    let searcher = try LetterSearcher(CorpusIndex.shared.index)
    let queries = [
      "progress", "good progress", "section:improvements tracking", "otters", "la:none NOT pupils",
    ]
    let codes = queries.enumerated().map { Codebook.Code("\($0)", $1, line: $0 + 1) }
    for section in [nil, "strengths"] {
      var search = SearchRequest("*")
      search.filters = section.map { [.init(field: "section", value: $0)] } ?? []
      let coding = try searcher.coding(.init(search, by: try Codebook(codes)))
      for (query, found) in zip(queries, coding.codes) {
        search.text = query
        let table = try searcher.crossTable(.init(search, by: ["year"]))
        #expect(found.count == table.total.count, "\(query)")
        #expect(found.ofLetters == table.total.ofLetters, "\(query)")
        #expect(found.wordsNeeded == table.wordsNeeded)
      }
    }
  }

  private static let sample = Result {
    try SmallCorpus.searcher([
      .init(id: "b", date: "2011-05-01", passages: ["Otters swim, and dive.", "Otters sleep."]),
      .init(id: "a", passages: ["Rivers flood. Otters swim."]),
      .init(id: "c", date: "2010-06-01", passages: ["Rivers rise."]),
    ])
  }

  private static let codes: [Codebook.Code] = [
    .init("text", "otters", description: "All of them.", line: 1),
    .init("=both", "otters swim", line: 2), .init("none", "\"unheard of\"", line: 3),
  ]

  private func coding() throws -> (Coding, LetterSearcher) {
    let searcher = try Self.sample.get()
    return (try searcher.coding(.init(SearchRequest(""), by: Codebook(Self.codes))), searcher)
  }

  private func text(
    _ format: CodingWriter.Format,
    _ layout: Coding.Layout = .wide,
    isForSpreadsheets: Bool = false
  ) throws -> String {
    let (coding, searcher) = try coding()
    let writer = CodingWriter(coding, layout, isForSpreadsheets: isForSpreadsheets, searcher)
    var bytes: [UInt8] = []
    try writer.write(format) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("tables have a column a code, of a name that no other column has")
  func wide() throws {
    let lines = try text(.delimited(.tabs, .plain)).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(lines.map { $0[1] } == ["letter", "b", "b", "a"])
    #expect(lines[0].suffix(3) == ["code_text", "=both", "none"])
    #expect(
      lines.dropFirst().map { $0.suffix(3) } == [
        ["1", "1", "0"], ["1", "1", "0"], ["1", "1", "0"],
      ]
    )
    let excel = try text(
      .delimited(.commas, .spreadsheet),
      isForSpreadsheets: true
    )
    #expect(excel.hasPrefix("\u{feff}id,letter,") && excel.contains(",code_text,'=both,none\r\n"))
  }

  @Test("JSON names the codes of each passage, and keeps what makes it again")
  func json() throws {
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text(.json).utf8)) as? [String: Any]
    )
    let passages = try #require(object["passages"] as? [[String: Any]])
    #expect(
      passages.map { $0["codes"] as? [String] } == Array(repeating: ["text", "=both"], count: 3)
    )
    let long = try text(.jsonLines, .long).split(separator: "\n")
    #expect(long.count == 7 && long[1].hasSuffix("\"code\":\"text\"}"))
    for kept in [try text(.json), try text(.jsonLines)] {
      let again = try #require(try KeptCodebook(path: "x", bytes: Array(kept.utf8)))
      #expect(again.request.codebook.codes == Self.codes)
      #expect(again.request.search == SearchRequest("*"))
    }
    var search = SearchRequest("*")
    search.filters = [.dates(from: "2011", to: nil)].compactMap(\.self)
    search.match = .all
    let searcher = try Self.sample.get()
    let request = Coding.Request(search, by: try Codebook(Self.codes))
    let coding = try searcher.coding(request)
    let provenance = CodingProvenance(of: coding, .counts, in: searcher.index)
    let kept = try KeptCodebook(path: "x", bytes: Array(provenance.companion.text.utf8))
    #expect(kept?.request == request)
    #expect(kept?.generation == searcher.index.metadata.generation)
    #expect(try KeptCodebook(path: "x", bytes: Array("{\"command\": \"counts\"}".utf8)) == nil)
  }

  @Test("Markdown has the counts, and each passage with its codes")
  func markdown() throws {
    let text = try text(.markdown)
    #expect(text.hasPrefix("# 3 codes: 3 passages in 2 letters, of 3 letters of the index\n\n"))
    #expect(text.contains("| text | 3 | 2 | 3 |\n| \\=both | 3 | 2 | 3 |\n| none | 0 | 0 | 3 |\n"))
    #expect(text.contains("\n\nCodes: text, =both\n\n"))
    #expect(text.contains("No passage has none."))
    #expect(text.contains("Any of several words is enough for =both:"))
  }

  @Test("the overlap is a table of all codes, and a list of pairs in JSON")
  func overlap() throws {
    let (coding, _) = try coding()
    let (columns, rows) = coding.table(.overlap(.letters))
    #expect(columns == ["code", "text", "=both", "none"])
    #expect(
      rows == [["text", "2", "2", "0"], ["=both", "2", "2", "0"], ["none", "0", "0", "0"]]
    )
    #expect(coding.table(.counts).rows.last?.prefix(4) == ["(all)", "3", "2", "3"])
    let json = coding.json().serialized()
    #expect(json.contains("{\"codes\":[\"text\",\"=both\"],\"passages\":3,\"letters\":2}"))
  }

  @Test("queries that are refused are told with their line and code")
  func refused() throws {
    let searcher = try Self.sample.get()
    var search = SearchRequest("*")
    search.isStrict = true
    let codes = [Codebook.Code("odd", "\"otters", line: 4), .init("fine", "otters", line: 5)]
    let error = #expect(throws: LetterSearchError.self) {
      try searcher.coding(.init(search, by: Codebook(codes)), path: "codes.txt")
    }
    #expect(error?.description.hasPrefix("codes.txt:4: odd: ") == true)
    search.isStrict = false
    let coding = try searcher.coding(.init(search, by: Codebook(codes)))
    #expect(coding.codes[0].notes.map(\.code) == [.unclosedQuote])
  }
}
