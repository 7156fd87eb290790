import LetterParsing
import LetterSearch

extension StoredLetter {
  /// What a letter is called where there is room for a line: its school or council, else its title.
  var shortTitle: String {
    addressedBody ?? inspectedAuthority ?? letter.title ?? letter.inferred.institution
      ?? letter.inferred.title ?? file
  }

  /// Where everybody can read it: what a record names as its `url`.
  var publishedAddress: String? {
    let addresses = keywords.first { $0.name == "url" }?.values ?? []
    return addresses.first { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
  }

  /// The short title with the date, or else the days of the visit, as far as they are known.
  var datedTitle: String {
    shortTitle + ", " + (shownDateOrVisit ?? "date not stated")
  }
}
