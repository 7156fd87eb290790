import LetterParsing
import Search

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
  /// The schools and councils that the draft names near it.
  package var namedBodies: [NamedBody] = []
  /// The dates that the draft gives of its letter.
  package var namedDates: [NamedDate] = []

  /// A date that the draft gives of a quotation's letter.
  package struct NamedDate: Sendable, Equatable {
    /// As the draft has it.
    package var name: String
    /// Whether the letter, or another of the body that the draft names, is of that date or tells of a
    /// visit then.
    package var hasWords: Bool
  }

  /// A school or council that the draft names near the quotation.
  package struct NamedBody: Sendable, Equatable {
    /// As the draft has it.
    package var name: String
    /// Whether there is a letter of it.
    package var hasLetters: Bool
    /// Whether a letter of it has the words, or, of a near quotation, whether it is the source.
    package var hasWords: Bool
  }

  /// The words of a letter that a quotation is compared with.
  struct Place: Sendable {
    var passage: StoredPassage
    /// Whether the words are those of the heading above the passage.
    var isHeading = false
    /// Whether they begin with the heading above the passage and go on in it.
    var startsInHeading = false
    /// The passages behind the first, where the quotation goes on in them.
    var further: [StoredPassage] = []
  }

  package struct Source: Sendable {
    /// Without its source, and shared by all quotations of the letter.
    var sharedLetter: SharedLetter
    var place: Place
    /// How many further letters have the same words; counted up to ``QuotationVerifier/countLimit``.
    package var otherLetterCount = 0
    /// The newest of these, a few of them at most.
    package var others: [Source] = []

    init(sharedLetter: SharedLetter, place: Place) {
      self.sharedLetter = sharedLetter
      self.place = place
    }

    /// The letter, without its source.
    package var letter: StoredLetter { sharedLetter.stored }
    /// The passage, or the first of several.
    package var passage: StoredPassage { place.passage }
    /// Whether the words are those of the heading above the passage.
    package var isHeading: Bool { place.isHeading }
    /// All passages that it has words of, in their order.
    package var passages: [StoredPassage] { [place.passage] + place.further }

    /// The lines of the passages or of the heading.
    package var lines: ClosedRange<Int> {
      let last = place.further.last?.lines.upperBound ?? passage.lines.upperBound
      guard isHeading || place.startsInHeading else { return passage.lines.lowerBound...last }
      let section = letter.letter.sections.last {
        $0.heading == passage.heading && $0.lines.lowerBound <= passage.lines.lowerBound
      }
      guard let line = section?.lines.lowerBound else { return passage.lines.lowerBound...last }
      return line...(isHeading ? line : max(line, last))
    }

    /// What is quoted, as a whole.
    package var text: String {
      let heading = isHeading || place.startsInHeading ? [passage.heading ?? ""] : []
      return (heading + (isHeading ? [] : passages.map(\.text))).joined(separator: "\n")
    }

    /// Where the words stand, in the form that reports use.
    package var citation: String {
      Citation.text(for: passages, in: letter)
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
  /// `3 quotations: 2 exact, 0 near, 1 missing`, with those that are altered, and attributions that
  /// are doubted, where there are some.
  package static func counts(of quotations: [VerifiedQuotation]) -> String {
    let counts = [Status.exact, .altered, .near, .missing].compactMap { status in
      let count = quotations.count { $0.status == status }
      return count == 0 && status == .altered ? nil : "\(count) \(status.rawValue)"
    }
    let doubted = quotations.count(where: \.isAttributionDoubted)
    let attributions = doubted > 0 ? [counted(doubted, "attribution") + " doubted"] : []
    return counted(quotations.count, "quotation") + ": "
      + (counts + attributions).joined(separator: ", ")
  }

  /// `over 2 passages`; `nil` for one alone.
  package var spread: String? {
    guard let count = source?.passages.count, count > 1 else { return nil }
    return "over \(counted(count, "passage"))"
  }

  /// Whether all is right: the words, and whose and of when the draft says that they are.
  package var isSound: Bool { status == .exact && !isAttributionDoubted }
}

extension VerifiedQuotation.Source {
  /// What others have the same words: `also in A, 3 May 2019; B, …; and 3 more`; `nil` for none.
  package var otherLetters: String? {
    guard otherLetterCount > 0 else { return nil }
    let names = others.map(\.letter.shortName)
    let more = otherLetterCount - names.count
    let count = counted(otherLetterCount, "other letter")
    return "also in \(count): " + names.joined(separator: "; ")
      + (more > 0 ? "; and \(more.grouped) more" : "")
  }
}

extension StoredLetter {
  /// Whom it is about, and its date.
  fileprivate var shortName: String {
    [bodyName, shownDate].compactMap(\.self).joined(separator: ", ")
  }
}
