/// Cuts a source text into lines that hold something, numbered as an editor numbers them.
enum SourceLines {
  struct Result {
    var lines: [TextLine] = []
    /// The first and last line with bytes that are not UTF-8.
    var invalidLines: ClosedRange<Int>?
    var invalidCount = 0
  }

  /// LF, CRLF and CR end a line; a form feed begins a page inside one.
  static func read(_ bytes: [UInt8]) -> Result {
    var result = Result()
    var number = 1
    var start = 0
    var gap = 0
    var startsPage = false
    func finish(at end: Int) {
      guard let cleaned = LineCleaner.clean(bytes, line: start..<end, number: number) else {
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
