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
    // A star for want of words says nothing to whoever typed none.
    let isTyped = !address.query.allSatisfy(\.isWhitespace) && !response.interpreted.isEmpty
    guard isTyped || !response.notes.isEmpty else { return .empty }
    let notes: HTML =
      response.notes.isEmpty ? "" : "<ul class=\"notes\">\(response.notes.map(note))</ul>"
    return """
      <section class="reading" aria-label="How your query was read">
      <p>Searched as <code dir="auto">\(response.interpreted)</code></p>
      \(notes)
      </section>
      """
  }

  private func note(_ note: SearchResponse.Note) -> HTML {
    "<li><span dir=\"auto\">\(note.message)</span> \(repair(note))</li>"
  }

  private func repair(_ note: SearchResponse.Note) -> HTML {
    if note.code == "synonyms-available" {
      let wide = address.with { $0.usesSynonyms = true }
      return "<a href=\"\(wide.path)\">Search with synonyms</a>"
    }
    guard let fix = note.fix, fix != address.query else { return .empty }
    return "<a href=\"\(address.asking(fix).path)\">Search for <bdi>\(fix)</bdi></a>"
  }
}
