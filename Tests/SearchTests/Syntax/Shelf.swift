import InvertedIndex
import TextAnalysis

@testable import Search

/// A few passages with the vocabulary that an index of them would have, searched one by one.
struct Shelf: Vocabulary {
  static let exact = FieldID(rawValue: 0)
  static let stemmed = FieldID(rawValue: 1)
  static let headingExact = FieldID(rawValue: 2)
  static let headingStemmed = FieldID(rawValue: 3)
  static let section = FieldID(rawValue: 4)
  static let kind = FieldID(rawValue: 5)
  static let la = FieldID(rawValue: 6)
  static let laExact = FieldID(rawValue: 7)
  static let laStemmed = FieldID(rawValue: 8)
  static let file = FieldID(rawValue: 9)
  static let date = ColumnID(rawValue: 0)
  static let visitFirst = ColumnID(rawValue: 1)
  static let visitLast = ColumnID(rawValue: 2)

  static let passage = QuerySchema.TextForms(exact: exact, stemmed: stemmed)
  static let heading = QuerySchema.TextForms(exact: headingExact, stemmed: headingStemmed)

  /// Fields as the application has them, of each kind one or two.
  static let schema = QuerySchema(
    passage: passage,
    lighterTexts: [QuerySchema.LighterText(heading, boost: 0.3)],
    fields: [
      QueryField("text", kind: .text(passage)),
      QueryField("heading", kind: .text(heading)),
      QueryField("title", aliases: ["subject"], kind: .text(heading)),
      QueryField(
        "section",
        kind: .keyword(section),
        values: FieldValues(
          stored: ["strengths", "improvements", "main_findings"],
          synonyms: ["areas for improvement": ["improvements"]]
        )
      ),
      QueryField(
        "kind",
        aliases: ["type"],
        kind: .keyword(kind),
        values: FieldValues(
          stored: ["survey", "la_focused", "la_school_improvement"],
          synonyms: ["local authority": ["la_focused", "la_school_improvement"]]
        )
      ),
      QueryField(
        "la",
        aliases: ["local_authority"],
        kind: .keywordAndText(
          la,
          QuerySchema.TextForms(exact: laExact, stemmed: laStemmed)
        ),
        missing: .term(Query.Term(la, ""))
      ),
      QueryField("file", kind: .keyword(file)),
      QueryField(
        "date",
        kind: .date(QueryField.DateColumns(first: date)),
        missing: .range(date, Int64.min...Int64.min)
      ),
      QueryField(
        "visit",
        aliases: ["visit_date"],
        kind: .date(QueryField.DateColumns(first: visitFirst, last: visitLast))
      ),
      QueryField(
        "academic_year",
        kind: .date(QueryField.DateColumns(first: date, readsSchoolYears: true))
      ),
    ]
  )

  /// 15 May 2019.
  static let today: Int64 = 18_031

  let texts: [AnalyzedText]
  private var frequencies: [FieldID: [String: Int]] = [:]

  init(_ passages: [String]) {
    texts = passages.map { AnalyzedText($0, as: Shelf.passage) }
    for passage in passages {
      let tokens = Analyzer.english.tokens(in: passage)
      let words = tokens.flatMap { [$0.term, $0.compound, $0.acronym].compactMap { $0 } }
      for term in Set(words) { frequencies[Shelf.exact, default: [:]][term, default: 0] += 1 }
      for term in Set(tokens.map(\.indexForm)) {
        frequencies[Shelf.stemmed, default: [:]][term, default: 0] += 1
      }
    }
  }

  func documentFrequency(of term: String, in field: FieldID) -> Int {
    frequencies[field]?[term] ?? 0
  }

  func documentFrequency(ofPhrase terms: [String], in field: FieldID) -> Int {
    let slots = terms.enumerated().map { Query.Slot([$0.element], offset: $0.offset) }
    return matches(of: .phrase(Query.Phrase(field: field, slots: slots))).count
  }

  func visitTerms(
    in field: FieldID,
    startingWith prefix: String,
    _ visit: (String, Int) -> Void
  ) {
    for (term, frequency) in (frequencies[field] ?? [:]).sorted(by: { $0.key < $1.key })
    where term.hasPrefix(prefix) {
      visit(term, frequency)
    }
  }

  static func parse(_ query: String) throws -> ParsedQuery {
    var parser = QueryParser(schema: schema)
    parser.options.today = today
    return try parser.parse(query)
  }

  func compile(_ query: String) throws -> CompiledQuery {
    var compiler = QueryCompiler(schema: Shelf.schema)
    compiler.today = Shelf.today
    return try compiler.compile(Shelf.parse(query), vocabulary: self)
  }

  /// The passages that match, by number, when all stand under the same heading.
  func search(
    _ query: String,
    matching mode: MatchMode = .any,
    under heading: String = ""
  ) throws -> [Int] {
    matches(of: try compile(query).query(matching: mode), under: heading)
  }

  /// The passages that match as far as a text can tell: dates and letters are taken to match.
  func matches(of query: Query, under heading: String = "") -> [Int] {
    let heading = AnalyzedText(heading, as: Shelf.heading)
    let query = TextQuery(query)
    return texts.indices.filter {
      PassageMatcher(query, in: texts[$0], beside: [heading]).verdict() != .no
    }
  }
}
