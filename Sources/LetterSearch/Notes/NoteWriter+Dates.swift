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
    let value = period.isBare ? Self.typedDate(typed) ?? period.value : period.value
    let fix = "\(LetterField.date):\(value)"
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
      : "Letters of those dates are \(fix): with it in place of “\(marked(utf8))”, "
        + "\(counted(offer.found, "passage"))."
    note.message += period.remark.map { " \($0)" } ?? ""
    return note
  }

  /// A part of the query with the marks between its words, and none around them.
  private func marked(_ utf8: Range<Int>) -> String {
    let bytes = parsed.text.utf8.dropFirst(utf8.lowerBound).prefix(utf8.count)
    let behind = String(decoding: bytes, as: UTF8.self).drop { !$0.isLetter && !$0.isNumber }
    return String(behind.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
  }

  /// A date as it may stand in a field; `nil` for a year in short, of which the day is said.
  private static func typedDate(_ typed: String) -> String? {
    typed.split { !$0.isNumber }.last?.count == 4 ? FieldValueText.quoted(typed) : nil
  }

  /// What is said where the query finds nothing of some dates; `nil` for nothing.
  private func nothing(
    of period: SpokenPeriod,
    _ field: String,
    _ typed: String
  ) throws -> String? {
    let all = try count(searcher.parse(field, isStrict: false).expression)
    let told = period.isBare ? typed : "those dates (\(field))"
    let remark = period.remark.map { " \($0)" } ?? ""
    guard all > 0 else {
      let restricted = request.filters.isEmpty ? "" : " within the restrictions"
      return period.isYear ? nil : "No letter\(restricted) is of \(told)." + remark
    }
    // Between operators each word is a part of its own.
    guard !compiled.words.isEmpty else { return nil }
    let kept = keptParts
    let isWithout = try kept.isEmpty || found(withKeptParts(field)) > 0
    let missing = isWithout ? otherWords : kept.map(printed).listed(lastAfter: "and")
    return "There are letters of \(told), but \(Self.noneHas(of: all, "their")) "
      + "\(missing).\(remark)"
  }
}
