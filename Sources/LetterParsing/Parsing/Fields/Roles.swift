/// Words that tell a person's role from a name, an institution or an address.
package enum Roles {
  private static let roleWords: Set<String> = [
    "headteacher", "head", "principal", "director", "chief", "executive", "chair", "chairman",
    "manager", "officer", "commissioner", "constable", "inspector", "inspectors", "leader",
    "secretary", "interim", "acting", "deputy", "assistant", "scrutineer", "lead", "governor",
    "nurse", "dcs", "strategic", "corporate", "head-teacher", "co-headteacher", "president",
    "headteachers", "co-headteachers", "co-head", "co-heads", "principals", "superintendent",
    "co-ordinator", "coordinator", "hmi", "ceo", "dean", "provost", "warden",
  ]
  package static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "rev", "revd", "reverend", "sr", "sister",
    "fr", "father", "cllr", "councillor", "prof", "professor", "mx", "lord", "lady", "canon",
  ]
  private static let institutionWords: Set<String> = [
    "school", "schools", "academy", "academies", "college", "nursery", "infant", "infants",
    "junior", "primary", "high", "pru", "centre", "council", "borough", "trust", "authority",
    "university", "unit", "federation", "grammar", "partnership", "board", "county",
    "constabulary", "police", "nhs",
  ]
  private static let buildings = [
    "civic centre", "town hall", "county hall", "city hall", "shire hall", "council house",
    "council offices", "civic offices", "county offices", "municipal buildings", "guildhall",
    "the guildhall", "the castle", "civic offices", "civic office", "council office",
    "municipal offices",
    "shopping centre", "business centre", "high street", "high road", "conference centre",
    "civic quarter",
  ]
  private static let streetWords: Set<String> = [
    "street", "road", "lane", "avenue", "square", "way", "drive", "close", "place", "house",
    "hall", "building", "buildings", "floor", "box", "park", "crescent", "hill", "court",
    "gardens", "terrace", "row", "walk", "parade", "quay", "wharf", "green", "circus", "wing",
    "chase", "grove", "offices", "block", "gate", "mews", "rise", "view",
  ]

  static func words(_ folded: String) -> [Substring] {
    folded.split { " ,&/()".contains($0) }
  }

  static func isRoleWord(_ key: String) -> Bool { roleWords.contains(key) }

  static func isStreetWord(_ key: String) -> Bool { streetWords.contains(key) }

  static func isInstitutionWord(_ key: String) -> Bool { institutionWords.contains(key) }

  /// `c/o Ashby School`: where the post goes, and not whom the letter is to.
  static func isCareOf(_ folded: String) -> Bool {
    ["c/o ", "c/- ", "care of "].contains { folded.hasPrefix($0) }
  }

  static func isRole(_ folded: String) -> Bool {
    words(folded).contains { roleWords.contains(String($0).trimmed(of: ".:;")) }
  }

  /// Whether a role in lower case begins a line: `Lead inspector`, `Director of children’s services`.
  static func opensRole(_ folded: String) -> Bool {
    isSignatoryRole(folded) || isRole(words(folded).prefix(2).joined(separator: " "))
  }

  static func isSignatoryRole(_ folded: String) -> Bool {
    signatories.isFound(in: folded) && words(folded).count <= 10
  }

  private static let signatories: PhraseSet = [
    "majesty's inspector", "additional inspector", "ofsted inspector", "lead inspector",
    "regional director", "national director", "chief inspector", "senior hmi",
  ]
  private static let bodiesInBuildings: PhraseSet = [
    " council ", "school", "academy", "borough", "county council",
  ]
  private static let offices: PhraseSet = [
    "director", "head", "headteacher", "chief", "principal", "chair", "officer",
    "manager",
  ]

  /// Whether a further line names an office of its own: `Interim Chief Executive, …`.
  static func isOffice(_ folded: String) -> Bool {
    offices.isFoundAsWord(in: folded)
  }

  static func isBuilding(_ folded: String) -> Bool {
    let line = folded.trimmed(of: ",.")
    if buildings.contains(where: { line == $0 || line == "the " + $0 }) { return true }
    return buildings.contains { line.hasSuffix($0) || line.hasPrefix($0) }
      && !bodiesInBuildings.isFound(in: line)
  }

  /// `Wiltshire Council County Hall` in its two parts.
  static func withoutBuilding(_ line: String) -> (body: String, building: String)? {
    let words = line.split(separator: " ")
    guard words.count >= 4 else { return nil }
    let tail = words.suffix(2).joined(separator: " ")
    let body = words.dropLast(2).joined(separator: " ")
    guard isBuilding(Folding.folded(tail)), isInstitution(Folding.folded(body)) else { return nil }
    return (body.trimmed(of: ","), tail)
  }

  static func isInstitution(_ folded: String) -> Bool {
    guard !isBuilding(folded), !isCareOf(folded) else { return false }
    return words(folded).contains { institutionWords.contains(String($0).trimmed(of: "'.;")) }
  }

  /// `Ashby Wellbeing Centre`: a body to those who wrote to it, a building of others' addresses.
  static func isCentre(_ folded: String) -> Bool {
    words(folded).filter { institutionWords.contains(String($0).trimmed(of: "'.;")) } == ["centre"]
  }

  /// A street, a building or a number: no name of a body.
  static func isAddress(_ folded: String) -> Bool {
    if isBuilding(folded) || folded.first?.isNumber == true { return true }
    return words(folded).contains { streetWords.contains(String($0).trimmed(of: ".;")) }
  }

  static func hasTitle(_ folded: String) -> Bool {
    words(folded).first.map { titles.contains(String($0).trimmed(of: ".")) } ?? false
  }

  /// Whether every word begins with a capital or only links others: `Chief Inspector of Probation`.
  static func isTitled(_ text: String) -> Bool {
    let words = Words.split(text)
    guard words.contains(where: \.startsUppercase), !text.contains(where: \.isNumber),
      !LineEnding.endsSentence(Array(text.trimmed(of: ".)").utf8)),
      text.last != "." || words.count <= 4
    else { return false }
    return words.allSatisfy { $0.startsUppercase || links.contains($0.key) || $0.key.isEmpty }
  }

  private static let links: Set<String> = [
    "of", "and", "for", "the", "to", "in", "at", "on", "with", "&", "-", "–", "de", "van", "von",
    "der", "la", "le", "den", "behalf", "pp", "p.p", "per", "pro",
    "bin", "ten", "del", "al", "ap",
  ]

  /// Two to six capitalised words without digits: `Ms S Walker`, `Dr Sean O’Kelly BSc`.
  static func isNameLike(_ text: String) -> Bool {
    let words = Words.split(text)
    guard (2...7).contains(words.count), !text.contains(where: \.isNumber) else { return false }
    let particles: Set<String> = [
      "de", "van", "von", "der", "la", "le", "and", "of", "den", "bin", "ten", "del", "al", "ap",
    ]
    return words.allSatisfy { $0.startsUppercase || particles.contains($0.key) }
      && !LineEnding.endsSentence(Array(text.utf8))
  }
}
