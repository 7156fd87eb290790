/// What became of the improvement points of several bodies, each beside its own letters only.
package struct RecurrenceReport: Sendable {
  /// Whose points were asked for; `nil` for those of every body that came back.
  package var asked: String?
  /// Those of the very name that was asked for first, then by the alphabet; where nobody was named, only
  /// those with a point that came back, the one that most letters have first.
  package var bodies: [Recurrence]
  /// How many of all bodies have two dated letters or more with improvement points.
  package var comparedBodies: Int
  /// How many dated letters these have.
  package var comparedLetters: Int
  /// How many of them have a point that came back.
  package var bodiesToldAgain: Int
  /// How many bodies have no more than one such letter.
  package var singleBodies: Int
  /// How many letters of the bodies have improvement points and no date.
  package var withoutDate: Int
  /// How much two points must be alike to count as one that came back, from 0 to 1.
  package var leastLikeness: Double
  /// How many letters with improvement points name no body, and are compared with none.
  package var withoutBody: Int
  /// What there is to say of the query and restrictions that points were looked for among.
  package var notes: [SearchResponse.Note]
  /// Whether only some passages were looked at.
  private let isRestricted: Bool

  init(
    of asked: String?,
    _ bodies: [Recurrence],
    leastLikeness: Double,
    withoutBody: Int,
    among request: SearchRequest,
    notes: [SearchResponse.Note]
  ) {
    let compared = bodies.filter { $0.letters.count > 1 }
    let told = compared.map { ($0, $0.returning) }.filter { !$0.1.isEmpty }
    self.asked = asked
    comparedBodies = compared.count
    comparedLetters = compared.map(\.letters.count).reduce(0, +)
    bodiesToldAgain = told.count
    singleBodies = bodies.count - compared.count
    withoutDate = bodies.map(\.withoutDate).reduce(0, +)
    self.leastLikeness = leastLikeness
    self.withoutBody = withoutBody
    isRestricted = !request.findsEverything
    self.notes = isRestricted ? notes : []
    self.bodies =
      asked == nil
      ? told.sorted { Self.isBefore($0.1, $1.1) }.map(\.0)
      : bodies.filter { !$0.letters.isEmpty }
  }

  /// The body first whose point is in most letters, then the one with most points, then the most alike.
  private static func isBefore(
    _ left: [(letter: Recurrence.DatedLetter, point: Recurrence.Point)],
    _ right: [(letter: Recurrence.DatedLetter, point: Recurrence.Point)]
  ) -> Bool {
    let (first, second) = (left[0].point, right[0].point)
    return (second.letterCount, right.count, second.likeness)
      < (first.letterCount, left.count, first.likeness)
  }

  /// `41 of 67 bodies with two dated letters or more …`: how many were told something again, without
  /// a full stop.
  package var summary: String {
    guard comparedBodies > 0 else {
      return "No school or council has two dated letters with areas for improvement"
        + (isRestricted ? " among the passages asked for" : "")
    }
    let bodies = comparedBodies == 1 ? "1 body" : "\(comparedBodies.grouped) bodies"
    return "\(bodiesToldAgain) of \(bodies) with two dated letters or more that have areas for "
      + "improvement (\(comparedLetters.grouped) letters) "
      + "\(bodiesToldAgain == 1 ? "has" : "have") a point that may have come back"
  }

  /// How often it was right where somebody read what it found, see ``PointLikeness``.
  private static let sureness =
    "Of 40 pairs from 30% on that were read by hand, 35 told the same thing; of 23 from 40% on, 22."

  /// What a reader of points that came back should know, on one line.
  package var caution: String {
    "Points are candidates, at least \(leastLikeness.percent) alike by their words: "
      + "read both before you say that one came back. \(Self.sureness)"
  }

  /// Which bodies a name stands for; `nil` for one of that very name.
  package var namedBodies: String? {
    guard let asked, let first = bodies.first, bodies.count > 1 || !first.isNamed else {
      return nil
    }
    let names = bodies.map { "\($0.body) (\(counted($0.letters.count, "letter")))" }
    guard bodies.count > 1 else { return "\(asked) is taken for \(names[0])." }
    return "\(asked) is in the names of \(bodies.count) bodies: "
      + "\(names.joined(separator: ", ")). Each is compared with its own letters only."
  }
}
