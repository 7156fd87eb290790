/// The borders of what people see as characters, by UTF-8 and UTF-16 offset.
///
/// A mark must not begin between a letter and its accent, or within an emoji of several scalars.
struct GraphemeOffsets {
  /// Ascending, with both ends; empty for ASCII, where each offset is a border.
  private var utf8: [Int] = []
  private var utf16: [Int] = []

  init(_ text: String) {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return }
    utf8 = [0]
    utf16 = [0]
    var last = (utf8: 0, utf16: 0)
    for character in text {
      last.utf8 += character.utf8.count
      last.utf16 += character.utf16.count
      utf8.append(last.utf8)
      utf16.append(last.utf16)
    }
  }

  /// The range widened to borders.
  func span(_ range: Range<Int>) -> TextSpan {
    guard !utf8.isEmpty else { return TextSpan(utf8: range, utf16: range) }
    let start = lastBorder(notAfter: range.lowerBound)
    var end = lastBorder(notAfter: range.upperBound)
    if utf8[end] < range.upperBound { end = min(end + 1, utf8.count - 1) }
    return TextSpan(utf8: utf8[start]..<utf8[end], utf16: utf16[start]..<utf16[end])
  }

  /// By halving.
  private func lastBorder(notAfter offset: Int) -> Int {
    var low = 0
    var high = utf8.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if utf8[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
