/// The paragraphs of a draft as they are read; a block quotation finds its source.
struct DraftParagraphs {
  private(set) var all: [QuotedParagraph] = []
  /// The number of the block quotation that goes on.
  private var block = 0

  /// Whether the last paragraph is one of the block quotation that goes on.
  var isInBlock: Bool { all.last.map { $0.block == block } ?? false }

  /// What is read next belongs to no block quotation so far.
  mutating func endBlock() { block += 1 }

  /// Takes a paragraph, if it has any words, and away from it the source that stands below a quotation.
  mutating func append(_ paragraph: QuotedParagraph) {
    guard !paragraph.isEmpty else { return }
    guard paragraph.isBlock else {
      endBlock()
      return all.append(paragraph)
    }
    var paragraph = paragraph
    paragraph.block = block
    let isFirst = !isInBlock
    if !isFirst, paragraph.beginsWithDash {
      if !paragraph.isPassageName { addSource(paragraph.sourceText) }
      return
    }
    if !isFirst, paragraph.isPassageName { return }
    if !isFirst, let line = SourceLine(paragraph.scalars), line.mark == .hyphen, line.isSource() {
      return addSource(line.text)
    }
    let source = paragraph.takeSource()
    all.append(paragraph)
    if let source { addSource(source) }
  }

  /// Takes what an element says of the source of the block quotation that goes on.
  mutating func addSource(_ text: String?) {
    guard let text else { return }
    Self.add(text, toBlockOf: all.indices.last, &all)
  }

  /// Gives all paragraphs of a block quotation a source that have none yet.
  static func add(_ text: String, toBlockOf last: Int?, _ paragraphs: inout [QuotedParagraph]) {
    guard var place = last, let block = paragraphs[place].block else { return }
    while paragraphs[place].block == block, paragraphs[place].source == nil {
      paragraphs[place].source = text
      guard place > 0 else { return }
      place -= 1
    }
  }

  // MARK: Sources below

  /// The paragraphs, each with the source that stands below it as a paragraph of its own.
  func withSourcesBelow() -> [QuotedParagraph] {
    var paragraphs = all
    for place in paragraphs.indices where !paragraphs[place].isBlock {
      let isNamed = place + 1 < paragraphs.count && paragraphs[place + 1].isPassageName
      if paragraphs[place].isPassageName {
        paragraphs[place].isSource = true
      } else if isNamed, paragraphs[place].beginsWithDash {
        // A basket has its citation above the name of the passage.
        paragraphs[place].isSource = true
        if let text = paragraphs[place].sourceText { Self.add(text, above: place, &paragraphs) }
      } else if let text = Self.source(at: place, paragraphs) {
        paragraphs[place].isSource = !text.isPart && !paragraphs[place].hasQuotation
        Self.add(text.text, above: place, &paragraphs)
      }
    }
    for place in paragraphs.indices where paragraphs[place].isBlock {
      paragraphs[place].source = paragraphs[place].source ?? paragraphs[place].citationAbove
    }
    return paragraphs
  }

  /// What a paragraph says of the quotation above it, if it is a source; or its first line, if this is one.
  private static func source(
    at place: Int,
    _ paragraphs: [QuotedParagraph]
  ) -> (text: String, isPart: Bool)? {
    let paragraph = paragraphs[place]
    guard place > 0, paragraphs[place - 1].takesSource else { return nil }
    switch paragraph.place {
    case .heading, .cell: return nil
    case .item:
      // One alone, no list.
      guard paragraph.beginning.first == "-" || paragraph.beginsWithDash else { return nil }
      if case .item = paragraphs[place - 1].place { return nil }
      if place + 1 < paragraphs.count, case .item = paragraphs[place + 1].place { return nil }
    case .text: break
    }
    guard let (line, isPart) = paragraph.sourceLine, paragraphs[place - 1].endsWithQuotation else {
      return nil
    }
    let isCertain = line.mark == .dash || line.mark == .bracket || paragraph.isMarkedSource
    if !isCertain, let label = label(above: place - 1, paragraphs),
      label.isReference == line.isReference
    {
      return nil
    }
    return (line.text, isPart)
  }

  /// A line of names that stands above a quotation and is no source of another: then such a line below
  /// it belongs to the next.
  private static func label(above place: Int, _ paragraphs: [QuotedParagraph]) -> SourceLine? {
    var first = place
    if let block = paragraphs[place].block {
      while first > 0, paragraphs[first - 1].block == block { first -= 1 }
    }
    guard first > 0, !paragraphs[first - 1].isSource, case .text = paragraphs[first - 1].place,
      !paragraphs[first - 1].isBlock, let label = paragraphs[first - 1].sourceLine, !label.isPart
    else { return nil }
    return label.line
  }

  private static func add(_ text: String, above place: Int, _ paragraphs: inout [QuotedParagraph]) {
    var last = place - 1
    guard last >= 0 else { return }
    guard !paragraphs[last].isBlock else { return add(text, toBlockOf: last, &paragraphs) }
    paragraphs[last].source = text
    // A long quotation begins each of its paragraphs with a mark.
    while last > 0, paragraphs[last - 1].hasOpenMark, !paragraphs[last - 1].isBlock,
      paragraphs[last].firstCharacter.map({ "“„«\"".contains($0) }) ?? false
    {
      last -= 1
      paragraphs[last].source = text
    }
  }
}

extension QuotedParagraph {
  /// Whether a source may stand below it.
  fileprivate var takesSource: Bool {
    if isBlock { return source == nil }
    if case .cell = place { return false }
    if case .heading = place { return false }
    return !isSource
  }

  /// Itself as a line that may be a source, and whether only its first line is.
  fileprivate var sourceLine: (line: SourceLine, isPart: Bool)? {
    for line in [SourceLine(scalars), lineCount > 1 ? SourceLine(firstLine) : nil] {
      if let line, line.isSource(isMarked: isMarkedSource) {
        return (line, line.text != SourceLine(scalars)?.text)
      }
    }
    return nil
  }
}
