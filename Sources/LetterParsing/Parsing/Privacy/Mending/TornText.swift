/// Puts together what scanners and converters tore apart beside dates of birth, and parts what they glued:
/// `Ada Ex ample 03/04/18 97`, `AdaExample, 3 Apri] 1897`, `P upil N ame`.
///
/// The form serves finding what is about children only; what is kept of a letter is its own text.
struct TornText {
  /// The text as it was meant.
  private(set) var text: [UInt8]
  /// For each byte of the text given, where it stands in ``text``; one more for the end.
  private(set) var places: [Int]

  /// The longest line that is looked at, in bytes.
  private static let longest = 600

  /// `nil` when nothing is torn or glued.
  init?(_ given: [UInt8]) {
    guard given.count <= Self.longest else { return nil }
    let signs = Signs(given)
    guard signs.isAny else { return nil }
    (text, places) = (given, [])
    if signs.hasSplitNumber { apply(TornDates.years(in: text)) }
    if signs.hasYear { apply(TornDates.months(in: text)) }
    apply(TornLabels.edits(in: text))
    if signs.mayHoldAside { apply(Asides.edits(in: text, beside: TornDates.dates(in: text))) }
    if signs.hasDigit, signs.hasFragment || signs.isGlued {
      let dates = TornDates.dates(in: text)
      if !dates.isEmpty {
        apply(TornNames.fragments(in: text, beside: dates))
        apply(TornNames.gluedNames(in: text, beside: TornDates.dates(in: text)))
      }
    }
    guard !places.isEmpty else { return nil }
  }

  /// What of all that a text may hold, by the bytes that stand side by side.
  ///
  /// It is asked of every line and sentence, most of which hold nothing of it.
  private struct Signs {
    var hasDigit = false
    // `AdaExample`, `Ada.Example`
    var isGlued = false
    // `Ex ample`, `P upil`
    var hasFragment = false
    // `18 97`
    var hasSplitNumber = false
    // `Pupi1`
    var hasDigitInWord = false
    /// A year behind a word that may be a month.
    var hasYear = false
    // `Ada (Addy) Example`, `Ada Example aka Addy`
    var mayHoldAside = false

    init(_ text: [UInt8]) {
      var (last, before, third): (UInt8, UInt8, UInt8) = (0, 0, 0)
      var digits = 0
      for byte in text {
        if byte.isASCIIDigit {
          hasDigit = true
          digits += 1
          if digits == 4 { hasYear = true }
          if last == Byte.space, before.isASCIIDigit { hasSplitNumber = true }
          if last.isASCIILetter, before.isASCIILetter { hasDigitInWord = true }
        } else {
          digits = 0
          if byte.isASCIIUppercase {
            if last >= 0x61, last.isASCIILetter || last >= 0x80 { isGlued = true }
            if last == UInt8(ascii: ".") || last == UInt8(ascii: "_"), before.isASCIILetter {
              isGlued = true
            }
          } else if last == Byte.space, byte.isASCIILetter,
            before.isASCIIUppercase || before.isASCIILetter && third.isASCIIUppercase
          {
            hasFragment = true
          }
        }
        (third, before, last) = (before, last, byte)
      }
      mayHoldAside = hasDigit && Asides.mayBeIn(text)
    }

    var isAny: Bool {
      hasFragment || mayHoldAside
        || hasDigit && (isGlued || hasSplitNumber || hasDigitInWord || hasYear)
    }
  }

  private mutating func apply(_ edits: [TextEdit]) {
    guard !edits.isEmpty else { return }
    var result: [UInt8] = []
    var moved: [Int] = []
    var start = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where edit.range.lowerBound >= start {
      for index in start..<edit.range.lowerBound {
        moved.append(result.count)
        result.append(text[index])
      }
      for _ in edit.range { moved.append(result.count) }
      result += edit.bytes
      start = edit.range.upperBound
    }
    for index in start..<text.count {
      moved.append(result.count)
      result.append(text[index])
    }
    moved.append(result.count)
    text = result
    places = places.isEmpty ? moved : places.map { moved[$0] }
  }
}

/// A change to a text.
struct TextEdit {
  var range: Range<Int>
  var bytes: [UInt8] = []
}
