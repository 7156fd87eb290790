/// Finds the authority among those who get a copy of a letter.
///
/// They are named in a row: after the director of an authority comes a diocese, an agency or an
/// inspector, joined by an “and” that looks like the one in the names of some councils. Those councils
/// are known; any other “and” ends the name.
enum Recipients {
  /// `Director of Children’s Services for X and the Diocese of Y`, `local authority for X`.
  ///
  /// - Parameter isRow: whether the text tells who gets a copy; else only the director for a place
  ///   counts, since many sentences speak of an authority.
  static func authority(in text: String, isRow: Bool = true) -> String? {
    let words = Words.split(text)
    for index in words.indices {
      guard let office = office(at: index, in: words), isRow || office == .director else {
        continue
      }
      let rest = words[(index + 1)...].drop { isMark($0) }
      guard let first = rest.first else { continue }
      let isApart = words[index].mark == "," || rest.startIndex > index + 1
      if !isApart, prepositions(office).contains(first.key) {
        // A diocese and a trust have directors of education, too.
        let place = place(in: rest.dropFirst())
        let isOther = words[index].key != "services" && place.prefix(6).contains(where: isRecipient)
        if !isOther, let name = LocalAuthority.named(place) { return name }
      } else if isApart, isRow, office == .director, let name = apposition(rest) {
        return name
      }
    }
    return nil
  }

  /// `A copy will be sent to X local authority`: a place that is known to be one.
  static func sent(in text: String) -> String? {
    let words = Words.split(text)
    for index in words.indices.dropFirst() where words[index].key == "authority" {
      guard words[index - 1].key == "local" else { continue }
      let before = words[..<(index - 1)]
      for start in before.indices.suffix(5) where before[start].startsUppercase {
        let name = before[start...].map(\.key).joined(separator: " ")
        guard EnglishAuthorities.names.contains(name), start > 0,
          ["to", "for", "and", "from", "the", "of", "by", "with"].contains(before[start - 1].key)
        else { continue }
        return LocalAuthority.named(before[start...])
      }
    }
    return nil
  }

  private enum Office {
    case director
    case authority
  }

  /// The words that may join the office to its place: of an authority `in January` tells the time.
  private static func prepositions(_ office: Office) -> Set<String> {
    office == .director ? ["for", "in", "at"] : ["for"]
  }

  /// The office whose last word stands at the index.
  private static func office(at index: Int, in words: [Word]) -> Office? {
    guard index > 0 else { return nil }
    switch (words[index - 1].key, words[index].key) {
    case ("children's", "services"), ("childrens", "services"): return index >= 3 ? .director : nil
    case ("local", "authority"): return .authority
    // `Director of Education for X`, `Director for Children and Young People for X`.
    case ("of", "education"), ("young", "people"):
      return words[..<index].suffix(6).contains { $0.key == "director" } ? .director : nil
    default: return nil
    }
  }

  /// `Director of Children’s Services, X County Council`: a place, and not the next who gets a copy.
  private static func apposition(_ words: ArraySlice<Word>) -> String? {
    let capitals = place(in: words).prefix { $0.startsUppercase || links.contains($0.key) }
    let end = capitals.firstIndex { $0.mark != nil }
    let name = capitals[..<(end.map { $0 + 1 } ?? capitals.endIndex)]
    let next = words[name.endIndex...].first?.key
    guard let first = name.first, name.last?.mark != nil || next == nil || next == "and",
      !name.contains(where: isRecipient),
      // Two words are the name of a person unless they say that they are a place.
      name.count == 1 || name.contains(where: { ranks.contains($0.key) })
        || directions.contains(first.key)
    else { return nil }
    return LocalAuthority.named(name)
  }

  private static func isRecipient(_ word: Word) -> Bool {
    Roles.isRoleWord(word.key) || PersonName.bodies.contains(word.key)
      || bodies.contains(word.key) || Roles.titles.contains(word.key)
  }

  /// The words up to the “and” that adds another recipient.
  private static func place(in words: ArraySlice<Word>) -> ArraySlice<Word> {
    let keys = words.map(\.key)
    var own = 0
    // The rank of a council may stand before its name: `the Royal Borough of …`.
    for start in keys.indices.prefix(5) where own == 0 {
      let name = pairs.first { keys[start...].starts(with: $0) }
      own = name.map { start + $0.count } ?? 0
    }
    let rest = words.dropFirst(own).prefix { $0.key != "and" && $0.key != "&" }
    return words[..<rest.endIndex]
  }

  private static func isMark(_ word: Word) -> Bool {
    ["-", ","].contains(Folding.folded(word.raw))
  }

  private static let links: Set<String> = ["of", "upon", "on", "with", "the", "le", "in", "and"]
  private static let ranks: Set<String> = [
    "council", "county", "borough", "city", "upon", "of", "on", "and",
  ]
  private static let directions: Set<String> = [
    "north", "south", "east", "west", "central", "greater",
  ]

  private static let bodies: Set<String> = [
    "hmci", "diocese", "archdiocese", "trust", "academy", "academies", "school", "agency", "clerk",
    "secretary", "unit", "governors", "governing", "dfe", "efa", "ypla", "clinical",
  ]

  /// The councils whose names hold an “and”, in words.
  private static let pairs: [[String]] = (EnglishAuthorities.names.sorted() + otherCouncils)
    .map { $0.split(separator: " ").map(String.init) }
    .filter { $0.contains("and") }
    .flatMap { words in [words, words.map { $0 == "and" ? "&" : $0 }] }

  private static let otherCouncils = [
    "antrim and newtownabbey", "ards and north down", "argyll and bute",
    "causeway coast and glens", "derry city and strabane", "dumfries and galloway",
    "fermanagh and omagh", "lisburn and castlereagh", "mid and east antrim", "perth and kinross",
  ]
}
