extension LetterParser {
  /// The source with every withheld line replaced, for showing it untouched otherwise.
  ///
  /// The first line of each range becomes a placeholder and the others are emptied, so the numbers of
  /// all lines stay what they are.
  /// - Parameter letter: as parsed from the same bytes.
  package static func redacted(_ bytes: [UInt8], for letter: Letter) -> [UInt8] {
    guard !letter.withheld.isEmpty else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var number = 1
    var start = 0
    var rows = letter.withheld.sorted { $0.lines.lowerBound < $1.lines.lowerBound }[...]
    func finish(at end: Int) {
      while let first = rows.first, first.lines.upperBound < number { rows = rows.dropFirst() }
      guard let withheld = rows.first, withheld.lines.contains(number) else {
        result += bytes[start..<end]
        return
      }
      if number == withheld.lines.lowerBound { result += Array(placeholder(withheld).utf8) }
    }
    for (index, byte) in bytes.enumerated() where index >= start {
      guard byte == Byte.lineFeed || byte == Byte.carriageReturn else { continue }
      finish(at: index)
      let isCRLF =
        byte == Byte.carriageReturn && index + 1 < bytes.count
        && bytes[index + 1] == Byte.lineFeed
      result += isCRLF ? [Byte.carriageReturn, Byte.lineFeed] : [byte]
      start = index + (isCRLF ? 2 : 1)
      number += 1
    }
    finish(at: bytes.count)
    return result
  }

  private static func placeholder(_ withheld: WithheldRows) -> String {
    let noun = withheld.rowCount == 1 ? "row" : "rows"
    let lines = "lines \(withheld.lines.lowerBound)–\(withheld.lines.upperBound)"
    return "[withheld: \(withheld.rowCount) \(noun), \(lines)]"
  }
}
