/// Lists of children by name, with a month of birth, an age, a year group, scores or days of exclusion, and a
/// note each.
extension ChildRecords {
  /// Withholds entries that follow each other when what they tell, or what stands above, is of children.
  mutating func findListed() {
    let entries = lines.indices.map { index in
      result.rows.contains(index) ? nil : PersonRow.entry(lines[index], reference: reference)
    }
    func isRow(_ index: Int) -> Bool {
      guard let entry = entries[index], !result.rows.contains(index),
        !ListSubjects.namesScores(lines[index].folded)
      else { return false }
      return !entry.isWhole || !entry.facts.isEmpty || isAboveNote(index)
    }
    var index = 0
    while index < lines.count {
      guard isRow(index) else {
        index += 1
        continue
      }
      let (rows, _, noteEnd) = notedRun(from: index, isRow: isRow)
      let end = max(noteEnd, rows.last ?? index)
      let list = zip(rows, rows.dropFirst().map { $0 - 1 } + [end]).compactMap { row, end in
        entries[row].map { Listed(lines: row...end, entry: $0) }
      }
      if areOfChildren(list) {
        withhold(index...end, rows: rows.count)
        result.names.formUnion(list.map(\.entry.name))
      }
      index = end + 1
    }
  }

  /// Whether the line below begins with “she” or “he”, as a note on the one named here does.
  private func isAboveNote(_ index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index + 1].gap == 0 else { return false }
    let word = lines[index + 1].folded.prefix { $0.isLetter }
    return ["he", "she", "his", "her"].contains(word)
  }

  /// An entry with the lines of its note.
  private struct Listed {
    let lines: ClosedRange<Int>
    let entry: PersonRow.Entry

    var row: Int { lines.lowerBound }
    var facts: Set<PersonRow.Entry.Fact> { entry.facts }
    /// Places, subjects and classes have names of one word, too.
    var isSurelyName: Bool { entry.form != .first }
  }

  private func areOfChildren(_ list: [Listed]) -> Bool {
    // `Set A`, `Set B` are no persons.
    guard list.count > 1, Set(list.map(\.entry.name.first)).count > 1, !isOfAdults(list.map(\.row)),
      list.count(where: { namesOffice($0.row) }) * 2 < list.count
    else { return false }
    let captions = captions(above: list[0].row)
    guard !captions.contains(where: PlaceWords.namesSchool) else { return false }
    let areScores = isBelowProfile(list[0].row)
    let areNamed = captions.contains(where: ListedChildren.listsChildren)
    if captions.contains(where: ListSubjects.callsContacts), list.allSatisfy(\.isSurelyName) {
      return true
    }
    func most(_ matches: (Listed) -> Bool) -> Bool { list.count(where: matches) * 2 >= list.count }
    if captions.contains(where: ListSubjects.namesAbsence), areAbsent(list) { return true }
    return areBirths(list) || areLives(list) || most { isExcluded($0, captions) }
      || most { item in
        item.facts.contains(.age) || isOfBirth(item, captions, areNamed)
          || isScored(item, captions) || areScores && isFigures(item)
      }
      || most { tellsOfChild($0, areNamed: areNamed, count: list.count) }
  }

  private func tellsOfChild(_ item: Listed, areNamed: Bool, count: Int) -> Bool {
    let sign = sign(of: item)
    if item.facts.contains(.number), sign != nil || saysOf(item) { return true }
    guard item.isSurelyName else { return item.entry.year != nil && sign == .life }
    if item.facts.contains(.number) || item.entry.year != nil {
      return areNamed || item.entry.year != nil && (sign != nil || item.entry.form == .initial)
    }
    // Any paragraph may begin with two capitals: what else it says has to be of one child's family.
    return areNamed && sign != nil
      || count >= Self.smallestBlock && item.lines.contains { LifeCues.namesOwnKin(lines[$0]) }
  }

  private func sign(of item: Listed) -> LifeCues.Sign? {
    let signs = item.lines.map { LifeCues.sign(of: lines[$0]) }
    return signs.contains(.life) ? .life : signs.contains(.need) ? .need : nil
  }

  /// Whether three full names or more stand beside a month each and nothing else, and are not places or
  /// people who began with a term.
  private func areBirths(_ list: [Listed]) -> Bool {
    guard list.count >= Self.smallestBlock,
      list.allSatisfy({ $0.isSurelyName && $0.entry.month != nil && $0.entry.isWhole }),
      !list.allSatisfy({ [1, 4, 9].contains($0.entry.month) })
    else { return false }
    let places = list.count { $0.entry.name.last.map(PlaceWords.mayEndPlace) ?? false }
    return places * 3 < list.count
  }

  /// Whether most of two or more full names have what only a child has: `ADHD, lives with grandmother`.
  private func areLives(_ list: [Listed]) -> Bool {
    let lives = list.count { item in
      item.isSurelyName && item.lines.contains { LifeCues.listsCircumstances(lines[$0]) }
    }
    return lives > 1 && lives * 3 >= list.count * 2
  }

  private func saysOf(_ item: Listed) -> Bool {
    item.lines.contains { LifeCues.saysPronoun(lines[$0]) }
  }

  /// Whether a month is one of birth: beside the initial of a surname, with a need, or in a list of children.
  private func isOfBirth(_ item: Listed, _ captions: [String], _ areNamed: Bool) -> Bool {
    guard item.entry.month != nil else { return false }
    if areNamed || item.isSurelyName && captions.contains(where: ChildLabels.namesChildren) {
      return true
    }
    guard item.isSurelyName else { return false }
    let line = lines[item.row]
    return item.entry.form == .initial || item.entry.year != nil || item.facts.contains(.score)
      || saysOf(item)
      || sign(of: item) != nil && !ListSubjects.speaksGenerally(line.folded)
  }

  private func isScored(_ item: Listed, _ captions: [String]) -> Bool {
    guard item.isSurelyName else { return false }
    if item.facts.contains(.score) { return true }
    // From the tenth year on they may be grades of examinations.
    return item.facts.contains(.strands)
      && (item.entry.year.map { $0 < 10 } ?? captions.contains(where: ListSubjects.namesProfile))
  }

  /// Whether a child and not a place or a scale stands beside numbers.
  private func isFigures(_ item: Listed) -> Bool {
    guard item.isSurelyName,
      item.facts.contains(.figures) || ListSubjects.namesProfile(lines[item.row].folded)
    else { return false }
    return item.entry.name.last.map { !PlaceWords.mayEndPlace($0) && !TitleWords.isAspect($0) }
      ?? true
  }

  /// Whether one of the two lines above names a profile of scores, and is none of a table or sentence.
  private func isBelowProfile(_ row: Int) -> Bool {
    for index in [row - 1, row - 2] where index >= 0 {
      let line = lines[index]
      guard lines[index + 1].gap <= 2, line.text.count <= 80, !LineEnding.endsSentence(line.text)
      else { return false }
      if ListSubjects.namesProfile(line.folded) || ListSubjects.namesScores(line.folded),
        !line.text.contains(where: \.isASCIIDigit)
      {
        return true
      }
    }
    return false
  }

  /// Whether full names, and not those of places, have nothing but figures beside them.
  private func areAbsent(_ list: [Listed]) -> Bool {
    let places = list.count { $0.entry.name.last.map(PlaceWords.mayEndPlace) ?? true }
    return places * 3 < list.count
      && list.allSatisfy {
        $0.isSurelyName && !$0.facts.isDisjoint(with: [.figures, .days, .number])
      }
  }

  private func isExcluded(_ item: Listed, _ captions: [String]) -> Bool {
    guard item.isSurelyName, !item.facts.isDisjoint(with: [.days, .date]) else { return false }
    return captions.contains(where: ListSubjects.namesExclusions)
      || item.facts.contains(.days)
        && (LifeCues.namesOffence(lines[item.row])
          || captions.contains(where: ChildLabels.namesChildren))
  }

  /// Whether a cell of a row is an office of adults: `Year 3 teacher`.
  private func namesOffice(_ row: Int) -> Bool {
    lines[row].folded.split { ",|(;:".contains($0) }.contains { cell in
      let words = cell.split { " -.)".contains($0) }.map(String.init)
      return words.count <= 5
        && [words.first, words.last].contains { $0.map(AdultWords.isOffice) ?? false }
    }
  }
}
