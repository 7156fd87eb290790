/// What people see when a request cannot be answered.
struct ErrorPage {
  private let title: String
  private let message: String
  private let query: String
  private let step: HTML

  /// - Parameters:
  ///   - title: a few words.
  ///   - message: one sentence or more: what is wrong, and what to do.
  ///   - step: a link to what may be meant; nothing when nobody can tell.
  init(_ title: String, _ message: String, query: String = "", step: HTML = .empty) {
    self.title = title
    self.message = message
    self.query = query
    self.step = step.isEmpty ? .empty : "<p>\(step)</p>\n"
  }

  var html: HTML {
    PageShell(title, query: query).html(
      """
      <h1>\(title)</h1>
      <p class="caution" role="alert" dir="auto">\(message)</p>
      \(step)<p><a href="\(SiteAddress.start)">Start again</a> or \
      <a href="\(SiteAddress.help)">read how to search</a>.</p>
      """
    )
  }
}

/// The same for who gets nothing from this server, not even its style: without a link to it.
struct ClosedPage {
  private let title: String
  private let message: String

  init(_ title: String, _ message: String) {
    self.title = title
    self.message = message
  }

  var html: HTML {
    """
    <!doctype html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <title>\(title) – \(PageShell.siteName)</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    </head>
    <body>
    <main>
    <h1>\(title)</h1>
    <p role="alert" dir="auto">\(message)</p>
    </main>
    </body>
    </html>

    """
  }
}
