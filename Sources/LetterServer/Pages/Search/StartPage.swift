import LetterSearch

/// The first page: the box, what is in the corpus, and examples to click on.
struct StartPage {
  private let statistics: IndexStatistics
  private let examples: StartExamples

  init(_ statistics: IndexStatistics, _ examples: StartExamples) {
    self.statistics = statistics
    self.examples = examples
  }

  var html: HTML {
    PageShell("Search inspection letters", part: .search).html(
      """
      <h1 id="page-title">Search inspection letters</h1>
      <p class="count" role="status" id="count">\(Labels.passages(statistics.passages)) in \
      \(Labels.letters(statistics.letters))</p>
      <div id="answer">
      <p class="lead">Every result is a whole passage with its school or council, date and section, \
      ready to cite.</p>
      <h2>Try one of these</h2>
      <ul class="examples">\(examples.examples.map(Self.example))</ul>
      <p><a href="\(SiteAddress.letters)">See all letters</a>, \
      <a href="\(SearchAddress.everything.path)">browse all passages</a>, or see in \
      <a href="\(SiteAddress.help)">Help</a> how to combine words, and more.</p>
      <h2>What is in here</h2>
      <dl class="figures">
      <div><dt>Letters and other documents</dt><dd>\(Labels.number(statistics.letters))</dd></div>
      <div><dt>Passages</dt><dd>\(Labels.number(statistics.passages))</dd></div>
      <div><dt>Words</dt><dd>\(Labels.number(statistics.tokens))</dd></div>
      <div><dt>Rows withheld</dt><dd>\(Labels.number(statistics.withheldRows))</dd></div>
      </dl>
      <p class="hint">Index generation: \(statistics.metadata.generation)</p>
      </div>
      """
    )
  }

  private static func example(_ query: String, _ purpose: String) -> HTML {
    """
    <li><a href="\(SearchAddress(query).path)"><code>\(query)</code></a> – \(purpose)</li>
    """
  }
}
