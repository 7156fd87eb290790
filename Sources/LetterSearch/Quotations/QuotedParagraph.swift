/// A paragraph of a draft, in which quotation marks find their partners.
struct QuotedParagraph {
  private var scalars: [Unicode.Scalar] = []
  private var lines: [Int] = []

  mutating func append(_ text: Substring, line: Int) {
    scalars += text.unicodeScalars
    scalars.append("\n")
    lines += [Int](repeating: line, count: scalars.count - lines.count)
  }

  /// What stands between marks, outermost marks only.
  ///
  /// - Parameter goesOn: whether the next paragraph takes a quotation on that is still open.
  func quotations(goesOn: Bool) -> (quotations: [DraftQuotation], unpairedLines: [Int]) {
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
    return (outermost.compactMap(quotation), (open + strays).sorted().map { lines[$0] })
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

  private static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isWordPart || ".,;:!?)]…%".unicodeScalars.contains(scalar)
  }
}
