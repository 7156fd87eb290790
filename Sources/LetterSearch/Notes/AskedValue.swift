import Search

/// A value that a part of the query or a restriction asks a field for.
struct AskedValue {
  var field: QueryField
  /// As typed.
  var text: String
  /// The field with the value.
  var part: QueryExpression
  /// The place of the restriction; `nil` for a part of the query.
  var filter: Int?
  /// Where the value stands in the query.
  var utf8: Range<Int>?
}

extension NoteWriter {
  /// More values are not looked into.
  private static let askedValueLimit = 8

  /// The values that restrictions ask for, then those of the query.
  var askedValues: [AskedValue] {
    let restrictions = request.filters.enumerated().flatMap { place, filter in
      QueryExpression.fielded([filter.field], filter.expression).askedValues(schema).map { value in
        var value = value
        value.filter = place
        return value
      }
    }
    let all = restrictions + parsed.expression.askedValues(schema)
    return Array(all.prefix(Self.askedValueLimit))
  }
}

extension QueryExpression {
  /// Values of fields that hold any; not those that are asked not to be there.
  fileprivate func askedValues(_ schema: QuerySchema) -> [AskedValue] {
    switch self {
    case .sequence(let parts), .and(let parts), .or(let parts):
      return parts.flatMap { $0.askedValues(schema) }
    case .boosted(let part, _), .scoped(_, let part):
      return part.askedValues(schema)
    case .fielded(let names, .or(let values)):
      return values.flatMap { QueryExpression.fielded(names, $0).askedValues(schema) }
    case .fielded(let names, let value):
      guard names.count == 1, let field = schema.field(named: names[0]),
        NearValues.keywords(of: field) != nil, let typed = value.typedValue
      else { return [] }
      return [AskedValue(field: field, text: typed.text, part: self, utf8: typed.source.utf8)]
    default: return []
    }
  }
}
