import Search

/// The note on dates that plain words tell.
extension NoteWriter {
  /// Offers the dates that words tell, "since 2011", or says that there is nothing of them.
  ///
  /// - Parameter words: those that begin with the period.
  /// - Returns: `nil` for a year alone of which no letter is, which is more likely that of a law.
  func note(on period: SpokenPeriod, _ words: ArraySlice<QueryWord>) throws -> NameNote? {
    let words = words.prefix(period.wordCount)
    guard let utf8 = words.utf8 else { return nil }
    let typed = words.map(\.text).joined(separator: " ")
    let plain = period.isBare ? Self.typedDate(typed) : nil
    let fix = plain.map { "\(LetterField.date):\($0)" } ?? period.condition
    guard let offer = try offer(fix, at: utf8, as: .otherField) else { return nil }
    let edits = [QueryEdit(utf8: utf8, text: fix)]
    var note = offer.note
    guard offer.found > 0 else {
      note.fix = nil
      guard let message = try nothing(of: period, fix, typed) else { return nil }
      note.message = message
      return NameNote(note, .dates(fix), edits: edits, finds: false)
    }
    note.message =
      period.isBare
      ? "There are letters of \(typed), too: with \(fix), \(counted(offer.found, "passage"))."
      : "Letters of \(period.isExcluded ? "other" : "those") dates are \(fix): "
        + "with it in place of “\(marked(utf8))”, "
        + "\(counted(offer.found, "passage"))."
    note.message += period.remark.map { " \($0)" } ?? ""
    return NameNote(note, .dates(fix), edits: edits)
  }

  /// Says of what NOT is said where dates or *in* and a council stand behind it, and offers these.
  func deniedRuns() throws -> [NameNote] {
    try DeniedRun.all(in: parsed.expression, parsed.text).compactMap { denied in
      if !asksForDates, let period = denied.period {
        guard !period.isExcluded else { return nil }
        let words = denied.words.prefix(period.wordCount)
        let field = "\(LetterField.date):\(period.value)"
        let remark = period.remark.map { " \($0)" } ?? ""
        return try note(onRun: words, field, "of those dates", remark).map {
          NameNote($0, .dates(field))
        }
      }
      guard NameFinder.prepositions.contains(denied.words[0].text.lowercased()),
        let (field, end) = try council(in: denied.words, from: 1)
      else { return nil }
      return try note(onRun: denied.words.prefix(end), field, "to that council").map {
        NameNote($0)
      }
    }
  }

  private func note(
    onRun words: ArraySlice<QueryWord>,
    _ field: String,
    _ letters: String,
    _ remark: String = ""
  ) throws -> QueryNote? {
    guard let utf8 = words.utf8, let first = words.first,
      var note = try offer(field, at: utf8, as: .otherField)
    else { return nil }
    note.note.message =
      "NOT leaves out the word \(first.text) alone: with \(field) behind it, letters \(letters), "
      + "\(counted(note.found, "passage")).\(remark)"
    return note.note
  }

  /// Says of NOT before the name of a council or before a year that it leaves out words, and offers the
  /// field, which leaves out letters.
  func deniedNames() throws -> [NameNote] {
    try parsed.expression.conjuncts.compactMap { part in
      guard case .not(.words(let words)) = part,
        words.allSatisfy({ $0.match == .forms && $0.boost == 1 }), let utf8 = words[...].utf8,
        let (field, letters) = try fieldMeant(by: words),
        let offer = try offer(field, at: utf8, as: .otherField)
      else { return nil }
      var note = offer.note
      let typed = words.map(\.text).joined(separator: " ")
      note.message =
        "NOT leaves out passages that say \(typed), not letters \(letters): with \(field) in its place, "
        + "\(counted(offer.found, "passage"))."
      return NameNote(note)
    }
  }

  /// The field that has a council or a year, and what its letters are called; `nil` for other words.
  private func fieldMeant(by words: [QueryWord]) throws -> (field: String, letters: String)? {
    if !asksForDates, let period = SpokenPeriod(words[...], in: parsed.text),
      period.wordCount == words.count, !period.isExcluded
    {
      return ("\(LetterField.date):\(period.value)", "of then")
    }
    guard let (field, end) = try council(in: words, from: 0), end == words.count else { return nil }
    return (field, "to that council")
  }

  /// The field that has the council whose name begins at a word, and where it ends.
  private func council(
    in words: [QueryWord],
    from start: Int
  ) throws -> (field: String, end: Int)? {
    let council = LetterField.localAuthority
    let asked = request.filters.map(\.field) + parsed.expression.fieldNames
    guard words.indices.contains(start), words[start].text.first?.isUppercase == true,
      !asked.contains(council)
    else { return nil }
    let scanner = try NameScanner(words, [council], searcher)
    let found = try scanner.longest(at: start) { name, _ in
      try searcher.passages(ofBody: name, in: council).map { _ in
        "\(council):\(FieldValueText.quoted(name.text))"
      }
    }
    return found.map { ($0.found, $0.end) }
  }

  private var asksForDates: Bool {
    let asked = request.filters.map(\.field) + parsed.expression.fieldNames
    return LetterField.ofDates.contains(where: asked.contains)
  }

  /// A part of the query with the marks between its words, and none around them.
  func marked(_ utf8: Range<Int>) -> String {
    let bytes = parsed.text.utf8.dropFirst(utf8.lowerBound).prefix(utf8.count)
    let behind = String(decoding: bytes, as: UTF8.self).drop { !$0.isLetter && !$0.isNumber }
    return String(behind.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
  }

  /// A date as it may stand in a field; `nil` for a year in short, of which the day is said.
  private static func typedDate(_ typed: String) -> String? {
    typed.split { !$0.isNumber }.contains { $0.count == 4 } ? FieldValueText.quoted(typed) : nil
  }

  /// What is said where the query finds nothing of some dates; `nil` for nothing.
  private func nothing(
    of period: SpokenPeriod,
    _ field: String,
    _ typed: String
  ) throws -> String? {
    let all = try count(searcher.parse(field, isStrict: false).expression)
    let told =
      period.isBare ? typed : "\(period.isExcluded ? "other" : "those") dates (\(field))"
    let remark = period.remark.map { " \($0)" } ?? ""
    guard all > 0 else {
      let restricted = request.filters.isEmpty ? "" : " within the restrictions"
      return period.isYear ? nil : "No letter\(restricted) is of \(told)." + remark
    }
    // Between operators each word is a part of its own.
    guard !compiled.words.isEmpty else { return nil }
    let kept = keptParts
    let narrowed = try withKeptParts(field)
    let found = kept.isEmpty ? all : try found(narrowed)
    guard found > 0, !kept.isEmpty else {
      let missing = kept.isEmpty ? otherWords : kept.map(printed).listed(lastAfter: "and")
      return
        "There are letters of \(told), but \(Self.noneHas(of: all, "their")) \(missing).\(remark)"
    }
    return "There are letters of \(told): with \(narrowed), \(counted(found, "passage")), "
      + "\(Self.noneHas(of: found)) \(otherWords).\(remark)"
  }
}
