import InvertedIndex

extension Query {
  /// Places of a phrase in any order; beyond, they are compared in the order written.
  private static let maximumUnorderedSlots = 64

  /// All of the parts; the part itself when it is one.
  static func conjunction(_ parts: [Query]) -> Query {
    parts.count == 1 ? parts[0] : parts.isEmpty ? .everything : .all(parts)
  }

  /// Any of the parts; the part itself when it is one.
  static func disjunction(_ parts: [Query]) -> Query {
    parts.count == 1 ? parts[0] : parts.isEmpty ? .nothing : .any(parts)
  }

  /// Ways to write one thing: what is written as the first of them is scored by it alone.
  ///
  /// A word with a hyphen is found in its parts and joined; the sum of both would lift it above what is
  /// written apart, and most where the hyphen is rare.
  static func spellings(_ queries: [Query]) -> Query {
    guard let first = queries.first else { return .nothing }
    return disjunction([first] + queries.dropFirst().map { .excluding($0, first) })
  }

  /// A term, or several counted as one.
  static func alternatives(_ terms: [String], in field: FieldID) -> Query {
    let terms = terms.map { Term(field, $0) }
    return terms.count == 1 ? .term(terms[0]) : terms.isEmpty ? .nothing : .synonyms(terms)
  }

  /// Terms at consecutive places; a single place is a term.
  ///
  /// The places of a phrase are consecutive whatever stands between its words in the query, while
  /// the index leaves one position free at a border of sentences: no phrase crosses one unawares.
  static func phrase(
    _ slots: [[String]],
    in field: FieldID,
    slop: Int = 0,
    isOrdered: Bool = true
  ) -> Query {
    guard slots.count > 1 else { return .alternatives(slots.first ?? [], in: field) }
    guard slots.allSatisfy({ !$0.isEmpty }) else { return .nothing }
    let places = slots.enumerated().map { Slot($1, offset: $0) }
    let isOrdered = isOrdered || slots.count > maximumUnorderedSlots
    return .phrase(Phrase(field: field, slots: places, slop: slop, isOrdered: isOrdered))
  }
}
