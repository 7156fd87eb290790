/// Gives every block its section, by the heading above or by how it is worded.
struct SectionAssigner {
  private(set) var passages: [Passage] = []
  private(set) var sections: [Section] = []
  /// Blocks that are no passages: cells and names that stand alone.
  private(set) var labels: [TextLine] = []
  /// Blocks and headings without a text of a document that is no letter, which go with the next passage.
  private var loose: [Block] = []
  /// How many of ``loose`` stand above ``openHeading``.
  private var looseAbove = 0

  private let isLetter: Bool
  private var section: SectionName
  private var heading: String?
  private var listSection: SectionName?
  private var isAnnex = false
  /// The section of the headings below one that had no text of its own.
  private var parent: SectionName?
  /// The number of blocks after the one that is being added.
  private var remaining = 0
  /// Whether a paragraph stands in the section of ``parent``.
  private var hasProse = false
  /// Whether what was found has begun, below which no heading names the document.
  private var hasFindings = false
  private static let findings: Set<SectionName> = [
    .strengths, .improvements, .judgement, .mainFindings, .evidence,
  ]
  /// A heading that has no passage yet.
  private var openHeading: Block?
  private var interruption = Interruption()

  /// Source lines of headings that are passages, too: the title, and what grades a school.
  private let kept: Set<Int>

  init(isLetter: Bool, kept: Set<Int> = []) {
    self.isLetter = isLetter
    self.kept = kept
    section = isLetter ? .opening : .other
  }

  /// The heading that a document without a subject can be called by.
  private(set) var title: String?

  mutating func add(_ blocks: [Block]) {
    for (index, block) in blocks.enumerated() {
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      remaining = blocks.count - index - 1
      switch block.kind {
      case .label:
        labels += block.lines
        if !isLetter { loose.append(block) }
      case .heading:
        open(block, next: next)
      case .bullet, .paragraph:
        addPassage(block, next: next)
      }
    }
    flushHeading()
  }

  /// Ends the text: what no passage follows goes with the last one, or is all that there is to find.
  mutating func finish() {
    guard !loose.isEmpty else { return }
    let rest = loose
    loose = []
    guard passages.isEmpty else {
      passages[passages.count - 1].beside += rest.map(Self.text)
      return
    }
    for block in rest {
      append(PassageJoiner(block.lines), .paragraph, .other, nil)
      extend(.other, nil, by: block.numbers)
    }
  }

  private static func text(_ block: Block) -> String { PassageJoiner(block.lines).string }

  /// Begins what follows the signature: a report, an annex or footnotes.
  mutating func beginAttachment() {
    flushHeading()
    (section, heading, listSection, parent) = (.other, nil, nil, nil)
    interruption = Interruption()
  }

  // MARK: Headings

  private mutating func open(_ block: Block, next: Block?) {
    let isBelowHeading = openHeading != nil
    flushHeading()
    let text = PassageJoiner(block.lines).string
    let folded = block.lines.map(\.folded).joined(separator: " ")
    if Headings.isAnnex(folded) { isAnnex = true }
    if Headings.isReport(folded) { isAnnex = false }
    let known = Headings.section(of: folded)
    defer { hasFindings = hasFindings || known.map(Self.findings.contains) == true }
    interruption.passHeading(
      isStudy: Studies.isStudy(folded),
      after: .init(section: section, heading: heading, parent: parent)
    )
    if !Headings.isAspect(folded) {
      parent = nil
    } else if isBelowHeading, section == .strengths || section == .improvements {
      // `Areas for improvement`, and at once `Leadership and management`: aspects of it follow.
      (parent, hasProse) = (section, false)
    } else if known == nil, hasProse || next?.isBullet != true || Headings.judges(folded) {
      parent = nil
    }
    section = isAnnex ? .other : parent ?? known ?? unknownSection(block, text, next: next)
    // Without a list `Next steps` may tell what the inspectors do next.
    if section == .other, !isAnnex, next?.isBullet == true, Headings.isNextSteps(folded) {
      section = .improvements
    }
    let verdicts = verdicts(of: text)
    if known == nil, section == .other, !isAnnex, verdicts.contains(where: \.isOverall) {
      section = .judgement
    }
    if isKept(block) { addKept(block) }
    heading = text
    listSection = nil
    (openHeading, looseAbove) = (block, loose.count)
    if Headings.isSentenceAsHeading(folded) || !verdicts.isEmpty { addHeading(block) }
  }

  /// A heading that the dictionary lacks goes on with the findings, or stands for itself.
  private mutating func unknownSection(
    _ block: Block,
    _ text: String,
    next: Block?
  ) -> SectionName {
    if isLetter { return section == .mainFindings ? .mainFindings : .other }
    guard title == nil, !hasFindings, let next, next.kind == .paragraph, !isKept(next),
      !isLabelled(block, text)
    else {
      return .other
    }
    // The heading that names the document opens what the document is about.
    title = text.trimmed(of: ":–- ")
    return .mainFindings
  }

  /// `Inspection dates: …` and `From: …`, which name no document.
  private func isLabelled(_ block: Block, _ heading: String) -> Bool {
    if FormLabel.of(heading) != nil || block.lines.contains(where: { FormLines([$0]).hasLabel }) {
      return true
    }
    guard let label = heading.cut(at: ": ")?.before else { return false }
    return Words.split(label).contains { ["date", "dates", "from", "sent", "to"].contains($0.key) }
  }

  /// Whether a heading has words of its own; in other documents a table's cells look like headings.
  private func says(_ heading: String, _ block: Block) -> Bool {
    guard isLetter || block.lines.allSatisfy(\.isMarkedUp) else { return false }
    return !Headings.isFixed(Folding.folded(heading))
  }

  /// The judgements that a heading gives, which is more than it names: `Teaching is good`.
  private func verdicts(of heading: String) -> [Judgements.Found] {
    isLetter ? Judgements.read(Words.split(heading)[...]) : []
  }

  /// Keeps a heading that no passage follows.
  ///
  /// What it says would be found nowhere, unless it only names its section: it becomes a passage.
  private mutating func flushHeading() {
    guard let block = openHeading, let heading else { return }
    guard says(heading, block), !isKept(block) else {
      sections.append(Section(name: section, heading: heading, lines: block.numbers))
      if !isLetter, !isKept(block) { loose.insert(block, at: min(looseAbove, loose.count)) }
      openHeading = nil
      return
    }
    addHeading(block)
  }

  /// Adds a passage that is a heading itself, and so has none above.
  private mutating func addHeading(_ block: Block) {
    append(PassageJoiner(block.lines), .paragraph, section, nil)
    extend(section, heading, by: block.numbers)
  }

  private func isKept(_ block: Block) -> Bool {
    block.lines.contains { kept.contains($0.number) }
  }

  /// Adds a heading as a passage of no section, so that its words are found.
  private mutating func addKept(_ block: Block) {
    append(PassageJoiner(block.lines), .paragraph, .other, nil)
    extend(.other, nil, by: block.numbers)
  }

  // MARK: Passages

  private mutating func addPassage(_ block: Block, next: Block?) {
    let joined = PassageJoiner(block.lines)
    guard !joined.text.isEmpty else { return }
    if let text = block.number.flatMap({ interruption.end(at: $0) }) {
      flushHeading()
      (section, heading, parent, listSection) = (text.section, text.heading, text.parent, nil)
    }
    let text = joined.string
    guard !NameNotes.isNote(Folding.folded(text)) else { return addNote(joined, block) }
    var (name, printed) = place(block, next: next, text: text)
    // It stays below its heading, and so is found, but is no point.
    if name == .improvements || name == .recommendations, Denials.denyPoints(text) { name = .other }
    append(joined, block.isBullet && name != .closing ? .bullet : .paragraph, name, printed)
    extend(name, printed, by: block.numbers)
  }

  /// Adds a note on the text around it, which goes on as if the note were not there.
  private mutating func addNote(_ joined: PassageJoiner, _ block: Block) {
    let heading = openHeading
    openHeading = nil
    append(joined, .paragraph, .other, nil)
    extend(.other, nil, by: block.numbers)
    openHeading = heading
  }

  private mutating func append(
    _ joined: PassageJoiner,
    _ kind: Passage.Kind,
    _ section: SectionName,
    _ heading: String?
  ) {
    passages.append(
      Passage(
        ordinal: passages.count + 1,
        kind: kind,
        section: section,
        heading: heading,
        text: joined.string,
        beside: loose.map(Self.text),
        segments: joined.segments,
        lineRanges: joined.lineRanges
      )
    )
    loose = []
  }

  /// The section and heading of a block, and the state after it.
  private mutating func place(
    _ block: Block,
    next: Block?,
    text: String
  ) -> (SectionName, String?) {
    let folded = Folding.folded(text)
    if block.isBullet, isLetter, !isAnnex, opensClosing(folded) {
      (section, heading, listSection) = (.closing, nil, nil)
    }
    if block.isBullet {
      return (listSection ?? section, listSection == nil ? heading : nil)
    }
    endList()
    hasProse = true
    guard !isAnnex else { return (section, heading) }
    guard isLetter else {
      openList(below: text, next: next)
      return (section, heading)
    }
    if section == .closing || opensClosing(folded) {
      (section, heading) = (.closing, nil)
      return (.closing, nil)
    }
    if folded.hasPrefix("in summary,") {
      (section, heading) = (.summary, nil)
    }
    let place =
      heading == nil && section == .opening ? openingPlace(folded, text) : (section, heading)
    openList(below: text, next: next)
    return place
  }

  /// Takes note of a sentence that says what the list below it holds.
  private mutating func openList(below text: String, next: Block?) {
    let isBeforeList = next?.isBullet == true
    guard isLetter || isBeforeList else { return }
    if section != .improvements, section != .recommendations || isLetter,
      let opened = LeadIns.needs(text, isBeforeList: isBeforeList)
    {
      listSection = opened
    } else if section != .strengths, isBeforeList, LeadIns.opensStrengths(text) {
      listSection = .strengths
    }
  }

  /// Whether a paragraph takes leave; thanks at the start of a letter are for the welcome.
  private func opensClosing(_ folded: String) -> Bool {
    if LeadIns.opensClosing(folded) { return true }
    let isAtEnd = remaining <= Self.leave && (section != .opening || passages.count >= Self.welcome)
    return isAtEnd && LeadIns.isParting(folded)
  }

  /// Paragraphs at the start of a letter that may thank for the visit.
  private static let welcome = 2
  /// Paragraphs behind the thanks at the end of one, at most.
  private static let leave = 4

  /// A list under a lead-in ends with the first paragraph.
  private mutating func endList() {
    listSection = nil
  }

  /// Evidence and judgement paragraphs before the first heading.
  private func openingPlace(_ folded: String, _ text: String) -> (SectionName, String?) {
    if LeadIns.opensEvidence(folded) { return (.evidence, nil) }
    if passages.count >= 1, Judgements.holdsOverall(text) { return (.judgement, nil) }
    return (.opening, nil)
  }

  private mutating func extend(
    _ name: SectionName,
    _ printed: String?,
    by lines: ClosedRange<Int>
  ) {
    let start = openHeading?.numbers.lowerBound
    openHeading = nil
    if start == nil, let last = sections.last, last.name == name, last.heading == printed {
      sections[sections.count - 1].lines =
        last.lines
        .lowerBound...max(
          last.lines.upperBound,
          lines.upperBound
        )
      return
    }
    let first = min(start ?? lines.lowerBound, lines.lowerBound)
    sections.append(Section(name: name, heading: printed, lines: first...lines.upperBound))
  }
}

extension Block {
  /// First to last line in the source.
  var numbers: ClosedRange<Int> {
    let numbers = lines.map(\.number)
    guard let first = numbers.min(), let last = numbers.max() else { return 0...0 }
    return first...last
  }
}
