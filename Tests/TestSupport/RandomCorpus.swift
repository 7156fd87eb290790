package import InvertedIndex

/// Random documents over a small vocabulary, in which frequent words are far more frequent.
package struct RandomCorpus {
  package static let text = FieldID(rawValue: 0)
  package static let heading = FieldID(rawValue: 1)
  package static let tag = FieldID(rawValue: 2)
  package static let year = ColumnID(rawValue: 0)
  package static let theme = ColumnID(rawValue: 1)

  package static let schema = IndexSchema(
    fields: [
      IndexSchema.Field("text", .text),
      IndexSchema.Field("heading", .text),
      IndexSchema.Field("tag", .keyword),
    ],
    columns: [
      IndexSchema.Column("year", .number),
      IndexSchema.Column("theme", .keyword),
    ],
    vectorField: text
  )

  package static let vocabularySize = 40

  package internal(set) var generator: SeededGenerator
  package private(set) var index = NaiveIndex(schema)

  /// - Parameter documentCount: `nil` for a random number up to 300.
  package init(seed: UInt64, documentCount: Int? = nil) {
    generator = SeededGenerator(seed: seed)
    let count = documentCount ?? generator.below(generator.oneIn(4) ? 4 : 300)
    while index.documents.count < count {
      index.groups.append(bytes())
      let size = generator.oneIn(9) ? 0 : 1 + generator.below(8)
      for _ in 0..<min(size, count - index.documents.count) { addDocument() }
    }
  }

  /// A word; the lower its number, the more frequent.
  package mutating func word() -> String {
    let bound = 1 + generator.below(Self.vocabularySize)
    return "w\(generator.below(bound))"
  }

  private mutating func addDocument() {
    var document = NaiveIndex.Document()
    document.group = index.groups.count - 1
    document.stored = bytes()
    document.terms[Self.text] = words(generator.below(30))
    document.terms[Self.heading] = words(generator.oneIn(2) ? 0 : 1 + generator.below(4))
    for field in [Self.text, Self.heading] {
      let count = document.terms[field]?.values.reduce(0) { $0 + $1.count } ?? 0
      if generator.oneIn(3) { document.lengths[field] = UInt32(count + generator.below(3)) }
    }
    for _ in 0..<generator.below(3) { document.terms[Self.tag, default: [:]][word()] = [0] }
    if !generator.oneIn(5) { document.numbers[Self.year] = Int64(2000 + generator.below(12)) }
    document.keywords[Self.theme] = (0..<generator.below(4)).map { _ in
      "theme \(generator.below(6))"
    }
    index.documents.append(document)
  }

  /// Words at ascending positions, now and then two at one and now and then with a gap.
  private mutating func words(_ count: Int) -> [String: [UInt32]] {
    var terms: [String: [UInt32]] = [:]
    var position: UInt32 = 0
    for _ in 0..<count {
      let word = word()
      if terms[word]?.last != position || position == 0 && terms[word] == nil {
        terms[word, default: []].append(position)
      }
      if !generator.oneIn(8) { position += generator.oneIn(12) ? 5 : 1 }
    }
    return terms
  }

  private mutating func bytes() -> [UInt8] {
    (0..<generator.below(6)).map { _ in UInt8(generator.below(256)) }
  }
}
