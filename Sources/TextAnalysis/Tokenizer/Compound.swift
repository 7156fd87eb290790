/// The joined form of words that hyphens or ampersands bind together.
enum Compound {
  /// Longer chains, such as `a-b-c-…`, get no joined form.
  static let mostParts = 8

  /// Inserts the joined form of the last entries behind the first of them, and gives its place.
  ///
  /// Nothing is inserted for numbers such as `2010-11`, nor when the form is too long for a term.
  static func insertJoinedForm(
    of parts: Range<Int>,
    isInCapitalRun: Bool,
    in buffer: inout TokenBuffer
  ) -> Int? {
    guard parts.count <= mostParts else { return nil }
    guard parts.contains(where: { buffer.entries[$0].style != .number }) else { return nil }
    var term: [UInt8] = []
    for part in parts { term += buffer.term(at: part) }
    guard term.count <= TokenBuffer.longestTerm else { return nil }
    let isAcronym =
      term.count <= 6 && !isInCapitalRun
      && parts.allSatisfy { buffer.entries[$0].style == .capitals }
      && parts.dropLast().allSatisfy { buffer.entries[$0].link == .ampersand }
    var joined = buffer.entries[parts.lowerBound]
    joined.word = buffer.lexicon.id(of: term.span)
    joined.acronymLength = isAcronym ? UInt8(term.count) : 0
    joined.width = UInt8(parts.count)
    joined.link = nil
    joined.end = buffer.entries[parts.upperBound - 1].end
    let place = parts.lowerBound + 1
    buffer.entries.insert(joined, at: place)
    return place
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

  /// Takes in the last entry of a buffer.
  mutating func addLast(of buffer: inout TokenBuffer, isContinued: Bool) {
    let place = buffer.entries.count - 1
    if !isContinued { length = 0 }
    switch buffer.entries[place].style {
    case .number: return
    case .mixed: length = 0
    case .capitals:
      if length == 0 { firstEntry = place }
      length += 1
    }
    guard isHeading else { return }
    let affected = length == Self.headingLength ? firstEntry : place
    for index in affected...place { buffer.entries[index].acronymLength = 0 }
  }

  /// Keeps the run in place when an entry is inserted before its end.
  mutating func entryInserted(at index: Int) {
    if index <= firstEntry { firstEntry += 1 }
  }

  /// Ends the run.
  mutating func end() { length = 0 }
}
