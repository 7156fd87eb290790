/// Finds where the subject of a letter ends and its body begins.
enum SubjectLines {
  /// Words that open the first paragraph of a letter.
  private static let openings: PhraseSet = [
    "thank you", "following ", "this letter", "between ", "i ", "her majesty's chief",
    "his majesty's chief", "as you ", "as part of", "we ", "ofsted inspectors", "inspectors ",
    "in accordance", "further to", "during ", "on ", "it was ", "the visit ", "the inspection ",
    "your school ", "having ", "under ", "at the ", "in my ", "in our ", "you ", "when ",
  ]
  private static let longestSubject = 3

  /// The index after the last line of the subject.
  static func end(in lines: [TextLine], after salutation: Int) -> Int {
    var index = salutation + 1
    let limit = min(lines.count, salutation + 1 + longestSubject)
    while index < limit, belongs(lines, index, isFirst: index == salutation + 1) { index += 1 }
    return index
  }

  private static func belongs(_ lines: [TextLine], _ index: Int, isFirst: Bool) -> Bool {
    let line = lines[index]
    guard !openings.begins(line.folded), !Closing.isFormula(line),
      Bullets.mark(of: line) == nil, line.text.count <= 220
    else { return false }
    if isFirst { return isShort(line) }
    guard line.gap == 0, Headings.isExact(line.folded) == false else { return false }
    return isShort(line) && !LineEnding.isSentence(lines[index - 1].text)
  }

  /// What subjects are about; a sentence without one of these says something already.
  private static let matters: PhraseSet = [
    "inspection", "visit", "survey", "programme", "monitoring", "review", "assessment",
    "good practice",
  ]

  private static func isShort(_ line: TextLine) -> Bool {
    let words = line.text.split(separator: Byte.space).count
    guard LineEnding.isSentence(line.text) else { return words <= 30 }
    return words <= (matters.isFound(in: line.folded) ? 14 : 5)
  }
}
