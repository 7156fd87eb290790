package import TextAnalysis

/// Turns a parsed query into the terms of an index.
package struct QueryCompiler: Sendable {
  package var schema: QuerySchema
  package var analyzer: Analyzer
  package var limits = QueryLimits.standard
  /// Days since 1 January 1970, for `date:last year`.
  package var today: Int64?
  /// Whether a repair is an error.
  package var isStrict = false
  /// What bare words stand for, besides themselves; `nil` adds nothing to them.
  package var synonyms: Synonyms?

  /// Whether the nearest word is looked for when one does not occur.
  package var suggestsWords = true

  package init(schema: QuerySchema, analyzer: Analyzer = .english) {
    self.schema = schema
    self.analyzer = analyzer
  }

  /// - Throws: what the vocabulary throws and, in strict mode, ``QueryError/needsRepair(_:in:)``.
  package func compile(
    _ parsed: ParsedQuery,
    vocabulary: any Vocabulary
  ) throws -> CompiledQuery {
    var compilation = try Compilation(self, parsed, vocabulary)
    let compiled = try compilation.compile(parsed)
    if isStrict {
      var checked = parsed
      checked.notes = compiled.notes
      try checked.requireNoRepairs()
    }
    return compiled
  }
}
