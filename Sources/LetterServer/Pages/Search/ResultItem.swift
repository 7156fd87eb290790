import LetterSearch

/// A passage that was found: whole, with where it stands and how to cite it.
struct ResultItem {
  var hit: Hit
  /// What is marked in the letter when it is opened.
  var query: String
  /// Names the themes of the passage.
  var themes: ThemeBook

  private var passage: StoredPassage { hit.passage }
  private var title: String { hit.letter.datedTitle }

  private var address: SiteAddress {
    SiteAddress.letter(hit.letter.id, query: query, passage: passage.ordinal)
  }

  var html: HTML {
    """
    <li class="result" data-letter="\(hit.letter.id)">
    <h3><a href="\(address)">\(title)</a></h3>
    \(place)
    <blockquote class="passage" dir="auto">\
    \(MarkedText.html(passage.text, marking: hit.highlights.map(\.utf8)))</blockquote>\
    \(Labels.beside(hit.foundBeside))
    \(doubtfulDate)
    \(missing)
    \(PassageCitation(passage, of: hit.letter).html)
    \(further)
    </li>

    """
  }

  private var place: HTML {
    let marks = hit.headingHighlights.map(\.utf8)
    return PassagePlace(passage: passage, themes: themes, marks: marks).html
  }

  private var doubtfulDate: HTML {
    guard let remark = hit.letter.dateRemark else { return .empty }
    return "<p class=\"missing\">The letter is \(remark): check before you cite the date.</p>"
  }

  private var missing: HTML {
    guard !hit.missing.isEmpty else { return .empty }
    let words = hit.missing.map { "<s>\($0)</s>" as HTML }.joined(separator: ", ")
    let instead: HTML =
      hit.saidInstead.isEmpty
      ? .empty
      : "; it says \(hit.saidInstead.map { "<em>\($0)</em>" as HTML }.joined(separator: ", "))"
    return "<p class=\"missing\">Without: \(words)\(instead)</p>"
  }

  private var further: HTML {
    var links: [HTML] = []
    if let more = hit.moreInLetter, more > 0 {
      let letter = SiteAddress.letter(hit.letter.id, query: query)
      links.append("<a href=\"\(letter)\">\(Labels.number(more)) more in this letter</a>")
    }
    let similar = SiteAddress.similar(toPassage: passage.id)
    if let same = hit.sameWording {
      links.append("<a href=\"\(similar)\">\(sameWording(same))</a>")
    } else if hit.repeatsSource {
      links.append("The same wording")
    }
    links.append(
      """
      <a href="\(similar)">Similar passages<span class="hidden"> to: \(title), \
      \(Labels.place(of: passage))</span></a>
      """
    )
    let separator: HTML = " <span aria-hidden=\"true\">·</span> "
    return "<p class=\"further\">\(links.joined(separator: separator))</p>"
  }

  private func sameWording(_ same: Hit.SameWording) -> String {
    same.letters > 0
      ? "Same wording in \(Labels.counted(same.letters, "further letter"))"
      : "Same wording \(Labels.counted(same.passages, "more time")) in this letter"
  }
}
