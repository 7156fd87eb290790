package import LetterParsing

/// How a passage is cited in running text, in the form that reports use.
///
/// `Ofsted (2011) Letter to Ms S Walker, Belmont Primary School, 25 February 2011: nurture groups.
/// Strengths, bullet 5.` A joint letter is of all whom its signature names: `Ofsted, CQC and HMICFRS
/// (2023) Letter to …`. Only what the letter states is in it: a date that could not be read is missing,
/// not guessed, and the days of the visit stand in its place: `[undated; visited 29 to 30 July 2025]`;
/// one that cannot be right is kept and marked: `21 January 2019 [date as printed]`; the body of a
/// document that is no letter, concluded from its addresses, is in square brackets:
/// `[Derby City Council], Nurture Groups (2014), 3 November 2014.`
package enum Citation {
  package static func text(for passage: StoredPassage, in letter: StoredLetter) -> String {
    "\(source(of: letter)). \(place(of: passage))."
  }

  /// How passages that follow one another are cited.
  ///
  /// `… Areas for improvement, bullet 1 to bullet 3.`
  static func text(for passages: [StoredPassage], in letter: StoredLetter) -> String {
    guard let first = passages.first else { return source(of: letter) }
    guard passages.count > 1, let last = passages.last else { return text(for: first, in: letter) }
    let end =
      first.section == last.section
      ? "\(last.kind.rawValue) \(last.numberInSection)" : place(of: last)
    return "\(source(of: letter)). \(place(of: first)) to \(end)."
  }

  static func text(for hit: Hit) -> String {
    "\(hit.sharedLetter.citation). \(place(of: hit.passage))."
  }

  /// Where in its letter a passage stands: `Strengths, bullet 5`.
  package static func place(of passage: StoredPassage) -> String {
    "\(passage.section.title), \(passage.kind.rawValue) \(passage.numberInSection)"
  }

  /// The letter alone.
  package static func source(of letter: StoredLetter) -> String {
    let fields = letter.letter
    let year = fields.date.map { " (\($0.year))" } ?? ""
    guard fields.isLetter else {
      let title = fields.title ?? fields.inferred.title ?? letter.file
      // A report may be called by the school that it is about.
      let isNamed =
        fields.institution == nil && fields.inferred.institution.map { title.contains($0) } == true
      return [isNamed ? nil : body(of: letter), title + year, letter.citedDate]
        .compactMap(\.self).joined(separator: ", ")
    }
    let head = publisher(of: letter).map { $0 + year + " " } ?? ""
    let recipients = receiver(of: letter) ?? "Letter"
    let dated = [head + recipients, letter.citedDate].compactMap(\.self)
      .joined(separator: ", ")
    return fields.subject.map { dated + ": " + unended($0) } ?? dated
  }

  /// A subject without the full stop that some letters end it with; what cites it puts its own.
  private static func unended(_ subject: String) -> String {
    subject.hasSuffix(".") && !subject.hasSuffix("..") ? String(subject.dropLast()) : subject
  }

  /// What kind of source it is and to whom: `Letter to Ms S Walker, Belmont Primary School`; `nil` of a
  /// document that is no letter.
  static func receiver(of letter: StoredLetter) -> String? {
    let fields = letter.letter
    guard fields.isLetter else { return nil }
    let names = [fields.addressees.first?.name, fields.institution].compactMap(\.self)
    return names.isEmpty ? "Letter" : "Letter to " + names.joined(separator: ", ")
  }

  /// The body that a document is of; in square brackets, as what an editor supplies, where the
  /// document does not say it itself.
  static func body(of letter: StoredLetter) -> String? {
    letter.letter.institution ?? letter.letter.inferred.institution.map { "[\($0)]" }
  }

  /// Stands behind a date that is cited as the letter has it, although it cannot be right.
  package static let asPrinted = "[date as printed]"

  /// A date as British people write it: `25 February 2011`.
  package static func longForm(_ date: CalendarDate) -> String {
    date.longForm
  }

  /// Days as British people write them: `10 February 2011`, `17 to 23 January 2013`.
  package static func longForm(_ span: DateSpan) -> String {
    let end = longForm(span.end)
    guard span.start != span.end else { return end }
    let isInMonth = (span.start.year, span.start.month) == (span.end.year, span.end.month)
    return "\(isInMonth ? String(span.start.day) : longForm(span.start)) to \(end)"
  }

  /// The inspectorates that wrote the letter, where it shows them itself: one, or all that signed a
  /// joint letter.
  static func publishers(of letter: StoredLetter) -> [String] {
    Inspectorates.named(
      in: letter.letter.signatories.flatMap { [$0.name, $0.role ?? ""] }
        + letter.letter.letterhead + [letter.letter.subject ?? ""]
    )
  }

  /// ``publishers(of:)`` in words: `Ofsted, CQC and HMICFRS`; `nil` where there are none.
  static func publisher(of letter: StoredLetter) -> String? {
    let names = publishers(of: letter)
    return names.isEmpty ? nil : names.listed(lastAfter: "and")
  }
}
