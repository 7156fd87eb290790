import LetterParsing
import Search

/// The note on several bodies that plain words name: "caseloads in Derby and Luton".
///
/// One offer has them all: with one of them in a field, the name of the other is a word that hardly any
/// passage has.
extension NoteWriter {
  /// Where the plain words name several bodies; `nil` for none and for one.
  var severalBodies: BodyMentions? {
    named.mentions.flatMap { $0.areSeveral ? $0 : nil }
  }

  /// A body as a note names it.
  struct ToldBody {
    let body: NamedBody
    /// As lists have it.
    let name: String
    /// `Kingston upon Hull (“Hull”)`.
    let label: String
    var value: String { FieldValueText.quoted(name) }
    var restriction: String { "\(body.field):\(value)" }
  }

  func told(_ body: NamedBody) throws -> ToldBody {
    let typed = body.names[0].text
    guard body.field == LetterField.localAuthority,
      let council = try searcher.authority(meantBy: typed)
    else { return ToldBody(body: body, name: typed, label: typed) }
    let label = council.isShortName ? "\(council.name) (“\(typed)”)" : council.name
    return ToldBody(body: body, name: council.name, label: label)
  }

  /// Offers the letters to all of the bodies in place of their names.
  ///
  /// - Returns: `nil` where the query cannot be written so.
  func noteOnSeveralBodies(_ mentions: BodyMentions) throws -> NameNote? {
    let bodies = try mentions.bodies.map(told)
    let all = Self.restriction(to: bodies)
    let edits = replacing(mentions, with: all)
    guard let offer = try offer(edits) else { return nil }
    let reason = Self.reason(bodies)
    guard offer.found > 0 else {
      let their = bodies.count > 1 ? "their" : "its"
      return NameNote(
        try noteOnAll(all, reason, their, among: offer.note, without: mentions.words),
        .bodies(all),
        edits: edits,
        finds: false,
        at: mentions.words.compactMap(\.utf8)
      )
    }
    var note = offer.note
    let counts = try bodies.map { body in
      try self.offer(replacing(mentions, with: body.restriction))?.found ?? 0
    }
    // Words of a name find longer names, too.
    let areApart = counts.count { $0 > 0 } > 1 && counts.reduce(0, +) == offer.found
    let each = zip(bodies, counts).filter { $1 > 0 }.map { "\($0.name) \($1)" }
      .joined(separator: ", ")
    note.message =
      "\(reason): with \(all), \(counted(offer.found, "passage"))\(areApart ? " (\(each))" : "")."
    for (body, count) in zip(bodies, counts) where count == 0 {
      note.message += try " " + onBodyWithout(body, mentions)
    }
    note.message += try remarkOnOrder(bodies)
    return NameNote(note, .bodies(all), edits: edits, at: mentions.words.compactMap(\.utf8))
  }

  /// Offers to leave out the letters to bodies that words leave out: *not in Devon*.
  func leftOutBodies() throws -> [NameNote] {
    try named.denied.compactMap { denied in
      let bodies = try denied.mentions.compactMap(\.body).map(told)
      let fix = "-\(Self.restriction(to: bodies))"
      guard let utf8 = denied.words.utf8, let offer = try offer(fix, at: utf8, as: .otherField),
        offer.found > 0
      else { return nil }
      var note = offer.note
      note.message =
        "Letters to others than \(bodies.map(\.label).listed(lastAfter: "and")) are \(fix): with it in place of “\(marked(utf8))”, "
        + "\(counted(offer.found, "passage"))."
      return NameNote(offering: note, .bodies(fix))
    }
  }

  /// `la:(Derby OR Luton)`.
  static func restriction(to bodies: [ToldBody]) -> String {
    let fields = Set(bodies.map(\.body.field))
    guard bodies.count > 1, fields.count == 1, let field = fields.first else {
      let each = bodies.map(\.restriction).joined(separator: " OR ")
      return bodies.count > 1 ? "(\(each))" : each
    }
    return "\(field):(\(bodies.map(\.value).joined(separator: " OR ")))"
  }

  static func reason(_ bodies: [ToldBody]) -> String {
    let ofCouncils = bodies.filter { $0.body.field == LetterField.localAuthority }.map(\.label)
    let ofOthers = bodies.filter { $0.body.field != LetterField.localAuthority }.map(\.label)
    func told(_ names: [String], _ one: String, _ several: String) -> [String] {
      names.isEmpty ? [] : ["\(names.count > 1 ? several : one) \(names.listed(lastAfter: "and"))"]
    }
    let all =
      told(ofCouncils, "a local authority", "local authorities")
      + told(ofOthers, "a school or other body", "schools or other bodies")
    return "There \(bodies.count > 1 ? "are" : "is") \(all.joined(separator: ", and ")), too"
  }

  /// Says that one of the bodies has nothing, and what its letters say in place of it.
  private func onBodyWithout(_ body: ToldBody, _ mentions: BodyMentions) throws -> String {
    let all = try found(body.restriction)
    let kept = keptParts.map(printed).listed(lastAfter: "and")
    let narrowed = try withKeptParts(body.restriction)
    let found = kept.isEmpty ? all : try found(narrowed)
    guard found > 0 else {
      return "\(Self.noneHas(of: all, of: body)) \(kept)."
    }
    let related = try relatedWords(within: narrowed, without: mentions.words)
    let instead = related.map { "; they say \(Self.inWords($0))" } ?? ""
    let with = kept.isEmpty ? "" : " with \(kept)"
    return "\(Self.noneHas(of: found, of: body, with)) \(otherWords)\(instead)."
  }

  /// `None of the 12 passages of Derby has`.
  private static func noneHas(of count: Int, of body: ToldBody, _ with: String = "") -> String {
    count == 1
      ? "The only passage of \(body.name)\(with) does not have"
      : "None of the \(counted(count, "passage")) of \(body.name)\(with) has"
  }

  /// Says which letters stand higher, of those that have a passage among those found.
  func remarkOnOrder(_ bodies: [ToldBody]) throws -> String {
    guard total > 0, let bodiesLifted = lifted.bodies else { return "" }
    let lifted = try bodiesLifted.lifted.filter { try finds(passagesOf: $0.passages) }
    guard !lifted.isEmpty else {
      return " No passage found here is of \(bodies.count > 1 ? "their" : "its") letters."
    }
    guard lifted.count < bodies.count else {
      return " Passages of \(bodies.count > 1 ? "their" : "its") letters stand higher."
    }
    let names = bodies.filter { body in
      lifted.contains { $0.passages == body.body.passages }
    }
    return " Passages of letters to \(names.map(\.name).listed(lastAfter: "and")) stand higher."
  }

  /// What stands in place of the names, and of the words between them; nothing without a place.
  private func replacing(_ mentions: BodyMentions, with field: String) -> [QueryEdit] {
    guard let first = mentions.spans.first, let utf8 = first.words.utf8 else { return [] }
    let inSpans = mentions.spans.flatMap { $0.words + $0.wordsLeadingTo }
    let asking = mentions.joining.filter { !inSpans.contains($0) }
    let further =
      mentions.spans.dropFirst().compactMap(\.wordsLeadingTo.utf8)
      + asking.compactMap(\.source.utf8)
    return [QueryEdit(utf8: utf8, text: field)] + further.map { QueryEdit(utf8: $0, text: "") }
  }

  /// An offer of all edits at once; `nil` for none, and where they make no query.
  private func offer(_ edits: [QueryEdit]) throws -> (note: QueryNote, found: Int)? {
    guard edits.count > 1 else {
      return try edits.first.flatMap { try offer($0.text, at: $0.utf8, as: .otherField) }
    }
    let whole = 0..<parsed.text.utf8.count
    return try offer(parsed.text.applying(edits), at: whole, as: .otherField)
  }

  // MARK: What letters say in place of words that they do not have

  /// Words that letters have where they have none of the query's own.
  struct WordsInstead {
    let words: [String]
    /// The query with either.
    let fix: String
    /// How many passages it finds.
    let found: Int
  }

  /// More would be longer than what it is about.
  private static let toldWordsInstead = 3

  /// `workload: 2 passages`.
  static func inWords(_ instead: WordsInstead) -> String {
    "\(instead.words.listed(lastAfter: "or")): \(counted(instead.found, "passage"))"
  }

  /// What is related to the other words, not loosely, and stands in passages of a body's letters.
  ///
  /// - Parameters:
  ///   - field: the body, as a query asks for it.
  ///   - names: the words that name it, and that join names.
  func relatedWords(
    within field: String,
    without names: [ArraySlice<QueryWord>]
  ) throws -> WordsInstead? {
    guard let additions = try related?.additions else { return nil }
    let ofNames = Set(names.joined().map(\.text))
    let topic = compiled.words.map(\.text).filter { !ofNames.contains($0) }
    let places = names.compactMap(\.utf8)
    var told: [String] = []
    var alternatives: [String: [String]] = [:]
    for addition in additions {
      let isOfName = addition.utf8.map { typed in places.contains { $0.overlaps(typed) } } ?? false
      guard !isOfName else { continue }
      for word in addition.related where told.count < Self.toldWordsInstead {
        guard try found("\(field) \(Self.part(word))") > 0 else { continue }
        told.append(word)
        alternatives[addition.typed, default: []].append(word)
      }
    }
    guard !told.isEmpty else { return nil }
    let fix: String
    if request.match == .all {
      let each = topic.map { Self.either([$0] + (alternatives[$0] ?? [])) }
      fix = ([field] + each).joined(separator: " ")
    } else {
      fix = "\(field) \(Self.either(topic + told))"
    }
    let found = try found(fix)
    return found > 0 ? WordsInstead(words: told, fix: fix, found: found) : nil
  }

  /// How many passages the request would find with another query; 0 for what is none.
  func found(_ query: String) throws -> Int {
    guard let read = try? searcher.parse(query, isStrict: false) else { return 0 }
    return try count(read.expression)
  }

  /// `(workload OR "case load"~)`.
  static func either(_ words: [String]) -> String {
    words.count > 1 ? "(\(words.map(part).joined(separator: " OR ")))" : words.map(part).joined()
  }

  /// A word as a query has it, or several in all their forms.
  private static func part(_ word: String) -> String {
    word.allSatisfy(\.isLetter) ? word : "\"\(word.filter { $0 != "\"" })\"~"
  }
}
