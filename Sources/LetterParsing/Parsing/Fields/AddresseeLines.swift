/// Finds the block that a letter is addressed to: the one that leads up to “Dear”.
enum AddresseeLines {
  /// The index of its first line in the lines before the salutation.
  ///
  /// The agency's own address may stand above, so the block is what follows the date; without a date
  /// above it, the last block of lines, and the ones before while no person is named.
  static func start(in lines: [TextLine], date: Int?) -> Int {
    if let date, date + 1 < lines.count, lines[(date + 1)...].contains(where: { !isReference($0) })
    {
      return date + 1
    }
    var start = lines.count
    while start > 0 {
      let isBlockEnd = start < lines.count && lines[start].gap > 0 && start != date
      if isBlockEnd, Roles.isNameLike(lines[start].string),
        !Roles.isInstitution(lines[start].folded)
      {
        break
      }
      start -= 1
    }
    return start
  }

  /// `Our ref: …`, `By e-mail`, `URN: …`: no part of an address.
  static func isReference(_ line: TextLine) -> Bool {
    references.begins(line.folded) || Letterhead.isContact(line.folded)
  }

  private static let references: PhraseSet = [
    "our ref", "your ref", "ref:", "reference", "urn", "by email", "by e-mail", "via email",
    "sent by", "private and conf", "confidential", "unique reference", "inspection number",
    "dfe number", "dear ", "date:", "local authority:",
  ]
}

/// What an addressee block says, line by line.
struct Addressee: Sendable, Equatable {
  var people: [Correspondent] = []
  var institution: String?
  /// Whether the institution is only the line after the role: no word of it says that it is a body.
  var isInstitutionGuessed = false
  var addressLines: [String] = []
  var postcode: Postcode?
  var county: String?

  /// The last word of the salutation, folded: a line that holds it names the addressee.
  private var surname: String?

  /// - Parameter salutation: folded.
  init(lines: [TextLine], salutation: String) {
    surname = salutation.split(separator: " ").dropFirst().last.map {
      String($0).trimmed(of: ",.:")
    }
    if OfficialsList.isList(lines) {
      people = OfficialsList.read(lines)
      return
    }
    var rest = lines.map { Self.withoutAttention($0).trimmed(of: ",") }.filter { !$0.isEmpty }
    let later = Self.takeLaterPeople(from: &rest)
    takePostcode(from: &rest)
    takePeople(from: &rest)
    takeInstitution(from: &rest)
    people += later
    addressLines = rest
    if let last = rest.last, Counties.names.contains(Folding.folded(last).trimmed(of: ".,")) {
      county = last
    }
  }

  /// The name behind `FAO:` or `For the attention of`.
  private static func withoutAttention(_ line: TextLine) -> String {
    let marks = [
      "fao:", "fao ", "for the attention of:", "for the attention of ", "attn:", "attn ",
    ]
    guard let mark = marks.first(where: { line.folded.hasPrefix($0) }) else { return line.string }
    return line.dropping(mark.utf8.count).string
  }

  /// Others whom a letter is to, named below the first one's address: `Ms A Example, Chief Officer`.
  private static func takeLaterPeople(from lines: inout [String]) -> [Correspondent] {
    let code = lines.lastIndex { Postcode.find(in: $0, mayBeMalformed: false)?.isValid == true }
    guard let code else { return [] }
    var later: [Correspondent] = []
    for index in lines.indices.dropFirst(code + 1).reversed()
    where Roles.hasTitle(Folding.folded(lines[index])) {
      guard let cut = lines[index].cut(at: ", "), Roles.isRole(Folding.folded(cut.after)) else {
        continue
      }
      later.insert(Correspondent(name: cut.before, role: cut.after), at: 0)
      lines.remove(at: index)
    }
    return later
  }

  /// The last line first: an agency's or a PO box's code may stand above.
  private mutating func takePostcode(from lines: inout [String]) {
    for index in lines.indices.reversed() {
      guard let found = Postcode.find(in: lines[index], mayBeMalformed: index == lines.count - 1)
      else { continue }
      postcode = found
      lines[index] = lines[index].removing(found.text).trimmed(of: ",")
      if lines[index].isEmpty { lines.remove(at: index) }
      return
    }
  }

  private mutating func takePeople(from lines: inout [String]) {
    while let first = lines.first, people.count < 12 {
      let folded = Folding.folded(first)
      if let other = furtherPerson(first) {
        lines.removeFirst()
        people.append(other)
        continue
      }
      // `Headteacher: Mrs A Example`.
      let isLabelled = first.cut(at: ": ").map {
        Roles.isRole(Folding.folded($0.before)) && Roles.hasTitle(Folding.folded($0.after))
      }
      let isNamed = Roles.hasTitle(folded) || isLabelled == true
      let isFirst = people.isEmpty
      guard isNamed || (isFirst && isPerson(first, folded)) else { break }
      lines.removeFirst()
      let (names, written) = Self.split(first)
      let role = written.map { takeBody(from: $0, into: &lines) }
      people += names.map { Correspondent(name: $0, role: role) }
      if role == nil { takeRole(from: &lines, names: names.count) }
    }
    if people.isEmpty, let first = lines.first, Roles.isRole(Folding.folded(first)) {
      people = [Correspondent(name: first)]
      lines.removeFirst()
    }
  }

  /// Another person on a line with a role, as the one before: `B Example, Chief Executive, Otter Trust`.
  ///
  /// The body is that person's, and not the one that the letter is to.
  private func furtherPerson(_ line: String) -> Correspondent? {
    guard people.last?.role != nil, let cut = line.cut(at: ", "),
      Roles.isRole(Folding.folded(cut.after.cut(at: ", ")?.before ?? cut.after))
    else { return nil }
    let name = Folding.folded(cut.before)
    guard !Roles.hasTitle(name), Roles.isNameLike(cut.before), !Roles.isRole(name),
      !Roles.isInstitution(name), !Roles.isAddress(name)
    else { return nil }
    return Correspondent(name: cut.before, role: cut.after)
  }

  /// The role of a line that also holds the institution, which becomes a line of its own.
  ///
  /// Letters that lost their line ends have name, role, school and address on one.
  private func takeBody(from role: String, into lines: inout [String]) -> String {
    let role =
      role.hasPrefix("(") && role.hasSuffix(")") ? String(role.dropFirst().dropLast()) : role
    if let cut = role.cut(at: ", "), Roles.isRole(Folding.folded(cut.before)),
      Roles.isInstitution(Folding.folded(cut.after)), !Roles.isRole(Folding.folded(cut.after))
    {
      if !lines.contains(cut.after) { lines.insert(cut.after, at: 0) }
      return cut.before
    }
    let words = Words.split(role)
    let length = words.prefix { Roles.isRole($0.key) }.count
    guard length > 0, words.count > 6, length < words.count,
      let body = words.lastIndex(where: { Roles.isInstitution($0.key) }), body >= length
    else { return role }
    let address = Words.joined(words[(body + 1)...])
    if !address.isEmpty { lines.insert(address, at: 0) }
    lines.insert(Words.joined(words[length...body]), at: 0)
    return Words.joined(words[..<length])
  }

  private func isPerson(_ text: String, _ folded: String) -> Bool {
    if let surname, Words.split(text).count <= 6, !Roles.isRole(folded),
      Words.split(text).contains(where: { $0.key == surname })
    {
      return true
    }
    return Roles.isNameLike(text) && !Roles.isRole(String(folded.prefix { $0 != "," }))
      && !Roles.isInstitution(folded) && !Roles.isAddress(folded)
  }

  /// `Mr J Example, Headteacher` and `Mrs A and Mr B`.
  private static func split(_ line: String) -> (names: [String], role: String?) {
    for separator in [", ", " – ", " - "] {
      guard let cut = line.cut(at: separator), Roles.isRole(Folding.folded(cut.after)) else {
        continue
      }
      return ([cut.before], cut.after)
    }
    if let cut = line.cut(at: " and "), Roles.hasTitle(Folding.folded(cut.after)) {
      return ([cut.before, cut.after], nil)
    }
    for separator in [": ", " ("] {
      guard let cut = line.cut(at: separator) else { continue }
      let (role, name) = separator == ": " ? (cut.before, cut.after) : ("(" + cut.after, cut.before)
      guard Roles.isRole(Folding.folded(role)), Roles.hasTitle(Folding.folded(name)) else {
        continue
      }
      return ([name], role)
    }
    let words = Words.split(line)
    let name = words.prefix { !Roles.isRole($0.key) }
    if Roles.hasTitle(Folding.folded(line)), (2...4).contains(name.count), name.count < words.count
    {
      return ([Words.joined(name)], Words.joined(words[name.count...]))
    }
    return ([line], nil)
  }

  private mutating func takeRole(from lines: inout [String], names: Int) {
    guard let first = lines.first, Roles.isRole(Folding.folded(first)),
      !Roles.isCareOf(Folding.folded(first)), !Roles.hasTitle(Folding.folded(first))
    else { return }
    var role = first
    lines.removeFirst()
    while let next = lines.first, lines.count > 1, Self.continues(role, next) {
      role += " " + next
      lines.removeFirst()
    }
    for index in people.indices.suffix(names) { people[index].role = role }
  }

  /// Whether a role runs on: `Strategic Director of Children & Young` / `People’s Services`.
  private static func continues(_ role: String, _ next: String) -> Bool {
    let last = Folding.folded(role).split(separator: " ").last ?? ""
    let folded = Folding.folded(next)
    if ["&", "and", "of", "for", "the", "young", "to", "-", "with"].contains(last)
      || role.hasSuffix(",")
    {
      return true
    }
    guard !Roles.isAddress(folded), !Roles.isInstitution(folded), !Roles.hasTitle(folded) else {
      return false
    }
    return next.first?.isLowercase == true || folded.hasPrefix("people's services")
      || folded.hasPrefix("and ") || folded.hasPrefix("& ")
      || Roles.isOffice(folded)
      || ["services", "learning", "(interim)", "education"].contains(folded)
  }

  /// The first line that names a kind of body, or else the line after the role.
  private mutating func takeInstitution(from lines: inout [String]) {
    let named = lines.firstIndex { Roles.isInstitution(Folding.folded($0)) }
    let isRoleKnown = people.contains { $0.role != nil }
    guard let index = named ?? (isRoleKnown || !people.isEmpty ? lines.indices.first : nil) else {
      return
    }
    guard named != nil || (lines.count > 1 && !Roles.isAddress(Folding.folded(lines[index]))),
      !Roles.isCareOf(Folding.folded(lines[index]))
    else { return }
    isInstitutionGuessed = named == nil
    var name = lines.remove(at: index)
    // `Interim Chief Executive, Ashby Children’s Trust`.
    if let comma = name.lastIndex(of: ","), Roles.isRole(Folding.folded(name[..<comma])),
      !Roles.isInstitution(Folding.folded(name[..<comma])),
      Roles.isInstitution(Folding.folded(name[comma...]))
    {
      name = String(name[name.index(after: comma)...]).trimmed()
    }
    guard let cut = Roles.withoutBuilding(name) else {
      institution = Self.plain(name)
      return
    }
    institution = Self.plain(cut.body)
    lines.insert(cut.building, at: min(index, lines.count))
  }
}

extension Addressee {
  /// The name of a body without a final stop, and a council's without its article.
  ///
  /// `The Grove School` keeps it, as part of its name.
  fileprivate static func plain(_ name: String) -> String {
    let name = name.trimmed(of: ".,;:")
    let words = Words.split(name)
    guard words.count > 2, words[0].key == "the" else { return name }
    // `The City of London School` is none.
    let isSchool = words.contains {
      Roles.isInstitutionWord($0.key) && !councilWords.contains($0.key)
    }
    let isCouncil =
      words.last?.key == "council"
      || (!isSchool && councils.contains { words.dropFirst().map(\.key).starts(with: $0) })
    return isCouncil ? Words.joined(words.dropFirst()) : name
  }

  private static let councilWords: Set<String> = ["council", "borough", "authority", "county"]

  private static let councils = [
    ["london", "borough", "of"], ["royal", "borough", "of"], ["borough", "of"], ["city", "of"],
    ["metropolitan", "borough", "of"],
  ]
}

extension String {
  /// The parts before and after the first such separator.
  func cut(at separator: String) -> (before: String, after: String)? {
    guard let offset = offset(of: separator), offset > 0 else { return nil }
    let bytes = Array(utf8)
    let before = String(decoding: bytes[..<offset], as: UTF8.self)
    let after = String(decoding: bytes[(offset + separator.utf8.count)...], as: UTF8.self)
    return (before.trimmed(), after.trimmed())
  }

  /// Without the first such part.
  func removing(_ part: String) -> String {
    guard let offset = offset(of: part) else { return self }
    let bytes = Array(utf8)
    return String(decoding: bytes[..<offset] + bytes[(offset + part.utf8.count)...], as: UTF8.self)
      .trimmed()
  }
}
