/// What calls a date one of birth, or a number one of a pupil: `DOB`, `Unique pupil number`.
enum BirthLabels {
  private static let birthLabels: PhraseSet = [
    "date of birth", "dates of birth", "d.o.b", "dob", "birth date", "birthdate", "born",
    "birthday", "d o b", "d/o/b", "d-o-b", "d_o_b", "d. of b", "d of b", "bday", "b'day",
    "birth-date",
    "birth dates", "date-of-birth", "year of birth", "birth year", "yob", "dateofbirth",
    "birthyear",
    "yearofbirth", "date_of_birth", "birth_date",
  ]
  private static let birthColumns: PhraseSet = [
    "date of birth", "dates of birth", "date-of-birth", "dob", "d.o.b", "d o b", "d/o/b", "d-o-b",
    "dateofbirth", "yearofbirth", "date_of_birth", "birth_date", "birth_year",
    "d_o_b", "birth date", "birth dates", "birth-date", "birthdate", "birthday", "bday",
    "year of birth", "years of birth", "birth year", "yob", "month of birth", "birth month",
  ]

  /// Whether the heading of a column, or several, calls births, in so many words.
  static func callsBirth(_ folded: String) -> Bool { birthColumns.isFoundAsWord(in: folded) }

  /// Whether a text is such a heading and nothing else.
  static func isBirthColumn(_ folded: String) -> Bool { columnNames.contains(folded) }

  private static let columnNames: Set<String> = [
    "date of birth", "dates of birth", "date-of-birth", "dob", "d o b", "d-o-b", "dateofbirth",
    "date_of_birth", "birth_date", "birth date", "birth-date", "birthdate", "year of birth",
    "birth year", "yob", "month of birth", "birth month", "child date of birth", "pupil dob",
    "child dob",
  ]

  private static let identifierLabels: PhraseSet = [
    "upn", "unique pupil number", "nhs no", "nhs number", "nhs num", "pupil number",
    "student number", "uln", "unique learner number", "unique pupil no",
  ]

  /// Whether a line names a column of birth dates.
  static func namesBirth(_ folded: String) -> Bool {
    birthLabels.isFoundAsWord(in: folded) && !onlyBoundsBirths(folded)
  }

  /// Whether all that a line says of births is who was born after a day, or before: `Pupils born before …`.
  private static func onlyBoundsBirths(_ folded: String) -> Bool {
    guard folded.contains("born ") else { return false }
    let tokens = DateTokens(Array(folded.utf8))
    var isBound = false
    for index in 0..<tokens.count where tokens.namesBirth(index) {
      guard tokens.boundsBirths(index) else { return false }
      isBound = true
    }
    return isBound
  }

  /// Whether a line names a column of numbers that identify a child.
  static func namesIdentifier(_ folded: String) -> Bool {
    identifierLabels.isFoundAsWord(in: folded)
  }

  /// Whether a line gives a number that identifies a child, and does not only name it.
  static func identifiesChild(_ line: TextLine) -> Bool {
    namesIdentifier(line.folded) && line.text.count(where: \.isASCIIDigit) >= 6
  }

  /// Whether a row has six digits in a run, or three numbers with colons, as dates are typed by some.
  ///
  /// Only under a heading that names births: elsewhere such numbers are anything.
  static func holdsPlainDate(_ line: TextLine) -> Bool {
    guard line.text.count <= 160 else { return false }
    return line.text.split { !$0.isASCIIDigit && $0 != UInt8(ascii: ":") }.contains { run in
      run.count == 6 && run.allSatisfy(\.isASCIIDigit)
        || run.split(separator: UInt8(ascii: ":")).count == 3
    }
  }

  /// A letter and twelve digits, or ten digits in groups of 3, 3 and 4.
  static func holdsIdentifier(_ line: TextLine) -> Bool {
    let digits = line.text.count(where: \.isASCIIDigit)
    return digits >= 10 && line.text.count <= 300
  }
}
