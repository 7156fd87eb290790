import Search

/// A stretch of the calendar that letters are counted by.
package enum CalendarUnit: String, Sendable, CaseIterable {
  case year
  case month
  /// From 1 September to 31 August.
  case academicYear = "academic_year"

  /// The stretch that holds a day; stretches count on without a gap.
  ///
  /// - Parameter day: days since 1 January 1970.
  func ordinal(ofDay day: Int64) -> Int {
    let day = CalendarDay(number: day)
    return switch self {
    case .year: day.year
    case .month: day.year * 12 + day.month - 1
    case .academicYear: day.month >= 9 ? day.year : day.year - 1
    }
  }

  /// A stretch as queries name it: `2011`, `2011-02`, `2010-11`.
  func name(of ordinal: Int) -> String {
    switch self {
    case .year: String(ordinal)
    case .month: "\(ordinal / 12)-\((ordinal % 12 + 1).inTwoDigits)"
    case .academicYear: "\(ordinal)-\(((ordinal + 1) % 100).inTwoDigits)"
    }
  }
}

extension Int {
  /// A number from 0 to 99 as dates have it: `05`.
  var inTwoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}
