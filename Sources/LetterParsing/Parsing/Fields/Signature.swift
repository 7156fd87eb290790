/// Reads who signed.
enum Signature {
  /// A name and its role, or each name of several signatories.
  ///
  /// Joint inspections print names and organisations in a grid that text conversion takes apart. What
  /// belongs together is then not known, so every line is given as it stands, and every cell between tabs.
  static func read(_ lines: [TextLine]) -> [Correspondent] {
    let signed = lines.filter { !isStrayMark($0) && !Closing.isFormula($0) }
    guard let first = signed.first else { return [] }
    let groups = grouped(signed)
    if groups.count == 1, !isSeveral(signed) { return pair(signed) ?? [person(signed)] }
    let people = groups.filter { !isBody($0) }
    let isOrdered =
      !people.isEmpty
      && people.allSatisfy { group in
        group.count >= 2 && group.count <= 4 && Roles.isNameLike(group[0].string)
          && !Roles.isRole(group[0].folded) && Roles.isRole(group[1].folded)
      }
    if isOrdered { return people.map(person) }
    if !isSeveral(signed), !Roles.isInstitution(first.folded) { return [person(signed)] }
    return signed.filter { !isFootnote($0) }
      .flatMap { $0.tabs.isEmpty ? [$0.string] : FormLines.cells(of: $0) }
      .map { Correspondent(name: $0) }
  }

  /// Whether a block is the name of the body for which those below it sign.
  private static func isBody(_ lines: [TextLine]) -> Bool {
    guard lines.count == 1, let line = lines.first else { return false }
    return !Roles.isRole(line.folded) && PersonName.of(line.string) == nil
  }

  /// A line of a footnote of the last page, or the rest of an organisation's name.
  private static func isFootnote(_ line: TextLine) -> Bool {
    line.string.first?.isLowercase == true || line.string.contains(where: \.isNumber)
  }

  /// Runs of lines without a blank line between.
  private static func grouped(_ lines: [TextLine]) -> [[TextLine]] {
    lines.reduce(into: [[TextLine]]()) { groups, line in
      if groups.isEmpty || line.gap > 0 {
        groups.append([line])
      } else {
        groups[groups.count - 1].append(line)
      }
    }
  }

  private static func isSeveral(_ lines: [TextLine]) -> Bool {
    lines.count { Roles.isSignatoryRole($0.folded) } > 1 || lines.count > 5
  }

  private static func isStrayMark(_ line: TextLine) -> Bool {
    // `[signature]` stands for one.
    line.text.count < 3
      || (line.text.first == Byte.openBracket && line.text.last == Byte.closeBracket)
      || Letterhead.isContact(line.folded)
  }

  /// Both of `Nora Sample HMI and Alan Example HMI`, whose role below is a plural.
  private static func pair(_ lines: [TextLine]) -> [Correspondent]? {
    guard let first = lines.first?.string, let cut = first.cut(at: " and "),
      [cut.before, cut.after].allSatisfy({ PersonName.of($0) != nil && Roles.isNameLike($0) })
    else { return nil }
    let role = lines.dropFirst().map(\.string).joined(separator: " ").trimmed(of: ".")
    let single = role.hasSuffix("Inspectors") ? String(role.dropLast()) : role
    return [cut.before, cut.after].map {
      Correspondent(name: $0.trimmed(of: ",."), role: single.isEmpty ? nil : single)
    }
  }

  /// `pp Nora Sample`, which another signed for her.
  private static func withoutProxy(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard let first = words.first, words.count > 2,
      ["pp", "p.p", "p.p.", "p/p"].contains(first.lowercased())
    else { return name }
    return words.dropFirst().joined(separator: " ")
  }

  private static func person(_ lines: [TextLine]) -> Correspondent {
    let roles = lines.dropFirst().map(\.string).joined(separator: " ").trimmed(of: ".")
    let name = withoutProxy(lines.first?.string.trimmed(of: ",.") ?? "")
    if roles.isEmpty, let cut = name.cut(at: ", "), Roles.isRole(Folding.folded(cut.after)) {
      return Correspondent(name: cut.before, role: cut.after)
    }
    let words = Words.split(name)
    if roles.isEmpty, let majesty = words.firstIndex(where: { $0.key == "majesty's" }), majesty > 2
    {
      return Correspondent(
        name: Words.joined(words[..<(majesty - 1)]),
        role: Words.joined(words[(majesty - 1)...])
      )
    }
    return Correspondent(name: name, role: roles.isEmpty ? nil : roles)
  }
}

/// Reads who gets a copy.
enum Copies {
  /// From the lines after the signature, marked `cc`.
  static func read(lines: [TextLine]) -> [String] {
    lines.compactMap { line in
      var text = line.string
      if Closing.isCopies(line.folded) {
        let mark =
          ["copies to", "copy to", "c.c.", "c.c", "cc:", "cc.", "cc"]
          .first { line.folded.hasPrefix($0) } ?? ""
        text = String(text.dropFirst(mark.count))
      }
      let name = text.trimmed(of: ":;,-–• ")
      return name.isEmpty ? nil : name
    }
  }

  /// From the sentence “I am copying this letter to …”.
  static func read(sentence: String) -> [String] {
    let sentence = withoutEnclosures(sentence)
    let folded = Folding.folded(sentence)
    let openings = [
      "i am copying this letter to ", "copies of this letter are being sent to ",
      "a copy of this letter is being sent to ", "i am sending a copy of this letter to ",
      "i am copying this to ", "this letter is copied to ", "i have copied this letter to ",
      "we are copying this letter to ", "this letter is being copied to ",
      "this letter is also copied to ", "this letter has been copied to ",
      "the letter is copied to ", "the letter is also copied to ",
      "a copy of this letter has been sent to ",
    ]
    for opening in openings {
      guard let offset = folded.offset(of: opening) else { continue }
      let start = String(decoding: folded.utf8.prefix(offset + opening.utf8.count), as: UTF8.self)
      let rest = Words.sentences(Words.split(String(sentence.dropFirst(start.count)))).first
      return recipients(Words.joined(rest ?? []))
    }
    return []
  }

  /// `Copying this letter and the monitoring inspection report to …` as if only the letter went out.
  private static func withoutEnclosures(_ sentence: String) -> String {
    var words = Words.split(sentence)
    for letter in words.indices.reversed() where words[letter].key == "letter" {
      let rest = words[(letter + 1)...]
      let names = rest.dropFirst().prefix { enclosures.contains($0.key) }
      guard rest.first?.key == "and", let last = names.last, papers.contains(last.key) else {
        continue
      }
      words.removeSubrange(letter + 1..<names.endIndex)
    }
    return Words.joined(words)
  }

  private static let papers: Set<String> = [
    "report", "reports", "annex", "annexes", "summary", "findings",
  ]
  private static let enclosures = papers.union([
    "the", "its", "our", "my", "this", "monitoring", "inspection", "visit", "attached", "enclosed",
    "accompanying",
  ])

  private static let clauses = [
    " and have ", " and has ", " and will ", " and are ", " and I ", " so that ",
    " because ", " in order ",
  ]

  private static func recipients(_ text: String) -> [String] {
    // `… to the council and have told it of the points` goes on with what else was done.
    let end = clauses.compactMap { text.cut(at: $0)?.before }.min { $0.count < $1.count }
    var parts = [(end ?? text).trimmed(of: ".")]
    for separator in [", and the ", ", the ", " and the ", " and to the ", "; ", " and to "] {
      parts = parts.flatMap { $0.pieces(separatedBy: separator) }
    }
    return parts.map { part in
      // `…, who will publish it` tells of one of them.
      let relative = [", which ", ", who "].compactMap { part.cut(at: $0)?.before }
      let name = (relative.min { $0.count < $1.count } ?? part).trimmed(of: ",;.")
      return name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
    }.filter { !$0.isEmpty }
  }
}

extension String {
  fileprivate func pieces(separatedBy separator: String) -> [String] {
    var pieces: [String] = []
    var rest = self
    while let cut = rest.cut(at: separator) {
      pieces.append(cut.before)
      rest = cut.after
    }
    return pieces + [rest]
  }
}
