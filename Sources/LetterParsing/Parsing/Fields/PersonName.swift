/// Tells people from the bodies and offices that are printed beside them.
package enum PersonName {
  /// The person whom a line of a signature or a list names; `nil` for a body or an office.
  ///
  /// Without honours, degrees and a closing mark: `Ada Example, OBE` and `Ada Example BSc MB.` are
  /// `Ada Example`. A title before the name stays.
  package static func of(_ line: String) -> String? {
    var words = Words.split((line.cut(at: ", ")?.before ?? line).trimmed(of: ",.;:"))
    if !words.allSatisfy({ isCapitals($0) }) {
      while words.count > 2, let last = words.last, isHonour(last) { words.removeLast() }
    }
    let name = Words.joined(words[rank(of: words)...]).trimmed(of: ",.;:")
    words = Words.split(name)
    guard words.count > 1, !name.contains(where: { $0.isNumber || $0 == "(" || $0 == ")" }),
      !isBodyOrOffice(words)
    else { return nil }
    return name
  }

  /// `OBE`, `BSc`, `(HMI)`, and in brackets a body: `(CQC)`.
  private static func isHonour(_ word: Word) -> Bool {
    if word.raw.hasPrefix("("), word.raw.hasSuffix(")"), isCapitals(word) { return true }
    return word.key == "hons"
      || (honours.contains(word.key) && word.raw.count(where: \.isUppercase) > 1)
  }

  private static func isCapitals(_ word: Word) -> Bool {
    let letters = word.raw.filter(\.isLetter)
    return letters.count > 1 && letters.allSatisfy(\.isUppercase)
  }

  private static let honours: Set<String> = [
    "obe", "cbe", "mbe", "kbe", "dbe", "cb", "cmg", "kcb", "dcb", "bem", "qpm", "kpm", "qfsm",
    "qc", "kc", "jp", "dl", "hmi", "hmci", "oi", "frca", "frcp", "frcs", "frcgp", "frcpch", "frsa",
    "mrcp", "mrcgp", "mrcpch", "ffph", "dch", "drcog", "rn", "rgn", "ba", "ma", "mba", "mb",
    "llb", "llm", "bsc", "msc", "chb", "mbchb", "bch", "bchir", "bs", "mbbs", "md", "phd",
    "dphil", "mphil", "bed", "med", "beng", "meng", "pgce", "bmedsci", "npqh",
  ]

  /// The number of words of a rank before the name: `Lead HMI Ada Sample`, `Governor Ada Sample`.
  private static func rank(of words: [Word]) -> Int {
    let keys = words.map(\.key)
    let isLed = ["lead", "senior"].contains(keys.first ?? "")
    let start = isLed ? 1 : 0
    let ranks: Set<String> = isLed ? ["hmi", "inspector"] : ["hmi", "inspector", "governor"]
    return words.count >= start + 3 && ranks.contains(keys[start]) ? start + 1 : 0
  }

  /// Whether the words are a body or an office and not a person who is called Dean or Head.
  private static func isBodyOrOffice(_ words: [Word]) -> Bool {
    let isTitled = words.first.map { Roles.titles.contains($0.key) } ?? false
    var rest = words.dropFirst(isTitled ? 1 : 0)
    // Of `First Last` and `Ms I Last` the last is a surname, which names of bodies are, too.
    let isPlain = (rest.count == 2 && rest.first?.key != "the") || (isTitled && rest.count == 1)
    if let last = rest.last, isPlain || offices.contains(last.key),
      offices.contains(last.key) || surnames.contains(last.key)
    {
      rest.removeLast()
    }
    if rest.first?.key == "dean", words.allSatisfy(\.startsUppercase) { rest.removeFirst() }
    return rest.contains { word in
      Roles.isRoleWord(word.key) || bodies.contains(word.key) || Roles.isInstitutionWord(word.key)
    }
  }

  /// Names of offices that are surnames, too.
  private static let offices: Set<String> = ["dean", "head", "warden", "provost", "chair", "lead"]

  /// Other words of bodies and offices that are surnames.
  private static let surnames: Set<String> = [
    "constable", "leader", "early", "senior", "high", "care", "nurse", "board", "trust", "college",
    "governor", "junior",
  ]

  /// Words of bodies and offices that are no part of a name.
  static let bodies: Set<String> = [
    "ofsted", "commission", "inspectorate", "majesty's", "majesty", "constabulary", "probation",
    "services", "service", "hospitals", "health", "healthcare", "care", "social", "quality",
    "education", "schools", "children's", "rescue", "fire", "police", "regulation", "cqc", "hmic",
    "hmicfrs", "authority", "department", "national", "regional", "integrated", "medical",
    "division", "senior", "team", "early", "years", "further", "children",
    "office", "region",
  ]
}
