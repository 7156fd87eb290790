import InvertedIndex
package import Search

extension RandomCorpus {
  /// A query of any shape, with parts nested up to `depth` deep.
  package mutating func query(depth: Int = 3) -> Query {
    let shape = generator.below(depth == 0 ? 8 : 18)
    switch shape {
    case 0...2: return .term(term())
    case 3: return .synonyms((0..<generator.below(4)).map { _ in term() })
    case 4: return .phrase(phrase())
    case 5: return .range(Self.year, range())
    case 6: return generator.oneIn(3) ? .everything : generator.oneIn(3) ? .nothing : .term(term())
    case 7: return .documents((0..<generator.below(9)).map { DocID(rawValue: UInt32($0 * 3)) })
    case 8, 9: return .all(queries(depth))
    case 10...12: return .any(queries(depth))
    case 13: return .excluding(query(depth: depth - 1), query(depth: depth - 1))
    case 14:
      return .preferring(required: query(depth: depth - 1), optional: query(depth: depth - 1))
    case 15: return .filter(query(depth: depth - 1))
    case 16:
      let share = Double(1 + generator.below(10)) / 10
      return .demoted(query(depth: depth - 1), where: query(depth: depth - 1), keeping: share)
    default:
      let inner = query(depth: depth - 1)
      return generator.oneIn(2)
        ? .group(inner) : .boosted(inner, Double(1 + generator.below(40)) / 8)
    }
  }

  /// A term of any field; now and then one that the index does not have.
  package mutating func term() -> Query.Term {
    let fields = [Self.text, Self.text, Self.text, Self.heading, Self.tag]
    return Query.Term(fields[generator.below(fields.count)], generator.oneIn(20) ? "none" : word())
  }

  /// A phrase of up to four words, exact or not.
  package mutating func phrase() -> Query.Phrase {
    var slots: [Query.Slot] = []
    var offset = 0
    for _ in 0..<1 + generator.below(4) {
      let terms = (0..<(generator.oneIn(3) ? 3 : 1)).map { _ in word() }
      let boost = generator.oneIn(4) ? [0.01, 0.1, 10, 100][generator.below(4)] : 1
      slots.append(Query.Slot(terms, offset: offset, boost: boost))
      offset += generator.oneIn(8) ? 2 : 1
    }
    return Query.Phrase(
      field: generator.oneIn(4) ? Self.heading : generator.oneIn(20) ? Self.tag : Self.text,
      slots: slots,
      slop: generator.oneIn(2) ? 0 : generator.below(8),
      isOrdered: !generator.oneIn(3)
    )
  }

  private mutating func queries(_ depth: Int) -> [Query] {
    (0..<generator.below(5)).map { _ in query(depth: depth - 1) }
  }

  private mutating func range() -> ClosedRange<Int64> {
    let first = Int64(1998 + generator.below(15))
    return first...first + Int64(generator.below(8))
  }
}

extension RandomCorpus {
  /// A query without brackets: one term, any or all of several, some required and some not, or
  /// a phrase.
  package mutating func flatQuery() -> Query {
    func terms(_ count: Int) -> [Query] { (0..<count).map { _ in weighted() } }
    switch generator.below(6) {
    case 0: return weighted()
    case 1: return .any(terms(2 + generator.below(8)))
    case 2, 3: return .all(terms(2 + generator.below(2)))
    case 4 where generator.oneIn(3):
      let optional = generator.oneIn(2) ? weighted() : .any(terms(2 + generator.below(6)))
      return .preferring(required: .any(terms(2 + generator.below(3))), optional: optional)
    case 4:
      let required = terms(1 + generator.below(2))
      return .preferring(required: .all(required), optional: .any(terms(1 + generator.below(4))))
    default: return .phrase(phrase())
    }
  }

  private mutating func weighted() -> Query {
    let query = Query.term(term())
    return generator.oneIn(4) ? .boosted(query, Double(1 + generator.below(30)) / 4) : query
  }
}
