/// Recognises how letters end.
enum Closing {
  /// `Yours sincerely`, `Your sincerely`, `Yours faithfully,`.
  static func isFormula(_ line: TextLine) -> Bool {
    let words = line.folded.trimmed(of: ".,").split(separator: " ")
    guard words.count == 2, words[0] == "yours" || words[0] == "your" else { return false }
    return ["sincerely", "faithfully", "truly", "sincerley"].contains(words[1])
  }

  /// The name line before a role near the end, in letters that lack the formula.
  static func unannouncedSignature(in lines: [TextLine]) -> Int? {
    let last = lines.indices.suffix(14)
    for index in last.reversed() where index > 0 && Roles.isSignatoryRole(lines[index].folded) {
      if Roles.isNameLike(lines[index - 1].string) { return index - 1 }
    }
    return nil
  }

  /// Names and roles are short; a sentence, a footnote or a heading is not part of a signature.
  static func belongsToSignature(_ line: TextLine, taken: Int) -> Bool {
    let words = line.text.split(separator: Byte.space).count
    guard taken < 30, words <= 14, line.text.count <= 110, !isCopies(line.folded),
      line.text.first?.isASCIIDigit == false, !line.folded.hasPrefix("dear "),
      !Headings.isAnnex(line.folded), Headings.section(of: line.folded) == nil
    else { return false }
    // A run that begins after several roles and reads as a sentence is something else.
    return !(LineEnding.isComplete(line.text) && words > 6)
  }

  static func isCopies(_ folded: String) -> Bool {
    let start = folded.trimmed(of: "*")
    return start == "cc" || copyMarks.begins(start)
  }

  private static let copyMarks: PhraseSet = ["cc ", "cc:", "cc.", "c.c", "copy to", "copies to"]

  static func continuesCopies(_ line: TextLine) -> Bool {
    line.gap == 0 && line.text.count <= 110 && Headings.section(of: line.folded) == nil
      && line.text.first?.isASCIIDigit == false
  }
}
