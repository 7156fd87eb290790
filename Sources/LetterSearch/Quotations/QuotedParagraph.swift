import Search

/// A paragraph of a draft, in which quotation marks find their partners.
struct QuotedParagraph {
  private(set) var scalars: [Unicode.Scalar] = []
  /// Whether it stands in a block quotation, so that all of it is quoted.
  var isBlock = false
  /// The number of the block quotation that it stands in; `nil` outside of all.
  var block: Int?
  /// What stands below its last quotation, or the block, and says whose words they are.
  var source: String?
  /// Of an export: what stands above it as the citation of its letter.
  var citationAbove: String?
  /// Whether it is the source of a quotation above it and nothing else.
  var isSource = false
  /// Whether an element of the page says that it may be a source.
  var isMarkedSource = false
  /// A block's words with those at the end that were taken for its source and may be the letter's.
  private var unparted: String?
  /// What it is among the others of the draft.
  var place = DraftPlace.text(indent: 0)
  private var lines: [Int] = []
  private var marks = DoubleMarks()

  mutating func append(_ text: Substring, line: Int) {
    let start = scalars.count
    scalars += text.unicodeScalars
    scalars.append("\n")
    lines += [Int](repeating: line, count: scalars.count - lines.count)
    readMarks(from: start)
  }

  /// The quotations in it: what stands between marks, outermost marks only, or all of a block.
  ///
  /// - Parameters:
  ///   - next: what the next paragraph begins with: a mark takes a quotation on that is still open.
  ///   - lead: what stands before a block.
  ///   - surroundings: what stands around the paragraph.
  func quotations(
    before next: Character?,
    _ lead: QuotationContext.Lead? = nil,
    _ surroundings: [DraftSurrounding] = []
  ) -> (quotations: [DraftQuotation], unpairedLines: [Int]) {
    let (found, strays) = marked(before: next)
    if isBlock, !holdsAll(found) {
      var whole = quotation(scalars.indices)
      whole?.context = blockContext(lead, source)
      whole?.unparted = unparted
      return (whole.map { [$0] } ?? [], [])
    }
    let context = QuotationContext(scalars, quoted: found.map(\.places))
    let sources = isBlock ? [] : sourcesBehind(found.map(\.places))
    let isWhole = source != nil && !isBlock && holdsAll(found)
    let quotations = found.enumerated().compactMap { number, marked in
      var quotation = marked.quotation
      if isBlock {
        quotation?.context = blockContext(lead, source ?? sourceBehindMarks(found))
        if let beside = context.beside(number) {
          var own = quotation?.context ?? .init(sentence: "", paragraph: "")
          own.beside = beside
          quotation?.context = own
        }
      } else {
        let isBelow = isWhole || number + 1 == found.count
        var own = context.context(of: number, without: sources[number]?.places)
        own.surroundings = surroundings
        own.source = sources[number]?.text ?? (isBelow ? source : nil)
        quotation?.context = own
      }
      return quotation
    }
    return (quotations, strays.map { lines[$0] })
  }

  /// What is said of a block: by the paragraph before it, and by the source below it.
  private func blockContext(
    _ lead: QuotationContext.Lead?,
    _ source: String?
  ) -> DraftQuotation.Context? {
    guard let source else { return lead?.context }
    var context = lead?.context ?? .init(sentence: "", paragraph: "")
    context.source = source
    return context
  }

  /// Its own words, without those that it quotes; of a long one the beginning.
  var label: String { ownWords.beginning }

  /// As its label; of a long one the end.
  var lead: String { ownWords.ending }

  private var ownWords: QuotationContext {
    QuotationContext(scalars, quoted: marked(before: nil).found.map(\.places))
  }

  /// Whether its last sign is a colon, so that what follows belongs to it.
  var isOpen: Bool { scalars.last { !$0.properties.isWhitespace } == ":" }

  /// Whether something stands between marks.
  var hasQuotation: Bool { !marked(before: nil).found.isEmpty }

  /// How it begins, without what it quotes being looked for.
  var beginning: String { String(String.UnicodeScalarView(scalars.prefix(500))) }

  /// How many lines it has.
  var lineCount: Int { lines.first.map { (lines.last ?? $0) - $0 + 1 } ?? 0 }

  /// What stands between a pair of marks.
  private struct Marked {
    var places: Range<Int>
    /// `nil` when it holds nothing but white space.
    var quotation: DraftQuotation?
  }

  /// What stands between marks, in order and apart, and the places of marks without a partner.
  private func marked(before next: Character?) -> (found: [Marked], strays: [Int]) {
    let (double, strayDouble) = doubleMarks(goesOn: next.map("“„«".contains) ?? false)
    let (single, straySingle) = singleMarks(outside: double, goesOn: next == "‘")
    var found = double.map { Marked(places: $0, quotation: quotation($0)) }
    for marks in single {
      let readings = marks.ends.compactMap { quotation(marks.start + 1..<$0) }
        .filter { $0.wordCount >= Self.leastWordsInSingleMarks }
      guard var first = readings.first, let end = marks.ends.max() else { continue }
      first.otherTexts = readings.dropFirst().map(\.text)
      found.append(Marked(places: marks.start + 1..<end, quotation: first))
    }
    return (Self.outermost(found), (strayDouble + straySingle).sorted())
  }

  private static func outermost(_ found: [Marked]) -> [Marked] {
    var outermost: [Marked] = []
    for entry in found.sorted(by: { $0.places.lowerBound < $1.places.lowerBound })
    where entry.places.lowerBound > outermost.last?.places.upperBound ?? -1 {
      outermost.append(entry)
    }
    return outermost
  }

  // MARK: Blocks

  /// Whether all words stand between marks, so that the block adds none.
  ///
  /// A source may stand behind the marks: what begins with a dash or a bracket.
  private func holdsAll(_ found: [Marked]) -> Bool {
    guard let last = found.last else { return false }
    let behind = textBehind(last)
    let isSource = Self.dashes.contains(behind.first ?? " ") || behind.first == "("
    let end = isSource ? last.places.upperBound : scalars.count
    var next = found.startIndex
    return (0..<end).allSatisfy { place in
      while next < found.endIndex, found[next].places.upperBound <= place { next += 1 }
      let isMarked = next < found.endIndex && found[next].places.contains(place)
      return isMarked || !scalars[place].isWordPart
    }
  }

  static let dashes = Set("—–―".unicodeScalars)

  private func textBehind(_ marked: Marked) -> ArraySlice<Unicode.Scalar> {
    scalars[marked.places.upperBound...].dropFirst().drop { $0.properties.isWhitespace }
  }

  /// What stands behind the marks of a block that has all its words between marks.
  private func sourceBehindMarks(_ found: [Marked]) -> String? {
    found.last.flatMap { SourceLine(textBehind($0)) }?.text
  }

  /// Whether its last words are quoted, but for signs and short brackets behind the mark.
  var endsWithQuotation: Bool {
    guard !isBlock else { return true }
    guard let last = marked(before: nil).found.last else { return hasOpenMark }
    let behind = textBehind(last).drop { Self.signsBehindMarks.contains($0) }
    guard behind.contains(where: \.isWordPart) else { return true }
    guard behind.first == "(", let end = behind.firstIndex(of: ")") else { return false }
    return !behind[end...].contains(where: \.isWordPart)
  }

  /// Keeps what stands before a place.
  ///
  /// - Parameter mayBeQuoted: whether what stands behind it may be the letter's words.
  mutating func cut(at place: Int, mayBeQuoted: Bool) {
    if mayBeQuoted { unparted = quotation(scalars.indices)?.text }
    scalars.removeSubrange(place...)
    lines.removeSubrange(place...)
    marks = DoubleMarks()
    readMarks(from: 0)
  }

  var isEmpty: Bool { scalars.isEmpty }

  var firstCharacter: Character? {
    scalars.first { !$0.properties.isWhitespace }.map(Character.init)
  }

  /// Whether its last words are quoted, with no more than signs behind the mark.
  var endsWithMark: Bool {
    let last = scalars.last {
      !$0.properties.isWhitespace && !Self.signsBehindMarks.contains($0)
    }
    return last.map { Self.closingMarks.contains($0) } ?? false
  }

  private static let signsBehindMarks = Set(".,;".unicodeScalars)
  private static let closingMarks = Set("”\"»’'".unicodeScalars)

  /// Whether double marks stand open at its end, so that a line that follows is quoted.
  var hasOpenMark: Bool { marks.isLastOpen }

  // MARK: Marks

  /// Double marks as far as they are read: which are open and which have found their partners.
  private struct DoubleMarks {
    /// Places of marks that are open, in order.
    var open: [Int] = []
    /// What stands between partners.
    var closed: [Range<Int>] = []
    /// Places of closing marks that have no partner.
    var strays: [Int] = []

    /// Whether no pair ends behind the last mark that is open.
    var isLastOpen: Bool {
      guard let last = open.last else { return false }
      return last > closed.last?.upperBound ?? -1
    }
  }

  /// Reads the marks of whole lines; a mark's neighbours are in its line.
  ///
  /// - Parameter start: where the first line begins.
  private mutating func readMarks(from start: Int) {
    for place in start..<scalars.count where scalars[place].isQuotationMark {
      if opens(place, isInside: !marks.open.isEmpty) {
        marks.open.append(place)
      } else if let start = marks.open.popLast() {
        marks.closed.append(start + 1..<place)
      } else {
        marks.strays.append(place)
      }
    }
  }

  /// What stands between double marks, in order and apart, and marks without a partner.
  private func doubleMarks(goesOn: Bool) -> (ranges: [Range<Int>], strays: [Int]) {
    var (open, closed) = (marks.open, marks.closed)
    if goesOn, let first = open.first {
      closed.append(first + 1..<scalars.count)
      open = []
    }
    var outermost: [Range<Int>] = []
    for range in closed.sorted(by: { $0.lowerBound < $1.lowerBound })
    where range.lowerBound > outermost.last?.upperBound ?? -1 {
      outermost.append(range)
    }
    return (outermost, open + marks.strays)
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
    case "“", "„", "‟", "«", "〝": return !(canClose && !canOpen)
    // »German quotations« have them the other way round.
    case "”", "»", "〞", "〟": return !isInside && canOpen
    default: return canOpen && canClose ? !isInside : canOpen
    }
  }

  static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isWordPart || ".,;:!?)]…%".unicodeScalars.contains(scalar)
  }
}
