import InvertedIndex

/// Looking up and walking the terms of a dictionary, usually of 200,000.
enum DictionaryWorkloads {
  static func all(seed: UInt64, size: Int) throws -> [Workload] {
    let field = FieldID(rawValue: 0)
    let words = RandomProse(seed: seed, wordCount: 2000 * size).words
    var builder = SegmentBuilder(IndexSchema(fields: [IndexSchema.Field("text", .text)]))
    var draft = DocumentDraft()
    for word in words { draft.add(try builder.termID(field, word), at: 0) }
    try builder.add(draft)
    let segment = try Segment(contents: builder.serialized())
    var generator = SeededGenerator(seed: seed)
    let sought = (0..<200 * size).map { _ in words[generator.below(words.count)] }
    var workloads = [
      Workload(name: "look up terms", element: "term", elementCount: sought.count) {
        try sought.reduce(0) { try segment.lookup(field, $1) == nil ? $0 : $0 + 1 }
      },
      Workload(
        name: "look up terms that are not there",
        element: "term",
        elementCount: sought.count
      ) {
        try sought.reduce(0) { try segment.lookup(field, $1 + "x") == nil ? $0 + 1 : $0 }
      },
      Workload(name: "walk all terms", element: "term", elementCount: words.count) {
        var count = 0
        try segment.forEachTerm(in: field) { _, _ in
          count += 1
          return true
        }
        return count
      },
    ]
    for distance in 1...2 { workloads.append(fuzzy(segment, field, sought, distance)) }
    return workloads
  }

  private static func fuzzy(
    _ segment: Segment,
    _ field: FieldID,
    _ sought: [String],
    _ distance: Int
  ) -> Workload {
    let words = sought.filter { $0.count > 5 }.prefix(8)
    let name = "terms \(distance) \(distance == 1 ? "letter" : "letters") from a word"
    return Workload(name: name, element: "walk", elementCount: words.count) {
      var count = 0
      for word in words {
        guard let automaton = SpellingAutomaton(word, distance: distance) else { continue }
        try segment.forEachTerm(in: field, near: automaton) { _, _, _ in
          count += 1
          return true
        }
      }
      return count
    }
  }
}
