package import Search

/// Tells what themes a passage has: those whose cues match it.
///
/// Each cue that matches counts 1, or what its `^` says. A theme is given when its cues make up 1
/// or more; the theme with the highest sum comes first, equals in the order of the book.
package struct ThemeClassifier: Sendable {
  /// Sums of cue weights are compared with this; so small a miss is one of rounding.
  fileprivate static let leastSum = 1 - 1e-9

  /// A theme that a text has, and why.
  package struct Assignment: Sendable, Equatable {
    /// Its place in the book.
    package var theme: Int
    /// What the cues that match make up.
    package var sum: Double
    /// The cues that match, in the order of the book.
    package var cues: [ThemeBook.Cue]

    /// Whether the cues make up 1.
    package var isEnough: Bool { sum >= ThemeClassifier.leastSum }
  }

  /// A cue as one of the percolator's queries.
  private struct Standing: Sendable {
    var theme: Int
    var cue: ThemeBook.Cue
    var weight: Double
  }

  package let book: ThemeBook
  /// Cues that were left out.
  package private(set) var faults: [ThemeReader.Fault] = []
  private var percolator: Percolator
  /// By the number of the query.
  private var standing: [Standing] = []

  /// Compiles the cues of a book; those of the program's own only once, as servers ask for them
  /// again and again.
  package init(_ book: ThemeBook) {
    self = book == ThemeBook.builtIn ? Self.builtIn : ThemeClassifier(compiling: book)
  }

  private static let builtIn = ThemeClassifier(compiling: .builtIn)

  private init(compiling book: ThemeBook) {
    self.book = book
    let schema = ThemeClassifier.schema
    var compiler = QueryCompiler(schema: schema)
    compiler.isStrict = true
    percolator = Percolator(compiler: compiler)
    var parser = QueryParser(schema: schema)
    parser.options.isStrict = true
    parser.options.allowsRegularExpressions = true
    for (theme, entry) in book.themes.enumerated() {
      for cue in entry.cues { add(cue, of: theme, parser) }
    }
  }

  private mutating func add(_ cue: ThemeBook.Cue, of theme: Int, _ parser: QueryParser) {
    do {
      let parsed = try parser.parse(cue.text)
      // What is meant as a field or an operator and read as words is no cue.
      let notes = parsed.notes.filter { [.notAField, .capitalsOnly].contains($0.code) }
      if let note = notes.first {
        return report(cue, note.message)
      }
      guard !parsed.expression.leavesPassage else {
        return report(cue, "a cue asks for words of a passage, not of its section or letter.")
      }
      guard try percolator.add(parsed) else {
        return report(cue, "it names no word that a passage must hold")
      }
      standing.append(Standing(theme: theme, cue: cue, weight: parsed.expression.weight))
    } catch QueryError.needsRepair(let notes, _)
      where notes.contains(where: { $0.code == .unknownField })
    {
      report(cue, "a cue asks for words of a passage, not for fields.")
    } catch {
      report(cue, "\(error)")
    }
  }

  private mutating func report(_ cue: ThemeBook.Cue, _ reason: String) {
    guard faults.count < ThemeReader.faultLimit else { return }
    let message = "The cue \(cue.text) is left out: \(reason)"
    faults.append(ThemeReader.Fault(line: cue.line, message: message))
  }

  /// The themes of a text, the main one first.
  package mutating func assignments(for text: String) throws -> [Assignment] {
    try evidence(in: text).filter(\.isEnough)
  }

  /// Every theme with a cue that matches, enough or not, the highest sum first.
  package mutating func evidence(in text: String) throws -> [Assignment] {
    var assignments: [Int: Assignment] = [:]
    for number in try percolator.matches(text) {
      let cue = standing[number]
      var assignment = assignments[cue.theme] ?? Assignment(theme: cue.theme, sum: 0, cues: [])
      assignment.sum += cue.weight
      assignment.cues.append(cue.cue)
      assignments[cue.theme] = assignment
    }
    return assignments.values.sorted { ($1.sum, $0.theme) < ($0.sum, $1.theme) }
  }

  /// The ids of the themes of a text, the main one first.
  package mutating func themes(of text: String) throws -> [String] {
    try assignments(for: text).map { book.themes[$0.theme].id }
  }

  /// What the cues of all themes mark in a text, in order and apart.
  package mutating func spans(in text: String) throws -> [TextSpan] {
    try percolator.spans(in: text)
  }

  /// Cues are about the words of a passage and nothing else.
  private static var schema: QuerySchema {
    let forms = LetterSchema().query.passage
    return QuerySchema(passage: forms, fields: [QueryField(LetterField.text, kind: .text(forms))])
  }
}

extension QueryExpression {
  /// Whether it looks at more than the passage.
  fileprivate var leavesPassage: Bool {
    switch self {
    case .scoped(.letter, _), .scoped(.section, _): true
    case .scoped(.sentence, let part), .not(let part), .boosted(let part, _),
      .fielded(_, let part):
      part.leavesPassage
    case .sequence(let parts), .and(let parts), .or(let parts), .near(let parts, _, _):
      parts.contains(where: \.leavesPassage)
    case .everything, .nothing, .words, .phrase, .regularExpression, .range: false
    }
  }

  /// The factors behind `^` in it, multiplied; those within `OR`, the highest.
  fileprivate var weight: Double {
    switch self {
    case .words(let words): words.map(\.boost).reduce(1, *)
    case .boosted(let inner, let factor): factor * inner.weight
    case .and(let parts), .sequence(let parts): parts.map(\.weight).reduce(1, *)
    case .or(let parts): parts.map(\.weight).max() ?? 1
    case .scoped(_, let inner), .fielded(_, let inner): inner.weight
    default: 1
    }
  }
}
