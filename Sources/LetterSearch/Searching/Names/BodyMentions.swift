import LetterParsing
import Search

/// Where the plain words of a query name bodies, and what joins several names.
struct BodyMentions: Sendable {
  /// A name among the words.
  struct Mention: Sendable {
    let name: PlainName
    /// `nil` for a council to which no letter is.
    var body: NamedBody?
  }

  /// Names with nothing but joining words between them, and none but these before and behind.
  struct Span: Sendable {
    fileprivate(set) var mentions: [Mention]
    /// The run of plain words that it stands in.
    fileprivate let run: [QueryWord]
    fileprivate(set) var places: Range<Int>

    var words: ArraySlice<QueryWord> { run[places] }

    /// What is left when the names go: also without what only leads to them, as *in* does.
    var wordsLeadingTo: ArraySlice<QueryWord> {
      var start = places.lowerBound
      while start > 0, BodyMentions.isJoining(run[start - 1]) { start -= 1 }
      return run[start..<places.upperBound]
    }
  }

  /// In the order of the query.
  let spans: [Span]
  /// Different ones, in the order of the query.
  let bodies: [NamedBody]
  /// Words that join names, and those that ask to compare; none beside one name.
  let joining: [QueryWord]

  var mentions: [Mention] { spans.flatMap(\.mentions) }

  /// Whether several names stand there, also where letters are to one of them only.
  let areSeveral: Bool

  /// The words of the names, and the joining ones.
  var words: [ArraySlice<QueryWord>] { mentions.map(\.name.words) + joining.map { [$0] } }

  fileprivate init(_ spans: [Span], _ runs: [[QueryWord]]) {
    var bodies: [NamedBody] = []
    for body in spans.flatMap({ $0.mentions.compactMap(\.body) }) {
      if let place = bodies.firstIndex(where: { $0.passages == body.passages }) {
        bodies[place].names += body.names
      } else {
        bodies.append(body)
      }
    }
    self.spans = spans
    self.bodies = bodies
    areSeveral = bodies.count > 1 || spans.contains { $0.mentions.contains { $0.body == nil } }
    joining = areSeveral ? Self.joining(spans, runs) : []
  }

  private static func joining(_ spans: [Span], _ runs: [[QueryWord]]) -> [QueryWord] {
    let beside = spans.enumerated().flatMap { number, span in
      let words = number == 0 ? span.words : span.wordsLeadingTo
      return words.indices.filter { place in
        !span.mentions.contains { $0.name.words.indices.contains(place) }
      }
      .map { words[$0] }
    }
    // "Compare caseloads in Derby and Luton" does not look for comparisons.
    let first = runs.first?.first.flatMap { comparing.contains(bare($0)) ? $0 : nil }
    // Nor does "caseloads in Derby compared with caseloads in Luton".
    let between = zip(spans, spans.dropFirst()).flatMap { left, right in
      left.places.upperBound <= right.places.lowerBound && left.run == right.run
        ? left.run[left.places.upperBound..<right.places.lowerBound].filter {
          opposing.contains(bare($0))
        } : []
    }
    return beside + ([first].compactMap(\.self) + between).filter { !beside.contains($0) }
  }

  private static let comparing: Set = ["compare", "comparing", "comparison"]
  private static let opposing: Set = ["compared", "versus", "vs"]
  /// Before the first of several names, and behind the last.
  private static let embracing = comparing.union(["both", "between", "compared"])
  private static let joiningWords = embracing.union([
    "&", "against", "also", "and", "as", "for", "from", "in", "of", "or", "plus", "than", "the",
    "to", "v", "versus", "vs", "well", "with",
  ])

  /// In lower case, without full stops: *vs.*
  private static func bare(_ word: QueryWord) -> String {
    word.text.lowercased().filter { $0 != "." }
  }

  fileprivate static func isJoining(_ word: QueryWord) -> Bool {
    joiningWords.contains(bare(word))
  }

  /// The names of a run, joined.
  ///
  /// - Parameter mentions: in the order of the run.
  fileprivate static func spans(_ mentions: [Mention], in run: [QueryWord]) -> [Span] {
    var spans: [Span] = []
    for mention in mentions {
      let places = mention.name.words.indices
      if let last = spans.indices.last,
        run[spans[last].places.upperBound..<places.lowerBound].allSatisfy(isJoining)
      {
        spans[last].mentions.append(mention)
        spans[last].places = spans[last].places.lowerBound..<places.upperBound
      } else {
        spans.append(Span(mentions: [mention], run: run, places: places))
      }
    }
    return spans.map { span in
      guard span.mentions.count > 1 else { return span }
      var (start, end) = (span.places.lowerBound, span.places.upperBound)
      while start > 0, embracing.contains(bare(run[start - 1])) { start -= 1 }
      while end < run.count, embracing.contains(bare(run[end])) { end += 1 }
      var whole = span
      whole.places = start..<end
      return whole
    }
  }
}

extension NameFinder {
  /// Where the plain words name bodies that are looked for, `nil` where they name none to which letters
  /// are, and bodies that they leave out; neither where the query asks for bodies in a field.
  func bodyMentions() throws -> (asked: BodyMentions?, denied: [DeniedBodies]) {
    guard !compiled.words.isEmpty, !asks(for: LetterField.ofBodies) else { return (nil, []) }
    let held = try runs.map(mentionsOfBodies)
    guard held.contains(where: { !$0.isEmpty }) else { return (nil, []) }
    let all = try zip(runs, held).map { run, held in
      (held + (try mentionsOfAbsent(in: run, beside: held))).sorted {
        $0.name.words.startIndex < $1.name.words.startIndex
      }
    }
    var told: [BodyMentions.Span] = []
    var denied: [DeniedBodies] = []
    for (run, mentions) in zip(runs, all) {
      let names = try withoutEverydayWords(mentions, in: run)
      let left = DeniedBodies.all(names, in: run)
      denied += left
      let asked = names.filter { name in
        !left.contains { $0.words.indices.overlaps(name.name.words.indices) }
      }
      told += BodyMentions.spans(asked, in: run)
    }
    let asksForBodies = told.contains { $0.mentions.contains { $0.body != nil } }
    return (asksForBodies ? BodyMentions(told, runs) : nil, denied)
  }

  private func mentionsOfBodies(in run: [QueryWord]) throws -> [BodyMentions.Mention] {
    let scanner = try NameScanner(run, LetterField.ofBodies, searcher)
    return try run.scan { place in
      try scanner.longest(at: place) { name, fields in
        guard !name.isBrokenOff else { return nil }
        for field in fields {
          guard let passages = try searcher.passages(ofBody: name, in: field) else { continue }
          let body = NamedBody(names: [name], field: field, passages: passages)
          return BodyMentions.Mention(name: name, body: body)
        }
        return nil
      }
    }
  }

  private func mentionsOfAbsent(
    in run: [QueryWord],
    beside held: [BodyMentions.Mention]
  ) throws -> [BodyMentions.Mention] {
    let scanner = try NameScanner(run, [], searcher)
    return try run.scan { place in
      try scanner.longest(at: place) { name, _ in
        let isApart = !held.contains { $0.name.words.indices.overlaps(name.words.indices) }
        return try isApart && searcher.isAbsentAuthority(name)
          ? BodyMentions.Mention(name: name, body: nil) : nil
      }
    }
  }

  /// The mentions without those that are more likely the words that they are.
  ///
  /// What a word or a comma joins to another name is a name, too.
  private func withoutEverydayWords(
    _ mentions: [BodyMentions.Mention],
    in run: [QueryWord]
  ) throws -> [BodyMentions.Mention] {
    try mentions.enumerated().filter { place, mention in
      guard let body = mention.body else { return true }
      // Each time a body is named it is meant, if it is the first time.
      let first = mentions.first { $0.body?.passages == body.passages } ?? mention
      let isJoined = [place - 1, place].contains { before in
        mentions.indices.contains(before) && mentions.indices.contains(before + 1)
          && areJoined(mentions[before], mentions[before + 1], in: run)
      }
      return try isJoined || !isEverydayWord(first.name, body.passages)
    }
    .map(\.element)
  }

  /// Whether a comma or words, and nothing else, join two different names.
  private func areJoined(
    _ left: BodyMentions.Mention,
    _ right: BodyMentions.Mention,
    in run: [QueryWord]
  ) -> Bool {
    guard left.body?.passages != right.body?.passages else { return false }
    let between = run[left.name.words.endIndex..<right.name.words.startIndex]
    guard between.isEmpty else { return between.allSatisfy(BodyMentions.isJoining) }
    // A word has the punctuation behind it with it.
    guard let end = left.name.words.last?.source.utf8 else { return false }
    return compiled.text.utf8.dropFirst(end.lowerBound).prefix(end.count)
      .contains(UInt8(ascii: ","))
  }
}

extension PlainName {
  /// Whether a joining word is left without one of the names that it joins: *& Derby*, *Devon and City* of
  /// "Devon and City of London".
  fileprivate var isBrokenOff: Bool {
    func isAnd(_ word: QueryWord?) -> Bool {
      word.map { ["and", "&"].contains($0.text.lowercased()) } ?? false
    }
    let last = words.last?.text.lowercased() == "city" ? words.dropLast().last : words.last
    return isAnd(words.first) || isAnd(last)
  }
}

extension LetterSearcher {
  /// Whether a name is that of an English council to which no letter here is.
  func isAbsentAuthority(_ name: PlainName) throws -> Bool {
    let council = LetterField.localAuthority
    guard !NamedBody.everydayNames.contains(name.text.lowercased()),
      AuthorityName.isEnglish(name.text),
      try isTelling(name, in: council),
      // Mrs Kent is a person.
      !Roles.titles.contains((name.wordBefore ?? "").filter { $0 != "." })
    else { return false }
    // Part of a name may be the council, too: Newcastle, Hull.
    let part = QueryExpression.fielded([council], .phrase(QuotedPhrase(Self.placeName(name.text))))
    return try searcher.documentCount(of: settled(compile(part).query())) == 0
  }

  /// A council's name without what says that it is one: `County Durham`.
  private static func placeName(_ name: String) -> String {
    let short = AuthorityName.short(name) ?? name
    let words = short.split(separator: " ")
    let isCounty = words.count > 1 && words[0].lowercased() == "county"
    return isCounty ? words.dropFirst().joined(separator: " ") : short
  }
}
