import LetterParsing
import LetterSearch

/// Section, heading as printed, and place of a passage.
struct PassagePlace {
  var passage: StoredPassage
  /// Names the themes of the passage.
  var themes: ThemeBook
  /// What is marked in the heading, as UTF-8 offsets.
  var marks: [Range<Int>] = []

  var html: HTML {
    let heading: HTML =
      passage.tellingHeading.map { heading in
        let text = MarkedText.html(heading, marking: marks)
        return "<span class=\"heading\" dir=\"auto\">\(text)</span>"
      } ?? ""
    let wording: HTML =
      passage.isStandardWording ? "<span class=\"tag\">Standard wording</span>" : ""
    return """
      <p class="place"><span class="tag\(tone)">\(passage.section.title)</span>\
      \(heading)<span>\(Labels.place(of: passage))</span>\(wording)\(themeLinks)</p>
      """
  }

  private var themeLinks: HTML {
    let links = passage.themes.map { id -> HTML in
      "<a href=\"\(SiteAddress.theme(id))\">\(Labels.theme(id, themes))</a>"
    }
    return links.isEmpty ? .empty : "<span>Themes: \(links.joined(separator: ", "))</span>"
  }

  /// Strengths and improvements look different, besides saying so.
  private var tone: HTML {
    switch passage.section {
    case .strengths: " strengths"
    case .improvements, .recommendations: " improvements"
    default: ""
    }
  }
}

extension Labels {
  /// `bullet 5`: counts within its section.
  static func place(of passage: StoredPassage) -> String {
    "\(passage.kind.rawValue) \(passage.numberInSection)"
  }

  /// What stands alone beside a passage, on a line of its own; nothing for none.
  static func beside(_ texts: [String]) -> HTML {
    guard !texts.isEmpty else { return .empty }
    return "\n<p class=\"beside\" dir=\"auto\">Beside it: \(texts.joined(separator: " · "))</p>"
  }
}

/// How a passage is cited: text to select, with buttons that appear when the script runs.
struct PassageCitation {
  private let citation: String
  private let passage: StoredPassage
  private let letter: StoredLetter

  init(_ passage: StoredPassage, of letter: StoredLetter) {
    citation = Citation.text(for: passage, in: letter)
    self.passage = passage
    self.letter = letter
  }

  var html: HTML {
    """
    <div class="citation">
    <p><cite dir="auto">\(citation)</cite></p>
    \(buttons)
    </div>
    """
  }

  /// The script copies from, and collects, what the attributes say.
  var buttons: HTML {
    let address = SiteAddress.letter(letter.id, passage: passage.ordinal)
    let place = "\(letter.datedTitle), \(Labels.place(of: passage))"
    let published: HTML =
      letter.publishedAddress.map { " data-published=\"\($0)\"" } ?? .empty
    return """
      <p class="buttons" data-citation="\(citation)" \
      data-id="\(passage.id)" data-address="\(address)" data-letter="\(letter.id)" \
      data-date="\(letter.letter.date?.description ?? "")" \
      data-body="\(letter.shownBody == nil ? "" : letter.bodyName)" \
      data-section="\(passage.section.rawValue)"\(published) hidden>
      <button type="button" data-action="copy-citation">Copy citation\
      <span class="hidden"> of \(place)</span></button>
      <button type="button" data-action="copy-quotation">Copy quotation\
      <span class="hidden"> from \(place)</span></button>
      <button type="button" data-action="collect" aria-pressed="false">Add to basket\
      <span class="hidden">: \(place)</span></button>
      </p>
      """
  }
}
