import InvertedIndex

/// Adds letters to an index on one thread of several.
///
/// What it learns of words serves all the letters that it gets.
struct LetterWorker {
  private let catalog: PassageCatalog
  private let schema: LetterSchema
  private var classifier: ThemeClassifier
  /// The index that is there, when it has the same fields.
  private let previous: Segment?
  private var draft: PassageDraft
  private var builder: SegmentBuilder

  init(
    _ catalog: PassageCatalog,
    schema: LetterSchema,
    classifier: ThemeClassifier,
    previous: Segment?,
    memory: BuildMemory
  ) {
    self.catalog = catalog
    self.schema = schema
    self.classifier = classifier
    self.previous = previous?.schema == schema.index ? previous : nil
    draft = PassageDraft(schema: schema)
    builder = SegmentBuilder(schema.index, memory: memory)
  }

  /// What adds letters, in their order: those that are the same in the index that is there are
  /// taken over from it, the others analysed.
  mutating func step(
    adding letters: ArraySlice<PreparedLetter>
  ) throws -> RunCollector.Step {
    var parts: [Part] = []
    var hasAdded = false
    for letter in letters {
      let passages = try catalog.passages(of: letter, &classifier)
      if let previous, let old = letter.previous, old.passages == passages {
        if hasAdded { parts.append(.run(builder.takeRun())) }
        hasAdded = false
        parts.append(.group(old.group, previous))
      } else {
        try draft.add(letter, passages: passages, to: &builder)
        hasAdded = true
      }
    }
    if hasAdded { parts.append(.run(builder.takeRun())) }
    return { [parts] builder throws(SegmentError) in
      for part in parts { try part.add(to: &builder) }
    }
  }

  private enum Part: Sendable {
    case run(SegmentRun)
    case group(GroupID, Segment)

    func add(to builder: inout SegmentBuilder) throws(SegmentError) {
      switch self {
      case .run(let run): try builder.add(run)
      case .group(let group, let segment): try builder.addGroup(group, of: segment)
      }
    }
  }
}
