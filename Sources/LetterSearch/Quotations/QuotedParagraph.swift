/// A paragraph of a draft, in which quotation marks find their partners.
struct QuotedParagraph {
  private(set) var scalars: [Unicode.Scalar] = []
  private var lines: [Int] = []

  mutating func append(_ text: Substring, line: Int) {
    scalars += text.unicodeScalars
    scalars.append("\n")
    lines += [Int](repeating: line, count: scalars.count - lines.count)
  }

  /// What stands between marks, outermost marks only.
  ///
  /// - Parameter next: the mark with which the next paragraph begins: it takes a quotation on that is
  ///   still open.
  func quotations(
    before next: Character?
  ) -> (quotations: [DraftQuotation], unpairedLines: [Int]) {
    let (double, strayDouble) = doubleMarks(goesOn: next == "“")
    let (single, straySingle) = singleMarks(outside: double, goesOn: next == "‘")
    var found = double.map { (start: $0.lowerBound, end: $0.upperBound, quotation($0)) }
    for marks in single {
      let readings = marks.ends.compactMap { quotation(marks.start + 1..<$0) }
        .filter { $0.wordCount >= Self.leastWordsInSingleMarks }
      guard var first = readings.first, let end = marks.ends.max() else { continue }
      first.otherTexts = readings.dropFirst().map(\.text)
      found.append((start: marks.start + 1, end: end, first))
    }
    return (Self.outermost(found), (strayDouble + straySingle).sorted().map { lines[$0] })
  }

  private static func outermost(
    _ found: [(start: Int, end: Int, quotation: DraftQuotation?)]
  ) -> [DraftQuotation] {
    var quotations: [DraftQuotation] = []
    var end = -1
    for entry in found.sorted(by: { $0.start < $1.start }) where entry.start > end {
      end = entry.end
      if let quotation = entry.quotation { quotations.append(quotation) }
    }
    return quotations
  }

  /// What stands between double marks, in order and apart, and marks without a partner.
  private func doubleMarks(goesOn: Bool) -> (ranges: [Range<Int>], strays: [Int]) {
    var open: [Int] = []
    var closed: [Range<Int>] = []
    var strays: [Int] = []
    for place in scalars.indices where QuotationMark.double.contains(scalars[place]) {
      if opens(place, isInside: !open.isEmpty) {
        open.append(place)
      } else if let start = open.popLast() {
        closed.append(start + 1..<place)
      } else {
        strays.append(place)
      }
    }
    if goesOn, let first = open.first {
      closed.append(first + 1..<scalars.count)
      open = []
    }
    var outermost: [Range<Int>] = []
    for range in closed.sorted(by: { $0.lowerBound < $1.lowerBound })
    where range.lowerBound > outermost.last?.upperBound ?? -1 {
      outermost.append(range)
    }
    return (outermost, open + strays)
  }

  private func quotation(_ range: Range<Int>) -> DraftQuotation? {
    let text = String(String.UnicodeScalarView(scalars[range]))
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !text.isEmpty else { return nil }
    let first = lines[range.lowerBound]
    return DraftQuotation(text: text, lines: first...max(first, lines[range.upperBound - 1]))
  }

  /// Whether a mark begins a quotation: a curly one by its form, a straight one by its neighbours.
  private func opens(_ place: Int, isInside: Bool) -> Bool {
    let before = place > 0 ? scalars[place - 1] : " "
    let after = place + 1 < scalars.count ? scalars[place + 1] : " "
    let canOpen = !after.properties.isWhitespace && !QuotedParagraph.endsWord(before)
    let canClose = isInside && !before.properties.isWhitespace
    switch scalars[place] {
    case "“", "„", "‟": return !(canClose && !canOpen)
    case "”": return !isInside && canOpen
    default: return canOpen && canClose ? !isInside : canOpen
    }
  }

  static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isWordPart || ".,;:!?)]…%".unicodeScalars.contains(scalar)
  }
}
