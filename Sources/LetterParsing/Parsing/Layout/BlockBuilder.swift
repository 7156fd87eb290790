/// Cuts the lines of a body into headings, paragraphs and list items, and mends what page breaks cut.
struct BlockBuilder {
  private let lines: [TextLine]
  private let wrap: WrapMeasure
  private let layout: LetterParser.Layout
  private let isLetter: Bool
  private let hasMarks: Bool
  private let headings: HeadingRule
  private var blocks: [Block] = []
  private var open: Block?
  /// Whether blank lines part items with numbers, or with signs; then no line without one ends an item.
  private let areItemsApart: (numbered: Bool, marked: Bool)
  /// The number of the last numbered item, so that `2 To offer` is known as the second.
  private var lastNumber = 0
  /// The number of the last one above the last heading: paragraphs may be numbered through a letter.
  private var numberAbove = 0
  /// What the letter of the last lettered item may count as.
  private var lastLetters: [Int] = []

  private init(
    lines: [TextLine],
    wrap: WrapMeasure,
    layout: LetterParser.Layout,
    isLetter: Bool,
    hasMarks: Bool
  ) {
    self.lines = lines
    self.wrap = wrap
    self.layout = layout
    self.isLetter = isLetter
    self.hasMarks = hasMarks
    areItemsApart = (Self.areItemsApart(in: lines, true), Self.areItemsApart(in: lines, false))
    headings = HeadingRule(
      lines: lines,
      wrap: wrap,
      isLetter: isLetter,
      hasMarks: hasMarks
    )
  }

  /// - Parameter hasMarks: whether every heading that the dictionary lacks is marked as one.
  static func blocks(
    of lines: [TextLine],
    wrap: WrapMeasure,
    _ layout: LetterParser.Layout,
    isLetter: Bool,
    hasMarks: Bool
  ) -> [Block] {
    var builder = BlockBuilder(
      lines: lines,
      wrap: wrap,
      layout: layout,
      isLetter: isLetter,
      hasMarks: hasMarks
    )
    builder.build()
    return NumberedParagraphs.unlisted(builder.blocks)
  }

  private mutating func build() {
    var index = 0
    while index < lines.count {
      index += take(at: index)
    }
    close()
  }

  /// Takes the line at `index` into a block and gives the number of lines taken.
  private mutating func take(at index: Int) -> Int {
    let line = lines[index]
    if Closing.isFormula(line) || LetterFrame.isSalutation(line) {
      // They belong to another letter, which follows the first one.
      close()
      blocks.append(Block(kind: .label, lines: [line]))
      return 1
    }
    if isRow(index) {
      close()
      blocks.append(Block(kind: .paragraph, lines: [line]))
      return 1
    }
    if isNumberedHeading(index) {
      close()
      lastLetters = []
      blocks.append(Block(kind: .heading, lines: [line]))
      endNumbers()
      return 1
    }
    if let mark = Bullets.mark(of: line), begins(mark, line, at: index) {
      return takeItem(mark, at: index)
    }
    let isBelowHeading = open == nil && blocks.last?.kind == .heading
    var headingLines =
      !(hasMarks && line.hasHeadingMark && line.inset == 0) && continuesSentence(line, at: index)
      ? 0 : headings.lineCount(at: index, isBelowHeading: isBelowHeading)
    if headingLines > 0 {
      if endsInDate(index, headingLines) { headingLines += 1 }
      close()
      lastLetters = []
      blocks.append(Block(kind: .heading, lines: Array(lines[index..<index + headingLines])))
      endNumbers()
      return headingLines
    }
    // Asked first, so that no second reference makes each line copy all lines before it.
    let goesOn = open.map { joins(line, at: index, to: $0) } ?? false
    if goesOn {
      open?.lines.append(line)
    } else {
      close()
      open = Block(kind: .paragraph, lines: [headed(line)])
    }
    return 1
  }

  /// Whether the line is a heading of the dictionary behind a number: `1. Strengths`.
  ///
  /// A list of such headings, as in contents, has none of what they head.
  private func isNumberedHeading(_ index: Int) -> Bool {
    guard isNumberedName(index), index + 1 < lines.count, open.map(hasEnded) ?? true else {
      return false
    }
    let isBelowOne = index > 0 && lines[index].gap == 0 && isNumberedName(index - 1)
    return !isBelowOne && !isNumberedName(index + 1)
  }

  private func hasEnded(_ block: Block) -> Bool {
    LineEnding.isComplete(block.lines.tail) || block.isBullet
  }

  private func isNumberedName(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.text.count <= Self.longestNumberedName, let mark = Bullets.mark(of: line),
      case .number = mark.style, !mark.isAlone, !".;,".utf8.contains(line.text.last ?? 0)
    else { return false }
    let name = line.dropping(mark.length)
    return !name.startsLowercase && Headings.isExact(name.folded)
  }

  private static let longestNumberedName = 90

  /// The line without the heading that it begins with, which becomes a block: `Strengths: …`.
  private mutating func headed(_ line: TextLine) -> TextLine {
    guard isLetter, let colon = line.text.firstIndex(of: UInt8(ascii: ":")),
      line.text.dropFirst(colon + 1).first == Byte.space,
      Headings.isRunIn(Folding.folded(Array(line.text[..<colon])))
    else { return line }
    blocks.append(Block(kind: .heading, lines: [line.slice(0..<colon + 1)]))
    endNumbers()
    return line.dropping(colon + 1)
  }

  private mutating func endNumbers() {
    if lastNumber > 0 { numberAbove = lastNumber }
    lastNumber = 0
  }

  /// Whether the line is a row of a table, which is no heading however short it is.
  ///
  /// In a page that was marked up, two blank lines stand on both sides of a row.
  private func isRow(_ index: Int) -> Bool {
    let line = lines[index]
    if line.isTableRow { return true }
    guard isApart(line), index + 1 == lines.count || isApart(lines[index + 1]) else { return false }
    // What stands between two lists may head the second.
    let isBesideItem = [index - 1, index, index + 1].contains {
      lines.indices.contains($0) && Bullets.mark(of: lines[$0]) != nil
    }
    return !line.isMarkedUp && !Headings.isExact(line.folded) && !isBesideItem
      && !Headings.isAnnex(line.folded)
      && !Headings.isReport(line.folded)
  }

  /// Whether the second day of a span stands below a heading: `… on 3 May 1900 to` / `4 May 1900`.
  private func endsInDate(_ index: Int, _ count: Int) -> Bool {
    let next = index + count
    guard next < lines.count, lines[next].gap == 0,
      ["to", "and", "-"].contains(lines[next - 1].folded.split(separator: " ").last ?? "")
    else { return false }
    let words = Words.split(lines[next].string)
    return Dates.read(words[...], at: 0, reference: nil)?.words.upperBound == words.count
  }

  private mutating func takeItem(_ mark: Bullets.Mark, at index: Int) -> Int {
    close()
    let number = mark.style.number
    if let number { lastNumber = number }
    if mark.style == .letter { lastLetters = mark.letterValues }
    func item(_ line: TextLine) -> Block {
      let text = QuotedLines.unmarked(item: Bullets.withoutBox(line))
      return Block(kind: .bullet(mark.style), lines: [text], number: number)
    }
    guard mark.isAlone else {
      open = item(lines[index].dropping(mark.length))
      return 1
    }
    // The text of a mark that stands alone is on the next line.
    guard index + 1 < lines.count, Bullets.mark(of: lines[index + 1]) == nil,
      lines[index + 1].gap <= 2
    else { return 1 }
    open = item(lines[index + 1])
    return 2
  }

  /// Whether the mark begins an item here, and is not a dash or a number at the start of a wrapped
  /// line.
  private func begins(_ mark: Bullets.Mark, _ line: TextLine, at index: Int) -> Bool {
    switch mark.style {
    case .bareNumber(let value):
      return value == lastNumber + 1 && lastNumber > 0
    case .number(let value):
      if mark.isAlone { return index + 1 < lines.count && value == lastNumber + 1 }
      return value == lastNumber + 1 || value == 1 || isAfterBreak(line) || resumes(value)
    case .letter:
      if case .bullet(.letter) = open?.kind, goesOn(mark) { return true }
      let isFree = isAfterBreak(line) || open.map { LineEnding.isComplete($0.lines.tail) } ?? true
      // `p. 5` opens no list.
      return isFree && (!mark.isStopped || mark.letterValues.contains(1) || goesOn(mark))
    case .glyph(let scalar) where isLetter(scalar):
      if case .bullet(.glyph(scalar)) = open?.kind { return true }
      return isAfterBreak(line) || open.map { LineEnding.isComplete($0.lines.tail) } ?? true
    case .glyph(let scalar):
      guard isDash(scalar), line.gap == 0, let open, !LineEnding.isComplete(open.lines.tail) else {
        return true
      }
      if case .bullet(.glyph(scalar)) = open.kind { return true }
      return !line.dropping(mark.length).startsLowercase
    }
  }

  /// Whether a number goes on with those above the heading, behind the end of a sentence.
  private func resumes(_ number: Int) -> Bool {
    numberAbove > 0 && number == numberAbove + 1
      && open.map { LineEnding.endsSentence($0.lines.tail) } == true
  }

  private func isAfterBreak(_ line: TextLine) -> Bool {
    open == nil || line.gap > 0 || line.startsPage
  }

  /// Whether a letter is the next one after the last item's.
  private func goesOn(_ mark: Bullets.Mark) -> Bool {
    mark.letterValues.contains { lastLetters.contains($0 - 1) }
  }

  /// `q` or `v`, which may be what is left of a sign, and may be what it shows.
  private func isLetter(_ scalar: UInt32) -> Bool { scalar == 0x71 || scalar == 0x76 }

  private func isDash(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || (0x2010...0x2015).contains(scalar) || scalar == 0x2212
  }

  /// Whether a page break cut the open block before this line, which then is no heading.
  private func continuesSentence(_ line: TextLine, at index: Int) -> Bool {
    guard let open, !LineEnding.isComplete(open.lines.tail),
      open.lines.last?.inset == line.inset
    else { return false }
    if isApart(line) { return false }
    if line.startsLowercase || line.isCell && line.gap == 0 { return true }
    if let last = open.lines.last, line.gap == 0, breaksOff(last) { return true }
    guard line.gap == 0 || line.startsPage, wrap.isHardWrapped, !open.isBullet || line.gap == 0,
      let last = open.lines.last
    else { return false }
    return !wrap.stopsShort(last, before: line) && Headings.section(of: line.folded) == nil
  }

  /// Whether the line belongs to the open block.
  private func joins(_ line: TextLine, at index: Int, to block: Block) -> Bool {
    guard let last = block.lines.last else { return false }
    let isComplete = LineEnding.isComplete(last.text)
    // Columns were unfolded between the two: one text never runs up the page.
    if last.isTableRow || line.number < last.number { return false }
    if line.inset != last.inset { return false }
    if LeadIns.opensClosing(line.folded), !line.startsLowercase || isComplete { return false }
    if isApart(line) { return false }
    if line.gap > 0 || line.startsPage {
      // A clause of a long sentence ends in a semicolon; so does an item of a list.
      let isClause = last.text.last == UInt8(ascii: ";") && !block.isBullet && line.startsLowercase
      if line.startsPage, block.isBullet, wrap.isHardWrapped, !line.startsLowercase,
        !wrap.stopsShort(last, before: line), line.gap < 12
      {
        return true
      }
      if isItemOfUnmarkedList(line, after: last, of: block) { return false }
      return (!isComplete && mends(line, to: last, across: block)) || isClause
    }
    if line.isCell { return !isComplete || line.startsLowercase }
    if line.startsLowercase { return wrap.isHardWrapped || !isComplete }
    guard wrap.isHardWrapped else { return breaksOff(last) }
    let isEnd = LineEnding.endsSentence(last.text) && wrap.stopsShort(last, before: line)
    if block.isBullet, block.isNumbered ? areItemsApart.numbered : areItemsApart.marked {
      return !isEnd || block.isNumbered || isItemAhead(of: index)
    }
    return !isEnd
      && !(last.text.last == UInt8(ascii: ":") && wrap.stopsShort(last, before: line))
  }

  /// Whether a line of text stops where no sentence can.
  ///
  /// `… the inspection in` goes on with `March 1900.`; in a text too short to be measured, this is all
  /// that tells of it.
  private func breaksOff(_ line: TextLine) -> Bool {
    guard !wrap.isHardWrapped, Self.wrapped.contains(line.length),
      let last = line.folded.split(separator: " ").last
    else { return false }
    let isInBrackets =
      line.text.count { $0 == UInt8(ascii: "(") } > line.text.count { $0 == Byte.closeParenthesis }
    return isInBrackets || Self.links.contains(last)
  }

  private static let wrapped = 60...130
  /// Words that no sentence, heading or item ends with.
  private static let links: Set<Substring> = [
    "a", "an", "the", "of", "in", "on", "at", "by", "for", "from", "to", "with", "and", "or", "as",
    "that", "which", "her", "his", "their", "its", "under", "between", "into",
  ]

  /// Whether a list whose items have no marks stands below a line such as `… included:`, and the line
  /// is another item of it.
  ///
  /// Blank lines part such items. Only where the line before was full did a page break cut one.
  private func isItemOfUnmarkedList(_ line: TextLine, after last: TextLine, of block: Block) -> Bool
  {
    guard !block.isBullet, !line.startsPage, line.gap > 0, block.lines[0].startsLowercase,
      !wrap.isHardWrapped || wrap.stopsShort(last, before: line)
    else { return false }
    let lead = blocks.last { $0.kind != .paragraph || !$0.lines[0].startsLowercase }
    return lead?.lines.tail.last == UInt8(ascii: ":")
  }

  /// Whether an item stands below the next blank line; else the list ends here.
  private func isItemAhead(of index: Int) -> Bool {
    let next = lines[index...].dropFirst().prefix(Self.longestItem)
      .first { $0.gap > 0 && !$0.startsLowercase }
    return next.map { Bullets.mark(of: $0) != nil } ?? false
  }

  /// Lines of an item that are looked through for the next one.
  private static let longestItem = 60

  /// Whether nearly all of some items stand below a blank line.
  private static func areItemsApart(in lines: [TextLine], _ numbered: Bool) -> Bool {
    let items = lines.filter { line in
      switch Bullets.mark(of: line)?.style {
      case .glyph: !numbered
      case .number: numbered
      case .letter, .bareNumber, nil: false
      }
    }
    return items.count >= 4 && items.count { $0.gap > 0 } * 5 >= items.count * 4
  }

  /// Whether a list or a table's row ends before the line, or begins with it.
  private func isApart(_ line: TextLine) -> Bool {
    layout == .blocks && line.gap > 1
  }

  /// Whether a block that a page break or a blank line cut goes on with this line.
  private func mends(_ line: TextLine, to last: TextLine, across block: Block) -> Bool {
    if line.startsLowercase { return true }
    let first = line.string.unicodeScalars.first
    if let first, "‘“'\"(".unicodeScalars.contains(first) || first.properties.numericType != nil {
      return wrap.isHardWrapped || last.text.last == UInt8(ascii: ",")
    }
    // A name may begin the next page: then only the full line before tells.
    return line.startsPage && wrap.isHardWrapped && !wrap.stopsShort(last, before: line)
  }

  private mutating func close() {
    if let open { blocks.append(open) }
    open = nil
  }
}

extension [TextLine] {
  /// The text of the last line.
  fileprivate var tail: [UInt8] { last?.text ?? [] }
}
