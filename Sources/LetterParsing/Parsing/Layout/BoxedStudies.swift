/// Lifts boxed studies out of the sentence that they interrupt.
///
/// A study of practice stands in a frame of its own, which the page may set into the middle of a
/// sentence. Its heading tells where it begins; it ends where, after a paragraph's end, a line goes
/// on in lower case.
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
    var blocks = body
    for box in boxes {
      guard let line = box.first?.numbers.lowerBound else { continue }
      let next = blocks.firstIndex { $0.kind == .heading && $0.numbers.lowerBound > line }
      blocks.insert(contentsOf: box, at: next ?? blocks.endIndex)
    }
    return blocks
  }

  /// The index of the line with which the sentence goes on, when a box in it begins here.
  private static func endOfBox(at start: Int, in lines: [TextLine]) -> Int? {
    guard start > 0, Headings.isStudy(lines[start].folded),
      isOpen(lines[start - 1]), Headings.section(of: lines[start - 1].folded) == nil
    else { return nil }
    for index in lines.indices.dropFirst(start + 2).prefix(longestBox) {
      let line = lines[index]
      if Headings.isExact(line.folded) { return nil }
      let isApart = line.gap > 0 || line.startsPage
      guard isApart, !isOpen(lines[index - 1]) else { continue }
      if line.startsLowercase, Bullets.mark(of: line) == nil { return index }
    }
    return nil
  }

  private static func isOpen(_ line: TextLine) -> Bool {
    !LineEnding.isComplete(line.text)
  }
}
