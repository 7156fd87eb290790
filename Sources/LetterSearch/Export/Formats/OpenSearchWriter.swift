import LetterParsing

/// Lines for the bulk interface of OpenSearch and Elasticsearch, with the mapping in a second file.
///
/// What depends on the query is left out, but each document names the generation it came from.
struct OpenSearchWriter: ExportWriter {
  let provenance: ExportProvenance

  private static let columns: [PassageColumn] = [
    .letter, .title, .file, .sha256, .kind, .institution, .localAuthority, .date, .inspectors,
    .section, .heading, .ordinal, .text, .themes, .lines, .citation,
  ]

  func append(_ hits: ArraySlice<Hit>, isFirst: Bool, to bytes: inout [UInt8]) {
    for hit in hits {
      let row = provenance.request.row(hit)
      let action = JSON.object([
        .init("_index", .string("letters")), .init("_id", row.cell(.id).json),
      ])
      let cells = OpenSearchWriter.columns.map { JSON.Member($0.rawValue, row.cell($0).json) }
      let document = JSON.object(
        [.init("id", row.cell(.id).json)] + cells + [
          .init("visit_date", .array(hit.letter.letter.visitDates.map(OpenSearchWriter.range))),
          .init("generation", .string(provenance.index.generation)),
        ]
      )
      JSON.object([.init("index", action)]).append(to: &bytes)
      bytes.append(0x0a)
      document.append(to: &bytes)
      bytes.append(0x0a)
    }
  }

  func companions() -> [(ending: String, text: String)] {
    [(".mapping.json", mapping.serialized(pretty: true) + "\n")]
  }

  private static func range(_ span: DateSpan) -> JSON {
    .object([
      .init("gte", .string(span.start.description)), .init("lte", .string(span.end.description)),
    ])
  }

  // MARK: Mapping

  private var mapping: JSON {
    .object([
      .init("settings", OpenSearchWriter.settings),
      .init(
        "mappings",
        .object([
          .init("_meta", .object([.init("provenance", provenance.json)])),
          .init("dynamic", .string("strict")),
          .init("properties", OpenSearchWriter.properties),
        ])
      ),
    ])
  }

  /// Stems for plain words, and the words as written for exact ones.
  private static let settings = JSON.object([
    .init(
      "analysis",
      .object([
        .init(
          "filter",
          .object([
            .init("english_possessive", filter("stemmer", "possessive_english")),
            .init("english_stemmer", filter("stemmer", "english")),
          ])
        ),
        .init(
          "analyzer",
          .object([
            .init(
              "letters",
              analyzer(["english_possessive", "lowercase", "asciifolding", "english_stemmer"])
            ),
            .init("letters_exact", analyzer(["english_possessive", "lowercase", "asciifolding"])),
          ])
        ),
      ])
    )
  ])

  private static func filter(_ type: String, _ language: String) -> JSON {
    .object([.init("type", .string(type)), .init("language", .string(language))])
  }

  private static func analyzer(_ filters: [String]) -> JSON {
    .object([
      .init("type", .string("custom")), .init("tokenizer", .string("standard")),
      .init("filter", .strings(filters)),
    ])
  }

  private static let properties: JSON = {
    let texts = ["text", "heading", "title", "citation"].map { JSON.Member($0, analyzedText) }
    let names = ["institution", "local_authority", "inspectors"].map { JSON.Member($0, name) }
    let keywords = ["id", "letter", "file", "sha256", "kind", "section", "themes", "generation"]
      .map { JSON.Member($0, type("keyword")) }
    let numbers = ["ordinal", "lines"].map { JSON.Member($0, type("integer")) }
    let dates = [JSON.Member("date", type("date")), .init("visit_date", type("date_range"))]
    return .object(keywords + texts + names + numbers + dates)
  }()

  private static func type(_ name: String) -> JSON { .object([.init("type", .string(name))]) }

  private static let analyzedText = JSON.object([
    .init("type", .string("text")), .init("analyzer", .string("letters")),
    .init(
      "fields",
      .object([
        .init(
          "exact",
          .object([
            .init("type", .string("text")), .init("analyzer", .string("letters_exact")),
          ])
        )
      ])
    ),
  ])

  private static let name = JSON.object([
    .init("type", .string("keyword")),
    .init(
      "fields",
      .object([
        .init(
          "words",
          .object([.init("type", .string("text")), .init("analyzer", .string("letters"))])
        )
      ])
    ),
  ])
}
