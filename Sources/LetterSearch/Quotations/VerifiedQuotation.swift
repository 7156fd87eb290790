import LetterParsing

/// A quotation of a draft, and what the letters say of it.
package struct VerifiedQuotation: Sendable {
  package enum Status: String, Sendable {
    /// A passage has these very words.
    case exact
    /// A passage has these very words, but words in brackets say what it does not.
    case altered
    /// A passage has most of these words.
    case near
    case missing

    /// One of the three words that programs were promised: an altered quotation is near.
    var promised: String { self == .altered ? Self.near.rawValue : rawValue }
  }

  /// Words of the quotation and what the passage has in their place; one of the two may be empty.
  package struct Difference: Sendable, Equatable {
    package var quoted: String
    package var source: String
  }

  /// Words in square brackets and what the passage has in their place; which may be nothing.
  package struct Bracket: Sendable, Equatable {
    package var quoted: String
    package var source: String
    /// Whether they are more than a change of form, a pronoun, a name for one or an editor's mark.
    package var isAltered: Bool
  }

  /// A run of words of the quotation beside the passage.
  package enum Run: Sendable, Equatable {
    /// Words in brackets.
    case bracket(Bracket)
    case same(String)
    case different(Difference)
    /// Words of the passage for which the quotation has an ellipsis.
    case omitted(String)
  }

  package var quotation: DraftQuotation
  package var status: Status
  /// Where it stands, or what is nearest; `nil` when it is missing.
  package var source: Source?
  /// The quotation beside the passage; empty when it is missing.
  package var runs: [Run] = []
  /// From 0 to 1: the share of words that agree.
  package var similarity = 0.0

  package struct Source: Sendable {
    /// Without its source, and shared by all quotations of the letter.
    var sharedLetter: SharedLetter
    package var passage: StoredPassage
    /// Whether the words are those of the heading above the passage.
    package var isHeading: Bool
    /// How many further letters have the same words; counted up to ``QuotationVerifier/countLimit``.
    package var otherLetterCount: Int

    /// The letter, without its source.
    package var letter: StoredLetter { sharedLetter.stored }

    /// The lines of the passage or of the heading.
    package var lines: ClosedRange<Int> {
      guard isHeading else { return passage.lines }
      let section = letter.letter.sections.last {
        $0.heading == passage.heading && $0.lines.lowerBound <= passage.lines.lowerBound
      }
      return section.map { $0.lines.lowerBound...$0.lines.lowerBound } ?? passage.lines
    }
  }

  package var differences: [Difference] {
    runs.compactMap { if case .different(let difference) = $0 { difference } else { nil } }
  }

  package var brackets: [Bracket] {
    runs.compactMap { if case .bracket(let bracket) = $0 { bracket } else { nil } }
  }
}

extension VerifiedQuotation {
  /// `3 quotations: 2 exact, 0 near, 1 missing`, with those that are altered where there are some.
  package static func counts(of quotations: [VerifiedQuotation]) -> String {
    let counts = [Status.exact, .altered, .near, .missing].compactMap { status in
      let count = quotations.count { $0.status == status }
      return count == 0 && status == .altered ? nil : "\(count) \(status.rawValue)"
    }
    return counted(quotations.count, "quotation") + ": " + counts.joined(separator: ", ")
  }

  package var json: JSON {
    let differences: [JSON] = self.differences.map {
      .object([.init("quoted", .string($0.quoted)), .init("source", .string($0.source))])
    }
    let omitted: [String] = runs.compactMap {
      switch $0 {
      case .omitted(let words): words
      case .bracket(let bracket): bracket.source.isEmpty ? nil : bracket.source
      case .same, .different: nil
      }
    }
    let brackets: [JSON] = self.brackets.map {
      .object([
        .init("quoted", .string($0.quoted)), .init("source", .string($0.source)),
        .init("altered", .bool($0.isAltered)),
      ])
    }
    let sourceText = source.map { $0.isHeading ? $0.passage.heading ?? "" : $0.passage.text }
    let fields: [JSON.Member] = [
      .init("text", .string(quotation.text)),
      .init("status", .string(status.promised)),
      .init("draft_lines", .range(quotation.lines)),
      .init("similarity", .number((similarity * 1000).rounded() / 1000)),
      .init("letter", source.map { LetterJSON.summary(of: $0.sharedLetter) } ?? .null),
      .init("lines", source.map { .range($0.lines) } ?? .null),
      .init("passage", .text(source?.passage.id)),
      .init("section", .text(source?.passage.section.rawValue)),
      .init("in_heading", source.map { .bool($0.isHeading) } ?? .null),
      .init("source_text", .text(sourceText)),
      .init("citation", .text(source.map { Citation.text(for: $0.passage, in: $0.letter) })),
      .init("other_letters", source.map { .integer($0.otherLetterCount) } ?? .null),
      .init("differences", .array(differences)),
      .init("omitted", .strings(omitted)),
      .init("brackets", .array(brackets)),
    ]
    return .object(fields)
  }
}
