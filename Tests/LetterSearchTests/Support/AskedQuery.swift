/// A query with what it means, apart from the query language's own tree.
indirect enum AskedQuery {
  enum Field: String {
    case text
    case heading
    case title
    case institution
  }

  case word(String)
  case prefix(String)
  case fuzzy(String)
  case exactPhrase([String])
  case stemmedPhrase([String])
  /// In any order, with so many words between.
  case loosePhrase([String], slop: Int)
  case near([String], distance: Int, isOrdered: Bool)
  /// One word, or the words of a quotation.
  case field(Field, [String], isQuoted: Bool)
  case section(String)
  /// As written, and the days it means as year × 10,000 + month × 100 + day.
  case dates(String, ClosedRange<Int>)
  case undated
  case letter(AskedQuery)
  case sectionScope(AskedQuery)
  case sentence(AskedQuery)
  case not(AskedQuery)
  case all([AskedQuery])
  case any([AskedQuery])

  /// In the query language, with operators.
  var text: String {
    switch self {
    case .word(let word): word
    case .prefix(let start): start + "*"
    case .fuzzy(let word): word + "~1"
    case .exactPhrase(let words): quoted(words)
    case .stemmedPhrase(let words): quoted(words) + "~"
    case .loosePhrase(let words, let slop): quoted(words) + "~\(slop)"
    case .near(let words, let distance, let isOrdered):
      words.count == 2
        ? words.joined(separator: isOrdered ? " ADJ/\(distance) " : " NEAR/\(distance) ")
        : (isOrdered ? "ADJ(" : "NEAR(") + words.joined(separator: " ") + ", \(distance))"
    case .field(let field, let words, let isQuoted):
      field.rawValue + ":" + (isQuoted ? quoted(words) : words[0])
    case .section(let name): "section:" + name
    case .dates(let text, _): text
    case .undated: "date:none"
    case .letter(let inner): "in:letter(\(inner.text))"
    case .sectionScope(let inner): "in:section(\(inner.text))"
    case .sentence(let inner): "in:sentence(\(inner.text))"
    case .not(let inner): "NOT " + inner.bracketed
    case .all(let parts): parts.map(\.bracketed).joined(separator: " AND ")
    case .any(let parts): parts.map(\.bracketed).joined(separator: " OR ")
    }
  }

  /// Whether some part of it is about a sentence or a section.
  var hasScope: Bool {
    switch self {
    case .sentence, .sectionScope: true
    case .letter(let inner), .not(let inner): inner.hasScope
    case .all(let parts), .any(let parts): parts.contains(where: \.hasScope)
    default: false
    }
  }

  private var bracketed: String {
    switch self {
    case .not, .all, .any, .near: "(\(text))"
    default: text
    }
  }

  private func quoted(_ words: [String]) -> String { "\"\(words.joined(separator: " "))\"" }
}
