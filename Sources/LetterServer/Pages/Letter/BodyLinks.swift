import LetterSearch

/// Links from letters that were chosen, such as those of a council, to what else is to be had of them.
struct BodyLinks {
  private let filters: [SearchRequest.Filter]

  init(_ filters: [SearchRequest.Filter]) { self.filters = filters }

  /// Items of a list.
  var html: HTML {
    var search = SearchAddress.everything
    search.filters = filters
    let bodies = filters.filter { LetterField.ofBodies.contains($0.field) }
    let recurrence = bodies.count == 1 ? bodies.first?.value : nil
    let points = recurrence.map { name -> HTML in
      """
      <li><a href="\(SiteAddress.recurrence(of: name))">Areas for improvement that came back: \
      <bdi>\(name)</bdi></a></li>
      """
    }
    return "<li><a href=\"\(search.path)\">Search these letters</a></li>\(points)"
  }
}
