/// What libFuzzer calls with each input it thinks up.
///
/// A trap, or a promise of ``QueryPromises`` that is broken, ends the run and leaves the input in a
/// file.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  // SAFETY: libFuzzer gives `count` readable bytes that live until this function returns.
  QueryPromises.check(unsafe Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}
