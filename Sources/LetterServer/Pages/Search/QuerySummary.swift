import LetterSearch

/// How a query was understood, with what to know about it and repairs to click on.
struct QuerySummary {
  let address: SearchAddress
  let response: SearchResponse

  init(_ address: SearchAddress, _ response: SearchResponse) {
    self.address = address
    self.response = response
  }

  var html: HTML {
    let reading = Self.reading(of: address.query, as: response.interpreted)
    guard !reading.isEmpty || !response.notes.isEmpty else { return .empty }
    let notes: HTML =
      response.notes.isEmpty ? "" : "<ul class=\"notes\">\(response.notes.map(note))</ul>"
    return """
      <section class="reading" aria-label="How your query was read">
      \(reading)\(notes)
      </section>
      """
  }

  /// How a query was read, where that says more than the box above it; spaces make no difference.
  ///
  /// A star for want of words says nothing to whoever typed none.
  static func reading(of query: String, as interpreted: String) -> HTML {
    let typed = query.split(whereSeparator: \.isWhitespace)
    guard !typed.isEmpty, !interpreted.isEmpty,
      typed != interpreted.split(whereSeparator: \.isWhitespace)
    else { return .empty }
    return "<p>Searched as <code dir=\"auto\">\(interpreted)</code></p>\n"
  }

  private func note(_ note: SearchResponse.Note) -> HTML {
    "<li><span dir=\"auto\">\(note.message)</span> \(repair(note))\(letters(note))</li>"
  }

  private func letters(_ note: SearchResponse.Note) -> HTML {
    guard !note.letters.isEmpty else { return .empty }
    let links = note.letters.map { letter -> HTML in
      let address = SiteAddress.letter(letter.id, query: address.query)
      return "<li><a href=\"\(address)\"><bdi>\(letter.title)</bdi></a></li>"
    }
    return "<ul>\(links)</ul>"
  }

  private func repair(_ note: SearchResponse.Note) -> HTML {
    if note.code == "synonyms-available" {
      let wide = address.with { $0.usesSynonyms = true }
      return "<a href=\"\(wide.path)\">Search with synonyms</a>"
    }
    let others = OtherSearch.all(of: note, instead: address)
    guard !others.isEmpty else { return .empty }
    let links = others.map { other -> HTML in
      // A query that is offered in words of its own is a link from end to end.
      let lead: HTML = note.offers.isEmpty ? "Search for " : ""
      return "<a href=\"\(other.address.path)\">\(lead)<bdi>\(other.label)</bdi></a>"
    }
    let isOtherQuery = !note.offers.isEmpty && others.contains { !$0.isRestriction }
    let lead: HTML = note.offers.isEmpty ? "" : isOtherQuery ? "Search for " : "Search "
    return "\(lead)\(links.joined(separator: ", "))"
  }
}
