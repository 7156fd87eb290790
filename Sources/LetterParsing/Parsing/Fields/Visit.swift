/// Finds the days of the visit that a letter is about.
///
/// Letters name other days too: a meeting, the inspection before. The visit's are those that a word
/// such as “visit” or “inspection” governs, in the opening paragraphs.
enum Visit {
  private static let governing: Set<String> = [
    "visit", "visits", "visited", "revisit", "revisited", "inspection", "inspections", "inspected",
    "week", "survey",
    "carried", "took", "place", "services", "undertaken", "conducted", "joint", "period",
    "conference", "welcoming", "welcomed",
  ]
  private static let distracting: Set<String> = [
    "meeting", "met", "letter", "previous", "last", "since", "published", "report", "wrote",
    "judged", "telephone", "dated",
  ]
  /// Paragraphs of a letter that may name the visit.
  private static let paragraphLimit = 4

  static func find(
    subject: String?,
    passages: [Passage],
    letterDate: CalendarDate?
  ) -> [DateSpan] {
    for passage in passages.prefix(paragraphLimit) where passage.section != .closing {
      for sentence in Words.sentences(Words.split(passage.text)) {
        let spans = governed(in: sentence, reference: letterDate)
        if !spans.isEmpty { return spans }
      }
    }
    guard let subject else { return [] }
    let words = Words.split(subject)
    return dates(in: words[...], reference: letterDate).flatMap(\.spans)
  }

  /// The dates of a sentence that belong to a visit.
  private static func governed(
    in sentence: ArraySlice<Word>,
    reference: CalendarDate?
  ) -> [DateSpan] {
    let found = dates(in: sentence, reference: reference)
    guard let first = found.first else { return [] }
    let before = sentence[sentence.startIndex..<first.words.lowerBound]
    let governor = before.indices.last { index in
      governing.contains(before[index].key)
        || (distracting.contains(before[index].key) && !isLastWeek(before[index...]))
    }.map { before[$0] }
    if let governor, governing.contains(governor.key), !refersBack(before) {
      return first.spans + repeated(found.dropFirst(), after: first, in: sentence)
    }
    guard governor == nil, isOpening(before) else {
      return laterDates(found.dropFirst(), in: sentence)
    }
    // `Between 27 February and 3 March 2017, inspectors undertook a joint inspection …`
    let after = sentence[first.words.upperBound...]
    return after.contains { governing.contains($0.key) } ? first.spans : []
  }

  /// The days of a second visit: `on 15 May 1919, and again on 3 June 1919`.
  private static func repeated(
    _ found: ArraySlice<Dates.Found>,
    after first: Dates.Found,
    in sentence: ArraySlice<Word>
  ) -> [DateSpan] {
    var spans: [DateSpan] = []
    var end = first.words.upperBound
    for date in found {
      let between = sentence[end..<date.words.lowerBound]
      guard between.count <= 5, between.first?.key == "and",
        between.allSatisfy({ again.contains($0.key) })
      else { break }
      spans += date.spans
      end = date.words.upperBound
    }
    return spans
  }

  private static let again: Set<String> = ["and", "again", "on", "a", "second", "further", "visit"]

  private static func laterDates(
    _ found: ArraySlice<Dates.Found>,
    in sentence: ArraySlice<Word>
  ) -> [DateSpan] {
    for date in found {
      let before = sentence[..<date.words.lowerBound].suffix(8)
      let governor = before.last { governing.contains($0.key) || distracting.contains($0.key) }
      if let governor, governing.contains(governor.key), !refersBack(before) { return date.spans }
    }
    return []
  }

  /// Whether the words just before a date speak of an earlier inspection.
  private static func refersBack(_ words: ArraySlice<Word>) -> Bool {
    let near = words.suffix(6)
    return near.indices.contains { index in
      ["previous", "last", "since", "judged"].contains(near[index].key)
        && !isLastWeek(near[index...])
    }
  }

  /// `My visit last week, on 4 May`: that of this letter.
  private static func isLastWeek(_ words: ArraySlice<Word>) -> Bool {
    words.first?.key == "last"
      && words.dropFirst().first.map { ["week", "month", "term"].contains($0.key) } == true
  }

  private static func isOpening(_ words: ArraySlice<Word>) -> Bool {
    words.count <= 3
      && words.allSatisfy {
        ["between", "on", "from", "during", "the"].contains($0.key)
      }
  }

  private static func dates(
    in words: ArraySlice<Word>,
    reference: CalendarDate?
  ) -> [Dates.Found] {
    var found: [Dates.Found] = []
    var index = words.startIndex
    while index < words.endIndex {
      if let date = Dates.read(words, at: index, reference: reference) {
        found.append(date)
        index = date.words.upperBound
      } else {
        index += 1
      }
    }
    return found
  }
}
