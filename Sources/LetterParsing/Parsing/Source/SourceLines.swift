/// Cuts a source text into lines that hold something, numbered as an editor numbers them.
enum SourceLines {
  struct Result {
    var lines: [TextLine] = []
    /// The first and last line with bytes that are not UTF-8.
    var invalidLines: ClosedRange<Int>?
    var invalidCount = 0
  }

  /// Whether most lines begin with the `>` of a quoted e-mail, which is no part of them.
  private static func isQuoted(_ bytes: [UInt8]) -> Bool {
    guard bytes.contains(Byte.quoteMark) else { return false }
    var (quoted, other) = (0, 0)
    var isStart = true
    for byte in bytes {
      if byte == Byte.lineFeed || byte == Byte.carriageReturn {
        isStart = true
      } else if isStart {
        if byte == Byte.quoteMark { quoted += 1 } else { other += 1 }
        isStart = false
      }
    }
    return quoted > 2 && quoted > other
  }

  /// LF, CRLF and CR end a line; a form feed begins a page inside one.
  static func read(_ bytes: [UInt8]) -> Result {
    var result = Result()
    var number = 1
    var start = 0
    var gap = 0
    var startsPage = false
    let isQuoted = isQuoted(bytes)
    func finish(at end: Int) {
      var text = start..<end
      if isQuoted, start < end, bytes[start] == Byte.quoteMark { text = start + 1..<end }
      guard let cleaned = LineCleaner.clean(bytes, line: text, number: number) else {
        gap += 1
        return
      }
      var line = cleaned.line
      line.gap = gap
      line.startsPage = startsPage
      result.lines.append(line)
      result.note(cleaned.invalidCount, line: number)
      (gap, startsPage) = (0, false)
    }
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case Byte.lineFeed:
        let isCRLF = index > 0 && bytes[index - 1] == Byte.carriageReturn
        if !isCRLF {
          finish(at: index)
          number += 1
        }
        start = index + 1
      case Byte.carriageReturn:
        finish(at: index)
        number += 1
        start = index + 1
      case Byte.formFeed:
        finish(at: index)
        startsPage = true
        start = index + 1
      default:
        continue
      }
    }
    finish(at: bytes.count)
    return result
  }
}

extension SourceLines.Result {
  fileprivate mutating func note(_ count: Int, line: Int) {
    guard count > 0 else { return }
    invalidCount += count
    invalidLines = (invalidLines?.lowerBound ?? line)...line
  }
}
