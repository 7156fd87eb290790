/// Reads the head of a joint inspection's letter: officials, one after the other, each with a role.
enum OfficialsList {
  /// Three or more lines like `Name, role, body`.
  static func isList(_ lines: [TextLine]) -> Bool {
    let people = lines.count { beginsPerson($0.string, after: nil) && Roles.isRole($0.folded) }
    return lines.count >= 3 && people >= 3
  }

  static func read(_ lines: [TextLine]) -> [Correspondent] {
    var entries: [String] = []
    for line in lines {
      let text = line.string
      if let last = entries.last, !beginsPerson(text, after: last) {
        entries[entries.count - 1] = last + " " + text
      } else {
        entries.append(text)
      }
    }
    return entries.map(person)
  }

  /// Whether a line begins a new entry and does not finish the one before.
  private static func beginsPerson(_ text: String, after previous: String?) -> Bool {
    if let previous {
      let last = previous.split(separator: " ").last.map(String.init) ?? ""
      if ["and", "of", "the", "for", "&", "–", "-"].contains(last) || last.hasSuffix(",") {
        return false
      }
    }
    let folded = Folding.folded(text)
    let words = Words.split(text)
    // `… and Lead Designated` / `Nurse, Otter Commissioning Group`.
    if previous != nil, words.first?.mark == ",", Roles.isRole(words[0].key) { return false }
    guard words.count >= 2, words[0].startsUppercase else { return false }
    let name = words.prefix { $0.startsUppercase && $0.mark == nil }
    let hasComma = words.prefix(7).contains { $0.mark == "," }
    let opening = words.prefix(2).map(\.key)
    let isBody = opening.contains { bodyWords.contains($0) }
    return !isBody && (hasComma || name.count >= 2) && (Roles.isRole(folded) || hasComma)
      && words.count >= 3
  }

  private static let bodyWords: Set<String> = [
    "nhs", "board", "group", "partnership", "commissioning", "children's", "council", "police",
    "safeguarding", "constabulary", "services", "trust", "clinical", "company", "service",
    "integrated", "rehabilitation", "community", "probation", "health", "county", "officer",
    "care", "education", "director", "chief", "local", "young",
  ]

  /// Name before the first comma or dash; without one, the words before the first role word.
  private static func person(_ entry: String) -> Correspondent {
    let commaCut = entry.cut(at: ", ")
    let dashCut = entry.cut(at: " – ") ?? entry.cut(at: " - ")
    let cuts = [commaCut, dashCut].compactMap { $0 }
    if let cut = cuts.min(by: { $0.before.utf8.count < $1.before.utf8.count }),
      !Roles.isRole(Folding.folded(cut.before))
    {
      return Correspondent(name: cut.before, role: cut.after.trimmed(of: ","))
    }
    let words = Words.split(entry)
    let nameLength = words.prefix { !Roles.isRole($0.key) && $0.key != "designated" }.count
    guard (2...5).contains(nameLength), nameLength < words.count else {
      return Correspondent(name: entry)
    }
    return Correspondent(
      name: Words.joined(words[..<nameLength]).trimmed(of: ","),
      role: Words.joined(words[nameLength...])
    )
  }
}
