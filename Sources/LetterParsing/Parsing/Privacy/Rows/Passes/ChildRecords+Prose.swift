/// Dates of birth in sentences.
extension ChildRecords {
  /// “… was born on 3 April 1897”, and three or more children with dates in one line.
  mutating func findInProse() {
    for index in lines.indices where !result.rows.contains(index) {
      let children = childDates(in: index)
      guard !children.isEmpty else { continue }
      let isLabelled = children.contains(where: \.isLabelled)
      guard isLabelled || isList(children, in: index) else { continue }
      var start = index
      // The name may stand on the line above, when the sentence began there.
      if isLabelled, index > 0, lines[index].gap == 0,
        !LineEnding.isComplete(lines[index - 1].text),
        lines[index - 1].text.count <= Self.longestRow, !isHeader(index - 1)
      {
        start = index - 1
        // The sentence may have begun further up.
        while index - start < Self.longestSentence, start > 0, lines[start].gap == 0,
          lines[start - 1].text.count <= Self.longestRow,
          lines[start - 1].text.count >= Self.shortestWrapped,
          !LineEnding.isComplete(lines[start - 1].text), !isHeader(start - 1)
        {
          start -= 1
        }
      }
      withhold(start...index, rows: children.count)
    }
  }

  /// Lines of a sentence, at most, and the bytes of one that goes on below, at least.
  static let longestSentence = 6
  private static let shortestWrapped = 45

  /// Dates of a line that make a person younger than 19, those called births on the line above too.
  private func childDates(in index: Int) -> [BirthDates.Found] {
    guard let reference, !others.contains(index),
      lines[index].text.contains(where: \.isASCIIDigit)
    else { return [] }
    let above = index > 0 && lines[index].gap == 0 ? lines[index - 1].text.suffix(24) : []
    let text = above.filter { !$0.isASCIIDigit } + [Byte.space] + lines[index].text
    let children = BirthDates.dates(in: text, reference: reference).filter { found in
      found.date < reference && found.date.age(on: reference) < Self.adultAge
    }
    // Months that nothing calls a birth count beside two full dates, as they do in blocks.
    let isBesideDates = children.count { !$0.isMonth } >= 2
    return children.filter { !$0.isMonth || $0.isLabelled || isBesideDates }
  }

  /// Whether a line is little else than dates two years old or older beside names.
  private func isList(_ children: [BirthDates.Found], in index: Int) -> Bool {
    guard children.count >= Self.smallestBlock, lines[index].text.count <= children.count * 60,
      ChildLabels.namesMetChildren(lines[index].folded)
        || !EventWords.namesEvent(lines[index].folded)
          && !EventWords.isEventRow(lines[index].folded),
      !AdultWords.tellsOfPosts(lines[index].folded)
    else { return false }
    let ages = children.compactMap { age($0.date) }.sorted()
    return ages[ages.count / 2] >= 2 && isNamed(index)
      && !captions(above: index).contains(where: EventWords.namesEvent)
  }
}
