extension CalendarDate {
  /// The age in years that somebody born on this day has on another; below 0 on one before it.
  func age(on day: CalendarDate) -> Int {
    let isBeforeBirthday = (day.month, day.day) < (month, self.day)
    return day.year - year - (isBeforeBirthday ? 1 : 0)
  }
}
