/// Puts numbers and strings into bytes, the lowest byte first.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  var count: Int { bytes.count }

  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  mutating func append(contentsOf more: [UInt8]) {
    bytes.append(contentsOf: more)
  }

  mutating func append<Value: FixedWidthInteger & BitwiseCopyable>(_ value: Value) {
    bytes.appendLittleEndian(value)
  }

  /// Groups of seven bits, the lowest first; all but the last have the top bit set.
  mutating func appendVarint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func appendVarint(_ value: Int) {
    appendVarint(UInt64(value))
  }

  /// Bytes with their number before them.
  mutating func appendCounted(_ more: [UInt8]) {
    appendVarint(more.count)
    bytes.append(contentsOf: more)
  }

  /// A string with its length before it.
  mutating func appendCounted(_ string: String) {
    appendCounted([UInt8](string.utf8))
  }

  /// Zero bytes up to a multiple of `alignment`.
  mutating func pad(to alignment: Int) {
    let excess = bytes.count % alignment
    if excess > 0 { appendZeros(alignment - excess) }
  }

  mutating func appendZeros(_ length: Int) {
    bytes.append(contentsOf: repeatElement(0, count: length))
  }
}
