import InvertedIndex
package import Search

/// Evaluates a query document by document over a ``NaiveIndex``, straight from the definitions.
package struct NaiveSearch {
  private let index: NaiveIndex
  /// Of each field, over documents that have it.
  private let averageLengths: [Double]
  private let k1 = 1.2
  private let b = 0.75

  package init(_ index: NaiveIndex) {
    self.index = index
    averageLengths = index.schema.fields.indices.map { field in
      let field = FieldID(rawValue: UInt8(field))
      let lengths = index.documents.map { Double($0.length(of: field)) }.filter { $0 > 0 }
      return lengths.isEmpty ? 0 : lengths.reduce(0, +) / Double(lengths.count)
    }
  }

  /// The matching documents with their scores, ascending.
  package func matches(_ query: Query) -> [(document: Int, score: Double)] {
    index.documents.indices.compactMap { document in
      score(query, document).map { (document, $0) }
    }
  }

  /// The score of a document; `nil` when it does not match.
  package func score(_ query: Query, _ document: Int) -> Double? {
    switch query {
    case .everything: 0
    case .nothing: nil
    case .term(let term): synonyms([term], document)
    case .synonyms(let terms): synonyms(terms, document)
    case .phrase(let phrase): self.phrase(phrase, document)
    case .all(let queries):
      sum(queries.map { score($0, document) }) { matches in matches == queries.count }
    case .any(let queries):
      sum(queries.map { score($0, document) }) { matches in matches > 0 }
    case .excluding(let kept, let dropped):
      score(dropped, document) == nil ? score(kept, document) : nil
    case .preferring(let required, let optional):
      score(required, document).map { $0 + (score(optional, document) ?? 0) }
    case .filter(let query): score(query, document).map { _ in 0 }
    case .boosted(let query, let factor): score(query, document).map { $0 * factor }
    case .demoted(let query, let other, let share):
      score(query, document).map { score(other, document) == nil ? $0 : $0 * share }
    case .documents(let documents):
      documents.contains(DocID(rawValue: UInt32(document))) ? 0 : nil
    case .range(let column, let range):
      index.documents[document].numbers[column].flatMap { range.contains($0) ? 0 : nil }
    case .group(let query):
      index.documents.indices.contains {
        index.documents[$0].group == index.documents[document].group && score(query, $0) != nil
      } ? 0 : nil
    case .within: preconditionFailure("an index knows no sentences and sections")
    }
  }

  private func sum(_ scores: [Double?], _ isMatch: (_ matches: Int) -> Bool) -> Double? {
    let found = scores.compactMap { $0 }
    return isMatch(found.count) ? found.reduce(0, +) : nil
  }

  // MARK: Words

  private func synonyms(_ terms: [Query.Term], _ document: Int) -> Double? {
    let known = Set(terms).filter { term in index.documents.contains { has($0, term) } }
    let fields = Set(known.map(\.field))
    if fields.count > 1 {
      return sum(known.map { synonyms([$0], document) }) { matches in matches > 0 }
    }
    guard let field = fields.first else { return nil }
    let frequency = known.reduce(0) { $0 + positions($1, document).count }
    guard frequency > 0 else { return nil }
    let found = index.documents.count { document in known.contains { has(document, $0) } }
    return inverseDocumentFrequency(found) * saturation(frequency, field, document)
  }

  private func phrase(_ phrase: Query.Phrase, _ document: Int) -> Double? {
    guard !phrase.slots.isEmpty else { return nil }
    if index.schema.fields[Int(phrase.field.rawValue)].kind == .keyword {
      guard phrase.slots.count == 1 else { return nil }
      let terms = Set(phrase.slots[0].terms).map { Query.Term(phrase.field, $0) }
      let score = sum(terms.map { synonyms([$0], document) }) { matches in matches > 0 }
      return score.map { $0 * phrase.slots[0].boost }
    }
    let slots = phrase.slots.map { slot in
      Set(slot.terms.flatMap { positions(Query.Term(phrase.field, $0), document) }).sorted()
    }
    let frequency = NaivePhrase(phrase).frequency(slots)
    guard frequency > 0 else { return nil }
    let weight = phrase.slots.reduce(0.0) { sum, slot in
      let terms = slot.terms.map { Query.Term(phrase.field, $0) }
      let found = index.documents.count { document in terms.contains { has(document, $0) } }
      return sum + slot.boost * inverseDocumentFrequency(found)
    }
    return weight * saturation(frequency, phrase.field, document)
  }

  private func has(_ document: NaiveIndex.Document, _ term: Query.Term) -> Bool {
    document.terms[term.field]?[term.text] != nil
  }

  private func positions(_ term: Query.Term, _ document: Int) -> [UInt32] {
    index.documents[document].terms[term.field]?[term.text] ?? []
  }

  // MARK: Formula

  private func inverseDocumentFrequency(_ found: Int) -> Double {
    let ratio = (Double(index.documents.count) - Double(found) + 0.5) / (Double(found) + 0.5)
    return NaiveLogarithm.of(1 + ratio)
  }

  private func saturation(_ frequency: Int, _ field: FieldID, _ document: Int) -> Double {
    let average = averageLengths[Int(field.rawValue)]
    let isText = index.schema.fields[Int(field.rawValue)].kind == .text
    let length = Double(index.documents[document].length(of: field))
    let relative = isText && average > 0 ? length / average : 1
    let tf = Double(frequency)
    return tf / (tf + k1 * (1 - b + b * relative))
  }
}

/// The logarithm as the area under 1/x, by Simpson's rule.
private enum NaiveLogarithm {
  static func of(_ number: Double) -> Double {
    let count = 100
    let width = (number.squareRoot().squareRoot() - 1) / Double(count)
    let sum = (0...count).reduce(0.0) { sum, step in
      let factor = step == 0 || step == count ? 1.0 : step % 2 == 1 ? 4 : 2
      return sum + factor / (1 + Double(step) * width)
    }
    return 4 * sum * width / 3
  }
}
