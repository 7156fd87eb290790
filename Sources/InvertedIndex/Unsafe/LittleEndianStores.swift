extension [UInt8] {
  /// Appends a number, the lowest byte first.
  mutating func appendLittleEndian<Value: FixedWidthInteger & BitwiseCopyable>(_ value: Value) {
    // SAFETY: the bytes are copied while they are lent.
    unsafe Swift.withUnsafeBytes(of: value.littleEndian) { unsafe append(contentsOf: $0) }
  }
}

/// Lends the UTF-8 of a string, without a copy where the string has it in one piece.
func withUTF8<Result>(of string: String, _ body: (Span<UInt8>) -> Result) -> Result {
  var string = string
  // SAFETY: the span does not outlive the call.
  return string.withUTF8 { buffer in
    let span = unsafe Span(_unsafeElements: buffer)
    return body(span)
  }
}
