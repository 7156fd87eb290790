/// Puts numbers and strings into bytes, the lowest byte first.
///
/// The memory is kept from one use to the next: ``removeAll()`` frees none.
struct ByteWriter: Sendable {
  /// The bytes, and behind them room for more.
  private var storage: [UInt8] = []
  private(set) var count = 0
  /// The most bytes by which it grows before it has to.
  private static let growth = 1 << 18

  init() {}

  /// Reserves memory for so many bytes.
  init(reserving byteCount: Int) {
    storage.reserveCapacity(byteCount)
  }

  /// How many bytes of memory it takes.
  var capacity: Int { storage.count }

  /// A copy of the bytes.
  var bytes: [UInt8] { Array(storage[..<count]) }

  /// Lends the bytes.
  func withSpan<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(storage.span.extracting(0..<count))
  }

  mutating func removeAll() { count = 0 }

  /// Appends what `body` puts into the front of the bytes it is lent, of which there are at least
  /// `limit`; it answers how many it used.
  @inline(__always)
  mutating func append(upTo limit: Int, _ body: (inout MutableSpan<UInt8>) -> Int) {
    reserve(limit)
    let room = count..<storage.count
    var storage = storage.mutableSpan
    count += storage.withPart(room, body)
  }

  /// Appends so many bytes, which `body` puts into the front of those it is lent.
  mutating func append<Failure: Error>(
    count more: Int,
    _ body: (inout MutableSpan<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    reserve(more)
    let room = count..<count + more
    var storage = storage.mutableSpan
    try storage.withPart(room, body)
    count += more
  }

  mutating func append(_ byte: UInt8) {
    reserve(1)
    storage[count] = byte
    count &+= 1
  }

  mutating func append(contentsOf more: [UInt8]) {
    append(contentsOf: more.span)
  }

  mutating func append(contentsOf more: Span<UInt8>) {
    append(upTo: more.count) { $0.copy(more) }
  }

  mutating func append(contentsOf other: ByteWriter) {
    other.withSpan { append(contentsOf: $0) }
  }

  mutating func append<Value: FixedWidthInteger & BitwiseCopyable>(_ value: Value) {
    append(upTo: MemoryLayout<Value>.size) { bytes in
      bytes.store(value, at: 0)
      return MemoryLayout<Value>.size
    }
  }

  /// Groups of seven bits, the lowest first; all but the last have the top bit set.
  mutating func appendVarint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }

  mutating func appendVarint(_ value: Int) {
    appendVarint(UInt64(value))
  }

  /// Bytes with their number before them.
  mutating func appendCounted(_ more: [UInt8]) {
    appendVarint(more.count)
    append(contentsOf: more)
  }

  /// A string with its length before it.
  mutating func appendCounted(_ string: String) {
    appendCounted([UInt8](string.utf8))
  }

  mutating func appendZeros(_ length: Int) {
    append(count: length) { bytes in
      for place in 0..<length { bytes[place] = 0 }
    }
  }

  /// Makes room for so many bytes more.
  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if storage.count &- count < more { grow(by: more) }
  }

  private mutating func grow(by more: Int) {
    // The array takes care of growing by a share of its size.
    let count = max(more, min(storage.count, Self.growth), 64)
    storage.append(contentsOf: repeatElement(0, count: count))
  }
}
