import InvertedIndex
import LetterParsing
import Search

/// Notes on names of bodies, people and parts of letters, and on dates, among the plain words.
///
/// Plain words look at passages alone, and a letter seldom has its own addressee, inspector or date
/// there.
extension NoteWriter {
  /// Offers the field that has a name or date which stands among the plain words.
  func plainNames() throws -> [NameNote] {
    let taken = Set(request.filters.map(\.field)).union(parsed.expression.fieldNames)
    let fields = Self.nameFields.map(\.name).filter { !taken.contains($0) }
    let several = severalBodies
    let ofSeveral = try several.flatMap(noteOnSeveralBodies)
    let told =
      ofSeveral == nil
      ? [] : several?.mentions.filter { $0.body != nil }.compactMap(\.name.words.utf8) ?? []
    let notes = try LetterSearcher.lookedAtRuns(of: parsed.expression).flatMap { run in
      try plainNames(in: run, fields, told: told)
    }
    let left = Self.nameLimit - (ofSeveral == nil ? 0 : 1)
    let alone = try notes.prefix(left).map { known in
      guard total > 0, known.note.fix != nil else { return known }
      var known = known
      let note = known.note
      if let bodies = lifted.bodies, note.utf8 == bodies.letters.utf8 {
        known.note.message +=
          try finds(passagesOf: bodies.letters.passages)
          ? " Passages of its letters stand higher."
          : " No passage found here is of its letters."
      } else if let period = lifted.period?.letters, note.utf8 == period.utf8,
        try finds(passagesOf: period.passages)
      {
        known.note.message += " Passages of these letters stand higher."
      } else if case .section(let section) = known.subject, section == preferredSection {
        known.note.message += " Its passages stand a little higher among the best hits."
      }
      return known
    }
    return [ofSeveral].compactMap(\.self) + alone
  }

  /// Whether one of the passages found is among others.
  func finds(passagesOf letters: Query) throws -> Bool {
    let found = try query(parsed.expression, for: request)
    return try engine.documentCount(of: .all([.filter(found), .filter(letters)])) > 0
  }

  /// Offers the bodies and the dates that words tell in one query, where notes are on each of them.
  ///
  /// With one of them in a field, the words of the other are still looked for in passages, and where all
  /// words must stand there, each alone may find nothing.
  ///
  /// - Parameter names: the notes on each.
  func bodiesAndDates(_ names: [NameNote]) throws -> [QueryNote] {
    guard let ofDates = names.first(where: { $0.isOfDates && !$0.edits.isEmpty }),
      case .dates(let date) = ofDates.subject
    else { return [] }
    for ofBodies in names {
      guard case .bodies(let bodies) = ofBodies.subject, !ofBodies.edits.isEmpty,
        !ofBodies.edits.contains(where: { ofDates.covers($0.utf8) })
      else { continue }
      let text = parsed.text.applying(ofBodies.edits + ofDates.edits)
      guard let both = try? searcher.parse(text, isStrict: false) else { continue }
      let found = try count(both.expression)
      let told = "\(bodies) \(date)"
      guard found > 0 else {
        // Of what finds nothing alone, it is told that it does.
        return ofBodies.finds && ofDates.finds ? try none(ofBoth: told) : []
      }
      var note = note(
        .otherField,
        .suggestion,
        "With both together, \(told), \(counted(found, "passage"))"
          + (try haveAllOtherWords(told)
            ? "." : ", and no passage of these letters has all of the other words.")
      )
      note.fix = text
      return [note]
    }
    return []
  }

  /// Says that no letter is to bodies and of dates, or that none of their passages has what else the
  /// query asks for.
  ///
  /// - Parameter fields: the bodies and the dates, as a query asks for them.
  private func none(ofBoth fields: String) throws -> [QueryNote] {
    let all = try found(fields)
    guard all > 0 else {
      let restricted = request.filters.isEmpty ? "" : " within the restrictions"
      return [note(.otherField, .notice, "No letter\(restricted) is of both: \(fields).")]
    }
    let kept = keptParts.map(printed).listed(lastAfter: "and")
    let message =
      "With both together, \(fields), \(Self.noneHas(of: all, "their")) "
      + "\(kept.isEmpty ? otherWords : kept)."
    return [note(.otherField, .notice, message)]
  }

  /// Whether some passage of letters has all words that say what the query is about; of a single one
  /// nothing new is told.
  private func haveAllOtherWords(_ fields: String) throws -> Bool {
    let ofNames = Set(named.mentions.map { $0.words.joined().map(\.text) } ?? [])
    let topic = named.topic(of: compiled).map(\.text).filter { !ofNames.contains($0) }
    guard request.match == .best, topic.count > 1, keptParts.isEmpty else { return true }
    let restricted = try searcher.parse(fields, isStrict: false).expression
    let words = topic.map { QueryExpression.words([QueryWord($0)]) }
    return try count(.conjunction(restricted.conjuncts + words, isExplicit: true)) > 0
  }

  /// Fields of names, in the order in which they are offered, and what a value of theirs is.
  private static let nameFields = [
    (name: LetterField.localAuthority, title: "a local authority"),
    (name: LetterField.institution, title: "a school or other body"),
    (name: LetterField.inspector, title: "an inspector"),
    (name: LetterField.recipient, title: "an addressee"),
    (name: LetterField.section, title: "a section"),
    (name: LetterField.theme, title: "a theme"),
    (name: LetterField.date, title: "letters of"),
  ]

  /// More names are not told.
  private static let nameLimit = 3

  /// - Parameter told: where names stand of which something is said already.
  private func plainNames(
    in words: [QueryWord],
    _ fields: [String],
    told: [Range<Int>]
  ) throws -> [NameNote] {
    let scanner = try NameScanner(words, fields, searcher)
    let known = try Set(words.indices.filter { try !isInNoPassage(words[$0]) })
    return try words.scan { place in
      if fields.contains(LetterField.date),
        let period = SpokenPeriod(words[place...], in: parsed.text),
        let note = try note(on: period, words[place...])
      {
        return (note, place + period.wordCount)
      }
      return try scanner.longest(at: place) { name, fields in
        guard let utf8 = name.words.utf8, !told.contains(where: { $0.overlaps(utf8) }) else {
          return nil
        }
        let isInPassages = !known.isDisjoint(with: name.words.indices)
        return try note(on: name, isInPassages: isInPassages, fields)
      }
    }
  }

  private func note(
    on name: PlainName,
    isInPassages: Bool,
    _ fields: [String]
  ) throws -> NameNote? {
    guard let utf8 = name.words.utf8 else { return nil }
    if fields.contains(LetterField.localAuthority),
      let several = try noteOnSeveralAuthorities(name, at: utf8)
    {
      return several
    }
    for field in Self.nameFields where fields.contains(field.name) {
      guard let how = try meaning(of: name, isInPassages: isInPassages, in: field.name) else {
        continue
      }
      let council =
        field.name == LetterField.localAuthority && how == .whole
        ? try searcher.authority(meantBy: name.text) : nil
      let value = council.flatMap { $0.isShortName ? $0.name : nil } ?? name.text
      let fix = "\(field.name):\(FieldValueText.quoted(value))"
      guard let offer = try offer(fix, at: utf8, as: .otherField) else { continue }
      var note = offer.note
      let reason =
        switch how {
        case .whole where field.name == LetterField.section: try reason(ofSection: name.text)
        case .whole: Self.reason(name.text, field.title, council)
        case .part: "No passage has \(name.text), but the name of \(field.title) does"
        case .date: "There are \(field.title) \(name.text), too"
        }
      note.message = "\(reason): with \(fix), \(counted(offer.found, "passage"))."
      let isBody = LetterField.ofBodies.contains(field.name)
      guard offer.found == 0 else {
        return NameNote(
          offering: note,
          isBody ? .bodies(fix) : how == .date ? .dates(fix) : section(named: name, in: field.name)
        )
      }
      // That a council has no such passage is worth knowing. Parts of letters, themes and dates are
      // more often words like others.
      guard how != .date, schema.field(named: field.name)?.values == nil else { continue }
      return NameNote(
        try noteOnAll(fix, reason, "its", among: note, without: isBody ? [name.words] : nil),
        isBody ? .bodies(fix) : .other,
        edits: isBody ? [QueryEdit(utf8: utf8, text: fix)] : [],
        finds: false,
        at: [utf8]
      )
    }
    return try noteOnAbsentAuthority(name, at: utf8)
  }

  /// Says that a short name may mean several councils.
  private func noteOnSeveralAuthorities(
    _ name: PlainName,
    at utf8: Range<Int>
  ) throws -> NameNote? {
    let council = LetterField.localAuthority
    guard try searcher.authority(meantBy: name.text) == nil else { return nil }
    let names = try searcher.authorities(called: name.text).map(\.name)
    let fix = "\(council):\(FieldValueText.quoted(name.text))"
    guard names.count > 1, try searcher.isTelling(name, in: council),
      let offer = try offer(fix, at: utf8, as: .otherField)
    else { return nil }
    var note = offer.note
    note.message =
      "“\(name.text)” may be \(names.listed(lastAfter: "or")): with \(fix), "
      + "\(counted(offer.found, "passage"))."
    return NameNote(offering: note, .bodies(fix))
  }

  private static func reason(
    _ name: String,
    _ title: String,
    _ council: MeantAuthority?
  ) -> String {
    guard let council else { return "There is \(title) \(name), too" }
    if council.isShortName { return "“\(name)” is taken for the local authority \(council.name)" }
    return "There is \(title) \(name.first?.isLowercase == true ? council.name : name), too"
  }

  private func section(named name: PlainName, in field: String) -> NameNote.Subject {
    let value = schema.field(named: field)?.values?.stored(for: name.text)?.first
    guard field == LetterField.section, let value, let section = SectionName(rawValue: value) else {
      return .other
    }
    return .section(section)
  }

  /// Says which section words name, as lists call it, and how many letters have it.
  private func reason(ofSection name: String) throws -> String {
    let label = FieldLabels.value(name, of: LetterField.section, index.schema.themes)
    let reach = try sectionReach(name).map { ", in \($0)" } ?? ""
    return "There is a section \(label), too\(reach)"
  }

  /// Offers what is there on names where nothing there has the other words: what says it in related
  /// words, or else all.
  ///
  /// - Parameters:
  ///   - their: what passages are called of the letters to the body, or to several.
  ///   - names: the words that name them; `nil` where related words are not looked for.
  func noteOnAll(
    _ field: String,
    _ reason: String,
    _ their: String,
    among note: QueryNote,
    without names: [ArraySlice<QueryWord>]?
  ) throws -> QueryNote {
    var note = note
    let all = try count(searcher.parse(field, isStrict: false).expression)
    note.fix = nil
    guard all > 0 else {
      note.message = "\(reason): with \(field), 0 passages."
      return note
    }
    note.utf8 = 0..<parsed.text.utf8.count
    note.utf16 = 0..<parsed.text.utf16.count
    note.fix = field
    let kept = keptParts
    let narrowed = try withKeptParts(field)
    let found = kept.isEmpty ? all : try found(narrowed)
    guard found > 0 else {
      note.message =
        "\(reason): \(Self.noneHas(of: all, their)) \(kept.map(printed).listed(lastAfter: "and"))."
      return note
    }
    let instead = try names.flatMap { try relatedWords(within: narrowed, without: $0) }
    note.fix = instead?.fix ?? narrowed
    // Of a query that is but a phrase and names, nothing more is asked.
    guard hasWords(besides: names ?? []) else {
      note.message = "\(reason): with \(narrowed), \(counted(found, "passage"))."
      return note
    }
    note.message =
      kept.isEmpty
      ? "\(reason): \(Self.noneHas(of: all, their)) \(otherWords)"
      : "\(reason): with \(narrowed), \(counted(found, "passage")), "
        + "\(Self.noneHas(of: found)) \(otherWords)"
    note.message += (instead.map { "; \(their) letters say \(Self.inWords($0))" } ?? "") + "."
    return note
  }

  /// `none of its 12 passages has`.
  ///
  /// - Parameter whose: what passages are called by whom they are to.
  static func noneHas(of count: Int, _ whose: String) -> String {
    count == 1
      ? "\(whose) only passage does not have" : "none of \(whose) \(counted(count, "passage")) has"
  }

  /// `none of which has`, of passages whose number is told.
  static func noneHas(of count: Int) -> String {
    count == 1 ? "which does not have" : "none of which has"
  }

  /// What is said of the plain words that are no names.
  var otherWords: String { "\(request.match == .all ? "all" : "any") of the other words" }

  /// Whether there are plain words but those of names.
  private func hasWords(besides names: [ArraySlice<QueryWord>]) -> Bool {
    let ofNames = Set(names.joined().map(\.text))
    return compiled.words.isEmpty
      || compiled.words.contains {
        !ofNames.contains($0.text) && !NameFinder.isKindOfBody($0)
      }
  }

  /// What a passage must have, or must not, besides plain words, such as phrases and fields.
  var keptParts: [QueryExpression] {
    parsed.expression.conjuncts.filter { part in
      if case .words(let words) = part {
        words.contains { $0.match != .forms || $0.boost != 1 }
      } else {
        part != .everything
      }
    }
  }

  /// A query with what else must hold of this one.
  func withKeptParts(_ query: String) throws -> String {
    let kept = keptParts
    guard !kept.isEmpty else { return query }
    let other = try searcher.parse(query, isStrict: false).expression
    return printed(.conjunction(kept + other.conjuncts, isExplicit: false))
  }

  // MARK: Councils without letters

  /// Says that no letter is to a council that words name.
  private func noteOnAbsentAuthority(
    _ name: PlainName,
    at utf8: Range<Int>
  ) throws -> NameNote? {
    guard !parsed.expression.fieldNames.contains(LetterField.localAuthority),
      try searcher.isAbsentAuthority(name)
    else { return nil }
    let isSmall = name.words.count == 1 && name.text.first?.isLowercase == true
    let shown = isSmall ? name.text.prefix(1).uppercased() + name.text.dropFirst() : name.text
    let message = "No letter here is to the local authority \(shown)"
    // A letter may be about it all the same, as far as its body was inferred.
    let field = "\(LetterField.institution):\(FieldValueText.quoted(name.text))"
    if !parsed.expression.fieldNames.contains(LetterField.institution),
      let offer = try offer(field, at: utf8, as: .otherField), offer.found > 0
    {
      var note = offer.note
      note.message =
        "\(message), but the name of a body has it: with \(field), "
        + "\(counted(offer.found, "passage"))."
      return NameNote(offering: note, .bodies(field))
    }
    return NameNote(note(.otherField, .notice, message + ".", at: utf8))
  }

  // MARK: What is a name

  private enum Meaning { case whole, part, date }

  /// How a field has the words: as a whole name, or as part of one while no passage has them.
  private func meaning(
    of name: PlainName,
    isInPassages: Bool,
    in field: String
  ) throws -> Meaning? {
    if field == LetterField.date { return try isDate(name) ? .date : nil }
    var part: QueryExpression { .fielded([field], .phrase(QuotedPhrase(name.text))) }
    if let values = schema.field(named: field)?.values {
      // Single ones, such as `findings` and `behaviour`, are words like others.
      guard name.words.count > 1, values.stored(for: name.text) != nil else { return nil }
      return try countAlone(part) > 0 ? .whole : nil
    }
    let whole =
      LetterField.ofBodies.contains(field)
      ? try searcher.passages(ofBody: name, in: field)
      : name.isTelling(in: field) ? try searcher.wholeValue(of: name, in: field) : nil
    guard whole == nil else { return .whole }
    return try !isInPassages && countAlone(part) > 0 ? .part : nil
  }

  private func isDate(_ name: PlainName) throws -> Bool {
    guard name.mayBeDate else { return false }
    let dated = QueryExpression.fielded([LetterField.date], .phrase(QuotedPhrase(name.text)))
    let compiled = try searcher.compile(dated)
    guard !compiled.notes.contains(where: { $0.code == .unreadableDate }) else { return false }
    return try engine.documentCount(of: compiled.query()) > 0
  }
}
