/// Tells names of documents that are those of children, with their dates of birth.
enum ChildNames {
  private static let longest = 300

  static func namesChild(_ name: String, date: () -> CalendarDate?) -> Bool {
    guard name.utf8.count <= longest, let line = SourceLines.read(spaced(name)).lines.first else {
      return false
    }
    guard line.text.contains(where: \.isASCIIDigit) else { return false }
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
    return PersonRow.withBirth(line, reference: day) { isChild($0, at: day, from: 2) } != nil
  }

  /// The name with spaces for what parts words in names of files; between digits it may be of a date.
  private static func spaced(_ name: String) -> [UInt8] {
    let bytes = LookAlikes.plain(Array(name.utf8))
    return bytes.indices.map { index in
      guard "-_".utf8.contains(bytes[index]) else { return bytes[index] }
      let isInDate =
        index > 0 && index + 1 < bytes.count && bytes[index - 1].isASCIIDigit
        && bytes[index + 1].isASCIIDigit
      return isInDate ? bytes[index] : Byte.space
    }
  }

  private static func isChild(_ line: TextLine, at day: CalendarDate, from age: Int) -> Bool {
    BirthDates.dates(in: line.text, reference: day).contains {
      isChild($0.date, at: day, from: age)
    }
  }

  private static func isChild(_ birth: CalendarDate, at day: CalendarDate, from age: Int) -> Bool {
    let isBefore = (day.month, day.day) < (birth.month, birth.day)
    return (age..<ChildRecords.adultAge).contains(day.year - birth.year - (isBefore ? 1 : 0))
  }
}
