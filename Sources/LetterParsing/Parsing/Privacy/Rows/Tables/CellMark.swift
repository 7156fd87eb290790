/// What parts the cells of a row.
enum CellMark {
  case bar
  /// `│` or `¦`, which some programs draw for a bar.
  case drawn
  case brokenBar
  case tab
  case gap
  case semicolon
  case comma
  /// Nothing but the space between two words.
  case space
  /// Each cell has a line of its own.
  case line

  static func of(_ line: TextLine) -> CellMark {
    [.bar, .drawn, .brokenBar, .tab, .gap, .semicolon, .comma].first { $0.isIn(line) } ?? .space
  }

  /// Whether a line is drawn between rows: `|---+---|`, `=====`.
  static func isRule(_ line: TextLine) -> Bool {
    line.text.allSatisfy { "|+-=_: ".utf8.contains($0) }
  }

  func isIn(_ line: TextLine) -> Bool {
    switch self {
    case .bar, .drawn, .brokenBar, .semicolon: !edges(of: line).isEmpty
    case .tab: !line.tabs.isEmpty
    case .gap: !line.gaps(atLeast: 2).isEmpty
    case .comma: line.text.contains(UInt8(ascii: ","))
    case .space: line.text.contains(Byte.space)
    case .line: true
    }
  }

  private static let longestBarred = 200

  /// The line with bars where two or more of another mark part its cells, as in `Ada Example • 5 • ADHD`.
  static func barred(_ line: TextLine) -> TextLine {
    guard line.text.count <= longestBarred, line.tabs.isEmpty else { return line }
    guard line.text.contains(where: { "/~^*".utf8.contains($0) || $0 == 0xC2 || $0 == 0xE2 }) else {
      return line
    }
    var places: [(range: Range<Int>, sign: UInt8)] = []
    for index in line.text.indices {
      guard let width = width(ofOtherMarkIn: line.text, at: index) else { continue }
      places.append((index..<index + width, line.text[index + width - 1]))
    }
    guard places.count > 1, !line.text.contains(UInt8(ascii: "|")) else { return line }
    // That of an item parts no cells.
    let start = Bullets.mark(of: line)?.length ?? 0
    places.removeAll { $0.range.lowerBound < start }
    guard places.count > 1 else { return line }
    let sign = places[0].sign
    let marks = places.filter { $0.sign == sign }
    guard marks.count > 1 else { return line }
    var text: [UInt8] = []
    var end = 0
    for mark in marks {
      text += line.text[end..<mark.range.lowerBound] + Array(" | ".utf8)
      end = mark.range.upperBound
    }
    var result = line
    (result.text, result.segments, result.tabs) = (text + line.text[end...], [], [])
    result.folded = Folding.folded(result.text)
    return result
  }

  /// The bytes of such a mark: `/`, `*` and `→` between spaces, `•`, `·`, `~`, `^`; `nil` for anything else.
  private static func width(ofOtherMarkIn text: [UInt8], at index: Int) -> Int? {
    let byte = text[index]
    switch byte {
    case UInt8(ascii: "~"), UInt8(ascii: "^"): return 1
    case UInt8(ascii: "/"), UInt8(ascii: "*"): return isSpaced(text, index..<index + 1) ? 1 : nil
    case 0xC2 where text[index...].starts(with: [0xC2, 0xB7]):
      return isSpaced(text, index..<index + 2) ? 2 : nil
    case 0xE2:
      if text[index...].starts(with: [0xE2, 0x80, 0xA2]) { return 3 }
      return text[index...].starts(with: [0xE2, 0x86, 0x92]) && isSpaced(text, index..<index + 3)
        ? 3 : nil
    default: return nil
    }
  }

  private static func isSpaced(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && range.upperBound < text.count
      && text[range.lowerBound - 1] == Byte.space && text[range.upperBound] == Byte.space
  }

  /// The texts of the cells of a line, without the mark of an item or a quotation before them.
  func cells(of line: TextLine) -> [String] {
    var cells: [String] = []
    let first = Self.start(of: line)
    var start = first
    for edge in edges(of: line) + [line.text.count] where edge >= start {
      let cell = String(decoding: line.text[start..<edge], as: UTF8.self).trimmed(of: " \"")
      // Bars stand on both sides of a row.
      if !(cell.isEmpty && (start == first || edge == line.text.count)) { cells.append(cell) }
      start = edge + width
    }
    return cells
  }

  private static func start(of line: TextLine) -> Int {
    if line.text.first == UInt8(ascii: ">") { return 1 }
    guard let mark = Bullets.mark(of: line), case .glyph = mark.style else { return 0 }
    return min(mark.length, line.text.count)
  }

  /// The bytes of the mark.
  private var width: Int {
    switch self {
    case .drawn: 3
    case .brokenBar: 2
    default: 1
    }
  }

  private func edges(of line: TextLine) -> [Int] {
    switch self {
    case .bar: line.text.indices.filter { line.text[$0] == UInt8(ascii: "|") }
    case .drawn: Self.places(of: [0xE2, 0x94, 0x82], in: line.text)
    case .brokenBar: Self.places(of: [0xC2, 0xA6], in: line.text)
    case .tab: line.tabs
    case .gap: line.gaps(atLeast: 2)
    case .semicolon: line.text.indices.filter { line.text[$0] == UInt8(ascii: ";") }
    case .comma: Self.commas(line.text)
    case .space: line.text.indices.filter { line.text[$0] == Byte.space }
    case .line: []
    }
  }

  private static func places(of sign: [UInt8], in text: [UInt8]) -> [Int] {
    text.indices.filter { text[$0] == sign[0] && text[$0...].starts(with: sign) }
  }

  /// Commas outside quotes.
  private static func commas(_ text: [UInt8]) -> [Int] {
    var isQuoted = false
    return text.indices.filter { index in
      if text[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      return text[index] == UInt8(ascii: ",") && !isQuoted
    }
  }
}
