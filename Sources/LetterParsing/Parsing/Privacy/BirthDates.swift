/// Finds full dates inside a row, in the many ways tables write a date of birth.
enum BirthDates {
  /// A date of a row and the bytes it takes.
  struct Found: Equatable {
    var date: CalendarDate
    var bytes: Range<Int>
  }

  /// Every full date of a line: `03/04/1897`, `3.4.97`, `1897-04-03`, `3 Apr 1897`, `April 3, 1897`.
  ///
  /// - Parameter reference: gives a two-digit year its century: the last one not after it.
  static func dates(in text: [UInt8], reference: CalendarDate?) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < text.count {
      guard text[index].isASCIIDigit, index == 0 || !text[index - 1].isASCIIDigit else {
        index += 1
        continue
      }
      if let date = numeric(text, at: index, reference: reference)
        ?? worded(text, at: index, reference: reference)
      {
        found.append(date)
        index = date.bytes.upperBound
      } else {
        while index < text.count, text[index].isASCIIDigit { index += 1 }
      }
    }
    return found
  }

  private static func numeric(
    _ text: [UInt8],
    at start: Int,
    reference: CalendarDate?
  ) -> Found? {
    var numbers: [(value: Int, width: Int)] = []
    var index = start
    while numbers.count < 3 {
      let digits = text[index...].prefix(5).prefix(while: \.isASCIIDigit)
      guard !digits.isEmpty, digits.count <= 4 else { return nil }
      numbers.append((digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, digits.count))
      index += digits.count
      guard numbers.count < 3 else { break }
      guard index < text.count, "/-.".utf8.contains(text[index]) else { return nil }
      index += 1
    }
    guard let date = date(numbers, reference: reference) else { return nil }
    return Found(date: date, bytes: start..<index)
  }

  private static func date(
    _ numbers: [(value: Int, width: Int)],
    reference: CalendarDate?
  ) -> CalendarDate? {
    let (first, second, third) = (numbers[0], numbers[1], numbers[2])
    if first.width == 4, second.width <= 2, third.width <= 2 {
      return CalendarDate(year: first.value, month: second.value, day: third.value)
    }
    guard first.width <= 2, second.width <= 2, third.width == 4 || third.width == 2 else {
      return nil
    }
    let year = third.width == 4 ? third.value : century(third.value, reference: reference)
    // Day first, as in Britain; a table with the month first is no less personal.
    return CalendarDate(year: year, month: second.value, day: first.value)
      ?? CalendarDate(year: year, month: first.value, day: second.value)
  }

  /// The last year with these two digits that is not after the reference.
  private static func century(_ digits: Int, reference: CalendarDate?) -> Int {
    let last = reference?.year ?? 2099
    let year = last / 100 * 100 + digits
    return year <= last ? year : year - 100
  }

  /// `3rd April 1897`, `3 Apr 97`, `3-Apr-1897`.
  private static func worded(
    _ text: [UInt8],
    at start: Int,
    reference: CalendarDate?
  ) -> Found? {
    let window = text[start..<min(text.count, start + 28)]
    let parts = window.split(maxSplits: 3) { " -/,.".utf8.contains($0) }
    guard parts.count >= 2 else { return nil }
    let words = parts.prefix(3).map { Folding.folded(Array($0)) }
    guard let day = Dates.day(words[0]) else { return nil }
    guard let month = Dates.months[words[1]] else {
      return monthFirst(text, at: start, day: day, year: words[1], end: parts[1].endIndex)
    }
    guard parts.count >= 3 else { return nil }
    let digits = words[2].prefix { $0.isNumber }
    guard digits.utf8.count == 4 || digits.utf8.count == 2, let number = Int(digits) else {
      return nil
    }
    let year = digits.utf8.count == 4 ? number : century(number, reference: reference)
    guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
    return Found(date: date, bytes: start..<parts[2].startIndex + digits.utf8.count)
  }

  /// `April 3, 1897`, from its day on.
  private static func monthFirst(
    _ text: [UInt8],
    at start: Int,
    day: Int,
    year: String,
    end: Int
  ) -> Found? {
    let before = text[max(0, start - 12)..<start].split { " -/,.|".utf8.contains($0) }
    guard let word = before.last, let month = Dates.months[Folding.folded(Array(word))],
      let number = Dates.year(year), let date = CalendarDate(year: number, month: month, day: day)
    else { return nil }
    return Found(date: date, bytes: start..<end)
  }
}
