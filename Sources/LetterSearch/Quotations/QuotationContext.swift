/// Finds what a paragraph of a draft says around its quotations, near them only, so that a long
/// paragraph is not read anew for each.
struct QuotationContext {
  /// How many characters before a quotation, and how many behind it, may belong to it.
  private static let reach = (before: 800, behind: 400)

  private let scalars: [Unicode.Scalar]
  /// What stands between marks, in order and apart.
  private let quoted: [Range<Int>]

  init(_ scalars: [Unicode.Scalar], quoted: [Range<Int>]) {
    self.scalars = scalars
    self.quoted = quoted
  }

  /// The end of a paragraph before a block quotation.
  struct Lead {
    fileprivate var scalars: [Unicode.Scalar]
    /// Whether the block belongs to its last sentence.
    fileprivate var isOpen: Bool

    init(_ paragraph: [Unicode.Scalar]) {
      scalars = Array(paragraph.suffix(reach.before))
      isOpen = paragraph.last { !$0.properties.isWhitespace } == ":"
    }

    /// What it says of a block quotation below it.
    var context: DraftQuotation.Context {
      let all = QuotationContext(scalars, quoted: [])
      let paragraph = all.text(0..<scalars.count)
      let start = all.sentenceStart(before: scalars.count, from: 0)
      return .init(sentence: isOpen ? all.text(start..<scalars.count) : "", paragraph: paragraph)
    }
  }

  /// What stands around a quotation.
  ///
  /// - Parameter number: that of the quotation among all of the paragraph.
  func context(of number: Int) -> DraftQuotation.Context {
    let places = quoted[number]
    let first = max(0, places.lowerBound - Self.reach.before)
    let last = min(scalars.count, places.upperBound + Self.reach.behind)
    let start = sentenceStart(before: places.lowerBound, from: first)
    let end = sentenceEnd(behind: places, upTo: last)
    return .init(
      sentence: text(start..<end, around: number),
      paragraph: text(first..<last, around: number)
    )
  }

  private func sentenceStart(before place: Int, from first: Int) -> Int {
    var start = place
    while start > first {
      let isEnd =
        start < scalars.count && scalars[start].properties.isWhitespace
        && Self.ends.contains(scalars[start - 1])
      if isEnd, scalars[start...].contains(where: { !$0.properties.isWhitespace }) { break }
      start -= 1
    }
    return start
  }

  private func sentenceEnd(behind places: Range<Int>, upTo last: Int) -> Int {
    let next = scalars[min(last, places.upperBound + 1)..<last].first {
      !$0.properties.isWhitespace
    }
    // A quotation that ends with its sentence ends the writer's, too.
    if let lastQuoted = scalars[places].last, Self.ends.contains(lastQuoted),
      next?.properties.isUppercase ?? true
    {
      return min(last, places.upperBound + 1)
    }
    var end = min(last, places.upperBound + 1)
    while end < last {
      if Self.ends.contains(scalars[end]),
        end + 1 >= last || scalars[end + 1].properties.isWhitespace
      {
        break
      }
      end += 1
    }
    return end
  }

  private static let ends = Set(".!?".unicodeScalars)

  /// A part of the paragraph without its quotations.
  private func text(_ range: Range<Int>, around number: Int? = nil) -> String {
    var text = String.UnicodeScalarView()
    var place = range.lowerBound
    var next = number ?? quoted.count
    while next > 0, quoted[next - 1].upperBound > range.lowerBound { next -= 1 }
    while place < range.upperBound {
      while next < quoted.count, quoted[next].upperBound <= place { next += 1 }
      if next < quoted.count, quoted[next].contains(place) {
        text.append(" ")
        place = quoted[next].upperBound
      } else {
        text.append(scalars[place])
        place += 1
      }
    }
    return String(text)
  }
}
