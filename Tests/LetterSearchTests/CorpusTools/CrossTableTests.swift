import Foundation
import InvertedIndex
import LetterParsing
import TestSupport
import Testing

@testable import LetterSearch

/// Tables are those of a count that looks at each passage in turn.
@Suite("Counts by two fields")
struct CrossTableTests {
  /// A passage with its values of some fields, apart from the columns of the index.
  private struct Counted {
    var letter: String
    var values: [String: [String]]
  }

  /// What is counted under two values; nothing for all of them.
  private struct Place: Hashable {
    var row: String?
    var column: String?
  }

  /// Counts one passage after the other.
  private static func counts(
    _ passages: [Counted],
    by fields: [String]
  ) -> [Place: SearchResponse.Count] {
    var numbers: [Place: (passages: Int, letters: Set<String>)] = [:]
    for passage in passages {
      let labels = fields.map { field -> Set<String?> in
        let values = passage.values[field] ?? []
        return Set((values.isEmpty ? ["none"] : values).map(Optional.some) + [nil])
      }
      for row in labels[0] {
        for column in fields.count > 1 ? labels[1] : [nil] {
          let place = Place(row: row, column: column)
          numbers[place, default: (0, [])].passages += 1
          numbers[place, default: (0, [])].letters.insert(passage.letter)
        }
      }
    }
    return numbers.mapValues { .init(passages: $0.passages, letters: $0.letters.count) }
  }

  /// Compares every cell and total of a table, those of the values that it lists.
  private static func expect(
    _ table: CrossTable,
    found: [Counted],
    possible: [Counted],
    _ what: String
  ) {
    let fields = table.axes.map(\.field)
    let (found, possible) = (counts(found, by: fields), counts(possible, by: fields))
    func check(_ place: Place, _ cell: CrossTable.Cell) {
      let none = SearchResponse.Count(passages: 0, letters: 0)
      #expect(cell.count == found[place] ?? none, "\(what): \(place)")
      #expect(cell.ofLetters == possible[place]?.letters ?? 0, "\(what): \(place)")
    }
    check(Place(), table.total)
    var places: Set<Place> = [Place()]
    for row in table.rows.values {
      check(Place(row: row.value), row.total)
      places.insert(Place(row: row.value))
      for column in table.columns?.values ?? [] {
        let place = Place(row: row.value, column: column.value)
        check(place, table.cell(row, column))
        places.insert(place)
      }
    }
    for column in table.columns?.values ?? [] {
      check(Place(column: column.value), column.total)
      places.insert(Place(column: column.value))
    }
    // Nothing that was found is in no cell.
    #expect(Set(found.keys).isSubset(of: places), "\(what)")
    if table.request.listsUnfound { #expect(Set(possible.keys).isSubset(of: places), "\(what)") }
  }

  // MARK: Letters

  private static let pairs = [
    ["section", "year"], ["institution", "academic_year"], ["month", "section"], ["year"],
    ["institution", "year"], ["section"],
  ]

  @Test("of random letters are those of a naive count", arguments: 0..<3 as Range<UInt64>)
  func letters(seed: UInt64) throws {
    let (searcher, naive) = try NaiveCountTests.corpus(seed: seed)
    var random = SeededGenerator(seed: seed)
    func counted(_ numbers: [Int]) -> [Counted] {
      numbers.map { number in
        let passage = naive.passages[number]
        let letter = naive.letters[passage.letter]
        let school = letter.date.map { $0.month >= 9 ? $0.year : $0.year - 1 }
        func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        var values: [String: [String]] = [:]
        values["section"] = [passage.section]
        values["institution"] = letter.institution.map { [$0] }
        values["year"] = letter.date.map { ["\($0.year)"] }
        values["month"] = letter.date.map { ["\($0.year)-\(twoDigits($0.month))"] }
        values["academic_year"] = school.map { ["\($0)-\(twoDigits(($0 + 1) % 100))"] }
        return Counted(letter: "\(passage.letter)", values: values)
      }
    }
    func word() -> String { RandomLetters.words[random.below(16)] }
    for number in 0..<24 {
      let words: [AskedQuery] = [.word(word()), .prefix(String(word().prefix(3))), .word(word())]
      let query: AskedQuery =
        switch number % 4 {
        case 0: .all([words[0], .any([words[1], words[2]])])
        case 1: .any(words)
        case 2: .not(words[0])
        default: .exactPhrase([word(), word()])
        }
      let year = 2009 + random.below(4)
      let restrictions: [AskedQuery] = [
        .section(["strengths", "improvements"][random.below(2)]),
        .dates("date:\(year)..", year * 10_000...99_999_999), .undated,
        .field(.institution, ["elmtree"], isQuoted: true),
      ]
      let restriction = random.oneIn(2) ? nil : restrictions[random.below(4)]
      let whole = restriction.map { AskedQuery.all([query, $0]) } ?? query
      let fields = Self.pairs[number % Self.pairs.count]
      var request = CrossTable.Request(SearchRequest(whole.text), by: fields)
      request.listsUnfound = random.oneIn(2)
      let possible = restriction.map(naive.matches) ?? Array(naive.passages.indices)
      Self.expect(
        try searcher.crossTable(request),
        found: counted(naive.matches(whole)),
        possible: counted(possible),
        "\(whole.text) by \(fields)"
      )
    }
  }

  // MARK: Records

  /// Letters whose passages have several themes, and which have several tags themselves.
  private static func records(_ random: inout SeededGenerator) -> [SmallCorpus.Letter] {
    let sentences = [
      "Behaviour is calm.", "Pupils are punctual.", "Otters swim.", "Governors meet.",
      "Phonics is taught well.", "Rivers flood.",
    ]
    return (0..<40).map { number in
      let passages = (0..<1 + random.below(4)).map { _ in
        (0..<1 + random.below(3)).map { _ in sentences[random.below(sentences.count)] }
          .joined(separator: " ")
      }
      return SmallCorpus.Letter(
        id: "letter-\(number)",
        date: random.oneIn(4) ? nil : "201\(random.below(4))-0\(1 + random.below(9))-11",
        passages: passages,
        region: ["North", "South", nil][random.below(3)],
        tags: ["a", "b", "c"].filter { _ in random.oneIn(2) }
      )
    }
  }

  @Test(
    "of values that a passage has several of count each once",
    arguments: 0..<3 as Range<UInt64>
  )
  func records(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let letters = Self.records(&random)
    let searcher = try SmallCorpus.searcher(letters)
    let byID = Dictionary(uniqueKeysWithValues: letters.map { ($0.id, $0) })
    let segment = searcher.index.segment
    let all = try (0..<UInt32(segment.documentCount)).map { number -> (String, Counted) in
      let passage = try searcher.index.passage(DocID(rawValue: number))
      let group = segment.group(of: DocID(rawValue: number))
      let letter = try #require(byID[try searcher.index.letter(group).id])
      let year = letter.date.map { [String($0.prefix(4))] } ?? []
      let values = [
        "theme": passage.themes, "tags": letter.tags, "year": year,
        "region": letter.region.map { [$0] } ?? [],
      ]
      return (passage.text, Counted(letter: letter.id, values: values))
    }
    #expect(all.contains { ($0.1.values["theme"] ?? []).count > 1 })
    let asked: [(query: String, holds: (String) -> Bool)] = [
      ("*", { _ in true }), ("otters", { $0.contains("Otters") }),
      ("punctual OR rivers", { $0.contains("punctual") || $0.contains("Rivers") }),
      ("\"is calm\" NOT otters", { $0.contains("is calm") && !$0.contains("Otters") }),
      ("unheard", { _ in false }),
    ]
    let fields = [
      ["theme", "tags"], ["tags", "theme"], ["region", "theme"], ["tags", "year"],
      ["region", "tags"], ["theme"], ["tags"],
    ]
    for (query, holds) in asked {
      for fields in fields {
        let region = random.oneIn(3) ? ["North", "none"][random.below(2)] : nil
        var search = SearchRequest(query)
        search.filters = region.map { [.init(field: "region", value: $0)] } ?? []
        var request = CrossTable.Request(search, by: fields)
        request.listsUnfound = random.oneIn(2)
        let possible = all.filter { _, counted in
          let regions = counted.values["region"] ?? []
          return region == nil || (regions.isEmpty ? ["none"] : regions) == [region]
        }
        Self.expect(
          try searcher.crossTable(request),
          found: possible.filter { holds($0.0) }.map(\.1),
          possible: possible.map(\.1),
          "\(query) by \(fields) of \(region ?? "all")"
        )
      }
    }
  }

  // MARK: Beside searches

  @Test(
    "each cell is what a search restricted to its values finds",
    arguments: [
      ["section", "theme"], ["theme", "kind"], ["la", "year"], ["institution", "section"],
      ["inspector", "wording"], ["grade", "section"], ["kind", "year"], ["document", "la"],
    ]
  )
  func searches(fields: [String]) throws {
    let searcher = try LetterSearcher(CorpusIndex.shared.index)
    for query in ["*", "progress", "\"nurture group\"", "pupils reading section:improvements"] {
      let table = try searcher.crossTable(.init(SearchRequest(query), by: fields))
      for row in table.rows.values {
        for column in try #require(table.columns).values {
          var request = SearchRequest(query)
          request.filters = zip(fields, [row, column]).map { .init(field: $0, value: $1.value) }
          let found = try searcher.search(request).total
          #expect(table.cell(row, column).count == found, "\(query) \(row.value) \(column.value)")
          #expect(table.cell(row, column).letters <= table.cell(row, column).ofLetters)
        }
      }
    }
  }

  @Test("by one field are those of its facet")
  func facets() throws {
    let searcher = try LetterSearcher(CorpusIndex.shared.index)
    for field in LetterSchema(customFields: []).facetNames {
      for query in ["*", "progress", "section:strengths"] {
        var search = SearchRequest(query)
        let table = try searcher.crossTable(.init(search, by: [field]))
        search.facets = [field]
        let facet = try #require(try searcher.search(search).facets.first)
        let counted = table.rows.values.map { ($0.value, $0.total.count) }
        let expected = facet.valuesWithoutGaps.map { ($0.value, $0.count) }
        #expect(
          Dictionary(uniqueKeysWithValues: counted) == Dictionary(uniqueKeysWithValues: expected),
          "\(field) \(query)"
        )
        #expect(table.rows.values.map(\.isNotStated).dropLast().allSatisfy { !$0 })
        #expect(table.total.count == (try searcher.search(search).total))
      }
    }
  }

  @Test("of councils join their spellings")
  func councils() throws {
    let places = ["Sheffield", "Sheffield City", "Sheffield City", "Luton"]
    let searcher = try SmallCorpus.searcher(
      texts: places.enumerated().map { ("\($0)", SmallCorpus.letter(toCouncil: $1)) }
    )
    let request = CrossTable.Request(SearchRequest("otters"), by: ["council"])
    let error = #expect(throws: LetterSearchError.self) { try searcher.crossTable(request) }
    #expect(error?.description.contains("count by; did you mean la? There are section,") == true)
    let table = try searcher.crossTable(
      .init(SearchRequest("otters"), by: ["local_authority", "year"])
    )
    #expect(table.axes.map(\.field) == ["la", "year"])
    #expect(table.rows.values.map(\.value) == ["Sheffield City", "Luton"])
    #expect(table.rows.values.map(\.total.letters) == [3, 1])
  }

  @Test(
    "are by one field or two that there are",
    arguments: [[], ["la", "la"], ["year", "month", "la"], ["colour"]]
  )
  func refused(fields: [String]) throws {
    let searcher = try LetterSearcher(CorpusIndex.shared.index)
    do {
      _ = try searcher.crossTable(.init(SearchRequest("*"), by: fields))
      Issue.record("\(fields) is counted by")
    } catch LetterSearchError.badRestriction(let name, _, let reason) {
      #expect(name == "by")
      if fields == ["colour"] { #expect(reason.contains("there are section, theme, ")) }
    }
  }

  // MARK: Formats

  private static let sample = Result {
    try SmallCorpus.searcher([
      .init(
        id: "a",
        date: "2011-05-01",
        passages: ["Otters swim.", "Otters dive."],
        region: "North"
      ),
      .init(id: "b", date: "2011-06-01", passages: ["Rivers flood."], region: "North"),
      .init(id: "c", date: "2013-06-01", passages: ["Otters swim."], region: "=South"),
      .init(id: "d", passages: ["Otters sleep."], region: "(all)"),
      .init(id: "e", date: "2013-06-02", passages: ["Rivers rise."], region: "East"),
    ])
  }

  private func table(
    _ query: String = "otters",
    by fields: [String] = ["region", "year"],
    listsUnfound: Bool = false
  ) throws -> CrossTable {
    var request = CrossTable.Request(SearchRequest(query), by: fields)
    request.listsUnfound = listsUnfound
    return try Self.sample.get().crossTable(request)
  }

  private func csv(
    _ table: CrossTable,
    _ unit: CrossTable.Unit? = nil,
    isForSpreadsheets: Bool = false
  ) throws -> String {
    let (columns, rows) = try table.table(of: unit, isForSpreadsheets: isForSpreadsheets)
    let bytes = DelimitedText.commas.table(columns, rows, for: .plain)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("have a row a cell, with years that have nothing and what is not stated")
  func list() throws {
    #expect(
      try csv(table()) == """
        region,year,passages,letters,of_letters
        North,2011,2,1,2
        North,(all),2,1,2
        \"""(all)""\",none,1,1,1
        \"""(all)""\",(all),1,1,1
        =South,2013,1,1,1
        =South,(all),1,1,1
        (all),2011,2,1,2
        (all),2012,0,0,0
        (all),2013,1,1,2
        (all),none,1,1,1
        (all),(all),4,3,5

        """
    )
  }

  @Test("are laid out with one number")
  func layout() throws {
    #expect(
      try csv(table(listsUnfound: true), .ofLetters) == """
        region,2011,2012,2013,none,(all)
        North,2,0,0,0,2
        \"""(all)""\",0,0,0,1,1
        =South,0,0,1,0,1
        East,0,0,1,0,1
        (all),2,0,2,1,5

        """
    )
    #expect(
      try csv(table(by: ["month"]), .letters, isForSpreadsheets: true).hasPrefix(
        "month,letters\n2011–05,1\n2011–06,0\n"
      )
    )
    #expect(
      try csv(table(by: ["year"])).hasPrefix("year,passages,letters,of_letters\n2011,2,1,2\n")
    )
  }

  @Test("are told in JSON")
  func json() throws {
    let table = try table("otters", by: ["year", "region"])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(table.json().serialized().utf8))
        as? [String: Any]
    )
    #expect(object["by"] as? [String] == ["year", "region"])
    #expect(object["total"] as? [String: Int] == ["passages": 4, "letters": 3, "of_letters": 5])
    let cells = try #require(object["cells"] as? [[String: Any]])
    #expect(cells.count == 3)
    #expect(cells[0]["row"] as? String == "2011" && cells[0]["column"] as? String == "North")
    #expect(cells[0]["of_letters"] as? Int == 2)
    #expect(object["unfound"] as? [Int] == [0, 1])
    #expect((object["columns"] as? [[String: Any]])?.count == 3)
    #expect(object["provenance"] == nil)
  }

  @Test("for people name what the numbers are, and where they come from")
  func markdown() throws {
    let searcher = try Self.sample.get()
    let table = try table()
    let provenance = CrossTableProvenance(of: table, in: searcher.index)
    let text = table.markdown(provenance: provenance.rows, themes: searcher.index.schema.themes)
    let generation = searcher.index.metadata.generation
    #expect(text.hasPrefix("# 4 passages in 3 letters for otters, by region and year\n\n"))
    #expect(text.contains("| Counted by | region and year |\n"))
    #expect(text.contains("| Index generation | \(generation) |\n"))
    #expect(
      text.contains(
        """
        | Region | 2011 | 2012 | 2013 | Not stated | All |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | North | 2 in 1/2 | – | – | – | 2 in 1/2 |
        """
      )
    )
    #expect(text.contains("Values that no passage found has are left out: 1 of region."))
    let kept = provenance.json.serialized(pretty: true)
    #expect(
      kept.contains("\"command\": \"counts\"") && kept.contains("\"generation\": \"\(generation)\"")
    )
  }

  @Test("tell why they do not add up, and no number where there is none")
  func remarks() throws {
    #expect(try table().totalsRemark == nil)
    let corpus = try LetterSearcher(CorpusIndex.shared.index)
    let themes = try corpus.crossTable(.init(SearchRequest("*"), by: ["theme", "year"]))
    #expect(themes.totalsRemark?.hasPrefix("A passage or letter with several values") == true)
    let sections = try corpus.crossTable(.init(SearchRequest("*"), by: ["section"]))
    #expect(sections.totalsRemark?.hasPrefix("A letter with passages of several") == true)
    let nothing = try table("unheard")
    #expect(nothing.total == .init(passages: 0, letters: 0, ofLetters: 5))
    #expect(nothing.rows.values.isEmpty && nothing.rows.unfoundCount == 4)
  }
}
