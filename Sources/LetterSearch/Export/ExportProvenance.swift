/// Where the rows of an export come from: enough to make them again, and to cite them.
package struct ExportProvenance: Sendable {
  package var request: ExportRequest
  /// How the query was understood.
  package var interpreted: String
  /// What is in the export.
  package var total: SearchResponse.Count
  /// All that the query finds, where the export is a part of it.
  var population: SearchResponse.Count?
  /// What the counts can be set against.
  package var outOf: Denominators
  package var index: IndexMetadata
  /// Names the themes for people.
  var themes: ThemeBook

  package var json: JSON {
    let search = request.search
    var members = search.provenance(
      interpreted: interpreted,
      sort: .string(search.order.rawValue),
      index
    )
    members += [
      .init("passages", .integer(total.passages)),
      .init("letters", .integer(total.letters)),
      .init("out_of", outOf.json),
      .init("format", .string(request.format.rawValue)),
    ]
    if request.format.hasColumns {
      members.append(.init("columns", .strings(request.columns.map(\.rawValue))))
    }
    if let part { members.append(part) }
    if let length = request.contextLength { members.append(.init("context", .integer(length))) }
    if request.isForSpreadsheets { members.append(.init("excel", .bool(true))) }
    if let stamp = request.stamp { members.append(.init("exported", .string(stamp))) }
    return .object(members)
  }

  /// Which part of all is in the export.
  private var part: JSON.Member? {
    guard let population else { return nil }
    let outOf: [JSON.Member] = [
      .init("of_passages", .integer(population.passages)),
      .init("of_letters", .integer(population.letters)),
    ]
    func member(_ name: String, size: Int, _ others: [JSON.Member] = []) -> JSON.Member {
      .init(name, .object([.init("size", .integer(size))] + others + outOf))
    }
    if let chosen = request.chosen { return member("chosen", size: chosen.count) }
    if let sample = request.sample {
      let seed = JSON.Member("seed", .integer(Int(clamping: sample.seed)))
      return member("sample", size: sample.size, [seed])
    }
    return request.limit.map { member("first", size: $0) }
  }

  /// Which part of how many passages is there; `nil` when everything is in the export.
  package var partInWords: String? {
    guard let population else { return nil }
    let all = population.inWords
    if request.chosen != nil { return "\(total.passages) of \(all), chosen one by one" }
    if let sample = request.sample {
      return "\(total.passages) of \(all), drawn by chance (seed \(sample.seed))"
    }
    return "the first \(total.passages) of \(all)"
  }

  /// Names and values for people.
  var rows: [(name: String, value: String)] {
    let search = request.search
    let filters = FieldLabels.restrictions(search.filters, themes).joined(separator: "; ")
    let rows = [
      ("Query", search.text),
      ("Interpreted as", interpreted),
      ("Restricted to", filters),
      ("Words", search.match == .best ? "" : search.match.rawValue),
      ("Synonyms", search.usesSynonyms ? "found, too" : ""),
      ("Passages", String(total.passages)),
      ("Letters", String(total.letters)),
      (request.sample == nil ? "Part" : "Sample", partInWords ?? ""),
      ("Out of", outOf.inWords),
      ("Index generation", index.generation),
      ("Corpus fingerprint", index.fingerprint),
      ("Program", "letters \(Version.current)"),
      ("Exported", request.stamp ?? ""),
    ]
    return rows.filter { !$0.1.isEmpty }
  }

  /// The same in one line.
  var line: String {
    rows.map { "\($0.name.lowercased()): \($0.value)" }.joined(separator: "; ")
  }
}

extension SearchRequest {
  /// What was asked, and of which index: where the rows of any table come from.
  ///
  /// - Parameter sort: the order of the rows.
  func provenance(interpreted: String, sort: JSON, _ index: IndexMetadata) -> [JSON.Member] {
    [
      .init("program", .string("letters")),
      .init("version", .string(Version.current)),
      .init("query", .string(text)),
      .init("interpreted", .string(interpreted)),
      .init(
        "filters",
        .array(
          filters.map {
            .object([.init("field", .string($0.field)), .init("value", .string($0.value))])
          }
        )
      ),
      .init("match", .string(match.rawValue)),
      .init("synonyms", .bool(usesSynonyms)),
      .init("sort", sort),
      .init("generation", .string(index.generation)),
      .init("corpus_fingerprint", .string(index.fingerprint)),
      .init("index_version", .string(index.version)),
    ]
  }
}
