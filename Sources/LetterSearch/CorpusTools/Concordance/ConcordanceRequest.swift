/// What a concordance is asked for: which matches, in what order.
package struct ConcordanceRequest: Sendable, Equatable {
  /// Which passages, and how the query is read; its page, order and facets say nothing here.
  package var search: SearchRequest
  /// The first decides, the next between its equals; equals in all stay in corpus order.
  package var order: [ConcordanceKey] = []
  /// Lines to pass over, in the order asked for; below 0 counts as 0.
  package var offset = 0
  /// Lines to give at most; `nil` for all.
  package var limit: Int?
  /// A random part of the lines, drawn before they are sorted; `nil` for all.
  package var sample: RandomSample?

  package init(_ search: SearchRequest) { self.search = search }
}

/// What concordance lines are sorted by.
package struct ConcordanceKey: Sendable, Hashable {
  package enum Value: Sendable, Hashable {
    /// The nth word before the match, from 1; matches without one come last, in either direction.
    case left(Int)
    /// The nth word behind the match, from 1; as for ``left(_:)``.
    case right(Int)
    case match
    /// Letters without a date come last, in either direction.
    case date
    case institution
    case section
    case letter
  }

  package var value: Value
  package var isDescending: Bool

  /// How many words to each side can be asked for.
  package static let wordLimit = 9

  /// The names that ``init(named:)`` takes, for help and messages.
  package static let names =
    "left1 to left9, right1 to right9, match, date, institution, section, letter"

  package init(_ value: Value, isDescending: Bool = false) {
    self.value = value
    self.isDescending = isDescending
  }

  /// The key of a name such as `left1` or, for the other direction, `-date`.
  ///
  /// - Throws: ``LetterSearchError/badRestriction(_:_:_:)`` for a name that is none.
  package init(named name: String) throws(LetterSearchError) {
    isDescending = name.hasPrefix("-")
    let plain = isDescending ? String(name.dropFirst()) : name
    switch plain {
    case "match": value = .match
    case "date": value = .date
    case "institution", "school": value = .institution
    case "section": value = .section
    case "letter": value = .letter
    default:
      guard let word = ConcordanceKey.word(plain) else {
        throw .badRestriction(
          "sort",
          name,
          "there is no such sort key; there are \(ConcordanceKey.names)"
        )
      }
      value = word
    }
  }

  /// The name of which the key is made: `left1`, `-date`.
  package var name: String {
    let plain =
      switch value {
      case .left(let place): "left\(place)"
      case .right(let place): "right\(place)"
      case .match: "match"
      case .date: "date"
      case .institution: "institution"
      case .section: "section"
      case .letter: "letter"
      }
    return (isDescending ? "-" : "") + plain
  }

  private static func word(_ name: String) -> Value? {
    for (side, make) in [("left", Value.left), ("right", Value.right)] where name.hasPrefix(side) {
      guard let place = Int(name.dropFirst(side.count)), (1...wordLimit).contains(place) else {
        return nil
      }
      return make(place)
    }
    return nil
  }
}
