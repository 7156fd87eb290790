import InvertedIndex
import LetterParsing
import Search
import Synchronization

/// Letters that are dated before the visit that they tell of.
///
/// Their date stays as it is printed, since nobody but the writer knows the right one; where it is shown,
/// cited or counted, that is said beside it.
final class DoubtfulDates: Sendable {
  private let known = Mutex<[GroupID]?>(nil)

  /// The letters of an index, which are looked for once.
  func letters(of index: LetterIndex) throws -> [GroupID] {
    if let letters = known.withLock({ $0 }) { return letters }
    let letters = try Self.find(in: index)
    known.withLock { $0 = letters }
    return letters
  }

  /// Only letters whose last visit is after their date have to be read.
  private static func find(in index: LetterIndex) throws -> [GroupID] {
    let segment = index.segment
    guard let dates = segment.numbers(index.schema.column(.date)),
      let visits = segment.numbers(index.schema.column(.visitEnd))
    else { return [] }
    return try segment.groupsByArrival().filter { group in
      guard let first = segment.documents(of: group).first.map(DocID.init(rawValue:)),
        let date = dates[first], let visit = visits[first], date < visit
      else { return false }
      return try index.letterFacts(group).letter.visitAfterDate != nil
    }
  }

  /// As a remark names a letter: `Dudley, 21 January 2019`.
  static func name(of letter: StoredLetter) -> String {
    ([letter.shownName] + [letter.letter.date?.longForm].compactMap(\.self)).joined(separator: ", ")
  }

  /// More are told by their number.
  private static let namedLetters = 3

  /// What a reader of counts by year should know of some letters; `nil` for none.
  ///
  /// - Parameter letters: their names, as ``name(of:)`` gives them.
  static func remark(onCountsOf letters: [String]) -> String? {
    guard let told = remark(onCountsOf: letters.count) else { return nil }
    let further = letters.count - namedLetters
    let shown = letters.prefix(namedLetters) + (further > 0 ? ["\(further.grouped) more"] : [])
    return "\(told.dropLast()) (\(shown.joined(separator: "; ")))."
  }

  /// The same where the letters are named beside it.
  static func remark(onCountsOf letters: Int) -> String? {
    switch letters {
    case 0: nil
    case 1: "1 letter is dated before the visit that it tells of: its year may be wrong."
    default:
      "\(letters.grouped) letters are dated before the visits that they tell of: their years may be "
        + "wrong."
    }
  }
}
