import InvertedIndex
import LetterParsing
import Search

/// What became of the improvement points of one institution in its later letters.
///
/// A point comes back when a later letter has one like it, see ``PointLikeness``. Nothing is
/// concluded from a point that does not come back: it may have been met, or the later letter may
/// have been about something else.
package struct Recurrence: Sendable {
  /// A letter with improvement points.
  package struct DatedLetter: Sendable {
    package var letter: StoredLetter
    package var points: [Point]
  }

  /// An improvement point and what later letters have like it.
  package struct Point: Sendable {
    package var passage: StoredPassage
    /// The most alike point of the first later letter that has one.
    package var later: Match?
    /// Whether an earlier letter has one like it.
    package var isRepeated = false
    /// How many later letters there are.
    package var laterLetters: Int
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

  package var institution: String
  /// The oldest first; letters without a date are left out.
  package var letters: [DatedLetter]
  package var withoutDate: Int
}

extension Recurrence.Point {
  package var fate: Recurrence.Fate {
    later != nil ? .cameBack : laterLetters > 0 ? .notInLater : .noLater
  }
}

extension LetterSearcher {
  /// Compares the improvement points of an institution's letters.
  ///
  /// - Parameters:
  ///   - institution: as in `institution:"…"`, or the authority that letters are about, whatever
  ///     part of it they are addressed to; empty for what the request's filters find.
  ///   - request: further restrictions.
  package func recurrence(
    of institution: String,
    among request: SearchRequest
  ) throws -> Recurrence {
    var request = request
    request.filters.append(.init(field: "section", value: "improvements"))
    var dated: [(date: CalendarDate, letter: Recurrence.DatedLetter)] = []
    var withoutDate = 0
    for (group, entries) in try points(of: institution, among: request) {
      let letter = try index.letter(group)
      let passages = try entries.map { try index.passage($0.document) }
        .filter { $0.canHaveThemes && !$0.text.hasSuffix(":") }
      guard let date = letter.letter.date else {
        withoutDate += 1
        continue
      }
      let points = passages.map { Recurrence.Point(passage: $0, later: nil, laterLetters: 0) }
      dated.append((date, Recurrence.DatedLetter(letter: letter, points: points)))
    }
    dated.sort { ($0.date, $0.letter.letter.id) < ($1.date, $1.letter.letter.id) }
    var letters = dated.map(\.letter)
    try PointLikeness(index).compare(&letters)
    return Recurrence(institution: institution, letters: letters, withoutDate: withoutDate)
  }

  /// The improvement points of each letter to an institution, and of those about an authority of
  /// its name.
  private func points(
    of institution: String,
    among request: SearchRequest
  ) throws -> [(GroupID, [ThemedPassages.Entry])] {
    guard !institution.isEmpty else {
      return Self.byLetter(try themedPassages(of: request).entries)
    }
    let named = try ["institution", "la"].map { field in
      var request = request
      request.filters.append(.init(field: field, value: institution))
      return Self.byLetter(try themedPassages(of: request).entries)
    }
    let addressed = Set(named[0].map(\.0))
    let others = try named[1].filter { group, _ in
      try !addressed.contains(group) && index.letter(group).letter.kind.isOnAuthority
    }
    return named[0] + others
  }

  /// Schools and councils that may be meant by a name which no letter has.
  package func bodies(near name: String) throws -> [String] {
    let near = NearValues(index: index)
    let names = try Self.bodyFields.compactMap { compiler.schema.field(named: $0) }
      .flatMap { try near.values(near: name, in: $0) }
    return names.enumerated().filter { names.firstIndex(of: $0.element) == $0.offset }
      .map(\.element)
  }

  /// Entries of each letter, in the order in which they were found.
  private static func byLetter(
    _ entries: [ThemedPassages.Entry]
  ) -> [(GroupID, [ThemedPassages.Entry])] {
    var groups: [(GroupID, [ThemedPassages.Entry])] = []
    for entry in entries {
      if groups.last?.0 != entry.letter { groups.append((entry.letter, [])) }
      groups[groups.count - 1].1.append(entry)
    }
    return groups
  }
}
