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
      <p>Below: <a href="#more">what else these pages do</a>.</p>
      \(HelpTopic.all.map(section))
      <h2 id="fields">All fields</h2>
      <p>A field goes before a colon, without a space: <code>la:derby</code>.</p>
      <table class="queries"><thead><tr><th scope="col">Field</th><th scope="col">What it holds</th></tr></thead>
      <tbody>\(HelpField.all.map(row))</tbody></table>
      <h2>Nothing you type is an error</h2>
      <p>A missing bracket or quotation mark is added, and a note says so. A word that no letter \
      holds is never replaced, but the nearest one is offered. Only size is refused: above 4,096 \
      bytes, 64 parts or 16 brackets within each other.</p>
      <h2 id="more">What else these pages do</h2>
      <ul>
      <li><b>Filters</b> beside the results restrict them by section, theme, year, body and more; \
      “Find: all words” leaves out what lacks a word; “Synonyms, too” finds what stands for a word \
      in the vocabulary, such as SEND for special educational needs.</li>
      <li><b>Take them with you</b>, below the results, gives all passages, those of the page, the \
      first or some at random, as a table, a report or references.</li>
      <li>The <a href="\(SiteAddress.basket)">basket</a> keeps the passages that you choose, in \
      your order and with your notes, and makes a report of them. It stays in this browser.</li>
      <li><a href="\(SiteAddress.concordance)">Words in context</a> shows every match on a line, \
      sorted by the words around it.</li>
      <li><a href="\(SiteAddress.counts)">Counts</a> tells how many letters and passages there are of \
      each council, year, section or theme, as a table of one or two of them.</li>
      <li><a href="\(SiteAddress.codebook)">Codes</a> counts many queries at once, tells which \
      passages they share, and gives a table of the passages with a column a code.</li>
      <li><a href="\(SiteAddress.comparison)">Compare</a> shows which words tell two sets of \
      passages apart.</li>
      <li><a href="\(SiteAddress.themes)">Themes</a> counts what the letters speak of, strengths \
      beside areas for improvement, and <a href="\(SiteAddress.recurrence)">points that came \
      back</a> in later letters to the same body.</li>
      <li><a href="\(SiteAddress.verification)">Check quotations</a> tells of each quotation of a \
      draft whether a letter has it, and what differs.</li>
      </ul>
      <h2>Keys</h2>
      <ul>
      <li><kbd>/</kbd> goes to the search box.</li>
      <li><kbd>n</kbd> and <kbd>p</kbd> go to the next and previous match in a letter, and result \
      of a search; <kbd>Tab</kbd> goes on from there.</li>
      <li><kbd>u</kbd> puts back into the basket what was taken out last.</li>
      <li><kbd>↓</kbd>, <kbd>↑</kbd> and <kbd>Enter</kbd> choose a suggestion, <kbd>Esc</kbd> \
      closes the list.</li>
      </ul>
      <p class="choice" hidden><input type="checkbox" id="keys"> <label for="keys">Use / n p u as \
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

  private func row(_ field: HelpField) -> HTML {
    let names = field.names.map { "<code>\($0)</code>" as HTML }
    return "<tr><td>\(names.joined(separator: ", "))</td><td>\(field.holds)</td></tr>\n"
  }

  private func row(_ query: String, _ meaning: String) -> HTML {
    """
    <tr><td><a href="\(SearchAddress(query).path)"><code>\(query)</code></a></td>\
    <td>\(meaning)</td></tr>

    """
  }
}
