/// Writes the values of a stored record one after another; ``RecordReader`` reads them back.
///
/// Integers are LEB128 (7 bits a byte, low ones first), text is its UTF-8 behind its length.
struct RecordWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: Int) {
    var rest = UInt64(bitPattern: Int64(value))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(_ value: Bool) { bytes.append(value ? 1 : 0) }

  mutating func write(_ value: String) {
    let utf8 = Array(value.utf8)
    write(utf8.count)
    bytes += utf8
  }

  mutating func write(_ value: String?) {
    write(value != nil)
    if let value { write(value) }
  }

  mutating func write<Element>(
    _ list: [Element],
    each body: (inout RecordWriter, Element) -> Void
  ) {
    write(list.count)
    for element in list { body(&self, element) }
  }
}

/// Reads what ``RecordWriter`` wrote; any other bytes give an error, never a trap.
struct RecordReader {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func readInteger() throws(LetterSearchError) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64 {
      let byte = try readByte()
      value |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: value)) }
      shift += 7
    }
    throw damaged("an integer has no end")
  }

  mutating func readFlag() throws(LetterSearchError) -> Bool {
    switch try readByte() {
    case 0: return false
    case 1: return true
    default: throw damaged("a yes or no is neither")
    }
  }

  mutating func readText() throws(LetterSearchError) -> String {
    let count = try readCount()
    defer { offset += count }
    return String(decoding: bytes[offset..<offset + count], as: UTF8.self)
  }

  mutating func readOptionalText() throws(LetterSearchError) -> String? {
    try readFlag() ? try readText() : nil
  }

  mutating func readList<Element>(
    each body: (inout RecordReader) throws(LetterSearchError) -> Element
  ) throws(LetterSearchError) -> [Element] {
    let count = try readCount()
    var list: [Element] = []
    for _ in 0..<count { list.append(try body(&self)) }
    return list
  }

  /// A count of things that take at least a byte each, so that damage cannot ask for more.
  private mutating func readCount() throws(LetterSearchError) -> Int {
    let count = try readInteger()
    guard count >= 0, count <= bytes.count - offset else { throw damaged("a length is too great") }
    return count
  }

  private mutating func readByte() throws(LetterSearchError) -> UInt8 {
    guard offset < bytes.count else { throw damaged("it ends too early") }
    defer { offset += 1 }
    return bytes[offset]
  }

  /// What to throw for a value that cannot be, at the place that was read last.
  func damaged(_ reason: String) -> LetterSearchError {
    .damagedRecord(offset: offset, reason: reason)
  }
}
