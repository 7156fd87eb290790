/// Takes out sentences and rows that tell of one child, with no list of dates around them.
///
/// A name or initials beside a year group or an age and a diagnosis, a name with a date of birth in
/// brackets or with a year of birth, a pupil's number: each is enough to know a child. Only the sentence
/// or the row goes; what stands beside it on its line stays, in the source that is shown, too.
struct ChildSentences {
  struct Result {
    /// Without the sentences and rows.
    var lines: [TextLine]
    var withheld: [WithheldRows] = []
    /// What is withheld of lines that keep something, as ranges of the source by line number.
    var parts: [Int: [Range<Int>]] = [:]
  }

  /// - Parameters:
  ///   - date: of the document; ages are counted at it.
  ///   - names: of children whose rows were taken out before; sentences with them go, too.
  ///   - adults: numbers of lines with names and dates of people whom a caption calls adults.
  static func removed(
    from lines: [TextLine],
    date: CalendarDate?,
    names: Set<ChildName> = [],
    adults: Set<Int> = []
  ) -> Result {
    let reference = date ?? ReferenceDay.latest(in: lines)
    var cuts: [Int: [Range<Int>]] = [:]
    // How many of the sentences and rows begin on a line.
    var begun: [Int: Int] = [:]
    let plain = lines.map(LookAlikes.plain)
    let rows = childRows(plain, reference, adults)
    for row in rows { (cuts[row], begun[row]) = ([0..<lines[row].text.count], 1) }
    let paragraphs = paragraphs(lines)
    var told = Told(lines: lines, reference: reference, adults: adults)
    let cut: (Paragraph, Range<Int>) -> Void = { text, sentence in
      let kept = text.parts(of: sentence).filter { !rows.contains($0.line) }
      for part in kept { cuts[part.line, default: []].append(part.range) }
      if let first = kept.first { begun[first.line, default: 0] += 1 }
    }
    for run in paragraphs where run.contains(where: { mayTell(plain[$0]) }) {
      let text = Paragraph(lines, run)
      for sentence in text.sentences where told.tellsOfChild(text, sentence) { cut(text, sentence) }
    }
    // What else is said of those whom a sentence or a row tells of.
    let mentions = ChildMentions(
      of: names.union(told.names).union(rows.compactMap { ChildName.leading(plain[$0]) }),
      in: lines
    )
    guard !mentions.isEmpty || !cuts.isEmpty else { return Result(lines: lines) }
    for run in paragraphs where !mentions.isEmpty {
      let text = Paragraph(lines, run)
      for sentence in text.sentences where !told.has(text.place(of: sentence)) {
        let parts = text.parts(of: sentence)
        guard let first = parts.first, !mentions.signatures.contains(first.line) else { continue }
        let string = String(
          decoding: LookAlikes.plain(text.bytes(of: sentence)),
          as: UTF8.self
        )
        guard mentions.areFound(in: string, onLines: parts.map { lines[$0.line].number }) else {
          continue
        }
        cut(text, sentence)
      }
    }
    cuts = cuts.mapValues { $0.sorted { $0.lowerBound < $1.lowerBound } }
    for row in neighbours(of: cuts, in: plain) {
      (cuts[row], begun[row]) = ([0..<lines[row].text.count], 1)
    }
    return result(lines, cuts, begun)
  }

  /// Whether a line holds a number, a bracket, a colon or a need, as all that tells of a child does.
  private static func mayTell(_ line: TextLine) -> Bool {
    line.text.contains { $0.isASCIIDigit || "(:".utf8.contains($0) }
      || ChildPrefilter.isNumbered(line)
      || ChildPrefilter.mayNameNeed(line.text)
  }

  /// Rows and items beside two or more that go whole, which begin with a name as those do.
  private static func neighbours(of cuts: [Int: [Range<Int>]], in lines: [TextLine]) -> [Int] {
    func isWhole(_ index: Int) -> Bool {
      guard let cuts = cuts[index], let last = cuts.last, cuts.count == 1 else { return false }
      let start = Bullets.mark(of: lines[index])?.length ?? 0
      return last.lowerBound <= start && last.count >= lines[index].text.count - start
        && ChildName.leading(lines[index]) != nil
    }
    func goesOn(_ index: Int, like row: Int) -> Bool {
      lines.indices.contains(index) && lines[max(index, row)].gap == 0 && cuts[index] == nil
        && Bullets.areAlike(lines[index], lines[row]) && ChildRow.mayBeRow(lines[index])
    }
    var found: [Int] = []
    var start: Int?
    for index in cuts.keys.sorted() where isWhole(index) {
      let isNext =
        isWhole(index - 1) && lines[index].gap == 0
        && Bullets.areAlike(lines[index - 1], lines[index])
      if !isNext { start = index }
      guard let first = start, index > first else { continue }
      var place = index + 1
      while goesOn(place, like: place - 1) {
        found.append(place)
        place += 1
      }
      guard index == first + 1 else { continue }
      place = first - 1
      while goesOn(place, like: place + 1) {
        found.append(place)
        place -= 1
      }
    }
    return found
  }

  /// Rows with a name and a date of birth or, two or more together, with a year group; and a need.
  private static func childRows(
    _ lines: [TextLine],
    _ reference: CalendarDate?,
    _ adults: Set<Int>
  ) -> Set<Int> {
    var rows: Set<Int> = []
    var years: [Int] = []
    for (index, line) in lines.enumerated() where ChildRow.isShort(line) {
      if !adults.contains(line.number), ChildRow.isRowWithBirth(line, reference) {
        rows.insert(index)
      }
      if ChildRow.isRowWithYear(line) { years.append(index) }
    }
    for (row, next) in zip(years, years.dropFirst()) where next - row <= farthestRow {
      rows.formUnion([row, next])
    }
    return rows
  }

  /// Lines from one row to the next, at most: page numbers and broken cells may stand between.
  private static let farthestRow = 3

  /// Runs of lines with no blank line between, each item of a list for itself.
  private static func paragraphs(_ lines: [TextLine]) -> [Range<Int>] {
    // All of a text may be about children.
    guard !lines.isEmpty else { return [] }
    var runs: [Range<Int>] = []
    var start = 0
    for index in lines.indices.dropFirst() + [lines.count] {
      let isEnd =
        index == lines.count || lines[index].gap > 0 || Bullets.mark(of: lines[index]) != nil
        || index - start >= longestParagraph
      guard isEnd else { continue }
      runs.append(start..<index)
      start = index
    }
    return runs
  }

  /// Lines of a paragraph, at most, so that a text without blank lines stays linear.
  private static let longestParagraph = 40

  /// Parts of one line that are cut from the source that is shown, at most; beyond, all of it is.
  private static let mostParts = 50

  private static func result(
    _ lines: [TextLine],
    _ cuts: [Int: [Range<Int>]],
    _ begun: [Int: Int]
  ) -> Result {
    guard !cuts.isEmpty else { return Result(lines: lines) }
    var result = Result(lines: [])
    // Several lines have one number where a form feed parts them; all of it goes when one of them does.
    var whole: Set<Int> = []
    var gap = 0
    for (index, line) in lines.enumerated() {
      var line = line
      if let ranges = cuts[index] {
        result.note(line.number, count: begun[index] ?? 0)
        (gap, line) = (max(gap, line.gap), line.leavingOut(ranges))
        guard !line.text.isEmpty, Bullets.mark(of: line)?.isAlone != true else {
          whole.insert(line.number)
          continue
        }
        // More than a line of people has, and each is looked for in all of it.
        guard ranges.count <= mostParts else {
          whole.insert(line.number)
          result.lines.append(line)
          continue
        }
        result.parts[line.number, default: []] += ranges.map { lines[index].source(of: $0) }
      }
      line.gap = max(gap, line.gap)
      gap = 0
      result.lines.append(line)
    }
    result.parts = result.parts.filter { !whole.contains($0.key) }
      .mapValues { $0.sorted { $0.lowerBound < $1.lowerBound } }
    return result
  }
}

extension ChildSentences.Result {
  /// Adds a line to those withheld; lines that touch are told of together.
  fileprivate mutating func note(_ number: Int, count: Int) {
    var entry = WithheldRows(lines: number...number, rowCount: count, reason: "")
    if let last = withheld.last, last.lines.upperBound + 1 >= number {
      entry = WithheldRows(
        lines: last.lines.lowerBound...number,
        rowCount: last.rowCount + count,
        reason: ""
      )
      withheld.removeLast()
    }
    let noun = entry.rowCount == 1 ? "row" : "rows"
    entry.reason = "\(entry.rowCount) \(noun) withheld: looks like personal data of a child"
    withheld.append(entry)
  }
}

/// What sentences tell of children, and of whom.
private struct Told {
  let lines: [TextLine]
  let reference: CalendarDate?
  let adults: Set<Int>
  private(set) var names: Set<ChildName> = []
  /// Where the sentences begin that tell of a child.
  private(set) var sentences: Set<Place> = []

  struct Place: Hashable {
    var line: Int
    var offset: Int
  }

  mutating func tellsOfChild(_ text: Paragraph, _ sentence: Range<Int>) -> Bool {
    let bytes = LookAlikes.plain(text.bytes(of: sentence))
    let mayHoldDate = ChildPrefilter.mayHoldDate(bytes)
    let births = mayHoldDate ? births(in: bytes, text.parts(of: sentence)) : []
    if mayHoldDate, births.isEmpty, text.parts(of: sentence).contains(where: holdsRows),
      let place = text.place(of: sentence)
    {
      sentences.insert(place)
      return true
    }
    guard !births.isEmpty || ChildPrefilter.mayTell(bytes) else { return false }
    let string = String(decoding: bytes, as: UTF8.self)
    let told = ToldChildren.children(in: string, reference) { Self.holdsWord($0, lines) }
    guard told != nil || !births.isEmpty, let place = text.place(of: sentence) else { return false }
    for var name in births + (told ?? []) {
      name.line = lines[place.line].number
      names.insert(name)
    }
    sentences.insert(place)
    return true
  }

  /// Whether rows of dates of birth were put on one line with what stands around them.
  ///
  /// Of rows on lines of their own, those tell more.
  private func holdsRows(_ part: (line: Int, range: Range<Int>)) -> Bool {
    guard let reference, part.range.count >= Self.shortestRows else { return false }
    let bytes = lines[part.line].text[part.range]
    guard bytes.count(where: \.isASCIIDigit) >= Self.fewestDigits,
      ChildPrefilter.mayHoldDate(Array(bytes)), !adults.contains(lines[part.line].number)
    else { return false }
    return PersonRow.holdsRows(LookAlikes.plain(Array(bytes)), reference: reference) {
      BirthCues.isChild($0, at: reference)
    }
  }

  /// Bytes of a sentence with three such rows, and digits of three dates.
  private static let shortestRows = 80
  private static let fewestDigits = 9

  func has(_ place: Place?) -> Bool { place.map(sentences.contains) ?? false }

  /// Names right beside dates of birth.
  ///
  /// What stands behind a line's end is no more of its cell, but a name or a date may be broken there.
  private func births(
    in bytes: [UInt8],
    _ parts: [(line: Int, range: Range<Int>)]
  ) -> [ChildName] {
    guard let reference,
      !parts.contains(where: { adults.contains(lines[$0.line].number) })
    else { return [] }
    func found(in text: [UInt8]) -> [PersonRow.NamedBirth] {
      PersonRow.namedBirths(in: text, reference: reference) {
        BirthCues.isChild($0, at: reference)
      }
    }
    var births: [PersonRow.NamedBirth] = []
    var ends: [Int] = []
    for part in parts {
      births += found(in: LookAlikes.plain(Array(lines[part.line].text[part.range])))
      ends.append((ends.last ?? -1) + part.range.count + 1)
    }
    if parts.count > 1 {
      births += found(in: bytes).filter { birth in
        !birth.isDateFirst && ends.contains { birth.bytes.contains($0) }
      }
    }
    return births.filter { !$0.isOfAdult }
      .map { ChildName(first: $0.first, last: $0.last, line: 0) }
  }

  /// Whether a text has a word in small letters, so that it is no name at the beginning of a sentence.
  private static func holdsWord(_ word: String, _ lines: [TextLine]) -> Bool {
    let bytes = Array(word.utf8)
    return lines.contains { line in
      var start = 0
      while let place = line.text.offset(of: bytes, from: start) {
        let end = place + bytes.count
        let isWord =
          (place == 0 || !line.text[place - 1].isASCIILetter)
          && (end == line.text.count || !line.text[end].isASCIILetter)
        if isWord { return true }
        start = end
      }
      return false
    }
  }
}

/// The text of some lines on one, cut into sentences.
private struct Paragraph {
  private var text: [UInt8] = []
  private var lines: [(index: Int, range: Range<Int>)] = []
  private let start: Int

  init(_ lines: [TextLine], _ run: Range<Int>) {
    // The mark of an item stays with what is left of it.
    start = Bullets.mark(of: lines[run.lowerBound])?.length ?? 0
    for index in run {
      if !text.isEmpty { text.append(Byte.space) }
      self.lines.append((index, text.count..<text.count + lines[index].text.count))
      text += lines[index].text
    }
  }

  func bytes(of sentence: Range<Int>) -> [UInt8] { Array(text[sentence]) }

  /// The parts of lines that a range of the paragraph is made of.
  func parts(of range: Range<Int>) -> [(line: Int, range: Range<Int>)] {
    lines.compactMap { line in
      let part = line.range.clamped(to: range)
      guard !part.isEmpty else { return nil }
      let start = part.lowerBound - line.range.lowerBound
      return (line.index, start..<start + part.count)
    }
  }

  /// Where a sentence begins, in the lines.
  func place(of sentence: Range<Int>) -> Told.Place? {
    parts(of: sentence).first.map { Told.Place(line: $0.line, offset: $0.range.lowerBound) }
  }

  /// A sentence ends at a mark before a space and a capital, but not behind initials: `K.L. has …`.
  var sentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var first = start
    for index in text.indices.dropFirst(start) {
      let isLast = index == text.count - 1
      guard isLast || endsSentence(at: index) else { continue }
      sentences.append(first..<index + 1)
      first = index + 1
    }
    return sentences
  }

  private func endsSentence(at index: Int) -> Bool {
    guard text[index] == Byte.space, index > 0, index + 1 < text.count else { return false }
    let next = text[index + 1]
    guard next.isASCIIUppercase || next >= 0x80 || "\"'".utf8.contains(next) else { return false }
    let word = text[..<index].suffix(24).split(separator: Byte.space).last ?? []
    let tail = word.reversed().drop { ")\"'".utf8.contains($0) || $0 >= 0x80 }
    guard let mark = tail.first, ".?!".utf8.contains(mark) else { return false }
    let stem = tail.dropFirst()
    return stem.count > 2 && !stem.contains(UInt8(ascii: "."))
  }
}
