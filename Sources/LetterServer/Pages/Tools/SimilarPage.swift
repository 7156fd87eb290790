import LetterSearch

/// Passages of other letters that are like one.
struct SimilarPage {
  let response: SimilarityResponse
  let themes: ThemeBook

  var html: HTML {
    let title = "Passages like one of \(response.letter.shortTitle)"
    let hits = response.answer.hits
    let words = response.terms.map(\.word).joined(separator: ", ")
    return PageShell(title, part: .search).html(
      """
      <h1>Passages like this one</h1>
      <div class="result like">
      <p><a href="\(SiteAddress.letter(response.letter.id, passage: response.passage.ordinal))">\
      \(response.letter.datedTitle)</a></p>
      \(PassagePlace(passage: response.passage, themes: themes).html)
      <blockquote class="passage" dir="auto">\(response.passage.text)</blockquote>
      </div>
      <p class="count" role="status" id="count">\(status)</p>
      <p class="hint">Found by its most telling words: <bdi>\(words)</bdi></p>
      <h2>From other letters</h2>
      <ol class="results" data-generation="\(response.answer.generation)">
      \(hits.map { ResultItem(hit: $0, query: "", themes: themes).html })
      </ol>
      """
    )
  }

  private var status: String {
    let shown = response.answer.hits.count
    return shown == 0
      ? "No passage of another letter is like it" : "The \(Labels.passages(shown)) most alike"
  }
}
