/// The names in withheld rows and sentences, by which ``ChildMentions`` finds what else is said of the children.
extension ChildRecords {
  /// Keeps the names that withheld rows begin with, where nothing says that it is something else.
  mutating func noteNames() {
    var isOfPlaces = false
    for row in result.rows.sorted() {
      if !result.rows.contains(row - 1) {
        isOfPlaces =
          result.headers.contains(row - 1) && PlaceWords.callsPlace(lines[row - 1].folded)
      }
      if let name = ChildName.labelled(lines[row]) { result.names.insert(name) }
      guard !isOfPlaces, isNamedRow(row) else { continue }
      if let name = ChildName.leading(lines[row]) { result.names.insert(name) }
    }
    noteSubjects()
  }

  /// Keeps the names of those whom withheld sentences with a date of birth are about.
  private mutating func noteSubjects() {
    let named = Set(result.names.map(\.line))
    var start: Int?
    for index in result.rows.sorted() {
      if !result.rows.contains(index - 1) { start = index }
      guard let first = start, !result.rows.contains(index + 1) else { continue }
      let run = first...index
      guard run.contains(where: { BirthLabels.namesBirth(lines[$0].folded) }),
        run.count <= Self.longestSentence,
        !run.contains(where: { named.contains(lines[$0].number) })
      else { continue }
      noteSubject(of: run)
    }
  }

  /// Keeps the name of the child whose date of birth a sentence tells: in it, or in the one before.
  private mutating func noteSubject(of range: ClosedRange<Int>) {
    func words(_ range: ClosedRange<Int>) -> [SentenceWord] {
      SentenceWord.words(of: range.map { lines[$0].string }.joined(separator: " "))
    }
    let told = words(range)
    let birth =
      told.firstIndex { ["born", "birth", "dob", "d.o.b", "birthday"].contains($0.folded) }
      ?? told.count
    let names = SentenceNames.fullNames(told)
    var found = names.last { $0.place < birth } ?? names.first
    if found == nil, range.lowerBound > 0, lines[range.lowerBound].gap <= 2 {
      let above = lines[range.lowerBound - 1]
      let sentences = above.string.split(separator: ". ")
      for sentence in sentences.suffix(2).reversed() where found == nil {
        found = SentenceNames.subject(of: String(sentence)) { _ in false }.first.map { (0, $0) }
      }
    }
    guard var name = found?.name else { return }
    name.line = lines[range.lowerBound].number
    result.names.insert(name)
  }

  /// Whether a row is known to begin with the name of a child.
  private func isNamedRow(_ row: Int) -> Bool {
    if beginnings[row] || PersonRow.isName(lines[row]) { return true }
    guard births[row] != nil || months[row] != nil || ChildLabels.callsName(lines[row].folded)
    else {
      return PersonRow.withYear(lines[row]) == .good
    }
    // Under a heading that does not say so, two words may be a place.
    return PersonRow.withBirth(lines[row], reference: reference) { _ in true } == .good
      || ChildLabels.callsName(lines[row].folded)
  }
}
