package import InvertedIndex

/// Counts the words of one document as they are to be ranked, for a field that only ranks.
///
/// The words of the head — the title, or without one the first words of the text — count three
/// times, in the frequencies and in the length, before saturation (Robertson, Zaragoza and Taylor,
/// Simple BM25 Extension to Multiple Weighted Fields, CIKM 2004). Stop words count nothing: they are not
/// added at all.
package struct RankedText: Sendable {
  /// Tells how much each word of a document counts, from the first to the last.
  package struct Head: Sendable {
    /// What a word of the head counts; 2 to 4 are equally good.
    private static let weight: UInt32 = 3
    /// How many of the first words are the head of a text without a title; 10 to 20 are equally good.
    private static let leadLength = 15

    private var titleLength = 0
    private var textLength = 0

    package init() {}

    /// What the next word counts that is no stop word; all of the title comes before the text.
    ///
    /// - Parameter isJoined: whether the parts of the word are words, too.
    package mutating func weight(isTitle: Bool, isJoined: Bool) -> UInt32 {
      let isHead = isTitle || titleLength == 0 && textLength < Self.leadLength
      if !isJoined, isTitle { titleLength += 1 }
      if !isJoined, !isTitle { textLength += 1 }
      return isHead ? Self.weight : 1
    }
  }

  private var terms = WeightedTerms()
  private var length: UInt32 = 0
  private var head = Head()

  package init() {}

  /// Adds a word of the title; all of the title comes before the text.
  ///
  /// - Parameter isJoined: whether the parts of the word are added too, so that it adds no length.
  package mutating func addToTitle(_ term: TermID, isJoined: Bool = false) {
    add(term, weight: head.weight(isTitle: true, isJoined: isJoined), isJoined)
  }

  /// Adds a word of the text.
  package mutating func addToText(_ term: TermID, isJoined: Bool = false) {
    add(term, weight: head.weight(isTitle: false, isJoined: isJoined), isJoined)
  }

  /// Adds what was counted to a draft, and begins anew.
  ///
  /// - Parameter lengthFactor: above 1 for a document that is to be found behind others.
  package mutating func move(
    to draft: inout DocumentDraft,
    in field: FieldID,
    lengthFactor: UInt32 = 1
  ) {
    terms.move(to: &draft)
    let (product, overflow) = length.multipliedReportingOverflow(by: lengthFactor)
    let limit = SegmentBuilder.positionLimit
    draft.setLength(overflow ? limit : min(product, limit), of: field)
    (length, head) = (0, Head())
  }

  private mutating func add(_ term: TermID, weight: UInt32, _ isJoined: Bool) {
    terms.add(term, weight: weight)
    if !isJoined { length = min(length, SegmentBuilder.positionLimit - weight) + weight }
  }
}
