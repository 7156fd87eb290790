/// Tells names of documents that are those of children, with their dates of birth.
enum ChildNames {
  private static let longest = 300

  static func namesChild(_ name: String, date: () -> CalendarDate?) -> Bool {
    guard name.utf8.count <= longest, let line = SourceLines.read(spaced(name)).lines.first else {
      return false
    }
    if isOfCase(line) { return true }
    guard line.text.contains(where: \.isASCIIDigit) else { return false }
    if tellsOfChild(line, date: date) { return true }
    let found = BirthDates.dates(in: line.text, reference: nil)
    if RowCues.namesBirth(line.folded) || found.contains(where: \.isLabelled) {
      let isPlain = RowCues.holdsPlainDate(line)
      guard !found.isEmpty || isPlain else { return false }
      guard !isPlain, let day = date() else { return true }
      return isChild(line, at: day, from: 1)
    }
    let mayBeRow = PersonRow.withBirth(line, reference: nil) { _ in true } != nil
    guard mayBeRow else { return false }
    // Without a date of the letter nothing tells that of a visit from that of a birth.
    guard let day = date() else { return true }
    return PersonRow.withBirth(line, reference: day) { ChildCues.isChild($0, at: day) } != nil
  }

  /// Whether a name holds a pupil number, a person with an age or a year group, or one with a year of birth.
  private static func tellsOfChild(_ line: TextLine, date: () -> CalendarDate?) -> Bool {
    let words = ChildCues.pieces(line.string)
    if ChildCues.holdsNumber(words) { return true }
    guard let name = ChildName.leading(line), let last = name.last else { return false }
    if PersonRow.withYear(line) == .good {
      // `times-tables-y4`
      guard !words.contains(where: { documentWords.contains($0.folded) }) else { return false }
      guard ChildCues.person(words, at: 0) != nil, !TableHeading.isAspect(last) else {
        return false
      }
      return !RowCues.mayEndPlace(last) || ChildCues.namesNeed(words)
    }
    return isBornIn(line, date: date)
  }

  /// What papers are called by, for a year group as well, and no person is.
  private static let documentWords: Set<String> = [
    "update", "organiser", "organisers", "safety", "trip", "trips", "test", "tables", "times",
    "booklet", "book", "books", "map", "pack", "guide", "sheet", "sheets", "data", "questionnaire",
    "timetable", "homework", "resources", "materials", "diary", "spelling", "spellings",
    "knowledge", "transition", "residential", "online", "covid", "holy", "trinity", "world",
    "moderation", "workbook", "poster", "newsletter", "overview", "outcomes", "objectives",
    "checklist",
  ]

  /// `Ada Example EHCP`, `CP plan - Ada Example`.
  private static func isOfCase(_ line: TextLine) -> Bool {
    var words = line.string.split { !($0.isLetter || "'’".contains($0)) }.map(String.init)
    let codes = words.prefix { PersonRow.isCode($0.lowercased()) }
    guard words.contains(where: { PersonRow.isCode($0.lowercased()) }) else { return false }
    words =
      words.dropFirst(codes.count).filter { !["for", "of"].contains($0.lowercased()) } + codes
    let name = words.prefix { !PersonRow.isCode($0.lowercased()) }
    let rest = words.dropFirst(name.count)
    return (2...3).contains(name.count) && rest.allSatisfy { PersonRow.isCode($0.lowercased()) }
      && ChildCues.person(ChildCues.pieces(name.joined(separator: " ")), at: 0) == name.count
      && !RowCues.mayEndPlace(name[name.count - 1].lowercased())
  }

  /// `Ada Example b1897`, `Ada Example born 1897`.
  private static func isBornIn(_ line: TextLine, date: () -> CalendarDate?) -> Bool {
    let tokens = DateTokens(line.text)
    let year = (1..<tokens.count).first { index in
      let place = tokens.word(index - 1) == "in" ? index - 2 : index - 1
      return tokens.width(index) == 4 && tokens.number(index) != nil && place > 1
        && ["b", "born"].contains(tokens.word(place))
    }
    guard let year = year.flatMap({ tokens.number($0) }) else { return false }
    return date().map { (2..<ChildRecords.adultAge).contains($0.year - year) } ?? true
  }

  /// The name with spaces for what parts words in names of files; between digits it may be of a date.
  private static func spaced(_ name: String) -> [UInt8] {
    let bytes = worded(LookAlikes.plain(decoded(Array(name.utf8))))
    let parted: [UInt8] = bytes.indices.map { index in
      if bytes[index] == Byte.lineFeed || bytes[index] == Byte.carriageReturn { return Byte.space }
      guard "-_".utf8.contains(bytes[index]) else { return bytes[index] }
      let isInDate =
        index > 0 && index + 1 < bytes.count && bytes[index - 1].isASCIIDigit
        && bytes[index + 1].isASCIIDigit
      return isInDate ? bytes[index] : Byte.space
    }
    return parted.contains(where: \.isASCIIUppercase) ? parted : capitalised(parted)
  }

  /// A name in small letters, as most are, with a capital where a word begins: `ada-example-y3`.
  private static func capitalised(_ name: [UInt8]) -> [UInt8] {
    name.indices.map { index in
      let isStart = index == 0 || !(name[index - 1].isASCIILetter || name[index - 1].isASCIIDigit)
      return isStart && name[index].isASCIILetter ? name[index] & ~0x20 : name[index]
    }
  }

  /// Bytes for what an address has in their place: `Ada%20Example`.
  private static func decoded(_ name: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while index < name.count {
      let digits = name[index...].dropFirst().prefix(2)
      if name[index] == UInt8(ascii: "%"), digits.count == 2,
        let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        index += 3
      } else {
        bytes.append(name[index] == UInt8(ascii: "+") ? Byte.space : name[index])
        index += 1
      }
    }
    return bytes
  }

  /// The name with a space before each capital that goes on a word, and between words and long numbers:
  /// `AdaExample030497`.
  private static func worded(_ name: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in name {
      if let last = bytes.last {
        let isSmall = last.isASCIILetter && !last.isASCIIUppercase
        let isWord = bytes.count > 2 && bytes.suffix(3).allSatisfy(\.isASCIILetter)
        if isSmall && byte.isASCIIUppercase || isWord && byte.isASCIIDigit {
          bytes.append(Byte.space)
        }
      }
      bytes.append(byte)
    }
    return bytes
  }

  private static func isChild(_ line: TextLine, at day: CalendarDate, from age: Int) -> Bool {
    BirthDates.dates(in: line.text, reference: day).contains {
      ChildCues.isChild($0.date, at: day, from: age)
    }
  }
}
