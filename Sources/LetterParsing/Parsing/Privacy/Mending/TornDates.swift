/// Dates that were torn, misread or written in another language: `03/04/18 97`, `3 Apri] 1897`, `3 mai 1897`.
enum TornDates {
  private static func isMark(_ byte: UInt8) -> Bool { "/.-".utf8.contains(byte) }

  /// The space within a year: `03/04/18 97`, `03 /04/189 7`.
  static func years(in text: [UInt8]) -> [TextEdit] {
    text.indices.compactMap { space in
      guard text[space] == Byte.space, space > 0, space + 1 < text.count,
        text[space - 1].isASCIIDigit, text[space + 1].isASCIIDigit
      else { return nil }
      var start = space
      while start > 0, text[start - 1].isASCIIDigit { start -= 1 }
      var end = space + 1
      while end < text.count, text[end].isASCIIDigit { end += 1 }
      let digits = text[start..<space] + text[(space + 1)..<end]
      guard digits.count == 4, isCentury(Array(digits.prefix(2))), isBehindDay(text, start) else {
        return nil
      }
      // `3/4/18 12 pupils`, `3/4/18 12/5/18`
      if end < text.count, isMark(text[end]), end + 1 < text.count, text[end + 1].isASCIIDigit {
        return nil
      }
      if space - start == 2, end + 1 < text.count, text[end] == Byte.space,
        text[end + 1].isASCIILetter, !text[end + 1].isASCIIUppercase
      {
        return nil
      }
      return TextEdit(range: space..<space + 1)
    }
  }

  private static func isCentury(_ digits: [UInt8]) -> Bool {
    ["17", "18", "19", "20"].contains { $0.utf8.elementsEqual(digits) }
  }

  /// Whether a day and a month with marks stand right before a place: `03/04/`, `3 . 4 .`.
  private static func isBehindDay(_ text: [UInt8], _ end: Int) -> Bool {
    var index = end
    var marks: [UInt8] = []
    for _ in 0..<2 {
      while index > 0, text[index - 1] == Byte.space { index -= 1 }
      guard index > 0, isMark(text[index - 1]) else { return false }
      marks.append(text[index - 1])
      index -= 1
      while index > 0, text[index - 1] == Byte.space { index -= 1 }
      let last = index
      while index > 0, text[index - 1].isASCIIDigit { index -= 1 }
      guard (1...2).contains(last - index) else { return false }
    }
    return marks[0] == marks[1]
  }

  /// Months between a day and a year that are spelt as scanners read them, or in other languages.
  static func months(in text: [UInt8]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var index = 0
    while index < text.count {
      guard text[index].isASCIIDigit else {
        index += 1
        continue
      }
      let start = index
      while index < text.count, text[index].isASCIIDigit { index += 1 }
      guard index - start == 4, isCentury(Array(text[start..<start + 2])),
        let edit = month(in: text, before: start)
      else { continue }
      edits.append(edit)
    }
    return edits
  }

  private static func month(in text: [UInt8], before year: Int) -> TextEdit? {
    func isBetween(_ byte: UInt8) -> Bool { byte == Byte.space || isMark(byte) }
    func word(before place: Int) -> Range<Int>? {
      var end = place
      while end > 0, place - end < 3, isBetween(text[end - 1]) { end -= 1 }
      guard end < place else { return nil }
      var start = end
      while start > 0, end - start < longestMonth, !isBetween(text[start - 1]) { start -= 1 }
      return start < end ? start..<end : nil
    }
    func isOf(_ word: Range<Int>) -> Bool { "de".utf8.elementsEqual(text[word]) }
    guard var name = word(before: year) else { return nil }
    // `3 de abril de 1897`
    if isOf(name) {
      guard let before = word(before: name.lowerBound) else { return nil }
      name = before
    }
    guard name.count > 2, name.lowerBound > 1, isBetween(text[name.lowerBound - 1]) else {
      return nil
    }
    var day = name.lowerBound - 1
    if let before = word(before: name.lowerBound), isOf(before) { day = before.lowerBound }
    let start = day == name.lowerBound - 1 ? name.lowerBound : day
    while day > 0, isBetween(text[day - 1]) { day -= 1 }
    // `3rd`
    if day > 2,
      ["st", "nd", "rd", "th"].contains(where: { $0.utf8.elementsEqual(text[day - 2..<day]) })
    {
      day -= 2
    }
    guard day > 0, text[day - 1].isASCIIDigit,
      day < 2 || !text[day - 2].isASCIIDigit
        || day < 3 || !text[day - 3].isASCIIDigit
    else { return nil }
    let key = Folding.folded(Array(text[name]))
    let isPlain = Dates.months[key] != nil
    guard let month = isPlain ? key : others[key] ?? misread(key) else { return nil }
    let end = word(before: year).map { isOf($0) ? $0.upperBound : name.upperBound } ?? year
    // What is written as the readers of dates have it stays.
    guard !isPlain || start < name.lowerBound || end > name.upperBound else { return nil }
    return TextEdit(range: start..<end, bytes: Array(month.utf8))
  }

  private static let longestMonth = 20

  /// The month of four letters or more of which one letter is another sign.
  private static func misread(_ word: String) -> String? {
    let bytes = Array(word.utf8)
    // Letters, and the signs that are read for them.
    guard bytes.count > 3, bytes.allSatisfy({ $0.isASCIILetter || "]|[!1l0".utf8.contains($0) })
    else { return nil }
    return Dates.months.keys.first { name in
      name.utf8.count == bytes.count && zip(name.utf8, bytes).count { $0 != $1 } == 1
    }
  }

  /// Months of other languages as they look in a plain text, folded: Welsh, Polish, French, Spanish, German,
  /// Dutch, Italian, Portuguese, Romanian, Ukrainian and Russian.
  private static let others: [String: String] = {
    let names: [String] = [
      "ionawr styczeń stycznia janvier enero januar jänner januari gennaio janeiro ianuarie "
        + "січня января",
      "chwefror luty lutego février fevrier febrero februar februari febbraio fevereiro "
        + "februarie лютого февраля",
      "mawrth marzec marca mars marzo märz marz maerz maart março marco martie березня марта",
      "ebrill kwiecień kwietnia avril abril aprile aprilie квітня апреля",
      "mai maj maja mayo mei maggio maio травня мая",
      "mehefin czerwiec czerwca juin junio juni giugno junho iunie червня июня",
      "gorffennaf lipiec lipca juillet julio juli luglio julho iulie липня июля",
      "awst sierpień sierpnia août aout agosto augustus серпня августа",
      "medi wrzesień września septembre septiembre settembre setembro septembrie вересня "
        + "сентября",
      "hydref październik października octobre octubre oktober ottobre outubro octombrie "
        + "жовтня октября",
      "tachwedd listopad listopada novembre noviembre novembro noiembrie листопада ноября",
      "rhagfyr grudzień grudnia décembre decembre diciembre dezember dicembre dezembro "
        + "decembrie грудня декабря",
    ]
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    var table: [String: String] = [:]
    for (month, others) in zip(months, names) {
      for other in others.split(separator: " ") {
        for written in [String(other), other.uppercased()] {
          table[Folding.folded(LookAlikes.looks(of: Array(written.utf8)))] = month
        }
      }
    }
    return table
  }()

  /// Where full dates stand.
  static func dates(in text: [UInt8]) -> [Range<Int>] {
    guard ChildPrefilter.mayHoldDate(text) else { return [] }
    let reader = BirthDateReader(tokens: DateTokens(text), reference: nil)
    var found: [Range<Int>] = []
    var index = 0
    while index < reader.tokens.count {
      if let (_, end) = reader.date(at: index) {
        found.append(reader.tokens.bytes(of: index..<end))
        index = end
      } else {
        index += 1
      }
    }
    // Dashes of several bytes count as one in tokens; then places differ, and nothing is mended.
    return found.filter { range in
      range.upperBound <= text.count
        && text[range.lowerBound...].first.map {
          $0.isASCIIDigit || $0.isASCIILetter
        } == true && (range.lowerBound == 0 || !text[range.lowerBound - 1].isASCIIDigit)
    }
  }
}
