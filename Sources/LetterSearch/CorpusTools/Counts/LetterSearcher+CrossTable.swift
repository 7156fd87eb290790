import InvertedIndex
import Search

/// Cross-tabulation: two sets of passages, those found and those that could have been, each counted in
/// one pass over the columns of the index.
extension LetterSearcher {
  /// Counts what a request finds by the values of one or two fields.
  ///
  /// - Throws: as ``search(_:)`` does, and ``LetterSearchError/badRestriction(_:_:_:)`` for a field
  ///   that there is none to count by.
  package func crossTable(_ request: CrossTable.Request) throws -> CrossTable {
    let question = try understand(request.search)
    let matches = try searcher.matched(question.ranked.query)
    let fields = try countedFields(request.fields, among: matches)
    let unworded = try understand(restriction(of: request.search))
    let axes = fields.map(\.axis)
    let found = CrossCounts(matches, by: axes)
    let possible = CrossCounts(try searcher.matched(unworded.ranked.query), by: axes)
    var asked = request
    asked.search = question.request
    return CrossTable(
      request: asked,
      interpreted: question.compiled.interpreted,
      notes: try NoteWriter(self, question, total: found.total.documents).notes(),
      wordsNeeded: question.wordsNeeded,
      generation: index.metadata.generation,
      outOf: try denominators(for: request.search),
      total: .init(found.total, of: possible.total),
      axes: fields.indices.map { place in
        let counts = (found: found.axes[place], possible: possible.axes[place])
        return axis(fields[place], counts.found, counts.possible, request)
      },
      dateRemark: fields.contains(where: \.isByDate) ? try dateRemark(on: matches) : nil,
      found: found,
      possible: possible
    )
  }

  func axis(
    _ field: CountedField,
    _ found: [Int: MatchTotals],
    _ possible: [Int: MatchTotals],
    _ request: CrossTable.Request
  ) -> CrossTable.Axis {
    let all = Set(found.keys).union(possible.keys)
    let listed = request.listsUnfound ? all : Set(found.keys)
    let labels = field.isByDate ? DateHistogram.withoutGaps(listed) : listed
    let values = labels.map { label in
      let (text, isFoundAlone) = field.value(label)
      return CrossTable.Value(
        value: text,
        isNotStated: label == CountedField.notStated,
        isFoundAlone: isFoundAlone,
        total: .init(found[label], of: possible[label]),
        label: label
      )
    }
    return CrossTable.Axis(
      field: field.name,
      values: field.isByDate
        ? values.sorted { $0.label < $1.label } : ordered(values, of: field.name, request.order),
      unfoundCount: all.count { !labels.contains($0) },
      isByDate: field.isByDate
    )
  }

  private func ordered(
    _ values: [CrossTable.Value],
    of field: String,
    _ order: CrossTable.Order
  ) -> [CrossTable.Value] {
    let named = values.map { value in
      let name = FieldLabels.value(value.value, of: field, index.schema.themes).lowercased()
      return (value: value, key: (order == .count ? -value.total.passages : 0, name))
    }
    return named.sorted { left, right in
      guard left.value.isNotStated == right.value.isNotStated else {
        return right.value.isNotStated
      }
      return (left.key.0, left.key.1, left.value.value)
        < (right.key.0, right.key.1, right.value.value)
    }.map(\.value)
  }

  /// That letters are counted under a date that cannot be right.
  func dateRemark(on matches: MatchedDocuments) throws -> String? {
    let doubtful = try doubtfulDates.letters(of: index)
    guard !doubtful.isEmpty else { return nil }
    let groups = Set(doubtful.map { index.segment.documents(of: $0).lowerBound })
    var found: Set<UInt32> = []
    matches.forEachDocument { _, group in
      if groups.contains(group) { found.insert(group) }
    }
    let letters =
      try doubtful
      .filter { found.contains(index.segment.documents(of: $0).lowerBound) }
      .map { try DoubtfulDates.name(of: index.letterFacts($0)) }
    return DoubtfulDates.remark(onCountsOf: letters)
  }
}
