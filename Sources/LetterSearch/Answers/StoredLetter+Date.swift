import LetterParsing

extension StoredLetter {
  /// The date for people: `25 February 2011`; marked where it cannot be right.
  package var shownDate: String? {
    letter.date.map { date in
      date.longForm + (letter.visitAfterDate == nil ? "" : " " + Citation.asPrinted)
    }
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
