/// Lifts boxed studies out of the sentence that they interrupt.
///
/// A study of practice stands in a frame of its own, which the page may set into the middle of a
/// sentence. Its heading tells where it begins, right below an open line or at the break of pages; it
/// ends where, after a paragraph's end, a line goes on in lower case. No other heading is part of it.
enum BoxedStudies {
  private static let longestBox = 80

  struct Result {
    var body: [TextLine]
    var boxes: [[TextLine]] = []
  }

  static func lift(from lines: [TextLine]) -> Result {
    var result = Result(body: [])
    var index = 0
    while index < lines.count {
      if let end = endOfBox(at: index, in: lines) {
        result.boxes.append(Array(lines[index..<end]))
        var resumed = lines[end]
        resumed.startsPage = true
        result.body.append(resumed)
        index = end + 1
      } else {
        result.body.append(lines[index])
        index += 1
      }
    }
    return result
  }

  /// The blocks of the body with those of each box before the first heading below it.
  ///
  /// There it has a section of its own and does not change that of the text around it.
  static func inserting(_ boxes: [[Block]], into body: [Block]) -> [Block] {
    var blocks: [Block] = []
    var waiting = boxes[...]
    for block in body {
      if block.kind == .heading {
        let line = block.numbers.lowerBound
        while let box = waiting.first, box.first.map({ $0.numbers.lowerBound < line }) ?? true {
          blocks += box
          waiting.removeFirst()
        }
      }
      blocks.append(block)
    }
    return blocks + waiting.joined()
  }

  /// The index of the line with which the sentence goes on, when a box in it begins here.
  private static func endOfBox(at start: Int, in lines: [TextLine]) -> Int? {
    guard start > 0, Studies.isStudy(lines[start].folded),
      isOpen(lines[start - 1]), !Headings.isKnown(lines[start - 1])
    else { return nil }
    // A box stands in the sentence's own page, right below its line, or at the break of two pages.
    var isInside = lines[start].gap == 0 || lines[start].startsPage
    for index in lines.indices.dropFirst(start + 1).prefix(longestBox) {
      let line = lines[index]
      if Headings.isKnown(line) { return nil }
      isInside = isInside || line.startsPage
      let isApart = index > start + 1 && (line.gap > 0 || line.startsPage)
      if isInside, isApart, !isOpen(lines[index - 1]), line.startsLowercase,
        Bullets.mark(of: line) == nil
      {
        return index
      }
      if line.text.last == UInt8(ascii: ":") { return nil }
    }
    return nil
  }

  private static func isOpen(_ line: TextLine) -> Bool {
    !LineEnding.isComplete(line.text)
  }
}
