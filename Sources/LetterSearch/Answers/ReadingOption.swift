/// How the words of a query are taken: an option of commands and a parameter of the API.
package enum ReadingOption: String, Sendable, CaseIterable {
  case match
  case synonyms
  case strict

  /// What it does, without a full stop.
  package var summary: String {
    switch self {
    case .match: "Which plain words must match"
    case .synonyms: "Find what words stand for, too"
    case .strict: "Take an oddly written query for an error"
    }
  }

  /// The values that there are; `nil` of an option that is on or off.
  package var values: [String]? {
    self == .match ? SearchRequest.Match.allCases.map(\.rawValue) : nil
  }
}

extension SearchRequest {
  /// Takes over how the query is to be read.
  ///
  /// - Parameters:
  ///   - value: what an option with values is set to; `nil` where it is not.
  ///   - isOn: whether an option without values is on.
  package mutating func read(
    value: (ReadingOption) -> String?,
    isOn: (ReadingOption) -> Bool
  ) {
    match = value(.match).flatMap(Match.init) ?? .best
    usesSynonyms = isOn(.synonyms)
    isStrict = isOn(.strict)
  }
}
