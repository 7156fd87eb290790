package import LetterParsing

/// How a passage is cited in running text, in the form that reports use.
///
/// `Ofsted (2011) Letter to Ms S Walker, Belmont Primary School, 25 February 2011: nurture groups.
/// Strengths, bullet 5.` Only what the letter states is in it: a date that could not be read is
/// missing, not guessed.
package enum Citation {
  package static func text(for passage: StoredPassage, in letter: StoredLetter) -> String {
    "\(source(of: letter)). \(place(of: passage))."
  }

  static func text(for hit: Hit) -> String {
    "\(hit.citedLetter ?? source(of: hit.letter)). \(place(of: hit.passage))."
  }

  /// Where in its letter a passage stands: `Strengths, bullet 5`.
  package static func place(of passage: StoredPassage) -> String {
    "\(sectionTitle(passage.section)), \(passage.kind.rawValue) \(passage.numberInSection)"
  }

  /// The letter alone.
  package static func source(of letter: StoredLetter) -> String {
    let fields = letter.letter
    let year = fields.date.map { " (\($0.year))" } ?? ""
    guard fields.isLetter else {
      let title = fields.title ?? fields.inferred.title ?? letter.file
      return [fields.institution, title + year, fields.date.map(longForm)]
        .compactMap(\.self).joined(separator: ", ")
    }
    let receiver = [fields.addressees.first?.name, fields.institution].compactMap(\.self)
    let recipients = receiver.isEmpty ? "Letter" : "Letter to " + receiver.joined(separator: ", ")
    let head = publisher(of: letter).map { $0 + year + " " } ?? ""
    let dated = [head + recipients, fields.date.map(longForm)].compactMap(\.self)
      .joined(separator: ", ")
    return fields.subject.map { dated + ": " + $0 } ?? dated
  }

  /// A date as British people write it: `25 February 2011`.
  package static func longForm(_ date: CalendarDate) -> String {
    "\(date.day) \(monthNames[date.month - 1]) \(date.year)"
  }

  /// A section's name as a heading: `Main findings`.
  package static func sectionTitle(_ section: SectionName) -> String {
    switch section {
    case .improvements: "Areas for improvement"
    default:
      section.rawValue.prefix(1).uppercased()
        + section.rawValue.dropFirst().map { $0 == "_" ? " " : String($0) }.joined()
    }
  }

  /// Ofsted, where the letter itself shows that one of its inspectors wrote it.
  static func publisher(of letter: StoredLetter) -> String? {
    let marks = ["HMI", "Majesty", "Ofsted"]
    let places =
      letter.letter.signatories.flatMap { [$0.name, $0.role ?? ""] } + letter.letter.letterhead
      + [letter.letter.subject ?? ""]
    let isOfsted = places.contains { place in
      marks.contains { place.contains($0) } || place.lowercased().contains("ofsted")
    }
    return isOfsted ? "Ofsted" : nil
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
