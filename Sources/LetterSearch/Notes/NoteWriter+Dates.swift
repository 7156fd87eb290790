import Search

/// The note on dates that plain words tell.
extension NoteWriter {
  /// Offers the dates that words tell, "since 2011", or says that there is nothing of them.
  ///
  /// - Parameter words: those that begin with the period.
  /// - Returns: `nil` for a year alone of which no letter is, which is more likely that of a law.
  func note(on period: SpokenPeriod, _ words: ArraySlice<QueryWord>) throws -> QueryNote? {
    let words = words.prefix(period.wordCount)
    guard let utf8 = words.utf8 else { return nil }
    let typed = words.map(\.text).joined(separator: " ")
    let plain = period.isBare ? Self.typedDate(typed) : nil
    let fix = plain.map { "\(LetterField.date):\($0)" } ?? period.condition
    guard let offer = try offer(fix, at: utf8, as: .otherField) else { return nil }
    var note = offer.note
    guard offer.found > 0 else {
      note.fix = nil
      guard let message = try nothing(of: period, fix, typed) else { return nil }
      note.message = message
      return note
    }
    note.message =
      period.isBare
      ? "There are letters of \(typed), too: with \(fix), \(counted(offer.found, "passage"))."
      : "Letters of \(period.isExcluded ? "other" : "those") dates are \(fix): "
        + "with it in place of “\(marked(utf8))”, "
        + "\(counted(offer.found, "passage"))."
    note.message += period.remark.map { " \($0)" } ?? ""
    return note
  }

  /// Says of what NOT is said where dates stand behind it, and offers the dates.
  func deniedPeriods() throws -> [NameNote] {
    guard !asksForDates else { return [] }
    return try DeniedPeriod.all(in: parsed.expression, parsed.text).compactMap { denied in
      let field = "\(LetterField.date):\(denied.period.value)"
      guard !denied.period.isExcluded, let utf8 = denied.words.utf8, let first = denied.words.first,
        let offer = try offer(field, at: utf8, as: .otherField)
      else { return nil }
      var note = offer.note
      note.message =
        "NOT leaves out the word \(first.text) alone: with \(field) behind it, letters of those dates, "
        + "\(counted(offer.found, "passage"))."
      note.message += denied.period.remark.map { " \($0)" } ?? ""
      return NameNote(note, .dates)
    }
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
    let council = LetterField.localAuthority
    let asked = request.filters.map(\.field) + parsed.expression.fieldNames
    guard words.first?.text.first?.isUppercase == true, !asked.contains(council) else { return nil }
    let scanner = try NameScanner(words, [council], searcher)
    return try scanner.longest(at: 0) { name, _ in
      guard name.words.count == words.count,
        try searcher.passages(ofBody: name, in: council) != nil
      else { return nil }
      return ("\(council):\(FieldValueText.quoted(name.text))", "to that council")
    }?.0
  }

  private var asksForDates: Bool {
    let asked = request.filters.map(\.field) + parsed.expression.fieldNames
    return LetterField.ofDates.contains(where: asked.contains)
  }

  /// A part of the query with the marks between its words, and none around them.
  private func marked(_ utf8: Range<Int>) -> String {
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
