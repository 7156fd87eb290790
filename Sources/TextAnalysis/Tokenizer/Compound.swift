/// The words of a text that hyphens or ampersands bind together, while they are being read.
struct Compound {
  /// Longer chains, such as `a-b-c-…`, get no joined form.
  static let mostParts = 8

  /// The entry of the first part.
  private(set) var firstEntry = 0
  private var partCount = 0
  private var hasLetters = false
  private var isCapitals = true

  mutating func add(_ part: WordShape, at entry: Int) {
    if partCount == 0 { firstEntry = entry }
    partCount += 1
    if !part.isNumber { hasLetters = true }
    if !part.isCapitals { isCapitals = false }
  }

  /// Inserts the joined form behind the first part, when there are parts to join.
  ///
  /// Its term is that of the parts, which lie side by side in the buffer. Numbers such as `2010-11`
  /// are not joined, nor are forms that are too long for a term.
  mutating func insertJoinedForm(isInCapitalRun: Bool, in buffer: inout TokenBuffer) -> Bool {
    guard (2...Self.mostParts).contains(partCount), hasLetters else { return false }
    let parts = firstEntry..<firstEntry + partCount
    let length = parts.reduce(0) { $0 + Int(buffer.entries[$1].termLength) }
    guard length <= TokenBuffer.longestTerm else { return false }
    let isAcronym =
      isCapitals && length <= 6 && !isInCapitalRun
      && parts.dropLast().allSatisfy { buffer.entries[$0].link == .ampersand }
    var joined = buffer.entries[firstEntry]
    joined.termLength = UInt8(length)
    joined.acronymLength = isAcronym ? UInt8(length) : 0
    joined.width = UInt8(partCount)
    joined.link = nil
    joined.end = buffer.entries[parts.upperBound - 1].end
    buffer.entries.insert(joined, at: firstEntry + 1)
    return true
  }
}

/// A run of words in capitals with nothing but white space between them.
///
/// Four of them are a heading, and its words are no acronyms.
struct CapitalRun {
  private static let headingLength = 4

  private var firstEntry = 0
  private var length = 0

  /// Whether the run is long enough to be a heading.
  var isHeading: Bool { length >= Self.headingLength }

  mutating func add(
    _ word: WordShape,
    at entry: Int,
    isContinued: Bool,
    in buffer: inout TokenBuffer
  ) {
    if !isContinued { length = 0 }
    if word.isNumber { return }
    guard word.isCapitals else {
      length = 0
      return
    }
    if length == 0 { firstEntry = entry }
    length += 1
    guard isHeading else { return }
    let affected = length == Self.headingLength ? firstEntry : entry
    for index in affected...entry { buffer.entries[index].acronymLength = 0 }
  }

  /// Keeps the run in place when an entry is inserted before its end.
  mutating func entryInserted(at index: Int) {
    if index <= firstEntry { firstEntry += 1 }
  }
}
