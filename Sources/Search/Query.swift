package import InvertedIndex

/// What the engine is asked: terms as they stand in the index, and how they combine.
///
/// The query language is turned into this; so are the filters of the command line and the server.
package indirect enum Query: Sendable, Hashable {
  /// All documents, with score 0.
  case everything
  case nothing
  case term(Term)
  /// Several terms counted as one: frequencies add up, the document frequency is that of the union.
  case synonyms([Term])
  case phrase(Phrase)
  /// Documents that match each part; scores add up.
  case all([Query])
  /// Documents that match at least one part; scores add up.
  case any([Query])
  /// Matches of the first that the second does not match; the second adds no score.
  case excluding(Query, Query)
  /// Matches of `required`; where `optional` matches too, it adds to the score.
  case preferring(required: Query, optional: Query)
  /// Matches without adding to the score.
  case filter(Query)
  /// The score times a factor above 0.
  case boosted(Query, Double)
  /// Matches of the first part; where the second matches too, only a share of the score stays.
  ///
  /// - Parameter keeping: above 0 and at most 1.
  case demoted(Query, where: Query, keeping: Double)
  /// Documents by number; no score.
  case documents([DocID])
  /// Documents whose number in a column lies in the range; no score.
  case range(ColumnID, ClosedRange<Int64>)
  /// Documents of a group (a letter) in which some document matches; no score.
  case group(Query)
  /// Documents with a unit that matches.
  ///
  /// The engine knows no units and refuses the query: who asks it settles them first.
  case within(Unit, Query)

  /// What a query may look at in place of a document, and what the index does not tell.
  package enum Unit: Sendable, Hashable {
    /// One sentence of the document; what no sentence tells, such as a date, holds for all of them.
    case sentence
    /// The section that the document stands in: some document of it matches; no score.
    case section
  }

  /// A term of a field, as stored.
  package struct Term: Sendable, Hashable {
    package var field: FieldID
    /// UTF-8.
    package var text: String

    package init(_ field: FieldID, _ text: String) {
      self.field = field
      self.text = text
    }
  }

  /// Terms at certain distances from each other.
  package struct Phrase: Sendable, Hashable {
    package var field: FieldID
    /// One entry a word in order, each with the terms that may stand there.
    package var slots: [Slot]
    /// How many further words may stand between the first and the last, in all.
    package var slop: Int
    /// Whether the words must stand in the order given; otherwise any order will do.
    package var isOrdered: Bool

    package init(field: FieldID, slots: [Slot], slop: Int = 0, isOrdered: Bool = true) {
      self.field = field
      self.slots = slots
      self.slop = slop
      self.isOrdered = isOrdered
    }
  }

  /// One place of a phrase.
  package struct Slot: Sendable, Hashable {
    /// Alternatives, at least one.
    package var terms: [String]
    /// Distance in words from the first place.
    package var offset: Int
    /// What the place counts in the weight of the phrase; a number above 0.
    package var boost: Double

    package init(_ terms: [String], offset: Int, boost: Double = 1) {
      self.terms = terms
      self.offset = offset
      self.boost = boost
    }
  }
}
