#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where the numbers of a table come from: enough to count them again.
package struct TableProvenance: Sendable {
  /// For programs.
  package let json: JSON
  /// Names and values for people.
  let rows: [(name: String, value: String)]

  /// What stands beside a table.
  package var companion: (ending: String, text: String) {
    ProvenanceFile.companion(json)
  }
}

/// Numbers as a table, with all that is told of them in a file.
package struct ProvenancedTable: Sendable {
  package let title: String
  package let columns: [String]
  package let rows: [[String]]
  /// What a reader of the numbers should know.
  package let remarks: [String]
  /// The same for programs, with more than the rows.
  let json: JSON
  package let provenance: TableProvenance

  package init(
    _ title: String,
    _ columns: [String],
    _ rows: [[String]],
    remarks: [String] = [],
    json: JSON,
    _ provenance: TableProvenance
  ) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.remarks = remarks
    self.json = json
    self.provenance = provenance
  }

  /// - Parameter isFile: whether it is kept, and so says where it comes from.
  package func json(isFile: Bool) -> JSON {
    guard isFile, case .object(let members) = json else { return json }
    return .object([.init("provenance", provenance.json)] + members)
  }

  /// The table as Markdown (GitHub's tables), below what says where it comes from.
  package var markdown: String {
    "# \(MarkdownText.escaped(title))\n\n"
      + MarkdownText.table(["", ""], provenance.rows.map { [$0.name, $0.value] }, aligned: "---")
      + MarkdownText.table(columns, rows, aligned: "---")
      + remarks.map { MarkdownText.escaped($0) + "\n\n" }.joined()
  }
}

extension LetterSearcher {
  /// A search whose passages were counted, and what tells it from others of the table.
  package typealias CountedSearch = (name: String?, request: SearchRequest)

  /// - Parameters:
  ///   - command: the one that counted, by which a file of numbers is told from an export of passages.
  ///   - searches: one without a name, or several with one each.
  ///   - choices: names and values of what was chosen besides.
  /// - Throws: as ``search(_:)`` does.
  package func tableProvenance(
    of command: String,
    _ searches: [CountedSearch],
    _ choices: [JSON.Member]
  ) throws -> TableProvenance {
    var members: [JSON.Member] = []
    var rows: [(name: String, value: String)] = []
    var common: [JSON.Member] = []
    for (name, request) in searches {
      let (told, shown) = try provenance(of: request)
      common = told.filter { Self.namesOfIndex.contains($0.name) }
      let own = told.filter { !Self.namesOfIndex.contains($0.name) }
      members += name.map { [.init($0, .object(own))] } ?? own
      let side = name.map { " (\($0))" } ?? ""
      rows += shown.map { ($0.name + side, $0.value) }
    }
    rows += choices.compactMap { choice in
      Self.shown(choice.value).map { (FieldLabels.sentenceCase(choice.name), $0) }
    }
    let metadata = index.metadata
    rows += [
      ("Index generation", metadata.generation), ("Corpus fingerprint", metadata.fingerprint),
      ("Program", "letters \(Version.current)"),
    ]
    return TableProvenance(
      json: .object([.init("command", .string(command))] + common + members + choices),
      rows: rows
    )
  }

  /// What every search of a table has in common.
  private static let namesOfIndex: Set = [
    "program", "version", "generation", "corpus_fingerprint", "index_version",
  ]

  private func provenance(
    of request: SearchRequest
  ) throws -> (members: [JSON.Member], rows: [(name: String, value: String)]) {
    var counted = request
    counted.limit = 0
    counted.facets = []
    let answer = try search(counted)
    let outOf = try denominators(for: request)
    let told = answer.request.provenance(
      interpreted: answer.interpreted,
      sort: .null,
      index.metadata
    )
    let restrictions = FieldLabels.restrictions(answer.request.filters, index.schema.themes)
    let rows = [
      ("Query", request.text), ("Interpreted as", answer.interpreted),
      ("Restricted to", restrictions.joined(separator: "; ")),
      ("Words", request.match == .best ? "" : request.match.rawValue),
      ("Synonyms", request.usesSynonyms ? "found, too" : ""),
      ("Passages", String(answer.total.passages)), ("Letters", String(answer.total.letters)),
      ("Out of", outOf.inWords),
    ]
    let numbers: [JSON.Member] = [
      .init("passages", .integer(answer.total.passages)),
      .init("letters", .integer(answer.total.letters)), .init("out_of", outOf.json),
    ]
    return (told.filter { $0.name != "sort" } + numbers, rows.filter { !$0.1.isEmpty })
  }

  /// A value for people; `nil` for none.
  private static func shown(_ value: JSON) -> String? {
    switch value {
    case .null: nil
    case .bool(let isSo): isSo ? "yes" : nil
    case .integer(let number): String(number)
    case .number(let number): String(number)
    case .string(let text): text
    case .array(let values): values.compactMap(shown).joined(separator: ", ")
    case .object: nil
    }
  }
}

extension ThemeFile {
  /// Which file it was, whatever its folder.
  package var provenance: [JSON.Member] {
    [
      .init("themes_file", .string(URL(file: path).lastPathComponent)),
      .init("themes_sha256", .string(SHA256.hexDigest(of: Array(text.utf8)))),
    ]
  }
}
