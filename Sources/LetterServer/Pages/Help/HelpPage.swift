/// How to search, with examples that can be clicked on.
struct HelpPage {
  init() {}

  var html: HTML {
    PageShell("How to search", part: .help).html(
      """
      <h1>How to search</h1>
      <p class="lead">Type words. You get the passages with any of them, the best first; each \
      result names the words it lacks.</p>
      <p>The forms of a word are found together: improve, improves, improved. Accents, curly \
      quotation marks and capitals make no difference, except that a word in capitals is an \
      acronym: SEAL does not find seal.</p>
      \(HelpTopic.all.map(section))
      <h2>Nothing you type is an error</h2>
      <p>A missing bracket or quotation mark is added, and a note says so. A word that no letter \
      holds is never replaced, but the nearest one is offered. Only size is refused: above 4,096 \
      bytes, 64 parts or 16 brackets within each other.</p>
      <h2>Keys</h2>
      <ul>
      <li><kbd>/</kbd> goes to the search box.</li>
      <li><kbd>n</kbd> and <kbd>p</kbd> go to the next and previous match in a letter.</li>
      <li><kbd>↓</kbd>, <kbd>↑</kbd> and <kbd>Enter</kbd> choose a suggestion, <kbd>Esc</kbd> \
      closes the list.</li>
      </ul>
      <p class="choice" hidden><input type="checkbox" id="keys"> <label for="keys">Use / n p as \
      keys in this browser</label></p>
      """
    )
  }

  private func section(_ topic: HelpTopic) -> HTML {
    """
    <h2>\(topic.title)</h2>
    <table class="queries"><thead><tr><th scope="col">You type</th><th scope="col">You get</th></tr></thead>
    <tbody>\(topic.examples.map(row))</tbody></table>

    """
  }

  private func row(_ query: String, _ meaning: String) -> HTML {
    """
    <tr><td><a href="\(SearchAddress(query).path)"><code>\(query)</code></a></td>\
    <td>\(meaning)</td></tr>

    """
  }
}
