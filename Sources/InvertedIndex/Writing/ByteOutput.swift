/// Where the bytes of an index go, from front to back.
protocol ByteOutput: AnyObject {
  /// Appends bytes.
  func write(_ bytes: Span<UInt8>) throws(SegmentError)
}

/// Keeps what is written.
final class MemoryOutput: ByteOutput {
  private var writer = ByteWriter()

  var bytes: [UInt8] { writer.bytes }

  func write(_ bytes: Span<UInt8>) {
    writer.append(contentsOf: bytes)
  }
}
