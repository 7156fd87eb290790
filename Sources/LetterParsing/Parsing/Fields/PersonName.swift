/// Tells people from the bodies and offices that are printed beside them.
package enum PersonName {
  /// The person whom a line of a signature or a list names; `nil` for a body or an office.
  ///
  /// Without honours, degrees and a closing mark: `Ada Example, OBE` and `Ada Example BSc MB.` are
  /// `Ada Example`. A title before the name stays.
  package static func of(_ line: String) -> String? {
    let name = (line.cut(at: ", ")?.before ?? line).trimmed(of: ",.;:")
    var words = Words.split(name)
    while words.count > 2, let last = words.last, isHonour(last) { words.removeLast() }
    guard words.count > 1, !name.contains(where: { $0.isNumber || $0 == "(" || $0 == ")" }),
      !words.contains(where: { bodies.contains($0.key) || Roles.isInstitutionWord($0.key) }),
      !isOffice(words)
    else { return nil }
    return Words.joined(words).trimmed(of: ",.;:")
  }

  /// `OBE`, `HMI`, `BSc`.
  private static func isHonour(_ word: Word) -> Bool {
    let letters = word.raw.filter(\.isLetter)
    return degrees.contains(word.key) || (letters.count > 1 && letters.allSatisfy(\.isUppercase))
  }

  private static let degrees: Set<String> = [
    "bsc", "msc", "chb", "mbchb", "bch", "bchir", "phd", "dphil", "mphil", "bed", "med", "beng",
    "meng", "hons", "dip", "pgce", "bmedsci",
  ]

  /// Whether the words are an office and not a person who is called Dean or Head.
  private static func isOffice(_ words: [Word]) -> Bool {
    let isRole = words.map { Roles.isRoleWord($0.key) }
    guard let last = words.last, surnames.contains(last.key) else { return isRole.contains(true) }
    return isRole.dropLast().contains(true)
  }

  /// Names of offices that are surnames, too.
  private static let surnames: Set<String> = ["dean", "head", "warden", "provost", "chair", "lead"]

  /// Words of bodies and offices that are no part of a name.
  static let bodies: Set<String> = [
    "ofsted", "commission", "inspectorate", "majesty's", "majesty", "constabulary", "probation",
    "services", "service", "hospitals", "health", "healthcare", "care", "social", "quality",
    "education", "schools", "children's", "rescue", "fire", "police", "regulation", "cqc", "hmic",
    "hmicfrs", "authority", "department", "national", "regional", "integrated", "medical",
    "division", "senior", "team", "early", "years", "further", "children",
  ]
}
