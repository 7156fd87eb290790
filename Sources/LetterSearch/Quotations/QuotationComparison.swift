import InvertedIndex

/// Compares quotations with passages, one quotation after the other, and keeps the nearest passage.
///
/// Of a passage that is no nearer, nothing is worked out but that.
struct QuotationComparison {
  /// A passage, or the heading above it, and how far the quotation is from it.
  struct Candidate: Equatable {
    var document: DocID
    var isHeading: Bool
    var distance: Int
    /// The passages that are compared as one, of which ``document`` is the first; `nil` for one alone.
    var joined: [JoinedPassages.Part]?
  }

  /// The least share of words that a near quotation has in common with a passage.
  static let leastSimilarity = 0.6

  /// From 0 to 1: the share of words and signs that agree.
  ///
  /// - Parameter length: how many the quotation has, from 1.
  static func similarity(_ distance: Int, of length: Int) -> Double {
    max(0, 1 - Double(distance) / Double(length))
  }

  private(set) var passages: ComparedPassages
  private(set) var distances = QuotationDistance()
  /// The first of the nearest passages that are exact or near.
  private(set) var best: Candidate?
  /// From this distance on, a passage is neither nearer than the best nor exact.
  private var limit = 1
  /// How many words of whole passages the quotation may have; `nil` for any number.
  private var reach: Int?

  init(_ index: LetterIndex) { passages = ComparedPassages(index) }

  /// Takes a quotation, which is compared from now on.
  mutating func take(_ pattern: QuotationPattern) {
    distances.take(pattern)
    best = nil
    // An ellipsis stands for any number of words.
    reach = pattern.elements.contains(where: \.isGap) ? nil : pattern.length
    // The first distance of those too far: rounding may move it by one from what is exact.
    var tooFar = Int(Double(pattern.length) * (1 - Self.leastSimilarity))
    while Self.similarity(tooFar, of: pattern.length) >= Self.leastSimilarity { tooFar += 1 }
    limit = max(1, tooFar)
  }

  /// The passage when it is exact or nearer than all before.
  ///
  /// - Throws: ``LetterSearchError`` or `SegmentError` when it cannot be read.
  mutating func compare(_ document: DocID, isHeading: Bool) throws -> Candidate? {
    let words = try passages.words(of: document, isHeading: isHeading, &distances.words)
    guard let distance = distances.distance(from: words, below: limit) else { return nil }
    let candidate = Candidate(document: document, isHeading: isHeading, distance: distance)
    if distance < best?.distance ?? .max { best = candidate }
    limit = max(1, distance)
    return candidate
  }

  /// The passages around some of one letter, taken together, when these are exact or nearer than all
  /// before.
  ///
  /// - Throws: ``LetterSearchError`` or `SegmentError` when one cannot be read.
  mutating func compare(
    around documents: ClosedRange<UInt32>,
    isExactOnly: Bool
  ) throws -> Candidate? {
    let joined = try passages.joined(around: documents, reach: reach, &distances.words)
    let limit = isExactOnly ? 1 : self.limit
    guard joined.parts.count > 1,
      let distance = distances.distance(fromJoined: joined.words, below: limit)
    else { return nil }
    return Candidate(
      document: DocID(rawValue: joined.parts[0].document),
      isHeading: false,
      distance: distance,
      joined: joined.parts
    )
  }
}
