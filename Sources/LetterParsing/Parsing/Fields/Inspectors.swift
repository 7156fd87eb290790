/// Finds the inspectors that a letter names beside its signatory.
enum Inspectors {
  private static let paragraphLimit = 5
  /// Words behind a cue in which names are looked for.
  private static let longestList = 200

  static func find(in passages: [Passage]) -> [Correspondent] {
    var people: [Correspondent] = []
    for passage in passages.prefix(paragraphLimit) {
      for sentence in Words.sentences(Words.split(passage.text)) {
        for person in read(sentence) where !people.contains(where: { isSame($0, person) }) {
          people.append(person)
        }
      }
    }
    return people
  }

  /// `Ada-Mae Example` and `Ada-mae Example` are one.
  private static func isSame(_ one: Correspondent, _ other: Correspondent) -> Bool {
    Folding.folded(one.name) == Folding.folded(other.name)
  }

  private static func read(_ sentence: ArraySlice<Word>) -> [Correspondent] {
    let keys = sentence.map(\.key)
    for index in sentence.indices {
      let offset = index - sentence.startIndex
      let word = sentence[index]
      switch word.key {
      case "were", "was":
        // `Inspectors for this visit were A and B`, `The inspectors were A, HMI, and B, HMI`.
        let subject = keys[..<offset].suffix(7)
        guard subject.contains(where: { $0.hasPrefix("inspector") }), offset < 12 else { continue }
        var people = names(in: sentence[(index + 1)...].prefix(longestList))
        let before = sentence[sentence.startIndex..<index]
        let title = before.indices.lazy.compactMap { role(in: before, at: $0) }.first
        if let title { addRole(title.name, to: &people, isPlural: true) }
        if !people.isEmpty { return people }
      case "by":
        // `was carried out by Her Majesty’s Inspectors A and B`.
        guard offset > 0, ["out", "undertaken", "conducted", "led"].contains(keys[offset - 1])
        else { continue }
        let people = names(in: sentence[(index + 1)...].prefix(longestList))
        if !people.isEmpty { return people }
      case "with", "and", "colleague", "colleagues":
        let people = names(in: sentence[(index + 1)...].prefix(longestList))
        if people.contains(where: { $0.role != nil }) { return people }
      default:
        continue
      }
    }
    return []
  }

  /// People in a list of names, each perhaps followed by a role.
  private static func names(in words: ArraySlice<Word>) -> [Correspondent] {
    var people: [Correspondent] = []
    /// A role before the names: `Her Majesty’s Inspectors A and B`.
    var announced: (name: String, isPlural: Bool)?
    var index = words.startIndex
    var behindRole = words.startIndex
    while index < words.endIndex {
      if let role = role(in: words, at: index) {
        // `A and B, Her Majesty’s Inspectors (HMI), and C`: the short form is no role of C.
        let isShortForm = index == behindRole && words[index].raw.hasPrefix("(")
        behindRole = role.end
        if isShortForm, people.last?.role != nil {
          index = role.end
          continue
        }
        if let plural = announced, plural.isPlural, !people.isEmpty, words[index - 1].key == "and" {
          // `Her Majesty’s Inspectors A and B and Ofsted Inspector C`: the next role announced.
          addRole(plural.name, to: &people, isPlural: true)
          announced = (role.name, role.isPlural)
        } else if people.last.map({ $0.role != nil }) ?? true {
          // `Inspectors (HMI)`: the short form of the role, which stays a plural.
          if announced?.isPlural != true { announced = (role.name, role.isPlural) }
        } else {
          addRole(role.name, to: &people, isPlural: role.isPlural)
        }
        index = role.end
        continue
      }
      let word = words[index]
      if links.contains(word.key), !word.isOnlyMark {
        index += 1
        if word.mark == "." { break }
        continue
      }
      guard let name = name(in: words, at: index) else {
        // `Her Majesty’s Inspectors Social Care, A and B`: the remit of the role, or a body among
        // the people.
        guard let end = endOfRemit(in: words, at: index) else { break }
        index = end
        continue
      }
      people.append(Correspondent(name: name.text))
      if let role = announced, !role.isPlural {
        addRole(role.name, to: &people, isPlural: false)
        announced = nil
      }
      index = name.end
    }
    if let announced { addRole(announced.name, to: &people, isPlural: true) }
    return people
  }

  /// The index behind a few capitalised words that a comma ends.
  private static func endOfRemit(in words: ArraySlice<Word>, at start: Int) -> Int? {
    let remit = words[start...].prefix(4)
    guard let comma = remit.firstIndex(where: { $0.mark == "," }) else { return nil }
    return remit[...comma].allSatisfy(\.startsUppercase) ? comma + 1 : nil
  }

  private static let links: Set<String> = [
    "and", "with", "team", "the", "also", "all", "of", "whom", "are", "two", "three", "both",
  ]

  private static func addRole(_ role: String, to people: inout [Correspondent], isPlural: Bool) {
    // A plural role closes a list and is everyone's; a single one is the last person's.
    for index in people.indices where people[index].role == nil {
      if isPlural || index == people.count - 1 { people[index].role = role }
    }
  }

  /// Two to four capitalised words, ended by a comma, `and`, or a role.
  private static func name(
    in words: ArraySlice<Word>,
    at start: Int
  ) -> (text: String, end: Int)? {
    var end = start
    while end < words.endIndex, end - start < 4, words[end].startsUppercase,
      role(in: words, at: end) == nil, !["inspector", "inspectors"].contains(words[end].key)
    {
      end += 1
      if let mark = words[end - 1].mark, ",.;".contains(mark), words[end - 1].key.utf8.count > 1 {
        break
      }
    }
    guard (2...4).contains(end - start) else { return nil }
    let text = Words.joined(words[start..<end]).trimmed(of: ",.;")
    return PersonName.of(text).map { ($0, end) }
  }

  private static let roles: [(words: [String], name: String, isPlural: Bool)] = [
    (["her", "majesty's", "inspectors"], "Her Majesty's Inspector", true),
    (["his", "majesty's", "inspectors"], "His Majesty's Inspector", true),
    (["her", "majesty's", "inspector"], "Her Majesty's Inspector", false),
    (["his", "majesty's", "inspector"], "His Majesty's Inspector", false),
    (["senior", "hmi"], "Senior HMI", false), (["hmi", "designate"], "HMI designate", false),
    (["hmi"], "HMI", false), (["hmis"], "HMI", true),
    (["lead", "inspectors"], "lead inspector", true),
    (["lead", "inspector"], "lead inspector", false),
    (["team", "inspectors"], "team inspector", true),
    (["team", "inspector"], "team inspector", false),
    (["ofsted", "inspectors"], "Ofsted Inspector", true),
    (["ofsted", "inspector"], "Ofsted Inspector", false),
    (["additional", "inspectors"], "additional inspector", true),
    (["additional", "inspector"], "additional inspector", false),
    (["regulatory", "inspection", "manager"], "regulatory inspection manager", false),
  ]

  private static func role(
    in words: ArraySlice<Word>,
    at start: Int
  ) -> (name: String, isPlural: Bool, end: Int)? {
    for role in roles {
      let end = start + role.words.count
      guard end <= words.endIndex else { continue }
      if zip(words[start..<end], role.words).allSatisfy({ $0.key == $1 }) {
        return (role.name, role.isPlural, end)
      }
    }
    return nil
  }
}

extension Word {
  fileprivate var isOnlyMark: Bool { !key.contains { $0.isLetter } }
}
