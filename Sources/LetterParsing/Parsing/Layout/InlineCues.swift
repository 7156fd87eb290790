/// Cuts a letter that a converter put on one line.
///
/// Without line ends, the words that begin a part are all there is: the date, “Dear”, the subject’s
/// end at “Thank you”, list marks, known headings, “Yours sincerely”. Between them a sentence is the
/// only unit left.
enum InlineCues {
  /// A line longer than this, in bytes, with a salutation inside was a whole letter.
  private static let shortestLetter = 600
  /// A line of an ordinary file longer than this is cut to sentences, so that a hit can be shown.
  private static let longestParagraph = 6000

  /// The lines, with such lines cut into parts that share their number.
  static func unflattened(_ lines: [TextLine]) -> (lines: [TextLine], wasFlat: Bool) {
    guard lines.contains(where: isFlat) else { return (lines, false) }
    var result: [TextLine] = []
    for line in lines {
      guard isFlat(line) else {
        result.append(line)
        continue
      }
      result += parts(of: line)
    }
    return (result, true)
  }

  private static func isFlat(_ line: TextLine) -> Bool {
    if line.text.count > longestParagraph { return true }
    guard line.text.count > shortestLetter else { return false }
    return line.text.offset(of: Array("Dear ".utf8), from: 0).map { $0 < line.text.count / 2 }
      == true && line.text.offset(of: Array("Yours ".utf8), from: 0) != nil
  }

  private static func parts(of line: TextLine) -> [TextLine] {
    let cuts = CueScanner(text: line.text).cuts()
    var result: [TextLine] = []
    var start = 0
    for cut in cuts + [line.text.count] where cut > start {
      var part = line.slice(start..<cut)
      start = cut
      guard !part.text.isEmpty else { continue }
      part.gap = result.isEmpty ? line.gap : 1
      part.startsPage = result.isEmpty && line.startsPage
      result.append(part)
    }
    return result
  }
}

/// Finds the offsets at which a flattened letter is cut.
private struct CueScanner {
  let text: [UInt8]
  private static let starters = [
    "Dear ", "Thank you ", "Following ", "This letter ", "Yours sincerely", "Yours faithfully",
    "Strengths ", "Areas for improvement", "Areas for development", "Main findings ", "Evidence ",
    "Context ", "External support ", "Features of good practice", "I hope these", "I hope that",
    "Ofsted 20", "Achievement and standards ", "Quality of teaching", "Quality of the curriculum",
    "Leadership and management", "Her Majesty", "What needs to improve",
  ].map { Array($0.utf8) }
  /// Headings with a known end, the longer before those that they begin with.
  private static let headings = [
    "Areas for improvement, which we discussed, include:",
    "Areas for improvement, which we discussed, included:", "Areas for improvement",
    "Areas for development", "Features of good practice observed", "Features of good practice",
    "Information about the inspection", "Inspection findings", "Next steps for the school",
    "External support", "Main findings", "Strengths", "Evidence", "Context",
  ].map { Array($0.utf8) }

  /// Ascending offsets of the first bytes of parts.
  func cuts() -> [Int] {
    var cuts: [Int] = []
    var index = 0
    // Without a salutation there is no head to cut; everything is sentences.
    var hasBody = text.offset(of: Array("Dear ".utf8), from: 0) == nil
    while index < text.count {
      let isWordStart = index == 0 || text[index - 1] == Byte.space
      if isWordStart, let end = phraseEnd(at: index) {
        cuts += [index, end]
        index = end
        continue
      }
      if isWordStart, let end = headingEnd(at: index) {
        cuts += [index, end]
        index = end
        continue
      }
      if isWordStart, begins(at: index, hasBody: hasBody) {
        cuts.append(index)
        if text[index] == UInt8(ascii: "T") || text[index] == UInt8(ascii: "F") { hasBody = true }
      } else if isWordStart, hasBody, endsSentence(before: index) {
        cuts.append(index)
      }
      index += 1
    }
    return cuts
  }

  /// The end of a salutation or closing formula that begins here: each is a line of its own.
  private func phraseEnd(at index: Int) -> Int? {
    guard "DYdy".utf8.contains(text[index]) else { return nil }
    let window = text[index..<min(text.count, index + 80)]
    let words = window.split(separator: Byte.space, maxSplits: 4).map { Folding.folded(Array($0)) }
    guard words.count >= 3 else { return nil }
    let count: Int
    switch words[0] {
    case "dear" where text[index].isASCIIUppercase:
      count = Roles.titles.contains(words[1].trimmed(of: ".")) ? 3 : 2
    case "yours" where ["sincerely", "faithfully"].contains(words[1].trimmed(of: ",.")):
      count = 2
    default: return nil
    }
    var end = index
    for _ in 0..<count {
      end = text[end...].firstIndex(of: Byte.space).map { $0 + 1 } ?? text.count
    }
    return end
  }

  /// The end of a heading that begins here, with a sentence or a list behind it.
  private func headingEnd(at index: Int) -> Int? {
    for heading in Self.headings where text[index] == heading.first {
      let end = index + heading.count
      guard text.count > end + 1, text[index..<end].elementsEqual(heading) else { continue }
      let isClosed = heading.last == UInt8(ascii: ":") || text[end] == UInt8(ascii: ":")
      let start = text[end...].dropFirst().first { $0 != Byte.space } ?? 0
      guard isClosed || (text[end] == Byte.space && (start.isASCIIUppercase || start >= 0x80)),
        // So many words in a row with one capital are no part of a sentence.
        endsSentence(before: index) || heading.count(where: { $0 == Byte.space }) >= 3
      else { continue }
      return text[end...].firstIndex(of: Byte.space).map { $0 + 1 }
    }
    return nil
  }

  private func begins(at index: Int, hasBody: Bool) -> Bool {
    if !hasBody, isDate(at: index) { return true }
    if text[index] >= 0x80 || text[index] == Byte.asterisk, isMark(at: index) { return true }
    for starter in Self.starters where text[index] == starter.first {
      guard text.count - index >= starter.count,
        text[index..<index + starter.count].elementsEqual(starter)
      else { continue }
      // Inside a sentence the same words are no beginning.
      return index == 0 || endsSentence(before: index) || !hasBody
        || isHeadingStart(starter, at: index)
    }
    return !hasBody && endsDate(before: index)
  }

  private func isHeadingStart(_ starter: [UInt8], at index: Int) -> Bool {
    starter.starts(with: Array("Yours".utf8)) || endsSentence(before: index)
  }

  private func isMark(at index: Int) -> Bool {
    let tail = Array(text[index..<min(text.count, index + 6)])
    let line = TextLine(
      number: 0,
      text: tail,
      segments: [],
      folded: "",
      gap: 0,
      startsPage: false,
      isIndented: false,
      isMarkedUp: false,
      hasTrailingSpaces: false
    )
    return Bullets.mark(of: line).map { !$0.isAlone && $0.length < 6 } ?? false
  }

  /// `27 January 2009`.
  private func isDate(at index: Int) -> Bool {
    text[index].isASCIIDigit && dateLength(at: index) != nil
  }

  /// Whether a date ends right before the index, so that what follows is a new line.
  private func endsDate(before index: Int) -> Bool {
    var start = max(0, index - 24)
    while start < index {
      if text[start].isASCIIDigit, start == 0 || text[start - 1] == Byte.space,
        let length = dateLength(at: start), start + length + 1 == index
      {
        return true
      }
      start += 1
    }
    return false
  }

  private func dateLength(at index: Int) -> Int? {
    let window = String(decoding: text[index..<min(text.count, index + 26)], as: UTF8.self)
    let words = window.split(separator: " ", maxSplits: 3).prefix(3)
    guard words.count == 3, Dates.day(words[0].lowercased()) != nil,
      Dates.months[words[1].lowercased()] != nil, words[1].first?.isUppercase == true,
      Dates.year(String(words[2].prefix(4))) != nil
    else { return nil }
    return words[0].utf8.count + words[1].utf8.count + words[2].utf8.count + 2
  }

  /// Whether a full stop, question or exclamation mark ends before, and a capital begins here.
  private func endsSentence(before index: Int) -> Bool {
    guard index >= 3, text[index].isASCIIUppercase || text[index] >= 0x80 else { return false }
    var mark = index - 2
    while mark > 0, text[mark] >= 0x80 || text[mark] == Byte.closeParenthesis { mark -= 1 }
    guard ".?!:".utf8.contains(text[mark]) else { return false }
    // `Mr. A` and `e.g. B` end no sentence.
    var start = mark
    while start > 0, text[start - 1] != Byte.space { start -= 1 }
    return mark - start > 2
  }
}
