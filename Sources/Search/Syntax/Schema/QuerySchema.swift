package import InvertedIndex

/// What a query may be asked about: the fields of the application and where the index keeps them.
package struct QuerySchema: Sendable {
  /// The ways in which the index keeps a text.
  package struct TextForms: Sendable, Hashable {
    /// Folded words as written, joined forms, hyphenated compounds and acronyms in capitals, all of
    /// a word at one position.
    ///
    /// A position counts words and, at each border of sentences, one more.
    package var exact: FieldID
    /// Stems, at the same positions.
    package var stemmed: FieldID

    /// Stems as they are ranked, without stop words and positions: see ``RankedText``; `nil` when
    /// ``stemmed`` is ranked.
    package var ranked: FieldID?

    package init(exact: FieldID, stemmed: FieldID, ranked: FieldID? = nil) {
      self.exact = exact
      self.stemmed = stemmed
      self.ranked = ranked
    }

    /// Where single words are looked for: where they are ranked, if all of them are there.
    func wordField(isStopWord: Bool) -> FieldID { isStopWord ? stemmed : ranked ?? stemmed }
  }

  /// A further text that bare words may match, with what a match there is worth.
  package struct LighterText: Sendable, Hashable {
    package var forms: TextForms
    /// Against 1 for the passage.
    package var boost: Double

    package init(_ forms: TextForms, boost: Double) {
      self.forms = forms
      self.boost = boost
    }
  }

  /// The text of the passage: what bare words and quotation marks look at.
  package var passage: TextForms
  /// Where bare words look, too.
  package var lighterTexts: [LighterText]
  package private(set) var fields: [QueryField]
  /// Names and aliases without regard to case, number and separators.
  private var fieldsByName: [String: Int]

  /// The first field of a name wins.
  package init(passage: TextForms, lighterTexts: [LighterText] = [], fields: [QueryField]) {
    self.passage = passage
    self.lighterTexts = lighterTexts
    self.fields = fields
    var byName: [String: Int] = [:]
    for (index, field) in fields.enumerated() {
      for name in [field.name] + field.aliases {
        byName[FieldValues.key(name)] = byName[FieldValues.key(name)] ?? index
      }
    }
    fieldsByName = byName
  }

  /// The field that a name or alias stands for, in any case, singular or plural.
  package func field(named name: String) -> QueryField? {
    fieldsByName[FieldValues.key(name)].map { fields[$0] }
  }

  /// The name that a misspelled one is nearest to, or that people may mean by another.
  func suggestedName(for name: String) -> String? {
    let key = FieldValues.key(name)
    let kindred = fields.first { $0.kindredNames.contains { FieldValues.key($0) == key } }
    if let kindred { return kindred.name }
    let names = fields.flatMap { [$0.name] + $0.aliases }
    return Spelling.nearest(to: name.lowercased(), in: names)
  }
}

/// A field that a query can name: `section:improvements`.
package struct QueryField: Sendable {
  package enum Kind: Sendable {
    /// Searched by words, like the passage.
    case text(QuerySchema.TextForms)
    /// Whole values, in the form of ``KeywordForm``.
    case keyword(FieldID)
    /// Both: whole values, and the words in them.
    case keywordAndText(FieldID, QuerySchema.TextForms)
    case date(DateColumns)
  }

  /// Columns of days since 1 January 1970.
  package struct DateColumns: Sendable, Hashable {
    /// The day, or the first of several.
    package var first: ColumnID
    /// The last of several days; `nil` when there is only one.
    package var last: ColumnID?
    /// Whether a year alone is the school year that begins in it.
    package var readsSchoolYears: Bool

    package init(first: ColumnID, last: ColumnID? = nil, readsSchoolYears: Bool = false) {
      self.first = first
      self.last = last
      self.readsSchoolYears = readsSchoolYears
    }
  }

  /// As queries are printed.
  package var name: String
  package var aliases: [String]
  /// Names that a query may have in its place, which are not read but offered; another field may have
  /// one of them.
  package var kindredNames: [String] = []
  package var kind: Kind
  /// The values of a field that has a fixed list of them; `nil` when any may occur.
  package var values: FieldValues?
  /// Another way in which a value may be stored, without what it is called beside it or with short
  /// forms spelled out; `nil` where there is none.
  package var otherName: (@Sendable (String) -> String?)?
  /// Finds the documents that state no value: what `la:none` asks for.
  package var missing: Query?

  /// How a name of the field may be written: what ``otherName`` makes of it first, itself last, and
  /// each with `&` for *and*, or the other way round.
  package func spellings(of name: String) -> [String] {
    let other = otherName?(name)
    return [
      other, other.flatMap(KeywordForm.otherConjunction),
      KeywordForm.otherConjunction(of: name), name,
    ]
    .compactMap(\.self)
  }

  /// Stands for what is not stated, unless it is in quotation marks.
  package static let notStated = "none"

  package static func isNotStated(_ value: String) -> Bool { value.lowercased() == notStated }

  package init(
    _ name: String,
    aliases: [String] = [],
    kind: Kind,
    values: FieldValues? = nil,
    missing: Query? = nil
  ) {
    self.name = name
    self.aliases = aliases
    self.kind = kind
    self.values = values
    self.missing = missing
  }

  var isDate: Bool {
    if case .date = kind { true } else { false }
  }
}
