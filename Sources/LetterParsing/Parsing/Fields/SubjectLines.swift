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
    if index > salutation + 1, isRest(lines, index) { index += 1 }
    return index
  }

  /// Whether a blank line parts the topic from its programme: `… programme:`, and below it `music`.
  private static func isRest(_ lines: [TextLine], _ index: Int) -> Bool {
    guard index < lines.count, lines[index - 1].text.last == UInt8(ascii: ":") else { return false }
    let line = lines[index]
    let isAlone = index + 1 == lines.count || lines[index + 1].gap > 0
    return isAlone && line.gap == 1 && !openings.begins(line.folded)
      && Bullets.mark(of: line) == nil && Headings.section(of: line.folded) == nil
      && !LineEnding.isComplete(line.text)
      && line.text.split(separator: Byte.space).count <= longestTopic
  }

  /// Words of a topic that stands alone.
  private static let longestTopic = 8

  /// A salutation, and the subject behind it: `Dear Mrs Example, Re: Ofsted survey visit`.
  static func parts(of line: TextLine) -> (salutation: TextLine, subject: TextLine?) {
    for mark in [" Re: ", " RE: ", " re: "] {
      guard let offset = line.text.offset(of: Array(mark.utf8), from: 0) else { continue }
      var subject = line.slice(offset + mark.utf8.count..<line.text.count)
      subject.gap = 0
      let salutation = line.slice(0..<offset)
      let words = salutation.text.split(separator: Byte.space).count
      if (2...7).contains(words), !subject.text.isEmpty { return (salutation, subject) }
    }
    return (line, nil)
  }

  /// Where the subject begins that stands above the salutation, in the last block of the addressee's.
  static func above(_ addressee: [TextLine]) -> Int? {
    guard let start = addressee.lastIndex(where: { $0.gap > 0 }), start > 0,
      addressee.count - start <= longestSubject, matters.isFound(in: addressee[start].folded),
      !addressee[start...].contains(where: { isReference($0) || Roles.hasTitle($0.folded) })
    else { return nil }
    return start
  }

  /// A school's number, a telephone number or a line with a postcode: no part of a subject.
  static func isReference(_ line: TextLine) -> Bool {
    line.text.count <= 110
      && (AddresseeLines.isReference(line)
        || Postcode.find(in: line.string, mayBeMalformed: false)?.isValid == true)
  }

  private static func belongs(_ lines: [TextLine], _ index: Int, isFirst: Bool) -> Bool {
    let line = lines[index]
    guard !openings.begins(line.folded), !Closing.isFormula(line),
      Bullets.mark(of: line) == nil, line.text.count <= 220
    else { return false }
    // Below a salutation, `Areas for improvement` is what it is everywhere: the heading of a section.
    if isFirst { return isShort(line) && !Headings.isExact(line.folded) }
    guard line.gap == 0, Headings.isExact(line.folded) == false, !isReference(line) else {
      return false
    }
    return isShort(line) && !LineEnding.endsSentence(lines[index - 1].text)
  }

  /// What subjects are about; a sentence without one of these says something already.
  private static let matters: PhraseSet = [
    "inspection", "visit", "survey", "programme", "monitoring", "review", "assessment",
    "good practice",
  ]

  private static func isShort(_ line: TextLine) -> Bool {
    let words = line.text.split(separator: Byte.space).count
    guard LineEnding.endsSentence(line.text) else { return words <= 30 }
    return words <= (matters.isFound(in: line.folded) ? 14 : 5)
  }
}
