import LetterSearch

/// What every page has around its content: head, banner with the search box, navigation, footer.
struct PageShell {
  /// The parts of the site that the navigation leads to.
  enum Part: CaseIterable {
    case search
    case letters
    case concordance
    case counts
    case codebook
    case comparison
    case themes
    case verification
    case basket
    case help

    var title: String {
      switch self {
      case .search: "Search"
      case .letters: "Letters"
      case .concordance: "Words in context"
      case .counts: "Counts"
      case .codebook: "Codes"
      case .comparison: "Compare"
      case .themes: "Themes"
      case .verification: "Check quotations"
      case .basket: "Basket"
      case .help: "Help"
      }
    }

    var address: SiteAddress {
      switch self {
      case .search: SiteAddress.start
      case .letters: SiteAddress.letters
      case .concordance: SiteAddress.concordance
      case .counts: SiteAddress.counts
      case .codebook: SiteAddress.codebook
      case .comparison: SiteAddress.comparison
      case .themes: SiteAddress.themes
      case .verification: SiteAddress.verification
      case .basket: SiteAddress.basket
      case .help: SiteAddress.help
      }
    }
  }

  static let siteName = "Letter search"

  /// The page's own title, without the name of the site.
  var title: String
  var part: Part?
  /// What stands in the search box.
  var query = ""
  /// A further button of the search form, such as one that marks words in the letter shown.
  var secondButton = HTML.empty
  /// The search that the page answers, which goes along to pages that show it in another way.
  var search: SearchAddress?
  /// Whether the content has ``resultsID``, to which the keyboard may go past the filters.
  var hasResults = false

  init(_ title: String, part: Part? = nil, query: String = "") {
    self.title = title
    self.part = part
    self.query = query
  }

  /// What names the place of the results.
  private static let resultsID: HTML = "results"

  /// What the results of a search stand in.
  static func results(_ content: HTML) -> HTML {
    "<div class=\"found\" id=\"\(resultsID)\" tabindex=\"-1\">\n\(content)\n</div>"
  }

  /// A link for the keyboard that leads past the filters.
  static let skipToResults: HTML =
    "<a class=\"skip\" href=\"#\(resultsID)\">Skip to results</a>"

  /// Which letters answered; on paper only, where nothing else tells.
  static func printedState(_ generation: String) -> HTML {
    "<p class=\"printed\">Index generation: \(generation)</p>"
  }

  func html(_ content: HTML) -> HTML {
    """
    <!doctype html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <title>\(title) – \(Self.siteName)</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <link rel="icon" href="\(Asset.icon.address)" type="image/svg+xml">
    <link rel="stylesheet" href="\(Asset.style.address)">
    <script src="\(Asset.script.address)" defer></script>
    </head>
    <body data-root="\(SiteAddress.start)"\(bodyClass)>
    <a class="skip" href="#main">Skip to main content</a>
    \(hasResults ? Self.skipToResults : .empty)
    \(banner)
    <main id="main" tabindex="-1">
    \(content)
    </main>
    \(Self.footer)
    </body>
    </html>

    """
  }

  /// Pages with results leave more of a small screen to them.
  private var bodyClass: HTML { hasResults ? " class=\"results-page\"" : .empty }

  private var banner: HTML {
    """
    <header class="banner">
    <div class="masthead">
    <a class="site-name" href="\(SiteAddress.start)">\(Self.siteName)</a>
    <nav aria-label="Site"><ul>\(Part.allCases.map(navigationItem))</ul></nav>
    </div>
    <form class="search" id="search" role="search" action="\(SiteAddress.search)" method="get">
    <label for="q">Search the letters</label>
    <div class="box">
    <div class="field"><input id="q" name="q" type="search" value="\(query)" autocomplete="off" \
    autocapitalize="none" spellcheck="false" aria-describedby="q-hint"></div>
    <button type="submit">Search</button>
    \(secondButton)
    </div>
    <p class="hint" id="q-hint"><span class="forms">Words, “a phrase”, -without, \
    section:improvements, date:2011 – </span><a href="\(SiteAddress.help)">how to search</a></p>
    </form>
    </header>
    """
  }

  private func navigationItem(_ part: Part) -> HTML {
    let current: HTML = part == self.part ? " aria-current=\"page\"" : ""
    let count: HTML = part == .basket ? " <span id=\"basket-count\" hidden></span>" : ""
    return "<li><a href=\"\(address(of: part))\"\(current)>\(part.title)\(count)</a></li>"
  }

  private func address(of part: Part) -> SiteAddress {
    guard let search, search.hasWords || search.isRestricted else { return part.address }
    return switch part {
    case .concordance: search.path(of: .concordance)
    case .counts: CountsAddress(search).path
    case .themes: search.path(of: .themes)
    // It compares queries, and restrictions would be lost.
    case .comparison where !search.isRestricted: ComparePage.path(search.query, "")
    default: part.address
    }
  }

  private static let footer: HTML = """
    <footer>
    <p class="printed" id="printed-from"></p>
    <p>Source letters © their publishers (Ofsted letters: Crown copyright). Quotations are as \
    extracted: check them against the source text of the letter before you publish. Rows that look \
    like personal data of children are withheld.</p>
    <p>\(siteName) \(Version.current) is not a government service. It stores nothing about you; \
    your basket stays in this browser. <a href="\(SiteAddress.description)">API</a></p>
    </footer>
    """
}
