/// The borders of what people see as characters, by UTF-8 and UTF-16 offset.
///
/// A mark must not begin between a letter and its accent, or within an emoji of several scalars.
/// Only about the offsets that are asked for are characters told apart: between two bytes of ASCII is
/// always a border, but for the two of a line's end.
struct GraphemeOffsets {
  private let bytes: [UInt8]
  /// For each scalar beyond ASCII where it ends, and how many UTF-16 units fewer than bytes there are up
  /// to there; ascending.
  private var shifts: [(end: Int, shift: Int)] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    var shift = 0
    for place in bytes.indices where bytes[place] >= 0xC0 {
      // Two bytes are one unit, three are one, four are two.
      let length = bytes[place] < 0xE0 ? 2 : bytes[place] < 0xF0 ? 3 : 4
      shift += length == 2 ? 1 : 2
      shifts.append((place + length, shift))
    }
  }

  /// The range widened to borders.
  func span(_ range: Range<Int>) -> TextSpan {
    guard !shifts.isEmpty else { return TextSpan(utf8: range, utf16: range) }
    let start = borders(around: min(range.lowerBound, bytes.count)).lowerBound
    let end = borders(around: min(range.upperBound, bytes.count)).upperBound
    return TextSpan(utf8: start..<end, utf16: utf16(start)..<utf16(end))
  }

  /// The nearest borders of characters on both sides of an offset, which are itself if it is one.
  private func borders(around offset: Int) -> ClosedRange<Int> {
    guard !isPlainBorder(offset) else { return offset...offset }
    var start = offset - 1
    while !isPlainBorder(start) { start -= 1 }
    var end = offset + 1
    while !isPlainBorder(end) { end += 1 }
    var last = start
    for character in String(decoding: bytes[start..<end], as: UTF8.self) {
      let next = last + character.utf8.count
      if next > offset { return last...(last == offset ? offset : next) }
      last = next
    }
    return last...last
  }

  /// Whether an offset is an end of the text, or stands between two characters of ASCII.
  private func isPlainBorder(_ offset: Int) -> Bool {
    guard offset > 0, offset < bytes.count else { return true }
    let (before, after) = (bytes[offset - 1], bytes[offset])
    return before < 0x80 && after < 0x80 && !(before == 0x0D && after == 0x0A)
  }

  /// The UTF-16 offset of a border, by halving.
  private func utf16(_ offset: Int) -> Int {
    var (low, high) = (0, shifts.count)
    while low < high {
      let middle = (low + high) / 2
      if shifts[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return offset - (low > 0 ? shifts[low - 1].shift : 0)
  }
}
