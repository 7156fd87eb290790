/// A comparison as other programs write it, `year=2019` or `date >= 2019`, where a colon is meant here.
enum FieldComparison {
  case equal
  case unequal
  /// With the sign that stands before a value here.
  case ordered(String)

  /// Fails for what is no sign of a comparison.
  init?(_ sign: String) {
    switch sign {
    case "=", "==": self = .equal
    case "!=", "<>", "≠": self = .unequal
    case ">", "<", ">=", "<=": self = .ordered(sign)
    case "≥", "=>": self = .ordered(">=")
    case "≤", "=<": self = .ordered("<=")
    default: return nil
    }
  }

  /// The same in this language; `nil` where the values of a field have no order that can be asked for.
  func query(_ field: QueryField, value: String) -> String? {
    switch self {
    case .equal: return "\(field.name):\(value)"
    case .unequal: return "-\(field.name):\(value)"
    case .ordered(let sign):
      guard case .date = field.kind else { return nil }
      return "\(field.name):\(sign)\(value)"
    }
  }
}
