import Search

extension SearchRequest {
  /// A restriction beside the query: a field, and what it must hold.
  package struct Filter: Sendable, Equatable {
    package var field: String
    package var condition: Condition

    package enum Condition: Sendable, Equatable {
      /// A value, taken as it is, whatever the query language makes of it.
      case value(String)
      case dates(Dates)
    }

    /// A span of dates as they were typed; `nil` for an open end.
    package struct Dates: Sendable, Equatable {
      package let from: String?
      package let to: String?

      package init(from: String?, to: String?) {
        self.from = from == "" ? nil : from
        self.to = to == "" ? nil : to
      }

      /// `2011..2013`, `2011..`.
      package var text: String { "\(from ?? "")..\(to ?? "")" }

      var exchanged: Dates { Dates(from: to, to: from) }
    }

    package init(field: String, _ condition: Condition) {
      self.field = field
      self.condition = condition
    }

    /// - Parameter value: as ``value`` has it.
    package init(field: String, value: String) {
      guard field == LetterField.date, let dots = value.firstRange(of: "..") else {
        self.init(field: field, .value(value))
        return
      }
      let ends = (from: value[..<dots.lowerBound], to: value[dots.upperBound...])
      self.init(field: field, .dates(.init(from: String(ends.from), to: String(ends.to))))
    }

    /// Letters of a date or later, and of a date or earlier; `nil` without either.
    package static func dates(from: String?, to: String?) -> Self? {
      from == nil && to == nil
        ? nil : Self(field: LetterField.date, .dates(.init(from: from, to: to)))
    }

    /// The condition as a text, as programs and exports have it.
    package var value: String {
      switch condition {
      case .value(let value): value
      case .dates(let dates): dates.text
      }
    }

    /// The condition as a query has it behind the field's name and colon.
    var written: String {
      switch condition {
      case .dates(let dates):
        return [dates.from ?? "", dates.to ?? ""]
          .map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: "..")
      case .value(let value):
        if value.hasSuffix("*"), !value.contains(" ") { return value }
        return QueryField.isNotStated(value) ? value : FieldValueText.quoted(value)
      }
    }

    /// What the query language calls the condition.
    var expression: QueryExpression {
      switch condition {
      case .dates(let dates): return dates.expression
      case .value(let value):
        if QueryField.isNotStated(value) { return .words([QueryWord(value)]) }
        guard value.hasSuffix("*"), value.count > 1, !value.contains(" ") else {
          return .phrase(QuotedPhrase(FieldValueText.value(restrictedTo: value)))
        }
        return .words([QueryWord(String(value.dropLast()), match: .prefix)])
      }
    }
  }
}

extension SearchRequest.Filter.Dates {
  /// A span without ends is none, and refused as a date.
  fileprivate var expression: QueryExpression {
    guard from != nil || to != nil else { return .phrase(QuotedPhrase(text)) }
    return .range(
      ValueRange(lower: from.map { ValueRange.Bound($0) }, upper: to.map { ValueRange.Bound($0) })
    )
  }
}
