/// Recognises how letters end.
enum Closing {
  /// `Yours sincerely`, `Your sincerely`, `Yours faithfully,`; with the signature behind it, too.
  static func isFormula(_ line: TextLine) -> Bool {
    formulaLength(line) != nil
  }

  /// The words of a closing formula; `nil` when the line is none.
  private static func formulaLength(_ line: TextLine) -> Int? {
    // Every line is asked.
    guard line.folded.utf8.first == UInt8(ascii: "y"), line.text.count <= 110 else { return nil }
    let words = line.folded.trimmed(of: ".,").split(separator: " ")
    guard words.count >= 2 else { return nil }
    // Welsh letters close in both languages.
    if [
      "yn gywir", "yr eiddoch yn gywir", "yn gywir / yours sincerely", "yn gywir/yours sincerely",
    ]
    .contains(words.joined(separator: " ")) {
      return words.count
    }
    guard words[0] == "yours" || words[0] == "your",
      ["sincerely", "faithfully", "truly", "sincerley"].contains(words[1].filter(\.isLetter))
    else { return nil }
    guard words.count > 2 else { return 2 }
    let name = Words.joined(Words.split(line.string).dropFirst(2))
    let isSigned = Words.split(name).count >= 2 && Roles.isTitled(name)
    return isSigned ? 2 : nil
  }

  /// The name and role that stand behind a closing formula on its line.
  static func signature(behind line: TextLine) -> TextLine? {
    let words = line.text.split(separator: Byte.space)
    guard let length = formulaLength(line), words.count > length else { return nil }
    return line.dropping(words.prefix(length).reduce(length) { $0 + $1.count })
  }

  private static let greetings: Set<String> = [
    "yours", "regards", "kind regards", "kindest regards", "best regards", "warm regards",
    "with kind regards", "with best regards", "best wishes", "with best wishes", "kind wishes",
  ]

  /// The index of a greeting that closes a letter without the formula: a name stands below it.
  static func greeting(in lines: [TextLine]) -> Int? {
    lines.indices.last { index in
      index + 1 < lines.count && isGreeting(lines[index])
        && Roles.isNameLike(lines[index + 1].string)
    }
  }

  /// `Kind regards`, `Best wishes`, `Yours`.
  static func isGreeting(_ line: TextLine) -> Bool {
    greetings.contains(line.folded.trimmed(of: ".,"))
  }

  /// `Encl. Annex A`, `Enc: visit schedule`: what came with the letter.
  static func isEnclosure(_ folded: String) -> Bool {
    let word = folded.prefix { $0.isLetter }
    guard ["enc", "encl", "encs", "enclosure", "enclosures"].contains(word) else { return false }
    let rest = folded.dropFirst(word.count)
    return rest.isEmpty || rest.hasPrefix(".") || rest.hasPrefix(":") || rest.hasPrefix(" ")
  }

  /// The name line before a role near the end, in letters that lack the formula.
  static func unannouncedSignature(in lines: [TextLine]) -> Int? {
    let last = lines.indices.suffix(14)
    for index in last.reversed() where index > 0 && isSignatory(lines[index]) {
      if Roles.isNameLike(lines[index - 1].string) { return index - 1 }
    }
    return nil
  }

  /// Whether a line is the role of one who signs such letters, and nothing else.
  private static func isSignatory(_ line: TextLine) -> Bool {
    Roles.isSignatoryRole(line.folded)
      || ["hmi", "hm inspector", "managing inspector"].contains(line.folded.trimmed(of: ".,"))
  }

  /// Names, roles and bodies are short and in capitals; a sentence, a footnote, a heading or a
  /// postscript is not part of a signature.
  static func belongsToSignature(
    _ line: TextLine,
    after signed: [TextLine],
    before next: TextLine?
  ) -> Bool {
    let taken = signed.count
    let words = line.text.split(separator: Byte.space).count
    guard taken < 30, words <= 14, line.text.count <= 110, !isCopies(line.folded),
      !isEnclosure(line.folded),
      line.text.first?.isASCIIDigit == false, !line.folded.hasPrefix("dear "),
      !Headings.isAnnex(line.folded), Headings.section(of: line.folded) == nil,
      !postscripts.begins(line.folded)
    else { return false }
    if Letterhead.isContact(line.folded) { return true }
    if Roles.isTitled(line.string) { return !isTitleOfText(line, after: signed, before: next) }
    guard taken > 0 else { return words <= 4 }
    // `School improvement adviser` below the name, and `services` below `… Fire & Rescue`.
    let isBelowName = taken == 1 && words <= 6 && !line.startsLowercase
    // Markup parts a name from its role.
    if isBelowName, line.gap == 1, advisers.contains(where: line.folded.hasSuffix) { return true }
    let runsOn = line.gap == 0 && (isBelowName || words <= 3)
    return !LineEnding.endsSentence(line.text) && (runsOn || Roles.opensRole(line.folded))
  }

  private static let advisers = [" adviser", " advisor", " consultant", " inspector"]

  /// Whether a line in capitals below a role heads a text: `The Ashby Choir and Its Songbook`.
  private static func isTitleOfText(
    _ line: TextLine,
    after signed: [TextLine],
    before next: TextLine?
  ) -> Bool {
    guard line.gap > 0, let last = signed.last, Roles.isRole(last.folded) else { return false }
    if let next, next.gap == 0, Roles.isRole(next.folded) { return false }
    let keys = Words.split(line.string).map(\.key)
    guard let first = keys.first, !Roles.isInstitution(line.folded) else { return false }
    let isBody = keys.contains { Roles.isRoleWord($0) || PersonName.bodies.contains($0) }
    return !isBody && (keys.contains("the") || first == "thank")
  }

  private static let postscripts: PhraseSet = ["ps ", "ps:", "ps.", "p.s", "nb ", "nb:", "n.b"]

  /// Lines of text that may stand between the signature and the list of copies.
  private static let longestPostscript = 8

  /// Where the copies begin after a signature.
  static func copies(in lines: ArraySlice<TextLine>) -> Int? {
    for index in lines.indices.prefix(longestPostscript) {
      let isApart = index == lines.startIndex || lines[index].gap > 0
      if isApart, opensCopies(lines[index]) { return index }
      if Headings.section(of: lines[index].folded) != nil || Headings.isAnnex(lines[index].folded) {
        return nil
      }
    }
    return nil
  }

  static func isCopies(_ folded: String) -> Bool {
    let start = folded.trimmed(of: "*")
    return start == "cc" || copyMarks.begins(start)
  }

  /// Whether the line lists who gets a copy: `Copies to be made of the songs …` is text.
  private static func opensCopies(_ line: TextLine) -> Bool {
    guard isCopies(line.folded) else { return false }
    let start = line.folded.trimmed(of: "*")
    guard let mark = ["copy to", "copies to"].first(where: { start.hasPrefix($0) }) else {
      return true
    }
    let rest = start.dropFirst(mark.count)
    if rest.isEmpty || rest.hasPrefix(":") || rest.hasPrefix(" :") { return true }
    return rest.hasPrefix(" ") && !rest.hasPrefix(" be ") && line.text.count <= 110
      && line.text.last != UInt8(ascii: ".")
      && Words.sentences(Words.split(line.string)).count == 1
  }

  private static let copyMarks: PhraseSet = ["cc ", "cc:", "cc.", "c.c", "copy to", "copies to"]

  static func continuesCopies(_ line: TextLine) -> Bool {
    line.gap == 0 && line.text.count <= 110 && !isEnclosure(line.folded)
      && Headings.section(of: line.folded) == nil
      && line.text.first?.isASCIIDigit == false
  }
}
