extension TextLine {
  /// Long lines that end like a sentence are prose, whatever dates they hold.
  var isLongProse: Bool {
    let words = text.count { $0 == Byte.space } + 1
    return words > 40 || (words > 14 && text.last == UInt8(ascii: "."))
  }
}
