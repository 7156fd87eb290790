import InvertedIndex
import LetterParsing
import Search
import TextAnalysis

/// Turns passages into documents of the index.
struct PassageDraft {
  /// So many positions lie between two values of a field, so that no phrase spans both.
  private static let gapBetweenValues: UInt32 = 100

  /// Standard wording is ranked as if it were so many times as long, which puts it behind what was
  /// written for one school; with quotation marks it is found as any other.
  private static let standardWordingLength: UInt32 = 8

  private let schema: LetterSchema
  private let analyzer: Analyzer
  private var draft = DocumentDraft()
  private var buffer = TokenBuffer()
  private var fields: [FieldTerms]
  private var ranked = RankedText()
  private var keywordForms: [String: String] = [:]

  init(schema: LetterSchema, analyzer: Analyzer = .english) {
    self.schema = schema
    self.analyzer = analyzer
    fields = LetterSchema.TextField.allCases.map {
      FieldTerms(
        exact: schema.exact($0),
        stemmed: schema.stemmed($0),
        ranked: $0 == .text ? schema.ranked : nil
      )
    }
  }

  /// Adds a letter as a group and its passages as documents.
  mutating func add(
    _ prepared: PreparedLetter,
    passages: [StoredPassage],
    to builder: inout SegmentBuilder
  ) throws(SegmentError) {
    builder.beginGroup(stored: prepared.stored.encoded())
    let keywords = PassageFields.sharedKeywords(of: prepared.stored)
    let texts = PassageFields.sharedTexts(of: prepared.stored)
    // Once: a long list may have a judgement in every passage.
    let judgements = Dictionary(grouping: prepared.letter.judgements, by: \.passage)
    for (passage, stored) in zip(prepared.letter.passages, passages) {
      draft.removeAll()
      draft.stored = stored.encoded()
      let ownKeywords = PassageFields.keywords(
        of: passage,
        as: stored,
        ownGrades: (judgements[passage.ordinal] ?? []).map(\.grade),
        shared: keywords
      )
      try add(ownKeywords, to: &builder)
      try addCustomKeywords(of: prepared.stored, to: &builder)
      let ownTexts = PassageFields.texts(of: passage, shared: texts)
      if prepared.stored.isRecord { try addTitle(of: prepared.letter, to: &builder) }
      for (place, field) in LetterSchema.TextField.allCases.enumerated() {
        guard ownTexts[field] != nil || [.heading, .title].contains(field) else { continue }
        try add(ownTexts[field] ?? [], in: place, to: &builder)
        // What stands beside a passage is no heading of it.
        if field == .heading, passage.heading == nil, !passage.beside.isEmpty {
          try addNotStated(in: place, to: &builder)
        }
      }
      ranked.move(
        to: &draft,
        in: schema.ranked,
        lengthFactor: stored.isStandardWording ? Self.standardWordingLength : 1
      )
      addDates(of: prepared.letter)
      if let wording = stored.sharedWording { draft.add(wording, in: schema.sharedWording) }
      try builder.add(draft)
    }
  }

  // MARK: Texts

  /// - Parameter field: the place in ``fields``.
  private mutating func add(
    _ values: [String],
    in field: Int,
    to builder: inout SegmentBuilder
  ) throws(SegmentError) {
    var base: UInt32 = 0
    var length: UInt32 = 0
    for value in values {
      analyzer.analyze(Array(value.utf8), into: &buffer)
      var last: UInt32 = 0
      for index in buffer.entries.indices {
        let entry = buffer.entries[index]
        // A sentence's border takes a position, so that no phrase crosses it.
        let position = entry.position + entry.sentence
        let terms = try fields[field].terms(of: entry.word, in: &buffer.lexicon, of: &builder)
        draft.add(terms.exact, at: base + position)
        draft.add(terms.stemmed, at: base + position)
        if entry.hasSpellings {
          try addSpellings(of: index, at: base + position, in: field, to: &builder)
        }
        if let term = terms.ranked { ranked.addToText(term, isJoined: entry.isJoined) }
        if !entry.isJoined { length += 1 }
        last = max(last, position)
      }
      base += last + PassageDraft.gapBetweenValues
    }
    if values.isEmpty { try addNotStated(in: field, to: &builder) }
    draft.setLength(length, of: fields[field].exact)
    draft.setLength(length, of: fields[field].stemmed)
  }

  /// Lets `heading:none` find the passage; it is no word, and counts in no length.
  private mutating func addNotStated(
    in field: Int,
    to builder: inout SegmentBuilder
  ) throws(SegmentError) {
    draft.add(try builder.termID(fields[field].exact, LetterSchema.notStatedTerm), at: 0)
  }

  /// Adds the acronym and the compound that a token may be, both as written only.
  private mutating func addSpellings(
    of index: Int,
    at position: UInt32,
    in field: Int,
    to builder: inout SegmentBuilder
  ) throws(SegmentError) {
    for spelling in [buffer.acronym(at: index), buffer.compound(at: index)] {
      guard let spelling, spelling.count <= SegmentBuilder.longestTerm else { continue }
      draft.add(try builder.termID(fields[field].exact, spelling.span), at: position)
    }
  }

  /// Adds the title of a record, of which it is a part, to what is ranked.
  private mutating func addTitle(
    of letter: Letter,
    to builder: inout SegmentBuilder
  ) throws(SegmentError) {
    guard let title = letter.title, let field = fields.firstIndex(where: { $0.ranked != nil })
    else {
      return
    }
    analyzer.analyze(Array(title.utf8), into: &buffer)
    for entry in buffer.entries {
      let terms = try fields[field].terms(of: entry.word, in: &buffer.lexicon, of: &builder)
      if let term = terms.ranked { ranked.addToTitle(term, isJoined: entry.isJoined) }
    }
  }

  // MARK: Values

  private mutating func add(
    _ keywords: PassageFields.Keywords,
    to builder: inout SegmentBuilder
  ) throws(SegmentError) {
    for field in LetterSchema.KeywordField.allCases {
      try add(
        keywords[field] ?? [],
        in: schema.keyword(field),
        column: schema.facet(field),
        to: &builder
      )
    }
  }

  private mutating func addCustomKeywords(
    of letter: StoredLetter,
    to builder: inout SegmentBuilder
  ) throws(SegmentError) {
    for name in schema.customFields {
      let values = letter.keywords.first { $0.name == name }?.values ?? []
      try add(values, in: schema.custom(name), column: schema.customFacet(name), to: &builder)
    }
  }

  private mutating func add(
    _ values: [String],
    in field: FieldID,
    column: ColumnID?,
    to builder: inout SegmentBuilder
  ) throws(SegmentError) {
    let terms = values.isEmpty ? [LetterSchema.notStatedTerm] : values.map { keywordForm(of: $0) }
    for term in terms where term.utf8.count <= SegmentBuilder.longestTerm {
      draft.add(try builder.termID(field, term))
    }
    if let column { for value in values { draft.add(value, in: column) } }
  }

  /// The form of a value, worked out once: most values stand at all passages of a letter.
  private mutating func keywordForm(of value: String) -> String {
    if let form = keywordForms[value] { return form }
    let form = KeywordForm.of(value, analyzer: analyzer)
    keywordForms[value] = form
    return form
  }

  private mutating func addDates(of letter: Letter) {
    if let date = letter.date { draft.set(date.daysSince1970, in: schema.column(.date)) }
    if let first = letter.visitDates.map(\.start).min(),
      let last = letter.visitDates.map(\.end).max()
    {
      draft.set(first.daysSince1970, in: schema.column(.visitStart))
      draft.set(last.daysSince1970, in: schema.column(.visitEnd))
    }
  }
}

extension CalendarDate {
  /// As the columns of an index count days.
  package var daysSince1970: Int64 { CalendarDay.number(year: year, month: month, day: day) }
}
