extension MutableSpan where Element: BitwiseCopyable {
  /// Lends some of the elements.
  @inline(__always)
  mutating func withPart<Result, Failure: Error>(
    _ range: Range<Int>,
    _ body: (inout MutableSpan<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "Elements are missing.")
    // SAFETY: the precondition keeps the part inside the span, which nobody else can use meanwhile,
    // and the part cannot outlive the call.
    return try unsafe withUnsafeMutableBufferPointer { elements throws(Failure) in
      let part = unsafe UnsafeMutableBufferPointer(rebasing: elements[range])
      var span = unsafe MutableSpan(_unsafeElements: part)
      return try body(&span)
    }
  }
}
