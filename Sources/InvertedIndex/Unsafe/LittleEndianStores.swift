extension MutableSpan<UInt8> {
  /// Puts a number at an offset, the lowest byte first.
  @inline(__always)
  mutating func store<Value: FixedWidthInteger & BitwiseCopyable>(_ value: Value, at offset: Int) {
    precondition(offset >= 0 && offset <= count &- MemoryLayout<Value>.size, "Room is missing.")
    // SAFETY: the precondition keeps all bytes of the number inside the span.
    unsafe withUnsafeMutableBytes { bytes in
      unsafe bytes.storeBytes(of: value.littleEndian, toByteOffset: offset, as: Value.self)
    }
  }
}

extension MutableSpan where Element: BitwiseCopyable {
  /// Puts elements into the front, and gives their number.
  @discardableResult
  mutating func copy(_ source: Span<Element>) -> Int {
    precondition(source.count <= count, "Room is missing.")
    // SAFETY: the precondition keeps all bytes inside the span; the two do not overlap, because one
    // of them may be changed and the other may not.
    unsafe withUnsafeMutableBytes { target in
      unsafe source.withUnsafeBytes { unsafe target.copyMemory(from: $0) }
    }
    return source.count
  }
}

/// Lends the UTF-8 of a string, without a copy where the string has it in one piece.
func withUTF8<Value, Failure: Error>(
  of string: String,
  _ body: (Span<UInt8>) throws(Failure) -> Value
) throws(Failure) -> Value {
  var string = string
  // SAFETY: the span does not outlive the call.
  let result = string.withUTF8 { buffer in
    let span = unsafe Span(_unsafeElements: buffer)
    return Result { () throws(Failure) in try body(span) }
  }
  return try result.get()
}
