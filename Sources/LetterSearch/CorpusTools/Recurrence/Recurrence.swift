package import LetterParsing

/// What became of the improvement points of one school, council or other body in its later letters.
///
/// A point comes back when a later letter has one like it, see ``PointLikeness``. Nothing is
/// concluded from a point that does not come back: it may have been met, or the later letter may
/// have been about something else.
package struct Recurrence: Sendable {
  /// A letter with improvement points.
  package struct DatedLetter: Sendable {
    package var letter: StoredLetter
    package var date: CalendarDate
    package var points: [Point]
  }

  /// An improvement point and what later letters have like it.
  package struct Point: Sendable {
    package var passage: StoredPassage
    /// Of each later letter that has one like it the point most alike; the oldest letter first.
    package var matches: [Match] = []
    /// Whether an earlier letter has one like it.
    package var isRepeated = false
    /// How many later letters there are.
    package var laterLetters = 0
  }

  package struct Match: Sendable {
    package var letter: StoredLetter
    package var passage: StoredPassage
    /// 0 to 1, see ``PointLikeness``.
    package var likeness: Double
    /// In the form of the earlier point, the rarest first.
    package var sharedWords: [String]
  }

  package enum Fate: String, Sendable {
    case cameBack = "came back"
    case notInLater = "not in later letters"
    case noLater = "no later letter"
  }

  /// The body's name as most of its letters write it; with its place where others have the name, too.
  package var body: String
  /// Its name as other letters of it write it.
  package var otherSpellings: [String]
  /// Whether it has the very name that was asked for, and not only its words.
  package var isNamed: Bool
  /// The oldest first; letters without a date are left out.
  package var letters: [DatedLetter]
  /// How many letters with improvement points are left out.
  package var withoutDate: Int
}

extension Recurrence.Point {
  /// The most alike point of the first later letter that has one.
  package var later: Recurrence.Match? { matches.first }

  package var fate: Recurrence.Fate {
    later != nil ? .cameBack : laterLetters > 0 ? .notInLater : .noLater
  }

  /// ``fate``, with how many later letters there are.
  package var fateInWords: String {
    fate.rawValue + (laterLetters > 0 ? " (\(laterLetters) since)" : "")
  }

  /// How many letters have it: its own, and the later ones.
  package var letterCount: Int { 1 + matches.count }

  /// Of the later point that is most like it, 0 to 1.
  package var likeness: Double { matches.map(\.likeness).max() ?? 0 }
}

extension Recurrence {
  /// The points that came back, each where it stands first: those of most letters first, then the most
  /// alike.
  ///
  /// A point that came back is left out where an earlier one has it and all that it is like.
  package var returning: [(letter: DatedLetter, point: Point)] {
    var told: [Set<String>] = []
    var found: [(letter: DatedLetter, point: Point)] = []
    for letter in letters {
      for point in letter.points where point.later != nil {
        let alike = Set([point.passage.id] + point.matches.map(\.passage.id))
        guard !told.contains(where: { $0.isSuperset(of: alike) }) else { continue }
        told.append(alike)
        found.append((letter, point))
      }
    }
    return found.sorted { left, right in
      (right.point.letterCount, right.point.likeness, left.letter.date, left.point.passage.id)
        < (left.point.letterCount, left.point.likeness, right.letter.date, right.point.passage.id)
    }
  }
}
