import LetterParsing

/// Lines for the bulk interface of OpenSearch and Elasticsearch, with the mapping in a second file.
///
/// What depends on the query is left out, but each document names the generation it came from.
struct OpenSearchWriter: ExportWriter {
  private let provenance: ExportProvenance
  private let rows: RowEncoder<JSONForm>
  /// What ends a document.
  private let end: [UInt8]

  private static let columns: [PassageColumn] = [
    .id, .letter, .title, .file, .sha256, .kind, .institution, .localAuthority, .date, .inspectors,
    .section, .heading, .ordinal, .text, .themes, .lines, .citation,
  ]

  init(provenance: ExportProvenance) {
    self.provenance = provenance
    rows = RowEncoder(provenance.request, JSONForm(end: ""), columns: OpenSearchWriter.columns)
    let generation = JSON.string(provenance.index.generation).serialized()
    end = Array(",\"generation\":\(generation)}\n".utf8)
  }

  func append(_ hits: ArraySlice<Hit>, isFirst: Bool, to bytes: inout [UInt8]) {
    var rows = rows
    for hit in hits {
      bytes += "{\"index\":{\"_index\":\"letters\",\"_id\":".utf8
      JSON.append(quoted: hit.passage.id, to: &bytes)
      bytes += "}}\n".utf8
      rows.append(hit, to: &bytes)
      // Dates are ranges here, and texts in the column of other formats.
      bytes += ",\"visit_date\":".utf8
      JSON.array(hit.sharedLetter.stored.letter.visitDates.map(OpenSearchWriter.range))
        .append(to: &bytes)
      bytes += end
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
