import LetterParsing
import Search

/// The note on queries that name bodies or dates and ask for nothing more: "what did inspectors say about
/// Derby in 2019?"
///
/// With the names in fields, words that only ask would be looked for in passages, and hardly any has
/// them.
extension NoteWriter {
  /// Offers all letters to the bodies and of the dates that words name, where the other words only ask.
  ///
  /// - Returns: `nil` where they do not, where bodies or dates are chosen already, and for names alone,
  ///   of which others tell.
  func lettersAlone() throws -> NameNote? {
    let runs = LetterSearcher.lookedAtRuns(of: parsed.expression)
    let words = Array(runs.joined())
    let chosen = Set(request.filters.map(\.field)).union(parsed.expression.fieldNames)
    let fields = LetterField.ofBodies + LetterField.ofDates
    guard !words.isEmpty, words.count == plainWordCount, !fields.contains(where: chosen.contains)
    else { return nil }
    let mentions = named.mentions
    if let mentions, mentions.mentions.contains(where: { $0.body == nil }) { return nil }
    let ofBodies = mentions.map { Set($0.words.joined().compactMap(\.source.utf8)) } ?? []
    let periods = runs.flatMap { $0.periods(in: parsed.text) }
    guard periods.count < 2, mentions != nil || !periods.isEmpty else { return nil }
    let ofDates = Set(periods.first?.words.compactMap(\.source.utf8) ?? [])
    let rest = words.filter { word in
      word.source.utf8.map { !ofBodies.contains($0) && !ofDates.contains($0) } ?? true
    }
    guard ofBodies.isDisjoint(with: ofDates), rest.allSatisfy(Self.onlyAsks),
      !rest.isEmpty || mentions != nil && !periods.isEmpty
    else { return nil }
    let date = periods.first?.period.condition
    return try noteOnLetters(to: bodies(of: mentions), of: date).map {
      NameNote($0, date.map { .dates($0) } ?? .other)
    }
  }

  /// One body as it was typed, several as lists have them.
  private func bodies(of mentions: BodyMentions?) throws -> [ToldBody] {
    guard let mentions else { return [] }
    guard mentions.bodies.count == 1, let body = mentions.bodies.first else {
      return try mentions.bodies.map(told)
    }
    let typed = body.names[0].text
    let told = try told(body)
    let isPartOfName = typed.first?.isUppercase == true && told.label == told.name
    return [isPartOfName ? ToldBody(body: body, name: typed, label: typed) : told]
  }

  private func noteOnLetters(to bodies: [ToldBody], of date: String?) throws -> QueryNote? {
    let restriction = bodies.isEmpty ? nil : Self.restriction(to: bodies)
    let fix = try withKeptParts([restriction, date].compactMap(\.self).joined(separator: " "))
    let reason = bodies.isEmpty ? "There are letters of those dates" : Self.reason(bodies)
    let found = try found(fix)
    guard found > 0 else {
      guard let restriction, date != nil else { return nil }
      let undated = try withKeptParts(restriction)
      let found = try self.found(undated)
      guard found > 0 else { return nil }
      let counts = "with \(undated), \(counted(found, "passage")), none of those dates."
      var note = note(.otherField, .suggestion, "\(reason): \(counts)")
      note.fix = undated
      return note
    }
    var note = note(
      .otherField,
      .suggestion,
      "\(reason): with \(fix) and no other words, \(counted(found, "passage"))."
        + (try remarkOnOrder(bodies))
    )
    note.fix = fix
    return note
  }

  /// How many plain words nothing joins.
  private var plainWordCount: Int {
    parsed.expression.conjuncts.count { part in
      if case .words = part { true } else { false }
    }
  }

  private static func onlyAsks(_ word: QueryWord) -> Bool {
    let folded = word.text.lowercased()
    // Who means an operator asks for something else.
    return folded != "or" && QuestionWords.asksForLetters(folded)
  }
}
