import InvertedIndex

/// The words of passages and of the headings above them, each read once for all of a draft.
///
/// Passages of the same words are looked at for quotation after quotation; reading them and cutting
/// them into words takes many times as long as comparing them.
struct ComparedPassages {
  private let index: LetterIndex
  /// By document.
  private var texts: [[WordNumbers.Number]?]
  /// By document.
  private var headings: [[WordNumbers.Number]?]

  /// Words beyond so many are not kept, so that memory stays below 64 MB; they are read again.
  private static let keptWordLimit = 1 << 24
  private var keptWordCount = 0

  /// How many texts and headings were read, for tests of how much work is done.
  private(set) var readCount = 0

  init(_ index: LetterIndex) {
    self.index = index
    texts = Array(repeating: nil, count: index.segment.documentCount)
    headings = texts
  }

  /// The numbers of a passage's words or of those of its heading, none when it has no heading.
  ///
  /// - Throws: ``LetterSearchError`` or `SegmentError` when the passage cannot be read.
  mutating func words(
    of document: DocID,
    isHeading: Bool,
    _ numbers: inout WordNumbers
  ) throws -> [WordNumbers.Number] {
    let place = Int(document.rawValue)
    if let known = isHeading ? headings[place] : texts[place] { return known }
    let passage = try index.passage(document)
    readCount += 1
    let text = isHeading ? passage.heading ?? "" : passage.text
    let words = numbers.numbers(of: QuotedWord.words(in: text))
    guard keptWordCount + words.count <= Self.keptWordLimit else { return words }
    keptWordCount += words.count
    if isHeading { headings[place] = words } else { texts[place] = words }
    return words
  }
}
