import InvertedIndex
import LetterParsing
import Search

extension LetterSearcher {
  /// Compares the improvement points of each body's letters.
  ///
  /// - Parameters:
  ///   - typed: the name of the bodies: as in `institution:"…"`, or the authority that letters are about, whatever
  ///     part of it they are addressed to. `nil`, `all` or `*` for the points of every body that came back.
  ///   - request: further restrictions: letters in which it finds no improvement point are left out.
  ///   - least: how much two points must be alike, from 0 to 1; `nil` for what is usual.
  /// - Throws: as ``search(_:)`` does; ``LetterSearchError/badRestriction(_:_:_:)`` for a name without a
  ///   word, by the name `name`.
  package func recurrence(
    of typed: String?,
    among request: SearchRequest,
    likeness least: Double? = nil
  ) throws -> RecurrenceReport {
    let least = least ?? PointLikeness.usualLeast
    let name = typed.flatMap { ["all", "*"].contains($0.lowercased()) ? nil : $0 }
    let named = try name.map(bodies(named:))
    var restricted = request
    restricted.filters.append(.init(field: LetterField.section, value: "improvements"))
    let found = try themedPassages(of: restricted)
    var bodies: [InspectedBody: [PointedLetter]] = [:]
    var withoutBody = 0
    for (group, entries) in Self.byLetter(found.entries) {
      let letter = try index.letterFacts(group)
      let body = InspectedBody(of: letter)
      if body.isKnown {
        bodies[body, default: []].append((letter, body, entries.map(\.document)))
      } else {
        withoutBody += 1
      }
    }
    let asked = bodies.filter { named?.contains($0.key) ?? true }.sorted { $0.key < $1.key }
    var recurrences = try asked.map { try recurrence($0.value, named: name, least) }
    Self.tellApart(&recurrences, asked.map(\.key))
    let ordered = recurrences.filter(\.isNamed) + recurrences.filter { !$0.isNamed }
    return RecurrenceReport(
      of: name,
      ordered,
      leastLikeness: least,
      withoutBody: name == nil ? withoutBody : 0,
      among: request,
      notes: found.notes
    )
  }

  /// A letter, the spelling that it has for its body, and the numbers of its improvement points.
  private typealias PointedLetter = (letter: StoredLetter, body: InspectedBody, documents: [DocID])

  /// Compares the letters of one body; where nobody was named, points of single letters are not read.
  private func recurrence(
    _ letters: [PointedLetter],
    named name: String?,
    _ least: Double
  ) throws -> Recurrence {
    let names = letters.map(\.body).spellings
    let withDate = letters.compactMap { found in found.letter.letter.date.map { ($0, found) } }
    var dated: [Recurrence.DatedLetter] = []
    for (date, found) in withDate where name != nil || withDate.count > 1 {
      let points = try found.documents.map { try index.passage($0) }
        .filter { $0.canHaveThemes && !$0.text.hasSuffix(":") }
        .map { Recurrence.Point(passage: $0) }
      guard !points.isEmpty else { continue }
      dated.append(.init(letter: found.letter, date: date, points: points))
    }
    dated.sort { ($0.date, $0.letter.id) < ($1.date, $1.letter.id) }
    try PointLikeness(index, least: least).compare(&dated)
    return Recurrence(
      body: names.first ?? "",
      otherSpellings: Array(names.dropFirst()),
      isNamed: name.map { letters[0].body.isNamed($0) } ?? false,
      letters: dated,
      withoutDate: letters.count - withDate.count
    )
  }

  /// Puts the place behind names that several bodies have.
  private static func tellApart(_ recurrences: inout [Recurrence], _ bodies: [InspectedBody]) {
    let counts = Dictionary(grouping: recurrences, by: \.body).mapValues(\.count)
    for place in recurrences.indices
    where counts[recurrences[place].body] ?? 0 > 1 && !bodies[place].place.isEmpty {
      recurrences[place].body += " (\(bodies[place].place))"
    }
  }

  /// The bodies that letters to an institution of a name, and letters about an authority of it, are about.
  ///
  /// A restriction takes a name as a whole where a letter has it, a query takes its words: those that a
  /// query finds, too, are told apart from the one that was meant.
  private func bodies(named name: String) throws -> Set<InspectedBody> {
    var bodies: Set<InspectedBody> = []
    for field in LetterField.ofBodies {
      var whole = SearchRequest.everything
      whole.filters = [.init(field: field, value: name)]
      let words = SearchRequest("\(field):\(FieldValueText.quoted(name))")
      for letter in try letters(of: whole) + letters(of: words)
      where field != LetterField.localAuthority || letter.letter.kind.isOnAuthority {
        bodies.insert(InspectedBody(of: letter))
      }
    }
    return bodies
  }

  private func letters(of request: SearchRequest) throws -> [StoredLetter] {
    do {
      let groups = try matches(of: request).documents.map { index.segment.group(of: $0) }
      return try Set(groups).map { try index.letterFacts($0) }
    } catch LetterSearchError.badRestriction(_, let name, let reason) {
      throw LetterSearchError.badRestriction("name", name, reason)
    }
  }

  /// Schools and councils that may be meant by a name which no letter has.
  package func bodies(near name: String) throws -> [String] {
    let near = NearValues(index: index)
    let names = try LetterField.ofBodies.compactMap { compiler.schema.field(named: $0) }
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
