import LetterParsing
import Search

/// A concordance as JSON, for the command line and the server alike.
package enum ConcordanceJSON {
  /// - Parameters:
  ///   - width: characters of context on each side; `nil` for the whole passage.
  ///   - provenance: where the lines come from, for a file that is kept.
  package static func document(
    _ concordance: Concordance,
    width: Int? = nil,
    provenance: ConcordanceProvenance? = nil
  ) -> JSON {
    let sample = concordance.request.sample.map { sample in
      JSON.object([
        .init("size", .integer(concordance.sortedCount)),
        .init("seed", .integer(Int(clamping: sample.seed))),
      ])
    }
    let members: [JSON.Member] = [
      .init(
        "query",
        SearchJSON.query(
          concordance.request.search.text,
          interpreted: concordance.interpreted,
          concordance.notes
        )
      ),
      .init("generation", .string(concordance.generation)),
      .init(
        "total",
        .object([
          .init("lines", .integer(concordance.total.lines)),
          .init("passages", .integer(concordance.total.passages)),
          .init("letters", .integer(concordance.total.letters)),
        ])
      ),
      .init("passages_without_lines", .integer(concordance.unmarkedPassages)),
      .init("sample", sample ?? .null),
      .init("lines", .array(concordance.lines.map { line($0, width: width) })),
      .init("next", concordance.nextOffset.map { .integer($0) } ?? .null),
    ]
    let origin = provenance.map { [JSON.Member("provenance", $0.json)] } ?? []
    return .object(origin + members)
  }

  /// - Parameter width: characters of context on each side; `nil` for the whole passage.
  package static func line(_ line: ConcordanceLine, width: Int? = nil) -> JSON {
    let letter = line.letter.letter
    let context = line.context(width: width)
    return .object([
      .init("letter", .string(line.letter.id)),
      .init("passage", .string(line.passage.id)),
      .init("ordinal", .integer(line.passage.ordinal)),
      .init("date", .text(letter.date?.description)),
      .init("institution", .text(letter.institution)),
      .init("section", .string(line.passage.section.rawValue)),
      .init("left", .string(context.left)),
      .init("match", .string(line.match)),
      .init("right", .string(context.right)),
      .init("utf8", .range(line.span.utf8)),
      .init("utf16", .range(line.span.utf16)),
      .init("local_authority", .text(line.letter.countedAuthority)),
      .init("body_name", .text(line.letter.shownBody)),
    ])
  }
}

/// Concordance lines as rows of a table, the same columns in every tabular format.
package enum ConcordanceTable {
  package static let columns = [
    "letter", "passage", "ordinal", "date", "institution", "section", "left", "match", "right",
    "start", "end", "citation", "local_authority", "body_name",
  ]

  /// The cells of a line in the order of ``columns``; what is not known is empty.
  ///
  /// Start and end count UTF-16 units, as spreadsheets and scripts count characters.
  /// - Parameter width: characters of context on each side; `nil` for the whole passage.
  package static func row(for line: ConcordanceLine, width: Int? = nil) -> [String] {
    let letter = line.letter.letter
    let context = line.context(width: width)
    return [
      line.letter.id, line.passage.id, String(line.passage.ordinal),
      letter.date?.description ?? "", letter.institution ?? "", line.passage.section.rawValue,
      context.left, line.match, context.right, String(line.span.utf16.lowerBound),
      String(line.span.utf16.upperBound), Citation.text(for: line.passage, in: line.letter),
      line.letter.countedAuthority ?? "", line.letter.shownBody ?? "",
    ]
  }
}

extension ConcordanceLine {
  /// The text around the match, cut to a number of characters on each side, if any.
  fileprivate func context(width: Int?) -> (left: String, right: String) {
    guard let width else { return (String(left), String(right)) }
    return (String(left.suffix(width)), String(right.prefix(width)))
  }
}
