/// Reads what only looks like the letters and digits of English as those, to find rows about children.
///
/// A date in digits of another script is a date, and a name or `DOB` with a Cyrillic letter in it, which
/// scanners and copied tables bring along, looks to people like any other. The form serves recognition
/// only; what is kept of a letter is its own text.
enum LookAlikes {
  /// The line as recognisers of children read it.
  static func plain(_ line: TextLine) -> TextLine {
    var result = line
    if mayBeIn(line.text) {
      result = CharacterReferences.read(line)
      let (text, places) = parts(of: result.text)
      result = result.with(text, places)
    }
    if let torn = TornText(result.text) { result = result.with(torn.text, torn.places) }
    return result
  }

  /// The text in ASCII as far as it looks so; the same bytes where nothing does.
  static func plain(_ text: [UInt8]) -> [UInt8] {
    let plain = mayBeIn(text) ? parts(of: CharacterReferences.read(text)).text : text
    return TornText(plain)?.text ?? plain
  }

  /// What the characters of a text look like, whatever they may be together.
  static func looks(of text: [UInt8]) -> [UInt8] { parts(of: text).text }

  /// What the characters look like and, for each byte of the text, where it stands among them.
  private static func parts(of text: [UInt8]) -> (text: [UInt8], places: [Int]) {
    var result: [UInt8] = []
    var places: [Int] = []
    result.reserveCapacity(text.count)
    places.reserveCapacity(text.count + 1)
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    // The last date in raised or circled digits.
    var signs = 0..<0
    for (index, scalar) in scalars.enumerated() {
      for _ in 0..<UTF8.width(scalar) { places.append(result.count) }
      if index >= signs.upperBound, digitSign(scalar) != nil {
        signs = dateOfSigns(scalars, at: index)
      }
      if signs.contains(index), let digits = digitSign(scalar) {
        result += digits
      } else if isDot(scalar), partsDate(scalars, at: index) {
        result.append(UInt8(ascii: "."))
      } else if let byte = ascii(scalar) {
        result.append(byte)
      } else if isSign(scalar) {
        result += meant(by: scalars, at: index)
      } else if !isUnseen(scalar) {
        result += Array(String(scalar).utf8)
      }
    }
    places.append(result.count)
    replaceLetters(in: &result)
    return (result, places)
  }

  /// What a sign that shows nothing of its own stands for: the mark of a date, a space, or nothing.
  private static func meant(by scalars: [Unicode.Scalar], at index: Int) -> [UInt8] {
    func isDigit(_ place: Int) -> Bool {
      scalars.indices.contains(place) && ascii(scalars[place])?.isASCIIDigit == true
    }
    func isPart(_ place: Int) -> Bool {
      scalars.indices.contains(place)
        && (ascii(scalars[place]).map { $0.isASCIIDigit || isDateMark($0) }
          ?? isSign(scalars[place]))
    }
    var (start, end) = (index, index + 1)
    while isPart(start - 1), index - start < longestDate { start -= 1 }
    while isPart(end), end - index < longestDate { end += 1 }
    let isInside =
      (start..<index).contains(where: isDigit) && (index..<end).contains(where: isDigit)
    if isInside {
      // `03/0?4/1897` has its marks; `03?04?1897` has none.
      let marks = (start..<end).count { ascii(scalars[$0]).map(isDateMark) == true }
      let isNext = isDigit(index - 1) && isDigit(index + 1)
      return marks < 2 && isNext ? [UInt8(ascii: "/")] : []
    }
    let scalar = scalars[index]
    guard isBlank(scalar) || isLost(scalar) else { return [] }
    // Of a symbol font, it is the mark of an item.
    guard index > 0 else { return Array(String(scalar).utf8) }
    let last = scalars[index - 1]
    if isBlank(scalar) { return last == " " ? [] : [Byte.space] }
    let isEdge = index + 1 == scalars.count || scalars[index + 1] == " " || last == " "
    if isEdge { return last == " " ? Array(String(scalar).utf8) : [] }
    let isName =
      last.properties.isLowercase && scalars[index + 1].properties.isUppercase
    return isName ? [Byte.space] : Array(String(scalar).utf8)
  }

  private static let longestDate = 16

  // MARK: Dates in signs

  /// The digits of a raised, lowered or circled number: `³`, `③`, `⑰`.
  private static func digitSign(_ scalar: Unicode.Scalar) -> [UInt8]? {
    guard scalar.value >= 0x80, scalar.properties.numericType == .digit || isCircled(scalar),
      let value = scalar.properties.numericValue, (0...50).contains(value)
    else { return nil }
    return Array(String(Int(value)).utf8)
  }

  private static func isCircled(_ scalar: Unicode.Scalar) -> Bool {
    (0x2460...0x2473).contains(scalar.value)
  }

  /// Such numbers from an index on, when two marks make a date of them; otherwise an empty range there, as of
  /// the mark of a footnote behind `03/04/1897`.
  private static func dateOfSigns(_ scalars: [Unicode.Scalar], at start: Int) -> Range<Int> {
    var end = start
    var marks = 0
    while end < scalars.count, end - start < 2 * longestDate {
      let isMark = ascii(scalars[end]).map(isDateMark) == true
      guard isMark || digitSign(scalars[end]) != nil || isUnseen(scalars[end]) else { break }
      marks += isMark ? 1 : 0
      end += 1
    }
    let isBehindDigit = start > 0 && ascii(scalars[start - 1])?.isASCIIDigit == true
    return marks == 2 && !isBehindDigit ? start..<end : start..<start
  }

  /// Whether a character is a dot in the middle of the line: `·`, `•`, `∙`, `⋅`, `‧`, `・`.
  private static func isDot(_ scalar: Unicode.Scalar) -> Bool {
    [0xB7, 0x2022, 0x2219, 0x22C5, 0x2027, 0x30FB].contains(scalar.value)
  }

  /// Whether a dot stands between the numbers of a day, as in `03·04·1897`, and not in `3·5` or between cells.
  private static func partsDate(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    func isPart(_ place: Int) -> Bool {
      scalars.indices.contains(place)
        && (scalars[place] == scalars[index] || ascii(scalars[place])?.isASCIIDigit == true)
    }
    var (start, end) = (index, index + 1)
    while isPart(start - 1), index - start < longestDate { start -= 1 }
    while isPart(end), end - index < longestDate { end += 1 }
    let widths = scalars[start..<end].split(omittingEmptySubsequences: false) {
      $0 == scalars[index]
    }.map(\.count)
    guard widths.count == 3, (1...2).contains(widths[1]) else { return false }
    return (1...2).contains(widths[0]) && [2, 4].contains(widths[2])
      || widths[0] == 4 && (1...2).contains(widths[2])
  }

  /// Whether a character shows nothing, or what is shown where one was lost.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0x9F, 0x61C, 0x180E, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: true
    default: isBlank(scalar) || isLost(scalar)
    }
  }

  /// Letters and signs that are nothing but room.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    [0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0].contains(scalar.value)
  }

  /// U+FFFD, U+FFFC and private use.
  private static func isLost(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFFFC, 0xFFFD, 0xE000...0xF8FF: true
    default: false
    }
  }

  /// Whether a text has bytes that such characters begin with, or letters that stand for digits.
  ///
  /// It is asked of every line and sentence.
  private static func mayBeIn(_ text: [UInt8]) -> Bool {
    var previous: UInt8 = 0
    for (index, byte) in text.enumerated() {
      switch byte {
      // Combining marks, Greek, Cyrillic, N’Ko and Arabic digits, Indic scripts and those east of
      // them, small capitals, full width, mathematical letters.
      case 0xC4, 0xC9, 0xCA, 0xCC...0xD6, 0xD8, 0xD9, 0xDB, 0xDF, 0xE0, 0xE1, 0xEA, 0xEE, 0xEF,
        0xF0,
        0xF3:
        return true
      // Control characters, and letters that are nothing but room.
      case 0xC2 where index + 1 < text.count:
        let second = text[index + 1]
        if (0x80...0x9F).contains(second) { return true }
        // Raised digits, and a dot between others.
        if [0xB2, 0xB3, 0xB9].contains(second) { return true }
        if second == 0xB7, isBetweenDigits(text, index..<index + 2) { return true }
      case 0xE3 where isBetweenDigits(text, index..<index + 3): return true
      case 0xE3 where text[index...].starts(with: [0xE3, 0x85, 0xA4]): return true
      // Invisible marks at U+202A… and U+2061…, but no quotes and dashes.
      case 0xE2 where index + 2 < text.count:
        let (second, third) = (text[index + 1], text[index + 2])
        if second == 0x80, (0xAA...0xAE).contains(third) { return true }
        if second == 0x81, (0xA1...0xA9).contains(third) { return true }
        if second == 0xA0, third == 0x80 { return true }
        // Raised, lowered and circled digits, and keys.
        switch (second, third) {
        case (0x81, 0xB0...0xB9), (0x82, 0x80...0x89), (0x83, 0xA3), (0x91, 0xA0...0xB3),
          (0x93, 0xAA), (0x93, 0xB5...0xBD), (0x9D, 0xB6...0xBE), (0x9E, 0x80...0x92):
          return true
        default: break
        }
        if isBetweenDigits(text, index..<index + 3) { return true }
      case UInt8(ascii: "&") where CharacterReferences.begins(in: text, at: index): return true
      default:
        if isDigitLike(byte), previous.isASCIIDigit { return true }
        // `200S`, `12/ll/2009`; few bytes stand behind a digit or a mark of dates.
        if previous > Byte.space, previous <= UInt8(ascii: "9"), isReadForDigit(byte), index > 1,
          previous.isASCIIDigit || isDateMark(previous) && text[index - 2].isASCIIDigit
        {
          return true
        }
        if byte.isASCIIDigit, isDigitLike(previous) || previous | 0x20 == UInt8(ascii: "d") {
          return true
        }
      }
      previous = byte
    }
    return false
  }

  private static func isBetweenDigits(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && range.upperBound < text.count
      && text[range.lowerBound - 1].isASCIIDigit && text[range.upperBound].isASCIIDigit
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> UInt8? {
    let value = scalar.value
    if value < 0x80 { return UInt8(value) }
    if let letter = letters[scalar] { return letter }
    switch value {
    case 0xFF01...0xFF5E: return UInt8(value - 0xFEE0)
    // Bold, italic, script and others, each A to Z and then a to z.
    case 0x1D400...0x1D6A3:
      let place = UInt8((value - 0x1D400) % 52)
      return place < 26 ? 0x41 + place : 0x61 + place - 26
    default:
      guard scalar.properties.numericType == .decimal else { return nil }
      return scalar.properties.numericValue.map { UInt8($0) + 0x30 }
    }
  }

  /// Marks above and below letters, and what changes direction, joins or selects and shows nothing.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x202A...0x202E, 0x2061...0x2069, 0x20D0...0x20F0, 0xFE00...0xFE0F: true
    default: false
    }
  }

  /// Letters of other scripts and what they look like.
  static let letters: [Unicode.Scalar: UInt8] = {
    let pairs: [(String, String)] = [
      // Cyrillic
      ("АВЕЅІЈКМНОРСТУХҮԚԜӀЁ", "ABESIJKMHOPCTYXYQWIE"),
      ("авеѕіјкмнорстухүԛԝӏһьԁёг", "abesijkmhopctyxyqwlhbder"),
      // Greek
      ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ", "ABEZHIKMNOPTYXC"), ("αεηικνορτυχγϲ", "aenikvoptuxyc"),
      // Armenian, small capitals and Latin letters of other alphabets
      ("ՕօսհᴅᴏʙʀɴᴛʜᴀᴇᴍɑɡıɩΌό", "OouhdobrnthaemagiiOo"),
    ]
    var table: [Unicode.Scalar: UInt8] = [:]
    for (others, plain) in pairs {
      for (scalar, byte) in zip(others.unicodeScalars, plain.utf8) { table[scalar] = byte }
    }
    return table
  }()

  /// `O` and `l`, which are typed and read for 0 and 1.
  private static func isDigitLike(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "O") || byte == UInt8(ascii: "o") || byte == UInt8(ascii: "l")
      || byte == UInt8(ascii: "I")
  }

  /// `S`, `B` and `Z`, which are read for 5, 8 and 2 in print that is worn; by themselves they are letters.
  private static func isReadForDigit(_ byte: UInt8) -> Bool {
    isDigitLike(byte) || "SBZ".utf8.contains(byte)
  }

  private static func digit(for byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "O"), UInt8(ascii: "o"): 0x30
    case UInt8(ascii: "l"), UInt8(ascii: "I"): 0x31
    case UInt8(ascii: "Z"): 0x32
    case UInt8(ascii: "S"): 0x35
    case UInt8(ascii: "B"): 0x38
    default: byte
    }
  }

  private static func isDateMark(_ byte: UInt8) -> Bool { "/.-".utf8.contains(byte) }

  /// Makes digits of the letters in a date of three fields: `12/ll/200S`.
  ///
  /// Two digits at least are sound, and what comes of it is a day.
  private static func replaceInDates(_ text: inout [UInt8]) {
    var index = 0
    while index < text.count {
      guard text[index].isASCIIDigit || isReadForDigit(text[index]),
        index == 0 || !(text[index - 1].isASCIILetter || text[index - 1].isASCIIDigit)
      else {
        index += 1
        continue
      }
      let start = index
      while index < text.count,
        text[index].isASCIIDigit || isReadForDigit(text[index]) || isDateMark(text[index])
      {
        index += 1
      }
      guard index == text.count || !text[index].isASCIILetter else { continue }
      let read = text[start..<index].map(digit)
      let fields = read.split(
        omittingEmptySubsequences: false,
        whereSeparator: isDateMark
      )
      guard fields.count == 3, text[start..<index].count(where: \.isASCIIDigit) > 1,
        fields.map(\.count).allSatisfy({ (1...4).contains($0) }),
        !BirthDates.dates(in: read, reference: nil).isEmpty
      else { continue }
      text.replaceSubrange(start..<index, with: read)
    }
  }

  /// Makes digits of letters in words of such letters and digits, and of `D0B` a word: `2OO6`, `O3`.
  private static func replaceLetters(in text: inout [UInt8]) {
    replaceInDates(&text)
    var index = 0
    while index < text.count {
      let start = index
      while index < text.count, text[index].isASCIIDigit || text[index].isASCIILetter { index += 1 }
      guard index > start else {
        index += 1
        continue
      }
      let word = text[start..<index]
      if word.elementsEqual("D0B".utf8) || word.elementsEqual("d0b".utf8) {
        text[start + 1] = UInt8(ascii: "o")
      } else if word.contains(where: \.isASCIIDigit),
        word.allSatisfy({ $0.isASCIIDigit || isDigitLike($0) })
      {
        for place in word.indices where !text[place].isASCIIDigit {
          text[place] = text[place] | 0x20 == UInt8(ascii: "o") ? 0x30 : 0x31
        }
      }
    }
  }
}

extension TextLine {
  /// The line with another text for finding what is about children.
  ///
  /// Recognisers ask where tabs and how wide gaps are, and nothing else of where a text comes from.
  ///
  /// - Parameter places: for each byte of the text that was, where it stands in the other.
  fileprivate func with(_ text: [UInt8], _ places: [Int]) -> TextLine {
    var line = self
    line.text = text
    line.folded = Folding.folded(text)
    func isSpace(_ place: Int) -> Bool { place < text.count && text[place] == Byte.space }
    line.tabs = tabs.map { places[$0] }.filter(isSpace)
    line.segments = segments.compactMap { segment in
      guard segment.text.count == 1, isSpace(places[segment.text.lowerBound]) else { return nil }
      let place = places[segment.text.lowerBound]
      return SourceSegment(text: place..<place + 1, source: segment.source)
    }
    return line
  }
}
