import LetterSearch
import Search

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
    // What is about counts stands beside them.
    let told = response.notes.filter { $0.code != .doubtfulDates }
    guard !reading.isEmpty || !told.isEmpty else { return .empty }
    let notes = NoteList(told, of: address).html
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
}

/// Notes on a query with the searches and letters that they offer as links.
struct NoteList {
  private let notes: [SearchResponse.Note]
  private let address: SearchAddress
  private let path: (SearchAddress) -> SiteAddress

  /// - Parameter path: where a search that a note offers is shown.
  init(
    _ notes: [SearchResponse.Note],
    of address: SearchAddress,
    path: @escaping (SearchAddress) -> SiteAddress = \.path
  ) {
    self.notes = notes
    self.address = address
    self.path = path
  }

  /// The first note and, folded where there is no room for them, the others.
  var html: HTML {
    guard let first = notes.first else { return .empty }
    let others = notes.dropFirst()
    let more: HTML =
      others.isEmpty
      ? .empty
      : """
      <details class="roomy"><summary>\(Labels.counted(others.count, "further note"))</summary>
      <ul class="notes">\(others.map(item))</ul></details>
      """
    return "<ul class=\"notes\">\(item(first))</ul>\(more)"
  }

  private func item(_ note: SearchResponse.Note) -> HTML {
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
    if note.code == .synonymsAvailable {
      let wide = address.with { $0.usesSynonyms = true }
      return "<a href=\"\(path(wide))\">Search with synonyms</a>"
    }
    let others = OtherSearch.all(of: note, instead: address)
    guard !others.isEmpty else { return .empty }
    let links = others.map { other -> HTML in
      // A query that is offered in words of its own is a link from end to end.
      let lead: HTML = note.offers.isEmpty ? "Search for " : ""
      return "<a href=\"\(path(other.address))\">\(lead)<bdi>\(other.label)</bdi></a>"
    }
    let isOtherQuery = !note.offers.isEmpty && others.contains { !$0.isRestriction }
    let lead: HTML = note.offers.isEmpty ? "" : isOtherQuery ? "Search for " : "Search "
    return "\(lead)\(links.joined(separator: ", "))"
  }
}
