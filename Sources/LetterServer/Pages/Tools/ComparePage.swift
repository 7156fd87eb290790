import LetterSearch

/// Two sets of passages beside each other, with the words that tell them apart.
struct ComparePage {
  private let first: String
  private let second: String
  private let comparison: SetComparison?

  /// - Parameters:
  ///   - second: empty for all other passages.
  ///   - comparison: `nil` before anything was asked.
  init(_ first: String, _ second: String, _ comparison: SetComparison? = nil) {
    self.first = first
    self.second = second
    self.comparison = comparison
  }

  var html: HTML {
    let other = second.isEmpty ? "all else" : second
    let title = first.isEmpty ? "Compare two sets of passages" : "\(first) compared with \(other)"
    return PageShell(title, part: .comparison).html(
      """
      <h1>Compare two sets of passages</h1>
      \(form)
      \(comparison.map(result) ?? Self.examples)
      """
    )
  }

  static func path(_ first: String, _ second: String) -> SiteAddress {
    SiteAddress(.comparison, query: [("a", first), ("b", second)])
  }

  private var form: HTML {
    """
    <form class="panel" action="\(SiteAddress.comparison)" method="get">
    <p class="query"><label for="a">First query</label>
    <input id="a" name="a" value="\(first)" dir="auto" required></p>
    <p class="query"><label for="b">Second query, or nothing for all other passages</label>
    <input id="b" name="b" value="\(second)" dir="auto"></p>
    <p><button type="submit">Compare</button></p>
    </form>
    """
  }

  private static let examples: HTML = """
    <p>For example, <a href="\(path("section:strengths", "section:improvements"))">strengths with \
    areas for improvement</a> or <a href="\(path("date:..2012", "date:2013.."))">letters up to \
    2012 with later ones</a>.</p>
    """

  // MARK: Result

  private func result(_ comparison: SetComparison) -> HTML {
    let overlap: HTML =
      comparison.overlap.passages == 0
      ? "" : "<p>\(Labels.count(comparison.overlap)) are in both sets and left out of both.</p>"
    let least = comparison.leastLetters
    return """
      <p class="count" role="status">\(Labels.passages(comparison.first.compared.passages)) \
      compared with \(Labels.number(comparison.second.compared.passages))</p>
      \(overlap)\(caution(comparison))
      \(comparison.remarks.map { "<p><b>\($0)</b></p>" as HTML })
      <p class="hint">Words and phrases that one set uses so much more often that it is hardly \
      chance (log-likelihood, at least \(Labels.letters(least))), the surest \
      first. G²: the log-likelihood, the larger the surer. Times: how many times as often as the \
      other set, for the same number of words; “only here”: the other set does not use it.</p>
      <div class="sides">
      \(side(comparison.first, "first", least, uses: \.first, others: \.second))
      \(side(comparison.second, "second", least, uses: \.second, others: \.first))
      </div>
      \(files(comparison))
      """
  }

  /// Below it, a single letter decides what looks typical.
  private static let fewLetters = 10

  private func caution(_ comparison: SetComparison) -> HTML {
    let least = min(comparison.first.compared.letters, comparison.second.compared.letters)
    guard least < Self.fewLetters else { return .empty }
    guard least > 0 else {
      let empty = [("first", comparison.first), ("second", comparison.second)]
        .filter { $0.1.compared.letters == 0 }.map { "the \($0.0) set" }
      return """
        <p class="caution">There is nothing to compare: \(empty.joined(separator: " and ")) \
        \(empty.count == 1 ? "has" : "have") no passage of \
        \(empty.count == 1 ? "its" : "their") own.</p>
        """
    }
    return """
      <p class="caution">One of the sets comes from \(Labels.letters(least)) only: take what \
      follows as a hint where to read, not as a finding.</p>
      """
  }

  private func side(
    _ side: SetComparison.Side,
    _ name: String,
    _ least: Int,
    uses: KeyPath<SetComparison.Entry, SetComparison.Uses>,
    others: KeyPath<SetComparison.Entry, SetComparison.Uses>
  ) -> HTML {
    let query = side.query ?? ""
    let title: HTML =
      side.query == nil
      ? "All other passages" : "<a href=\"\(SearchAddress(query).path)\"><bdi>\(query)</bdi></a>"
    let rows = side.typical.map { entry -> HTML in
      """
      <tr><th scope="row"><a href="\(link(entry, within: query))">\(entry.shownText)</a></th>\
      <td>\(Labels.number(entry[keyPath: uses].occurrences))</td>\
      <td>\(Labels.number(entry[keyPath: uses].letters))</td>\
      <td>\(Labels.number(entry[keyPath: others].occurrences))</td>\
      <td>\(entry.shownRatio)</td>\
      <td>\(entry.logLikelihood.tenths)</td></tr>

      """
    }
    let table: HTML =
      rows.isEmpty
      ? withoutWords(side, least)
      : """
      <div class="wide" role="region" aria-label="Typical of the \(name) set" tabindex="0">
      <table class="numbers"><caption class="hidden">Typical of the \(name) set</caption>
      <thead><tr><th scope="col">Word or phrase</th><th scope="col">Uses</th>\
      <th scope="col">Letters</th><th scope="col">In the other</th>\
      <th scope="col">Times</th><th scope="col">G²</th></tr></thead>
      <tbody>\(rows)</tbody></table></div>
      """
    return """
      <section aria-labelledby="side-\(name)"><h2 id="side-\(name)">\(title)</h2>
      <p>\(Labels.count(side.compared))</p>
      \(side.notes.map { "<p class=\"hint\">\($0.message)</p>" as HTML })
      \(table)</section>
      """
  }

  /// What is told of a set of which no word is typical.
  private func withoutWords(_ side: SetComparison.Side, _ least: Int) -> HTML {
    let letters = side.compared.letters
    guard letters > 0, letters < least else { return "<p>No word is typical of this set.</p>" }
    let address = SiteAddress(
      .comparison,
      query: [("a", first), ("b", second), ("min_letters", String(letters))]
    )
    return """
      <p>No word stands in \(Labels.letters(least)) of this set: it comes from \
      \(Labels.letters(letters)). <a href="\(address)">Take words of \(Labels.letters(letters)), \
      too</a></p>
      """
  }

  private func files(_ comparison: SetComparison) -> HTML {
    guard !comparison.first.typical.isEmpty || !comparison.second.typical.isEmpty else {
      return .empty
    }
    let asked = [("a", first)] + (second.isEmpty ? [] : [("b", second)])
    let most = API.greatestComparison
    return TableLinks("Up to \(most) words and phrases of each set") { options in
      let least = [("min_letters", String(comparison.leastLetters))]
      let table = least + [("limit", String(most)), ("format", "csv")]
      return SiteAddress(.comparisonForPrograms, query: asked + table + options)
    }
    .html
  }

  /// The passages of the set that hold the phrase.
  private func link(_ entry: SetComparison.Entry, within query: String) -> SiteAddress {
    let phrase = "\"\(entry.text)\""
    return SearchAddress(query.isEmpty ? phrase : "(\(query)) AND \(phrase)").path
  }
}
