import LetterSearch

/// Links to the pages of an answer: the neighbours, the first and the last.
struct Pagination {
  let address: SearchAddress
  private let hitCount: Int
  private let pageLength: Int
  private let pageCount: Int
  private let path: (SearchAddress) -> SiteAddress

  /// - Parameter path: where a page is shown.
  init(
    _ address: SearchAddress,
    hitCount: Int,
    pageLength: Int = SearchAddress.pageLength,
    path: @escaping (SearchAddress) -> SiteAddress = \.path
  ) {
    self.address = address
    self.hitCount = hitCount
    self.pageLength = pageLength
    self.path = path
    pageCount = (hitCount + pageLength - 1) / pageLength
  }

  var html: HTML {
    guard pageCount > 1 else { return .empty }
    return """
      <nav class="pages" aria-label="Pages of results"><ul>
      \(step(to: address.page - 1, "Previous page", rel: "prev"))
      \(numbers)
      \(step(to: address.page + 1, "Next page", rel: "next"))
      </ul></nav>
      """
  }

  /// `Results 41–60 of 133, page 3 of 7`: which of all stand here, on paper too; nothing where all do.
  func shown(_ noun: String) -> HTML {
    Self.shown(noun, page: address.page, of: hitCount, pageLength: pageLength)
  }

  static func shown(_ noun: String, page: Int, of count: Int, pageLength: Int) -> HTML {
    let first = (page - 1) * pageLength + 1
    guard count > pageLength, first <= count else { return .empty }
    let span = [first, min(count, first + pageLength - 1)].map(Labels.number)
    let pageCount = (count + pageLength - 1) / pageLength
    return """
      <p class="shown">\(noun) \(span[0])–\(span[1]) of \(Labels.number(count)), page \
      \(Labels.number(page)) of \(Labels.number(pageCount))</p>
      """
  }

  private func path(to page: Int) -> SiteAddress { path(address.with { $0.page = page }) }

  private func step(to page: Int, _ title: String, rel: String) -> HTML {
    guard (1...pageCount).contains(page) else { return .empty }
    return "<li><a href=\"\(path(to: page))\" rel=\"\(rel)\">\(title)</a></li>"
  }

  /// The first, the last, and those around the current one; gaps are shown.
  private var numbers: [HTML] {
    let shown = (1...pageCount).filter { $0 == 1 || $0 == pageCount || abs($0 - address.page) <= 2 }
    var last = 0
    var items: [HTML] = []
    for page in shown {
      if page > last + 1 { items.append("<li class=\"gap\" aria-hidden=\"true\">…</li>") }
      let current: HTML = page == address.page ? " aria-current=\"page\"" : ""
      items.append(
        """
        <li><a href="\(path(to: page))"\(current)><span class="hidden">Page </span>\
        \(Labels.number(page))</a></li>
        """
      )
      last = page
    }
    return items
  }
}
