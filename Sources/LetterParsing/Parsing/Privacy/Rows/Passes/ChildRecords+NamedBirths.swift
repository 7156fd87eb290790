/// Lines with a full name right beside a date of birth, whatever else they say and whatever stands above.
extension ChildRecords {
  /// A line that stands for itself is no longer.
  private static let longestOwnLine = 120
  /// A line as long as that may go on below.
  private static let shortestWrapped = 45

  /// Withholds lines that a pair of name and date begins, or that hold one and are no part of a sentence.
  ///
  /// A visit, a report or a grade in such a line is one of the child. Only a caption that calls the people
  /// adults, or the dates something else, makes them none.
  mutating func findNamedBirths() {
    let found = lines.indices.map { index in
      !mayHoldDates[index] || result.rows.contains(index) || others.contains(index)
        ? [] : namedBirths(in: lines[index])
    }
    for run in runs(where: { !found[$0].isEmpty }) {
      guard !areOfAdults(run) else {
        result.adultLines.formUnion(run.map { lines[$0].number })
        continue
      }
      for index in run
      where found[index].contains(where: { $0.tokens.lowerBound <= 1 }) && !isOfSentence(index)
        || isOwnLine(index)
      {
        withhold(index...index, rows: found[index].count)
        withholdNote(below: [index])
        noteNames(found[index], onLine: lines[index].number)
      }
    }
  }

  /// Withholds a name at the foot of a page with the line below that begins with its date.
  mutating func findBirthsOverPages() {
    for index in lines.indices.dropFirst()
    where lines[index].startsPage && mayHoldDates[index] && !others.contains(index)
      && !result.rows.contains(index - 1) && lines[index].text.count <= Self.longestRow
      && PersonRow.isName(lines[index - 1])
    {
      var both = lines[index - 1]
      both.text += [Byte.space] + lines[index].text
      let found = namedBirths(in: both).filter { !$0.isDateFirst && $0.tokens.lowerBound == 0 }
      guard !found.isEmpty, !areOfAdults([index - 1]) else { continue }
      withhold(index - 1...index, rows: result.rows.contains(index) ? 0 : 1)
      noteNames(found, onLine: lines[index - 1].number)
    }
  }

  mutating func noteNames(_ found: [PersonRow.NamedBirth], onLine number: Int) {
    for name in found {
      result.names.insert(ChildName(first: name.first, last: name.last, line: number))
    }
  }

  func namedBirths(in line: TextLine) -> [PersonRow.NamedBirth] {
    guard let reference else { return [] }
    return PersonRow.namedBirths(in: line.text, reference: reference) {
      BirthCues.isChild($0, at: reference)
    }.filter { !$0.isOfAdult }
  }

  /// Whether what stands above calls the people adults or the dates those of something else than births.
  private func areOfAdults(_ rows: [Int]) -> Bool {
    let captions = captions(above: rows[0])
    guard !captions.contains(where: { ChildLabels.namesChildren($0) || BirthLabels.namesBirth($0) })
    else {
      return false
    }
    return captions.contains { AdultWords.callsAdults($0) || AdultWords.datesOfAdults($0) }
      || captions.contains { PlaceWords.callsPlace($0) && EventWords.namesEvent($0) }
      || captions.contains(where: PlaceWords.listsBodies)
  }

  /// Whether a line goes on with a sentence, which is withheld as a whole.
  private func isOfSentence(_ index: Int) -> Bool {
    lines[index].startsLowercase && goesOver(to: index)
  }

  /// Whether a line neither goes on from the one above nor below.
  private func isOwnLine(_ index: Int) -> Bool {
    let text = lines[index].text
    return text.count <= Self.longestOwnLine && !LineEnding.endsSentence(text)
      && !goesOver(to: index) && !goesOver(to: index + 1)
  }

  private func goesOver(to index: Int) -> Bool {
    guard index > 0, index < lines.count, lines[index].gap == 0 else { return false }
    let above = lines[index - 1].text
    return lines[index].startsLowercase || above.last == UInt8(ascii: ",")
      || above.count >= Self.shortestWrapped && !LineEnding.isComplete(above)
        && Bullets.mark(of: lines[index]) == nil
  }
}
