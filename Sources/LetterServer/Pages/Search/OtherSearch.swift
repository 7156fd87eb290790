import LetterSearch
import Search

/// A search that may have been meant in the place of one, as a note offers it.
struct OtherSearch {
  var address: SearchAddress
  /// What it looks for, or by what it is restricted, in words.
  var label: String
  /// Whether it has the same query with other filters.
  var isRestriction = false

  /// What a note offers, the nearest first.
  static func all(
    of note: SearchResponse.Note,
    instead address: SearchAddress
  ) -> [OtherSearch] {
    guard note.offers.isEmpty else {
      return note.offers.map { offer in
        OtherSearch(
          address: (offer.filters.map(address.restricted) ?? address).asking(offer.query),
          label: offer.label,
          isRestriction: offer.filters != nil
        )
      }
    }
    // A repair may leave nothing to look for, such as of quotation marks without words.
    guard let fix = note.fix, fix != address.query,
      fix.contains(where: { $0.isLetter || $0.isNumber || $0 == "*" })
    else { return [] }
    return [OtherSearch(address: address.asking(fix), label: fix)]
  }
}

/// The best passages of a search that may have been meant, for a page that tells above them that the one
/// asked for finds nothing.
struct OtherAnswer {
  /// Passages enough to tell whether it was meant.
  private static let length = 3
  /// Searches that are tried before none is shown.
  private static let attempts = 3

  let search: OtherSearch
  let response: SearchResponse

  /// `nil` when something was found, or none of the first offers finds anything.
  ///
  /// - Throws: what `ask` throws.
  init?(
    insteadOf address: SearchAddress,
    _ response: SearchResponse,
    by ask: (SearchRequest) throws -> SearchResponse
  ) throws {
    guard response.total.passages == 0 else { return nil }
    // A query with a word left out finds other things than were meant; its link is enough.
    let offered = response.notes.filter { $0.code != .wordCounts }
      .flatMap { OtherSearch.all(of: $0, instead: address) }
    for search in offered.prefix(Self.attempts) {
      var request = search.address.request
      request.limit = Self.length
      let found = try ask(request)
      guard found.total.passages > 0 else { continue }
      (self.search, self.response) = (search, found)
      return
    }
    return nil
  }

  /// - Parameter themes: names the themes of passages.
  func html(themes: ThemeBook) -> HTML {
    let lead: HTML = search.isRestriction ? "Passages" : "Passages for"
    let count = Labels.count(response.total) + response.qualifier
    let all: HTML =
      response.hitCount > response.hits.count
      ? "<p><a href=\"\(search.address.path)\">See all of these</a></p>" : ""
    return """
      <section class="instead" aria-labelledby="instead-title">
      <h2 id="instead-title">\(lead) <bdi>\(search.label)</bdi></h2>
      <p>\(count)</p>
      <ol class="results" data-generation="\(response.generation)" data-query="\(search.address.query)">
      \(response.hits.map { ResultItem(hit: $0, query: search.address.query, themes: themes).html })
      </ol>
      \(all)
      </section>
      """
  }
}

/// What to do about a search that finds nothing: looser searches, only those that find something.
struct LooserSearches {
  private var links: [(title: String, address: SearchAddress)] = []

  /// - Throws: what `ask` throws.
  init(
    insteadOf address: SearchAddress,
    _ response: SearchResponse,
    by ask: (SearchRequest) throws -> SearchResponse
  ) throws {
    guard response.total.passages == 0 else { return }
    var looser: [(title: String, address: SearchAddress)] = []
    if address.isRestricted {
      let open = address.with { address in
        address.filters = []
        (address.from, address.to) = ("", "")
      }
      looser.append(("Search without the filters", open))
    }
    if address.match == .all {
      looser.append(("Find passages with any of the words", address.with { $0.match = .best }))
    }
    if !address.usesSynonyms {
      looser.append(("Search for synonyms, too", address.with { $0.usesSynonyms = true }))
    }
    links = try looser.filter { looser in
      var request = looser.address.request.orEverything
      request.limit = 0
      return try ask(request).total.passages > 0
    }
  }

  /// Items of a list.
  var items: [HTML] {
    links.map { "<li><a href=\"\($0.address.path)\">\($0.title)</a></li>" }
  }
}
