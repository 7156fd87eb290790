/// The parts of a letter around its body, by line.
struct LetterFrame: Sendable {
  /// The line that begins with “Dear”.
  var salutation: TextLine?
  var date: LetterDate.Result = .missing
  /// Lines before the salutation that are neither date nor addressee.
  var head: [TextLine] = []
  var addressee: [TextLine] = []
  var subject: [TextLine] = []
  var body: [TextLine] = []
  var hasClosing = false
  var signature: [TextLine] = []
  var copies: [TextLine] = []
  /// What follows the signature: a postscript, a report, an annex, footnotes.
  var attachment: [TextLine] = []
  /// The number of the line that holds the date, or is meant to.
  var dateLineNumber: Int?
  /// That line, where it was taken out of the body.
  var dateLine: TextLine?

  /// A letter has a salutation and a closing formula, or a salutation and a signature.
  var isLetter: Bool { salutation != nil && (hasClosing || !signature.isEmpty) }

  /// - Parameter lines: without furniture, letterhead and withheld rows.
  init(lines: [TextLine]) {
    let start = lines.firstIndex(where: Self.isSalutation)
    date = LetterDate.find(
      in: lines,
      head: 0..<(start ?? 0),
      except: start == nil ? FormLabel.daysOfOthers(in: lines) : []
    )
    var rest = lines
    switch date {
    case .found(_, let line), .unreadable(let line):
      dateLineNumber = lines[line].number
      if line >= (start ?? 0) {
        dateLine = lines[line]
        rest.removeKeepingGap(at: line)
      }
    case .missing: break
    }
    guard let start else {
      body = rest
      return
    }
    let (greeting, matter) = SubjectLines.parts(of: lines[start])
    salutation = greeting
    readHead(Array(lines[..<start]))
    let subjectEnd = matter == nil ? SubjectLines.end(in: rest, after: start) : start + 1
    subject = matter.map { [$0] } ?? Array(rest[start + 1..<subjectEnd])
    if subject.isEmpty, let above = SubjectLines.above(addressee) {
      subject = Array(addressee[above...])
      addressee.removeSubrange(above...)
    }
    var bodyStart = subjectEnd
    // The number and the address of the school that the subject names.
    while !subject.isEmpty, bodyStart < rest.count, rest[bodyStart].gap == 0,
      SubjectLines.isReference(rest[bodyStart])
    {
      head.append(rest[bodyStart])
      bodyStart += 1
    }
    readEnd(Array(rest[bodyStart...]))
    // Of a letter of one line, this is all that it says: it would be found nowhere.
    if body.isEmpty, attachment.isEmpty, matter == nil, subjectEnd > start + 1 { body = subject }
  }

  /// `Dear Ms Walker`, alone on its line.
  static func isSalutation(_ line: TextLine) -> Bool {
    guard line.folded.hasPrefix("dear "), line.text.count <= 220 else { return false }
    let (greeting, matter) = SubjectLines.parts(of: line)
    guard greeting.text.count <= 120 else { return false }
    if matter != nil { return true }
    let words = line.text.split(separator: Byte.space).count
    return words <= 14 && (words <= 7 || !LineEnding.isComplete(line.text))
  }

  private mutating func readHead(_ lines: [TextLine]) {
    var dateIndex: Int?
    if case .found(_, let line) = date, line < lines.count { dateIndex = line }
    if case .unreadable(let line) = date, line < lines.count { dateIndex = line }
    let split = AddresseeLines.start(in: lines, date: dateIndex)
    for (index, line) in lines.enumerated() where index != dateIndex {
      if index >= split, !AddresseeLines.isReference(line) {
        addressee.append(line)
      } else {
        head.append(line)
      }
    }
  }

  /// Finds closing, signature and copies after the subject; the lines before them are the body.
  private mutating func readEnd(_ lines: [TextLine]) {
    var closing = lines.firstIndex(where: Closing.isFormula) ?? Closing.greeting(in: lines)
    hasClosing = closing != nil
    // `With best wishes` may stand above the formula.
    if let index = closing, index > 0, Closing.isGreeting(lines[index - 1]) { closing = index - 1 }
    guard let end = closing ?? Closing.unannouncedSignature(in: lines) else {
      body = lines
      return
    }
    body = Array(lines[..<end])
    var index = closing == nil ? end : end + 1
    if closing != nil {
      while index < lines.count, Closing.isFormula(lines[index]) { index += 1 }
      if let signed = Closing.signature(behind: lines[index - 1]) { signature.append(signed) }
    }
    while index < lines.count,
      Closing.belongsToSignature(
        lines[index],
        after: signature,
        before: index + 1 < lines.count ? lines[index + 1] : nil
      )
    {
      signature.append(lines[index])
      index += 1
    }
    let postscript = index
    // By places, because lines that a form feed parts have one number.
    let enclosures = lines[index...].indices.prefix(8).filter {
      Closing.isEnclosure(lines[$0].folded)
    }
    head += enclosures.map { lines[$0] }
    var lines = lines
    for place in enclosures.reversed() { lines.remove(at: place) }
    guard let start = Closing.copies(in: lines[index...]) else {
      attachment = Array(lines[index...])
      return
    }
    index = start
    repeat {
      copies.append(lines[index])
      index += 1
    } while index < lines.count && Closing.continuesCopies(lines[index])
    attachment = Array(lines[postscript..<start]) + Array(lines[index...])
  }
}

extension [TextLine] {
  /// Removes a line; the one after it inherits its gap.
  fileprivate mutating func removeKeepingGap(at index: Int) {
    let removed = remove(at: index)
    guard index < count else { return }
    self[index].gap += removed.gap + 1
    self[index].startsPage = self[index].startsPage || removed.startsPage
  }
}
