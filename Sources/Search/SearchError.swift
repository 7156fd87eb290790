package import InvertedIndex

/// Why a search gave no answer.
package enum SearchError: Error, Sendable, Hashable {
  /// The index cannot be read.
  case index(SegmentError)
  /// Parts of the query lie in each other deeper than the limit.
  case tooDeep(limit: Int)
  /// The query looks at sentences or sections, which an index does not tell.
  case unknownUnit
}

extension SearchError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .index(let error): error.description
    case .tooDeep(let limit):
      "the query has more than \(limit) levels of brackets. Make it flatter."
    case .unknownUnit: "the query asks for sentences or sections, which the index does not tell."
    }
  }
}
