/// Births and numbers of a pupil beside a name: `(12.3.06)`, `, born in 1897,`, `A123456789012`.
enum BirthCues {
  /// `(12.3.06)` right behind a name.
  static func hasBirth(
    _ words: [SentenceWord],
    behind index: Int,
    _ reference: CalendarDate?
  ) -> Bool {
    guard let reference, index < words.count, words[index].isOpened else { return false }
    let end = words[index...].prefix(4).firstIndex(where: \.isClosed) ?? index
    let text = words[index...end].map(\.text).joined(separator: " ")
    // `(in post since 3 April 1897)`
    guard
      !words[index...end].contains(where: {
        EventWords.leadsToDate($0.folded) || $0.folded == "to"
      }),
      !AdultWords.tellsOfPosts(Folding.folded(text))
    else { return false }
    return BirthDates.dates(in: Array(text.utf8), reference: reference).contains {
      !$0.isMonth && isChild($0.date, at: reference)
    }
  }

  /// `(b. 1897)`, `, born in 1897,` right behind a name.
  static func hasBirthYear(
    _ words: [SentenceWord],
    behind index: Int,
    _ reference: CalendarDate?
  ) -> Bool {
    guard let reference, index < words.count, ["b", "born"].contains(words[index].folded) else {
      return false
    }
    let isIn = index + 1 < words.count && words[index + 1].folded == "in"
    let place = index + (isIn ? 2 : 1)
    guard place < words.count, words[place].folded.utf8.count == 4,
      let year = Int(words[place].folded)
    else { return false }
    return (2..<ChildRecords.adultAge).contains(reference.year - year)
  }

  /// Whether somebody born on a day is no adult on another.
  ///
  /// - Parameter age: the least; what happened a short while ago is rather no birth.
  static func isChild(_ birth: CalendarDate, at day: CalendarDate, from age: Int = 2) -> Bool {
    (age..<ChildRecords.adultAge).contains(birth.age(on: day))
  }

  /// A unique pupil number, or ten digits behind “NHS”.
  static func holdsPupilNumber(_ words: [SentenceWord]) -> Bool {
    if words.contains(where: { isPupilNumber(Array($0.text.utf8)) }) { return true }
    guard let nhs = words.firstIndex(where: { $0.text == "NHS" }) else { return false }
    let tail = words[nhs...].dropFirst().prefix(6)
    let digits = tail.map { $0.text.filter { $0 != "-" } }
      .filter { !$0.isEmpty && $0.utf8.allSatisfy(\.isASCIIDigit) }
    return digits.joined().utf8.count == 10
  }

  /// A letter and twelve digits, the last of which may be a letter, too.
  private static func isPupilNumber(_ text: [UInt8]) -> Bool {
    text.count == 13 && text[0].isASCIIUppercase && text[1..<12].allSatisfy(\.isASCIIDigit)
      && (text[12].isASCIIDigit || text[12].isASCIIUppercase)
  }
}
