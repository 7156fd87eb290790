/// Reads the query language: any text gives an expression, and a note for each repair.
///
/// Precedence, high to low: escape, quotation marks, `field:`, `^`, `+ - NOT`, `NEAR` and `ADJ`, `AND`
/// (written or implied), `OR`. The grammar is in the article Query language of this module.
package struct QueryParser: Sendable {
  package struct Options: Sendable {
    package var limits = QueryLimits.standard
    /// Whether a repair is an error.
    package var isStrict = false
    /// Whether `/…/` is a pattern outside fields, too.
    package var allowsRegularExpressions = false
    /// Days since 1 January 1970, for `date:last year`.
    package var today: Int64?

    package init() {}
  }

  /// `NEAR` without a number, as in SQLite's FTS5 and Xapian.
  package static let nearDistance = 10
  /// `ADJ` without a number: one right after the other.
  package static let adjacentDistance = 0

  package var schema: QuerySchema
  package var options: Options

  package init(schema: QuerySchema, options: Options = Options()) {
    self.schema = schema
    self.options = options
  }

  /// Reads a query in time linear in its length.
  /// - Throws: ``QueryError`` beyond the limits and, in strict mode, when there is a repair.
  package func parse(_ text: String) throws(QueryError) -> ParsedQuery {
    let byteCount = text.utf8.count
    guard byteCount <= options.limits.byteCount else {
      throw .tooLong(byteCount: byteCount, limit: options.limits.byteCount)
    }
    var lexer = QueryLexer(text: QueryText(text), schema: schema, options: options)
    lexer.scan()
    var builder = ExpressionBuilder(lexer, limits: options.limits, precedence: .algebra)
    let expression = try builder.build()
    if builder.mixesOperators {
      try builder.suggestOtherReading(of: expression, lexer)
    }
    let notes = builder.recorder.notes.sorted { $0.utf8.lowerBound < $1.utf8.lowerBound }
    let canonical = QueryPrinter.print(expression, schema: schema)
    let parsed = ParsedQuery(
      text: text,
      expression: expression,
      canonical: canonical,
      notes: notes,
      // Of both, so that the canonical form means the same where small letters were left out.
      isWhollyCapital: lexer.isWhollyCapital || CapitalLetters.fill(QueryText(canonical)),
      hasOperators: builder.isStrict
    )
    if options.isStrict { try parsed.requireNoRepairs() }
    return parsed
  }
}

/// A query as it was read.
package struct ParsedQuery: Sendable, Hashable {
  /// As typed.
  package var text: String
  package var expression: QueryExpression
  /// What was understood, with brackets where `OR` meets `AND`.
  ///
  /// Parsing it again gives the same expression.
  package var canonical: String
  /// In the order of the text.
  package var notes: [QueryNote]
  /// A text in capitals throughout tells no acronym from a word.
  package var isWhollyCapital: Bool
  /// Whether parts are joined by what was written: without, plain words are a best match.
  package var hasOperators: Bool

  /// - Throws: ``QueryError/needsRepair(_:in:)``.
  package func requireNoRepairs() throws(QueryError) {
    let repairs = notes.filter { $0.severity == .repair }
    if !repairs.isEmpty { throw .needsRepair(repairs, in: text) }
  }
}

extension ParsedQuery {
  /// An expression that was put together, not written.
  ///
  /// - Parameter text: what notes are to be about.
  package init(_ expression: QueryExpression, text: String, schema: QuerySchema) {
    self.init(
      text: text,
      expression: expression,
      canonical: QueryPrinter.print(expression, schema: schema),
      notes: [],
      isWhollyCapital: false,
      hasOperators: true
    )
  }
}
