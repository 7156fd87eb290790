import LetterSearch

/// Links to a table as a file.
struct TableLinks {
  private let extent: String
  private let path: ([(name: String, value: String)]) -> SiteAddress

  /// - Parameters:
  ///   - extent: what the table holds.
  ///   - path: where it is, with further parameters.
  init(_ extent: String, path: @escaping ([(name: String, value: String)]) -> SiteAddress) {
    self.extent = extent
    self.path = path
  }

  var html: HTML {
    """
    <section class="exports" aria-labelledby="exports-title">
    <h2 id="exports-title">Take them with you</h2>
    <p>\(extent):</p>
    <ul><li><a href="\(path([("excel", "1")]))">Excel (CSV)</a> – opens in Excel without damage</li>
    <li><a href="\(path([]))">CSV</a> – for scripts and other spreadsheets</li></ul>
    </section>
    """
  }
}
