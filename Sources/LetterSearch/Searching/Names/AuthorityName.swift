import LetterParsing
import Search
import TextAnalysis

/// Names of local authorities.
enum AuthorityName {
  /// Words that end the name of a council, before its last word.
  private static let forms: Set = [
    "county", "city", "borough", "metropolitan", "district", "unitary", "council", "local",
  ]

  /// The place that a council's full name is of; `nil` when there is no more to it.
  ///
  /// Letters and the index have `Nottinghamshire` for Nottinghamshire County Council, and `Barnet` for
  /// the London Borough of Barnet.
  static func short(_ name: String) -> String? {
    let all = name.split(separator: " ")[...]
    var words = all
    if let last = words.last, ends.contains(last.lowercased()) {
      words.removeLast()
      while let last = words.last, words.count > 1, forms.contains(last.lowercased()) {
        words.removeLast()
      }
    }
    if words.first?.lowercased() == "the" { words.removeFirst() }
    if let of = words.prefix(4).firstIndex(where: { $0.lowercased() == "of" }),
      words[..<of].last?.lowercased() == "borough"
    {
      words = words[(of + 1)...]
    }
    // Hounslow London Borough Council.
    if words.count > 1, words.last?.lowercased() == "london",
      all.dropFirst(words.count).first?.lowercased() == "borough"
    {
      words.removeLast()
    }
    let isCity = words.count > 2 && words.prefix(2).map { $0.lowercased() } == ["city", "of"]
    if isCity, words.count < all.count { words = words.dropFirst(2) }
    guard words.count == all.count else {
      return words.isEmpty ? nil : words.joined(separator: " ")
    }
    return undesignated(name)
  }

  /// The place of a name as lists of the government have it: *City of York*, *Bristol, City of*, *County
  /// Durham*, *Saint Helens*; `nil` where England has no council of that place, or one of the whole name.
  private static func undesignated(_ name: String) -> String? {
    guard !EnglishAuthorities.names.contains(name.lowercased()) else { return nil }
    let parts = name.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
    let designations = ["city of", "county of", "london borough of", "royal borough of", "county"]
    if parts.count == 2, designations.contains(parts[1].lowercased()) {
      return EnglishAuthorities.names.contains(parts[0].lowercased()) ? parts[0] : nil
    }
    let abbreviated = [("saint ", "St "), ("st. ", "St ")]
    for (beginning, short) in designations.map({ ($0 + " ", "") }) + abbreviated
    where name.lowercased().hasPrefix(beginning) {
      let place = short + name.dropFirst(beginning.count)
      if EnglishAuthorities.names.contains(place.lowercased()) { return place }
    }
    return nil
  }

  /// Whether England has a council of a name that ``plain(_:)`` may give.
  static func isEnglish(_ name: String) -> Bool {
    guard mayEndEnglishName(name) else { return false }
    let plain = plain(name) ?? name
    return [plain, KeywordForm.otherConjunction(of: plain) ?? plain].contains {
      EnglishAuthorities.names.contains($0.lowercased())
    }
  }

  /// Whether some council's name, in full, in short or in a short form, ends in the last word of a text.
  ///
  /// Nearly all texts that are none end otherwise, and need not be read as names.
  private static func mayEndEnglishName(_ text: String) -> Bool {
    guard text.utf8.allSatisfy({ $0 < 0x80 }),
      let last = text.utf8.split(separator: UInt8(ascii: " ")).last
    else { return true }
    let word = String(last)?.lowercased() ?? ""
    return lastWords.contains(word) || AuthorityAbbreviations.spelledOut(word: word) != nil
  }

  private static let ends = ["council", "corporation", "authority"]

  private static let lastWords = Set(
    ends + EnglishAuthorities.names.compactMap { $0.split(separator: " ").last.map(String.init) }
  )

  /// Equal for all spellings of a council's name: Telford & Wrekin is Telford and Wrekin.
  static func form(of name: String) -> String {
    let name = name.contains(" & ") ? KeywordForm.otherConjunction(of: name) ?? name : name
    return spellings(name)[0]
  }

  /// How the index may have a place: letters write Sheffield and Sheffield City for one council.
  ///
  /// - Returns: the name without the word first, in the form of values in the index.
  static func spellings(_ name: String) -> [String] {
    let form = KeywordForm.of(name, analyzer: .english)
    let ending = " city"
    let place = form.hasSuffix(ending) ? String(form.dropLast(ending.count)) : form
    return [place, place + ending]
  }
}
