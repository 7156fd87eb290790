extension String {
  /// The same with another text in the place of some bytes, which begin and end between characters.
  func replacing(utf8 range: Range<Int>, with text: String) -> String {
    let bytes = Array(utf8)
    let range = range.clamped(to: 0..<bytes.count)
    return String(
      decoding: bytes[..<range.lowerBound] + text.utf8 + bytes[range.upperBound...],
      as: UTF8.self
    )
  }

  /// The same place in UTF-16 units.
  func utf16Range(fromUTF8 range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<utf8.count)
    let start = String(decoding: utf8.prefix(range.lowerBound), as: UTF8.self).utf16.count
    let end = String(decoding: utf8.prefix(range.upperBound), as: UTF8.self).utf16.count
    return start..<end
  }
}
