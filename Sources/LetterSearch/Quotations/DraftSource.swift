import Search

/// What a draft says of where a quotation stands: whose letter it is, and of when.
struct DraftSource: Hashable, Sendable {
  /// Schools and councils that it names near the quotation.
  var bodies: [DraftNames.Body] = []
  var dates: [DraftDates.Date] = []

  /// The passages of letters that it may mean, the narrowest first.
  var scopes: [Query] {
    let ofBodies = bodies.compactMap(\.passages)
    let body = ofBodies.isEmpty ? nil : Query.any(ofBodies)
    let date = dates.isEmpty ? nil : Query.any(dates.map(\.passages))
    let both = body.flatMap { body in date.map { Query.all([.filter(body), .filter($0)]) } }
    return [both, body, date].compactMap(\.self)
  }

  /// The passages of letters of a date, of bodies that it names where there are letters of these.
  func scope(of date: DraftDates.Date) -> Query {
    let ofBodies = bodies.compactMap(\.passages)
    guard !ofBodies.isEmpty else { return date.passages }
    return .all([.filter(.any(ofBodies)), .filter(date.passages)])
  }
}
