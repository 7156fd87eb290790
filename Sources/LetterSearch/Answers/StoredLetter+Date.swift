import LetterParsing

extension StoredLetter {
  /// The date for people: `25 February 2011`; marked where it cannot be right.
  package var shownDate: String? {
    letter.date.map { date in
      date.longForm + (letter.visitAfterDate == nil ? "" : " " + Citation.asPrinted)
    }
  }

  /// The date for people; of a letter without one the days of its visit: `undated; visited 29 to 30
  /// July 2025`; `nil` where neither is known.
  package var shownDateOrVisit: String? { shownDate ?? visitInPlaceOfDate }

  /// The same as citations have it: days of a visit in square brackets.
  var citedDate: String? { shownDate ?? citedVisit }

  /// The days of the visit of a letter without a date: `[undated; visited 29 to 30 July 2025]`; `nil`
  /// of all others.
  package var citedVisit: String? { visitInPlaceOfDate.map { "[\($0)]" } }

  private var visitInPlaceOfDate: String? {
    guard letter.date == nil, letter.isLetter, !letter.visitDates.isEmpty else { return nil }
    let visits = letter.visitDates.map { Citation.longForm($0) }
    return "undated; visited \(visits.listed(lastAfter: "and"))"
  }

  /// Why the date cannot be right: `dated before its visit of 18 December 2019 to 19 December 2019`;
  /// `nil` where nothing speaks against it.
  package var dateRemark: String? {
    letter.visitAfterDate.map { visit in
      let end = visit.start == visit.end ? "" : " to \(visit.end.longForm)"
      return "dated before its visit of \(visit.start.longForm)\(end)"
    }
  }
}

extension DateSpan {
  /// The span for tables (ISO 8601): `2019-03-04`, `2019-03-04/2019-03-05`.
  var text: String { start == end ? start.description : "\(start)/\(end)" }
}
