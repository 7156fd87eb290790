/// The Word_Break property of a scalar (Unicode Annex 29, table 3), with Extended_Pictographic.
enum WordBreakClass: UInt8 {
  case other
  case carriageReturn
  case lineFeed
  case newline
  case extend
  case joiner
  case format
  case regionalIndicator
  case katakana
  case hebrewLetter
  case letter
  case singleQuote
  case doubleQuote
  case midNumberOrLetter
  case midLetter
  case midNumber
  case numeric
  case connector
  case space
  case pictographic
  /// A letter that is a pictograph too, such as `ℹ`.
  case pictographicLetter

  /// The class by the property alone.
  init(of scalar: UInt32) {
    let ranges = Self.ranges
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].last < scalar { low = middle + 1 } else { high = middle }
    }
    let isFound = low < ranges.count && ranges[low].first <= scalar
    self = isFound ? ranges[low].wordBreakClass : .other
  }

  /// The class that the tokenizer uses for English text.
  ///
  /// Every apostrophe is a single quote, zero-width space is as invisible as a soft hyphen, and two
  /// Thai and Lao vowels stay with the letter they are drawn on.
  init(inEnglish scalar: UInt32) {
    switch scalar {
    case 0x2018, 0x2019, 0x201B, 0x2032, 0x02B9, 0x02BB...0x02BD, 0xFF07, 0xB4:
      self = .singleQuote
    case 0x200B: self = .format
    case 0x0E33, 0x0EB3: self = .extend
    default: self.init(of: scalar)
    }
  }

  var isLetter: Bool {
    self == .letter || self == .hebrewLetter || self == .pictographicLetter
  }

  var isPictographic: Bool { self == .pictographic || self == .pictographicLetter }

  /// Extend, Format and ZWJ, which rule WB4 looks through.
  var isIgnored: Bool { self == .extend || self == .format || self == .joiner }

  var isLineEnd: Bool { self == .carriageReturn || self == .lineFeed || self == .newline }
}

// MARK: - The table

extension WordBreakClass {
  private struct ScalarRange {
    let first: UInt32
    let last: UInt32
    let wordBreakClass: WordBreakClass
  }

  private static let ranges = parse(table)

  private static let names: [String: WordBreakClass] = [
    "CR": .carriageReturn, "LF": .lineFeed, "Newline": .newline, "Extend": .extend,
    "ZWJ": .joiner, "Format": .format, "Regional_Indicator": .regionalIndicator,
    "Katakana": .katakana, "Hebrew_Letter": .hebrewLetter, "ALetter": .letter,
    "Single_Quote": .singleQuote, "Double_Quote": .doubleQuote, "MidNumLet": .midNumberOrLetter,
    "MidLetter": .midLetter, "MidNum": .midNumber, "Numeric": .numeric, "ExtendNumLet": .connector,
    "WSegSpace": .space, "ExtPict": .pictographic, "ALetterExtPict": .pictographicLetter,
  ]

  /// Reads lines of ranges, each group under a line with the name of its class.
  private static func parse(_ table: String) -> [ScalarRange] {
    var ranges: [ScalarRange] = []
    var current = WordBreakClass.other
    for line in table.split(separator: "\n") {
      if line.hasSuffix(":") {
        current = names[String(line.dropLast())] ?? .other
        continue
      }
      for item in line.split(separator: " ") {
        let ends = item.utf8.hexadecimalNumbers
        guard let first = ends.first, let last = ends.last else { continue }
        ranges.append(ScalarRange(first: first, last: last, wordBreakClass: current))
      }
    }
    return ranges.sorted { $0.first < $1.first }
  }
}
