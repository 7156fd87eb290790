/// Reads a view from front to back.
struct ByteReader {
  let view: ByteView
  private(set) var offset: Int

  init(_ view: ByteView, at offset: Int = 0) {
    self.view = view
    self.offset = offset
  }

  /// The next little-endian number.
  mutating func read<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type
  ) throws(SegmentError) -> Value {
    let value = try view.load(type, at: offset)
    offset += MemoryLayout<Value>.size
    return value
  }

  /// The next number in groups of seven bits, the lowest first.
  mutating func readVarint() throws(SegmentError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64 {
      let byte = try read(UInt8.self)
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw view.corrupt(at: offset, "a number has more than ten bytes")
  }

  /// The next number, which must not be above a limit.
  mutating func readVarint(upTo limit: Int) throws(SegmentError) -> Int {
    let position = offset
    let value = try readVarint()
    guard value <= UInt64(max(0, limit)) else {
      throw view.corrupt(at: position, "\(value) is above the limit \(limit)")
    }
    return Int(value)
  }

  /// The next bytes, with their number before them.
  mutating func readBytes() throws(SegmentError) -> [UInt8] {
    let length = try readVarint(upTo: view.count)
    let bytes = try view.bytes(at: offset, count: length)
    offset += length
    return bytes
  }

  /// The next string, with its length before it; invalid UTF-8 is repaired.
  mutating func readString() throws(SegmentError) -> String {
    String(decoding: try readBytes(), as: UTF8.self)
  }

  mutating func skip(_ length: Int) throws(SegmentError) {
    offset = try view.view(at: offset, count: length).count + offset
  }
}
