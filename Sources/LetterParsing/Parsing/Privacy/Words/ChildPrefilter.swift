/// What the bytes of a line or sentence rule out before its words are looked at.
///
/// Its questions are asked of every line. A “no” is certain; a “yes” only says that it is worth reading.
enum ChildPrefilter {
  /// Whether a text holds a number that may be a child's, an age or a year group's.
  ///
  /// It is asked of every sentence, so it looks at nothing but the bytes beside digits.
  static func mayTell(_ text: [UInt8]) -> Bool {
    var digits = 0
    let isNumbered = holdsDigits(text) { run in
      digits += run.count
      return digits >= 10 || isAgeOrBirth(text, run)
    }
    return isNumbered || text.offset(of: reception, from: 0) != nil
      || NumberWords.areFound(in: text)
      || mayList(text) || mayNameOne(text) && mayNameNeed(text)
  }

  /// Whether two words with capitals stand side by side, as a first name and a surname do.
  private static func mayNameOne(_ text: [UInt8]) -> Bool {
    var isAfterCapital = false
    var isStart = true
    for byte in text {
      if byte == Byte.space || byte == UInt8(ascii: "|") {
        isStart = true
      } else if isStart, byte.isASCIILetter || byte >= 0x80 {
        let isCapital = byte.isASCIIUppercase || byte >= 0x80
        if isCapital, isAfterCapital { return true }
        (isAfterCapital, isStart) = (isCapital, false)
      }
    }
    return false
  }

  /// Whether a text holds what a full date begins with.
  static func mayHoldDate(_ text: [UInt8]) -> Bool {
    holdsDigits(text) { beginsDate(text, $0) }
  }

  private static func holdsDigits(
    _ text: [UInt8],
    where matches: (ArraySlice<UInt8>) -> Bool
  ) -> Bool {
    var index = text.startIndex
    while index < text.endIndex {
      guard text[index].isASCIIDigit else {
        index += 1
        continue
      }
      let run = text[index...].prefix(while: \.isASCIIDigit)
      if matches(run) { return true }
      index = run.endIndex
    }
    return false
  }

  /// Whether a run of digits may be the day, or the year, that a full date begins with.
  private static func beginsDate(_ text: [UInt8], _ run: ArraySlice<UInt8>) -> Bool {
    if run.count == 8 { return true }
    let rest = text[run.endIndex...].prefix(4)
    guard let mark = rest.first, run.count <= 2 || run.count == 4 else { return false }
    // `3/4/1897`, `1897-04-03`, `3 . 4 . 97`
    if "/.-\\_".utf8.contains(mark) || mark >= 0x80 {
      return rest.dropFirst().contains(where: \.isASCIIDigit) || mark >= 0x80
        || rest.dropFirst().contains(where: beginsMonth)
    }
    guard run.count <= 2 else { return beginsWithYear(text, run) }
    // `April 3, 1897`
    if rest.dropFirst(mark == UInt8(ascii: ",") ? 2 : 1).first?.isASCIIDigit == true { return true }
    // `3 April`, `3rd of April`, `3Apr`
    return mark == Byte.space
      && rest.dropFirst().first.map { beginsMonth($0) || "/.-o".utf8.contains($0) }
        == true
      || beginsMonth(mark) || "strn".utf8.contains(mark)
  }

  /// `1897 April 3` and `1897, 3 April`.
  private static func beginsWithYear(_ text: [UInt8], _ run: ArraySlice<UInt8>) -> Bool {
    let rest = text[run.endIndex...].prefix(8).drop { ", ".utf8.contains($0) }
    guard let first = rest.first, rest.startIndex > run.endIndex, "12".utf8.contains(run.first ?? 0)
    else { return false }
    if first.isASCIIDigit { return true }
    return beginsMonth(first)
      && Dates.months[Folding.folded(Array(rest.prefix(3)))] != nil
  }

  private static func beginsMonth(_ byte: UInt8) -> Bool { "jfmasond".utf8.contains(byte | 0x20) }

  /// Whether a text has a bracket or a colon, and speaks of children or who is away, as one with a list of them
  /// does.
  private static func mayList(_ text: [UInt8]) -> Bool {
    guard text.contains(where: { "(:".utf8.contains($0) }) else { return false }
    func holds(_ stems: [[UInt8]]) -> Bool {
      stems.contains { text.offset(of: $0, from: 0) != nil }
    }
    return holds(childStems) || text.contains(UInt8(ascii: ":")) && holds(absenceStems)
  }

  private static let childStems = [
    "upil", "hildren", "tudents", "earners", "oys", "irls", "egister",
  ]
  .map { Array($0.utf8) }

  private static let absenceStems = ["bsen", "ttendance", "uspension"].map { Array($0.utf8) }

  /// Whether a line holds a digit, a number in words or the one year group without.
  static func isNumbered(_ line: TextLine) -> Bool {
    line.text.contains(where: \.isASCIIDigit) || line.text.offset(of: reception, from: 0) != nil
      || NumberWords.areFound(in: line.text)
  }

  private static let reception = Array("Reception".utf8)

  private static func isAgeOrBirth(_ text: [UInt8], _ run: ArraySlice<UInt8>) -> Bool {
    if run.count == 4 {
      let before = text[..<run.startIndex].suffix(8)
      return births.contains { word in
        before.suffix(word.count).elementsEqual(word) { $0 | 0x20 == $1 }
      }
    }
    guard run.count <= 2 else { return false }
    if run.startIndex == text.startIndex || text[run.endIndex...].starts(with: yearOld) {
      return true
    }
    let before = text[run.startIndex - 1]
    if "([".utf8.contains(before) || "yr".utf8.contains(before | 0x20) { return true }
    guard before == Byte.space else { return false }
    let word = text[..<(run.startIndex - 1)].suffix(6)
    if let last = word.last, ",:;".utf8.contains(last) { return true }
    return leads.contains { word.suffix($0.count).elementsEqual($0) { $0 | 0x20 == $1 } }
  }

  /// Words before an age or a year group, by their ends.
  private static let leads = ["year", "yr", "aged", "age", " is", "was", "|"].map { word in
    word.utf8.map { $0 | 0x20 }
  }

  private static let yearOld = Array("-year-old".utf8)

  /// What stands before a year of birth.
  private static let births = ["born ", "born in ", "b. ", "b ", "b."].map { word in
    word.utf8.map { $0 | 0x20 }
  }

  /// What a sentence with such a need holds, whatever else; it is asked of every line.
  static func mayNameNeed(_ text: [UInt8]) -> Bool {
    let (stems, isStem) = (stems, isStem)
    var isStart = true
    for index in text.indices {
      let byte = text[index]
      let isLetter = byte.isASCIILetter
      if isStart, isLetter, isStem[Int(byte)], let stems = stems[Int(byte | 0x20)] {
        let rest = text[index...]
        if stems.contains(where: { rest.starts(with: $0) { $0 | 0x20 == $1 } }) { return true }
      }
      isStart = !isLetter
    }
    return false
  }

  private static let isStem: [Bool] = (0..<256).map { byte in
    UInt8(byte).isASCIILetter && stems[byte | 0x20] != nil
  }

  /// Beginnings of needs by their first bytes.
  private static let stems: [[[UInt8]]?] = {
    var table: [[[UInt8]]?] = Array(repeating: nil, count: 256)
    let stems = [
      "adhd", "asd", "asc", "autis", "semh", "slcn", "mld", "sld", "pmld", "spld", "ebd", "besd",
      "ehcp", "ehc plan", "asperger", "dyslexi", "dyspraxi", "dyscalc", "epilep", "foster",
      "child protection", "child in need", "cp plan", "looked after", "looked-after", "in care",
      "diagnos", "down's", "downs", "cerebral", "hearing imp", "visual imp", "tourette", "ptsd",
      "selective mut", "self-harm", "diabet", "asthma", "leukaemia", "cancer", "social worker",
      "in prison", "sen:", "send:", "lac:", "fsm:", "excluded", "exclusion", "suspended",
      "abused", "sexual", "neglect", "raped", "groomed", "exploited", "bullied", "pregnan",
      "homeless", "refuge", "eczema", "depress", "anxi", "anorexi", "bulimi", "suicid", "psycho",
      "schizo", "arthritis", "sickle", "cystic", "hiv", "stammer", "allerg", "hearing loss", "deaf",
      "blind", "statement of", "special educ", "care order", "care proc", "residential care",
      "children's home", "secure unit", "education health", "education, health", "eating dis",
      "attachment dis", "foetal", "fetal", "spina", "muscular", "trafficked", "assaulted",
      "bereave", "disabled", "learning diff", "leukemia",
    ].map { Array($0.lowercased().utf8) }
    for stem in stems { table[Int(stem[0])] = (table[Int(stem[0])] ?? []) + [stem] }
    return table
  }()
}
