import InvertedIndex
import Search
import TextAnalysis

/// What a reader should know of the names of bodies and people that a query has.
extension LetterSearcher {
  // MARK: Names within longer names

  /// Tells of longer names that hold the words of the one that was asked for.
  ///
  /// A restriction takes a name as a whole and a query takes its words, so that each note says how the
  /// other reads. In a query only councils are told of: Lincolnshire and North Lincolnshire are two.
  func longerNames(
    in parsed: ParsedQuery,
    _ request: SearchRequest
  ) throws -> [QueryNote] {
    try askedValues(in: parsed, request).compactMap { asked in
      guard asked.filter != nil || asked.field.isLocalAuthority,
        let whole = try wholeValue(.init(field: asked.field.name, value: asked.text)),
        let others = try longerNames(than: whole, asked)
      else { return nil }
      let typed = "\(asked.field.name):\(FieldValueText.quoted(asked.text))"
      let message =
        asked.filter == nil
        ? "\(typed) finds longer names, too: \(others). As a filter it does not."
        : "Only the whole name \(asked.text) is meant. In the query, \(typed) finds longer names, "
          + "too: \(others)."
      return note(.otherField, .notice, message, on: parsed)
    }
  }

  /// `3 letters, of North Lincolnshire for one`: those of other names with the words that were typed.
  private func longerNames(than whole: Query, _ asked: AskedValue) throws -> String? {
    guard let column = index.schema.facet(named: asked.field.name) else { return nil }
    let words = try compile(ParsedQuery(asked.part, text: "", schema: compiler.schema)).query()
    var others = Search.SearchRequest(.excluding(words, whole))
    others.limit = 0
    others.facets = [column]
    let result = try searcher.search(others)
    guard let letters = result.totals?.groups, letters > 0 else { return nil }
    // A letter may have several inspectors.
    let typed = KeywordForm.of(asked.text, analyzer: .english)
    let name = result.facets.first?.values.first {
      KeywordForm.of($0.value, analyzer: .english).contains(typed)
    }
    return counted(letters, "letter") + (name.map { ", of \($0.value) for one" } ?? "")
  }
}
