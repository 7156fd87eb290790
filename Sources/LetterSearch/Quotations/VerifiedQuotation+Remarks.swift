import LetterParsing

/// What is said of whom a draft quotes.
extension VerifiedQuotation {
  /// Whether the draft names a school, council or date near the quotation, and its letter is another's.
  package var isAttributionDoubted: Bool { !remarks.isEmpty }

  /// What is to be said of schools, councils and dates that the draft names near the quotation; empty
  /// where their letters have the words.
  package var remarks: [String] {
    guard let source else { return [] }
    return bodyRemarks + [dateRemark(source)].compactMap(\.self)
  }

  private var bodyRemarks: [String] {
    let other = namedBodies.filter { $0.hasLetters && !$0.hasWords }.map(\.name)
    let without = namedBodies.filter { !$0.hasLetters }.map(\.name)
    // Who names two councils may quote one of them.
    guard !namedBodies.contains(where: \.hasWords) else { return [] }
    let words = status == .near ? "the nearest words are" : "the words are"
    return [
      other.isEmpty ? nil : "\(words) not in a letter of \(other.listed(lastAfter: "or"))",
      without.isEmpty ? nil : "there is no letter of \(without.listed(lastAfter: "or"))",
    ].compactMap(\.self)
  }

  private func dateRemark(_ source: Source) -> String? {
    guard !namedDates.isEmpty, !namedDates.contains(where: \.hasWords),
      let date = source.letter.letter.date
    else { return nil }
    let letter = status == .near ? "the letter with the nearest words" : "the letter"
    let names = namedDates.map(\.name).listed(lastAfter: "or")
    return "\(letter) is of \(Citation.longForm(date)), not of \(names)"
  }
}
