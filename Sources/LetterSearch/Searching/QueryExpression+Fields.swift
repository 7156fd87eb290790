import Search

extension QueryExpression {
  /// The fields that the query asks.
  var fieldNames: [String] {
    switch self {
    case .fielded(let names, _): names
    case .sequence(let parts), .and(let parts), .or(let parts): parts.flatMap(\.fieldNames)
    case .not(let part), .boosted(let part, _), .scoped(_, let part): part.fieldNames
    default: []
    }
  }

  /// Whether the query looks for something in passages, and for nothing but words in quotation marks.
  var isQuoted: Bool {
    let operands = textOperands
    return !operands.isEmpty
      && operands.allSatisfy { if case .phrase = $0 { true } else { false } }
  }

  /// What is looked for in passages, without what is left out.
  private var textOperands: [QueryExpression] {
    switch self {
    case .sequence(let parts), .and(let parts), .or(let parts): parts.flatMap(\.textOperands)
    case .boosted(let part, _), .scoped(_, let part): part.textOperands
    case .fielded, .not, .everything, .nothing, .range: []
    case .words, .phrase, .regularExpression, .near: [self]
    }
  }

  /// The value of a field as typed; `nil` for patterns, ranges, and what is not stated.
  var typedValue: (text: String, source: QuerySource)? {
    switch self {
    case .words(let words) where words.count == 1 && words[0].match == .forms:
      QueryField.isNotStated(words[0].text) ? nil : (words[0].text, words[0].source)
    case .phrase(let phrase) where phrase.isLiteral:
      (phrase.text, phrase.source)
    default: nil
    }
  }

  /// The query without some of its parts that must all hold, everything where there are no others;
  /// `nil` where none is left out.
  func withoutRestrictions(where isLeftOut: (QueryExpression) -> Bool) -> QueryExpression? {
    func rest(_ parts: [QueryExpression]) -> [QueryExpression]? {
      let rest = parts.filter { !isLeftOut($0) }
      guard rest.count < parts.count else { return nil }
      return rest.isEmpty ? [.everything] : rest
    }
    return switch self {
    case .sequence(let parts): rest(parts).map { $0.count > 1 ? .sequence($0) : $0[0] }
    case .and(let parts): rest(parts).map { $0.count > 1 ? .and($0) : $0[0] }
    default: isLeftOut(self) ? .everything : nil
    }
  }
}
