import LetterParsing

extension StoredLetter {
  /// The date for people: `25 February 2011`; marked where it cannot be right.
  package var shownDate: String? {
    letter.date.map { date in
      date.longForm + (letter.visitAfterDate == nil ? "" : " " + Citation.asPrinted)
    }
  }

  /// The date as citations have it; of a letter without one the days of its visit, in square brackets:
  /// `[undated; visited 29 to 30 July 2025]`; `nil` where neither is known.
  var citedDate: String? {
    guard shownDate == nil, letter.isLetter else { return shownDate }
    let visits = letter.visitDates.map { Citation.longForm($0) }
    return visits.isEmpty ? nil : "[undated; visited \(visits.listed(lastAfter: "and"))]"
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
