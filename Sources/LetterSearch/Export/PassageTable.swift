import LetterParsing

/// A hit as a row of a table, the same columns in every tabular format.
package enum PassageTable {
  package static let columns = [
    "id", "file", "sha256", "kind", "institution", "local_authority", "date", "visit_date",
    "inspectors", "section", "heading", "ordinal", "text", "themes", "left", "match", "right",
    "start", "end", "lines", "score", "query", "citation",
  ]

  /// The cells of a hit in the order of ``columns``; what is not known is empty.
  package static func row(for hit: Hit, query: String) -> [String] {
    let fields = hit.letter.letter
    let passage = hit.passage
    let context = Context(of: hit)
    return [
      passage.id, hit.letter.file, hit.letter.sha256, fields.kind.rawValue,
      fields.institution ?? "", fields.localAuthority ?? "", fields.date?.description ?? "",
      fields.visitDates.map(spanText).joined(separator: "; "),
      LetterJSON.inspectorNames(of: fields).joined(separator: "; "), passage.section.rawValue,
      passage.heading ?? "", String(passage.ordinal), passage.text,
      passage.themes.joined(separator: "; "), context.left,
      context.match, context.right, context.start, context.end,
      "\(passage.lines.lowerBound)-\(passage.lines.upperBound)", String(hit.score), query,
      Citation.text(for: passage, in: hit.letter),
    ]
  }

  private static func spanText(_ span: DateSpan) -> String {
    span.start == span.end ? span.start.description : "\(span.start)/\(span.end)"
  }

  /// The first match of a hit and what stands left and right of it, offsets in UTF-16 as
  /// spreadsheets and scripts count characters.
  private struct Context {
    var left = ""
    var match = ""
    var right = ""
    var start = ""
    var end = ""

    init(of hit: Hit) {
      guard let span = hit.highlights.first else { return }
      let utf8 = Array(hit.passage.text.utf8)
      guard span.utf8.upperBound <= utf8.count else { return }
      left = String(decoding: utf8[..<span.utf8.lowerBound], as: UTF8.self)
      match = String(decoding: utf8[span.utf8], as: UTF8.self)
      right = String(decoding: utf8[span.utf8.upperBound...], as: UTF8.self)
      start = String(span.utf16.lowerBound)
      end = String(span.utf16.upperBound)
    }
  }
}
