/// The text of a query by scalars, with the way back to the offsets that people are told.
struct QueryText {
  let scalars: [Unicode.Scalar]
  /// The UTF-8 offset of each scalar, and of the end.
  private let utf8Offsets: [Int]
  private let utf16Offsets: [Int]

  init(_ text: String) {
    var scalars: [Unicode.Scalar] = []
    var utf8Offsets = [0]
    var utf16Offsets = [0]
    var utf8 = 0
    var utf16 = 0
    for scalar in text.unicodeScalars {
      scalars.append(scalar)
      utf8 += UTF8.width(scalar)
      utf16 += UTF16.width(scalar)
      utf8Offsets.append(utf8)
      utf16Offsets.append(utf16)
    }
    self.scalars = scalars
    self.utf8Offsets = utf8Offsets
    self.utf16Offsets = utf16Offsets
  }

  var count: Int { scalars.count }

  /// The scalar at an index, or `nil` beyond the end.
  subscript(index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  func string(_ range: Range<Int>) -> String {
    String(scalars: scalars[range.clamped(to: scalars.indices)])
  }

  /// UTF-8 offsets of a range of scalars.
  func utf8(_ range: Range<Int>) -> Range<Int> { offsets(range, in: utf8Offsets) }

  /// UTF-16 offsets of a range of scalars.
  func utf16(_ range: Range<Int>) -> Range<Int> { offsets(range, in: utf16Offsets) }

  /// The UTF-16 offsets of a range of UTF-8 offsets that lie on scalars.
  func utf16(fromUTF8 range: Range<Int>) -> Range<Int> {
    let start = index(ofUTF8: range.lowerBound)
    return utf16(start..<max(start, index(ofUTF8: range.upperBound)))
  }

  /// Whether there is nothing but white space between two UTF-8 offsets.
  func isSpace(fromUTF8 start: Int, to end: Int) -> Bool {
    guard start <= end else { return false }
    return string(index(ofUTF8: start)..<index(ofUTF8: end)).unicodeScalars.allSatisfy(\.isSpace)
  }

  private func offsets(_ range: Range<Int>, in offsets: [Int]) -> Range<Int> {
    let range = range.clamped(to: 0..<scalars.count)
    return offsets[range.lowerBound]..<offsets[range.upperBound]
  }

  /// The first scalar at or after an offset, by halving.
  func index(ofUTF8 offset: Int) -> Int {
    var low = 0
    var high = scalars.count
    while low < high {
      let middle = (low + high) / 2
      if utf8Offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
