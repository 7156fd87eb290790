import LetterParsing
import LetterSearch

/// Links from a letter to the list of letters to the same school or council.
struct OtherLetters {
  struct Group {
    var filter: SearchRequest.Filter
    /// This letter among them.
    var count: Int
  }

  private var groups: [Group]

  init(_ groups: [Group] = []) { self.groups = groups }

  /// Counts the letters of the same body and of the same local authority.
  init(of letter: StoredLetter, _ searcher: LetterSearcher) throws {
    groups = []
    let values = [
      (LetterField.institution, letter.letter.institution),
      (LetterField.localAuthority, letter.countedAuthority),
    ]
    for case (let field, let value?) in values {
      var address = SearchAddress.everything
      address.filters = [.init(field: field, value: value)]
      var request = address.request
      request.limit = 0
      let count = try searcher.search(request).total.letters
      if count > 1 { groups.append(Group(filter: address.filters[0], count: count)) }
    }
  }

  var html: HTML {
    let links = groups.map { group -> HTML in
      let filter = group.filter
      var address = SearchAddress()
      address.filters = [filter]
      let about = filter.field == LetterField.localAuthority ? "in the local authority" : "to"
      return """
        <li><a href="\(LettersPage.path(address))">All \(Labels.letters(group.count)) \(about) \
        <bdi>\(filter.value)</bdi></a></li>
        \(group.filter == groups.last?.filter ? BodyLinks([filter]).html : .empty)
        """
    }
    return """
      <nav class="others" aria-label="Other letters"><ul>\(links)\
      <li><a href="\(SiteAddress.letters)">All letters</a></li></ul></nav>
      """
  }
}
