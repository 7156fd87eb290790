extension LetterParser {
  /// The source with everything withheld replaced, for showing it untouched otherwise.
  ///
  /// The first line of each range becomes a placeholder and the others are emptied, so the numbers of
  /// all lines stay what they are. Of a line that is withheld in part, the other sentences stay.
  /// - Parameter letter: as parsed from the same bytes.
  package static func redacted(_ bytes: [UInt8], for letter: Letter) -> [UInt8] {
    Redaction(letter).applied(to: bytes) { line, ending in
      line.isWhole && !line.isFirst ? ending : line.text + ending
    }
  }

  /// The source without what is withheld and without any sign of it, for reading it further.
  package static func withoutWithheld(_ bytes: [UInt8], for letter: Letter) -> [UInt8] {
    Redaction(letter, isMarked: false).applied(to: bytes) { line, ending in
      line.isWhole ? [] : line.text + ending
    }
  }
}

/// Goes through the lines of a source and takes out what a letter withholds.
private struct Redaction {
  /// What is left of a line.
  struct Line {
    var text: [UInt8]
    /// Whether nothing of it stays, and whether it is the first of its range.
    var isWhole = false
    var isFirst = false
  }

  private let rows: [WithheldRows]
  private let cuts: [Int: [Range<Int>]]
  private let isMarked: Bool

  init(_ letter: Letter, isMarked: Bool = true) {
    rows = letter.withheld.sorted { $0.lines.lowerBound < $1.lines.lowerBound }
    cuts = letter.withheldParts
    self.isMarked = isMarked
  }

  /// - Parameter written: the bytes of a line of the result, from what is left of one and its end.
  func applied(to bytes: [UInt8], written: (Line, [UInt8]) -> [UInt8]) -> [UInt8] {
    guard !rows.isEmpty else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var number = 1
    var start = 0
    var rows = self.rows[...]
    func finish(at end: Int, _ ending: [UInt8]) {
      while let first = rows.first, first.lines.upperBound < number { rows = rows.dropFirst() }
      guard let withheld = rows.first, withheld.lines.contains(number) else {
        result += bytes[start..<end]
        result += ending
        return
      }
      result += written(line(bytes[start..<end], number, of: withheld), ending)
    }
    for (index, byte) in bytes.enumerated() where index >= start {
      guard byte == Byte.lineFeed || byte == Byte.carriageReturn else { continue }
      let isCRLF =
        byte == Byte.carriageReturn && index + 1 < bytes.count
        && bytes[index + 1] == Byte.lineFeed
      finish(at: index, isCRLF ? [Byte.carriageReturn, Byte.lineFeed] : [byte])
      start = index + (isCRLF ? 2 : 1)
      number += 1
    }
    finish(at: bytes.count, [])
    return result
  }

  private func line(_ bytes: ArraySlice<UInt8>, _ number: Int, of rows: WithheldRows) -> Line {
    let isFirst = number == rows.lines.lowerBound
    let placeholder = isFirst && isMarked ? Array(Self.placeholder(rows).utf8) : []
    guard let cuts = cuts[number] else {
      return Line(text: placeholder, isWhole: true, isFirst: isFirst)
    }
    var text: [UInt8] = []
    var start = bytes.startIndex
    for (place, cut) in cuts.enumerated() {
      let part = cut.clamped(to: bytes.startIndex..<bytes.endIndex)
      if part.lowerBound > start { text += bytes[start..<part.lowerBound] }
      if place == 0 { text += placeholder }
      start = max(start, part.upperBound)
    }
    return Line(text: text + bytes[start...], isFirst: isFirst)
  }

  private static func placeholder(_ withheld: WithheldRows) -> String {
    let noun = withheld.rowCount == 1 ? "row" : "rows"
    let lines = "lines \(withheld.lines.lowerBound)–\(withheld.lines.upperBound)"
    return "[withheld: \(withheld.rowCount) \(noun), \(lines)]"
  }
}
