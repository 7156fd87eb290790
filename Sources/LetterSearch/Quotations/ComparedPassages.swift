import InvertedIndex
import LetterParsing

/// The words of passages and of the headings above them, each read once for all of a draft.
///
/// Passages of the same words are looked at for quotation after quotation; reading them and cutting
/// them into words takes many times as long as comparing them.
struct ComparedPassages {
  /// Under which heading a passage stands.
  private struct Place: Equatable {
    var section: SectionName
    var heading: String?
  }

  private let index: LetterIndex
  /// By document, of those whose texts were read.
  private var places: [UInt32: Place] = [:]
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
    places[document.rawValue] = Place(section: passage.section, heading: passage.heading)
    let text = isHeading ? passage.heading ?? "" : passage.text
    let words = numbers.numbers(of: QuotedWord.words(in: text))
    guard keptWordCount + words.count <= Self.keptWordLimit else { return words }
    keptWordCount += words.count
    if isHeading { headings[place] = words } else { texts[place] = words }
    return words
  }

  // MARK: Passages that follow one another

  /// Passages of one letter that follow one another, with what stands around some of them as far as a
  /// quotation reaches that has words of these.
  ///
  /// - Parameters:
  ///   - documents: of one letter.
  ///   - reach: how many words of whole passages may stand between; `nil` for any number.
  mutating func joined(
    around documents: ClosedRange<UInt32>,
    reach: Int?,
    _ numbers: inout WordNumbers
  ) throws -> JoinedPassages {
    let group = index.segment.group(of: DocID(rawValue: documents.lowerBound))
    let all = index.segment.documents(of: group)
    let first = try end(of: reach, from: documents.lowerBound, in: all, by: -1, &numbers)
    let last = try end(of: reach, from: documents.upperBound, in: all, by: 1, &numbers)
    var joined = JoinedPassages(numbers.number(of: QuotedWord.passageEnd.text))
    for document in first...last {
      if try isBelowHeading(document, in: all, &numbers) {
        let heading = try words(of: DocID(rawValue: document), isHeading: true, &numbers)
        joined.append(heading, document, isHeading: true)
      }
      let text = try words(of: DocID(rawValue: document), isHeading: false, &numbers)
      joined.append(text, document, isHeading: false)
    }
    return joined
  }

  /// The last passage that a quotation with words of `start` may have words of.
  private mutating func end(
    of reach: Int?,
    from start: UInt32,
    in letter: Range<UInt32>,
    by step: Int,
    _ numbers: inout WordNumbers
  ) throws -> UInt32 {
    var (end, count) = (start, 0)
    for distance in 1..<JoinedPassages.limit {
      let next = Int(start) + distance * step
      guard next >= 0, letter.contains(UInt32(next)), count <= reach ?? .max else { break }
      end = UInt32(next)
      count += try words(of: DocID(rawValue: end), isHeading: false, &numbers).count
    }
    return end
  }

  /// Whether a heading stands between a passage and the one before it.
  private mutating func isBelowHeading(
    _ document: UInt32,
    in letter: Range<UInt32>,
    _ numbers: inout WordNumbers
  ) throws -> Bool {
    guard let place = try place(of: document, &numbers), place.heading != nil else { return false }
    return try document == letter.lowerBound || place != self.place(of: document - 1, &numbers)
  }

  private mutating func place(
    of document: UInt32,
    _ numbers: inout WordNumbers
  ) throws -> Place? {
    if places[document] == nil {
      _ = try words(of: DocID(rawValue: document), isHeading: false, &numbers)
    }
    return places[document]
  }
}
