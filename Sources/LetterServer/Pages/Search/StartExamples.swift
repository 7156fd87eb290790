import LetterSearch

/// Queries to click on that find several letters of this corpus, whatever it holds.
struct StartExamples {
  /// In the order of the page, each with what it shows.
  private(set) var examples: [(query: String, purpose: String)] = []

  init(_ searcher: LetterSearcher) throws {
    for kind in Self.kinds(try Self.facets(searcher)) {
      // One letter is enough where no candidate finds several, such as in a corpus of one.
      var best: (query: String, letters: Int)?
      for query in kind.candidates where best?.letters ?? 0 < 2 {
        let letters = try Self.letterCount(query, searcher)
        if letters > best?.letters ?? 0 { best = (query, letters) }
      }
      if let best { examples.append((best.query, kind.purpose)) }
    }
  }

  /// An example shows one thing that queries can do.
  private struct Kind {
    var purpose: String
    /// The likeliest first.
    var candidates: [String]
  }

  private static func kinds(_ facets: [String: String]) -> [Kind] {
    let council = facets[LetterField.localAuthority].map { "la:\(quoted($0))" }
    let school = facets[LetterField.institution].map { "school:\(quoted($0))" }
    let year = facets[LetterField.year].map { year in
      ["progress", "children", "the"].map { "\($0) date:\(year)" }
    }
    return [
      Kind(
        purpose: "passages with either word, mostly those with both first",
        candidates: ["pupils progress", "children families", "leaders staff"]
      ),
      Kind(
        purpose: "exactly these words",
        candidates: [
          "\"good progress\"", "\"local authority\"", "\"senior leaders\"", "\"social workers\"",
          "\"as well as\"",
        ]
      ),
      Kind(purpose: "letters to a council or about it", candidates: [council].compactMap(\.self)),
      Kind(purpose: "letters to a school or council", candidates: [school].compactMap(\.self)),
      Kind(
        purpose: "attendance, the areas for improvement first",
        candidates: ["areas for improvement attendance", "areas for improvement progress"]
      ),
      Kind(
        purpose: "parents among the strengths",
        candidates: ["section:strengths parents"]
      ),
      Kind(purpose: "a word in letters of one year", candidates: year ?? []),
    ]
  }

  /// The value of each field that most letters have.
  private static func facets(_ searcher: LetterSearcher) throws -> [String: String] {
    var request = SearchRequest.everything
    request.limit = 0
    request.facets = [LetterField.localAuthority, LetterField.institution, LetterField.year]
    let pairs = try searcher.search(request).facets.compactMap { facet -> (String, String)? in
      let stated = facet.values.filter { !$0.isNotStated }
      let most = stated.map(\.count.letters).max()
      guard let value = stated.first(where: { $0.count.letters == most }) else { return nil }
      return (facet.name, value.value)
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private static func letterCount(_ query: String, _ searcher: LetterSearcher) throws -> Int {
    var request = SearchRequest(query)
    request.limit = 0
    return try searcher.search(request).total.letters
  }

  private static func quoted(_ value: String) -> String {
    let isWord = value.allSatisfy { $0.isLetter || $0.isNumber }
    return isWord ? value : "\"\(value.split(separator: "\"").joined(separator: " "))\""
  }
}
