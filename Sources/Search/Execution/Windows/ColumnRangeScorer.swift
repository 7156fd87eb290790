import InvertedIndex

/// Documents whose number in a column lies in a range, without scores.
final class ColumnRangeScorer: WindowScorer {
  private let column: NumberColumn
  private let range: ClosedRange<Int64>

  init(_ column: NumberColumn, _ range: ClosedRange<Int64>) {
    self.column = column
    self.range = range
  }

  func candidate(notBefore target: UInt32) throws(SegmentError) -> UInt32? {
    target < column.documentCount ? target : nil
  }

  func score(_ window: inout ScoreWindow, wanted: [UInt64]?) throws(SegmentError) {
    let end = min(window.end, UInt32(column.documentCount))
    for word in window.matches.indices {
      var bits = wanted?[word] ?? .max
      while bits != 0 {
        let document = window.base + UInt32(word * 64 + bits.trailingZeroBitCount)
        if document < end, let number = column[DocID(rawValue: document)], range.contains(number) {
          window.matches[word] |= bits & ~(bits - 1)
        }
        bits &= bits - 1
      }
    }
  }

  func report(to counters: inout SearchCounters) {}
}
