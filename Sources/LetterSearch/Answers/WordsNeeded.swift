/// What of a query's plain words a passage has that was found.
package enum WordsNeeded: Sendable {
  case all
  /// One of several.
  case any
  /// One of several, and what stands beside them, such as a phrase.
  case anyBesideOthers
  /// All but those that name a body, a date or a section, which only put passages in order.
  case allButNames
  /// None: a phrase says what is found, and the words beside it only put passages in order.
  case phraseAlone

  /// Whether one of several words is enough.
  package var isAny: Bool {
    switch self {
    case .any, .anyBesideOthers: true
    case .all, .allButNames, .phraseAlone: false
    }
  }

  /// What a number of passages is of, where it is not what all words find: ` with any of these words`.
  package var qualifier: String {
    switch self {
    case .all: ""
    case .any: " with any of these words"
    case .anyBesideOthers: " with any of these words and all the rest"
    case .allButNames: " of any body, date or section"
    case .phraseAlone: " with the phrase, whatever stands beside it"
    }
  }

  /// The same with what joins it to the query that the number is for.
  package func joint(_ plain: String = " for") -> String {
    self == .all ? plain : qualifier + ":"
  }
}
