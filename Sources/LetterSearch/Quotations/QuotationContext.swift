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
    /// What stands around the paragraph.
    var surroundings: [DraftSurrounding]

    init(_ paragraph: [Unicode.Scalar], _ surroundings: [DraftSurrounding] = []) {
      self.surroundings = surroundings
      scalars = Array(paragraph.suffix(reach.before))
      isOpen = paragraph.last { !$0.properties.isWhitespace } == ":"
    }

    /// What it says of a block quotation below it.
    var context: DraftQuotation.Context {
      let all = QuotationContext(scalars, quoted: [])
      let paragraph = all.text(0..<scalars.count)
      let start = all.sentenceStart(before: scalars.count, from: 0)
      let sentence = isOpen ? all.text(start..<scalars.count) : ""
      return .init(
        sentence: sentence,
        paragraph: paragraph,
        beside: all.bracket(before: scalars.count, from: 0),
        surroundings: surroundings
      )
    }
  }

  /// What stands around a quotation.
  ///
  /// - Parameters:
  ///   - number: that of the quotation among all of the paragraph.
  ///   - source: where its source stands, which is none of the words around it.
  func context(of number: Int, without source: Range<Int>? = nil) -> DraftQuotation.Context {
    let places = quoted[number]
    let first = max(0, places.lowerBound - Self.reach.before)
    let last = min(scalars.count, places.upperBound + Self.reach.behind)
    let start = sentenceStart(before: places.lowerBound, from: first)
    let end = sentenceEnd(behind: places, upTo: last)
    return .init(
      sentence: text(start..<end, around: number, without: source),
      paragraph: text(first..<last, around: number, without: source),
      beside: beside(number)
    )
  }

  /// What stands in brackets next to a quotation, behind it rather than before.
  func beside(_ number: Int) -> String? {
    let places = quoted[number]
    let last = min(scalars.count, places.upperBound + Self.reach.behind)
    return bracket(behind: min(last, places.upperBound + 1), upTo: last)
      ?? bracket(
        before: max(0, places.lowerBound - 1),
        from: max(0, places.lowerBound - Self.reach.before)
      )
  }

  /// The beginning, without quotations.
  var beginning: String { text(0..<min(scalars.count, Self.reach.before)) }

  /// The end, without quotations.
  var ending: String { text(max(0, scalars.count - Self.reach.before)..<scalars.count) }

  private func bracket(behind place: Int, upTo last: Int) -> String? {
    let rest = scalars[place..<last].drop { $0.properties.isWhitespace || Self.parts.contains($0) }
    guard Self.opening.contains(rest.first ?? " "),
      let end = rest.firstIndex(where: Self.closing.contains)
    else { return nil }
    return String(String.UnicodeScalarView(rest[..<end].dropFirst()))
  }

  private func bracket(before place: Int, from first: Int) -> String? {
    var end = place
    while end > first,
      scalars[end - 1].properties.isWhitespace || Self.parts.contains(scalars[end - 1])
    {
      end -= 1
    }
    guard end > first, Self.closing.contains(scalars[end - 1]),
      let start = scalars[first..<end].lastIndex(where: Self.opening.contains)
    else { return nil }
    return String(String.UnicodeScalarView(scalars[start + 1..<end - 1]))
  }

  private static let opening = Set("([".unicodeScalars)
  private static let closing = Set(")]".unicodeScalars)
  /// What may stand between a quotation and brackets next to it.
  private static let parts = Set(".,:;–—-".unicodeScalars)

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
  private func text(
    _ range: Range<Int>,
    around number: Int? = nil,
    without source: Range<Int>? = nil
  ) -> String {
    var text = String.UnicodeScalarView()
    var place = range.lowerBound
    var next = number ?? quoted.count
    while next > 0, quoted[next - 1].upperBound > range.lowerBound { next -= 1 }
    while place < range.upperBound {
      while next < quoted.count, quoted[next].upperBound <= place { next += 1 }
      if next < quoted.count, quoted[next].contains(place) {
        text.append(" ")
        place = quoted[next].upperBound
      } else if let source, source.contains(place) {
        text.append(" ")
        place = source.upperBound
      } else {
        text.append(scalars[place])
        place += 1
      }
    }
    return String(text)
  }
}
