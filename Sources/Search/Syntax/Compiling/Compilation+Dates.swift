/// Dates and ranges of them.
extension Compilation {
  mutating func query(
    forDate text: String,
    _ source: QuerySource,
    of field: QueryField,
    _ columns: QueryField.DateColumns
  ) -> Query {
    if let missing = field.missing, QueryField.isNotStated(text) { return missing }
    let reader = DateReader(today: today, readsSchoolYears: columns.readsSchoolYears)
    if reader.read(text) == nil, let span = reader.span(inText: text) {
      let range = ValueRange(lower: .init(span.first), upper: .init(span.last), source: source)
      recorder.noteSpan(text, range, schema, at: source)
      return query(for: range, on: .date(field, columns))
    }
    guard let period = period(text, source, columns) else { return .nothing }
    return overlap(with: period, columns)
  }

  /// A range outside a date field was noted where it was read.
  mutating func query(for range: ValueRange, on target: Target) -> Query {
    guard case .date(_, let columns) = target else { return .nothing }
    var lower = CalendarPeriod.all
    var upper = CalendarPeriod.all
    if let bound = range.lower {
      guard let period = period(bound.value, range.source, columns) else { return .nothing }
      lower = period
    }
    if let bound = range.upper {
      guard let period = period(bound.value, range.source, columns) else { return .nothing }
      upper = period
    }
    var lowerIsIncluded = range.lower?.isIncluded ?? true
    var upperIsIncluded = range.upper?.isIncluded ?? true
    if range.lower != nil, range.upper != nil, lower.first > upper.last {
      swap(&lower, &upper)
      swap(&lowerIsIncluded, &upperIsIncluded)
      noteInverted(range)
    }
    let first = lowerIsIncluded ? lower.first : lower.last + 1
    let last = upperIsIncluded ? upper.last : upper.first - 1
    guard first <= last else { return .nothing }
    return overlap(with: CalendarPeriod(first: first, last: last), columns)
  }

  /// Documents with a day in the period; of several days, one is enough.
  private func overlap(with period: CalendarPeriod, _ columns: QueryField.DateColumns) -> Query {
    guard let last = columns.last else { return .range(columns.first, period.first...period.last) }
    // Without a day, both columns hold a number outside the calendar and neither range takes it in.
    return .all([
      .range(columns.first, CalendarPeriod.all.first...period.last),
      .range(last, period.first...CalendarPeriod.all.last),
    ])
  }

  private static let dateSpellings =
    "write 2019, 2019-05, 2019-05-12, May 2019, 2018/19, or from and to as 2019..2021."

  private mutating func period(
    _ text: String,
    _ source: QuerySource,
    _ columns: QueryField.DateColumns
  ) -> CalendarPeriod? {
    let reader = DateReader(today: today, readsSchoolYears: columns.readsSchoolYears)
    guard let reading = reader.read(text) else {
      let offer = DateReader.season(text)
      recorder.add(
        .unreadableDate,
        .repair,
        "\(text) is no date; \(offer?.reason ?? Self.dateSpellings)",
        at: source,
        fix: offer?.range
      )
      return nil
    }
    if let caution = reading.caution {
      let alternative = reading.alternative.map { " The other way is \($0)." } ?? ""
      recorder.add(.ambiguousDate, .notice, caution + alternative, at: source)
    }
    return reading.period
  }

  /// An expression as it is searched, with the ends of inverted ranges exchanged.
  func exchangingEnds(in expression: QueryExpression) -> QueryExpression {
    guard !invertedRanges.isEmpty else { return expression }
    return expression.replacingParts { part in
      guard case .range(let range) = part, invertedRanges.contains(range) else { return nil }
      return .range(range.exchanged)
    }
  }

  private mutating func noteInverted(_ range: ValueRange) {
    invertedRanges.insert(range)
    recorder.add(
      .invertedRange,
      .repair,
      "The range ends before it begins; its ends are exchanged.",
      at: range.source,
      fix: QueryPrinter.print(.range(range.exchanged), schema: schema)
    )
  }
}
