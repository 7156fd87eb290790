/// CRC-32C (Castagnoli), the checksum of iSCSI and of most storage formats.
///
/// Eight bytes a step by eight tables (Kounavis and Berry, A Systematic Approach to Building High
/// Performance Software-Based CRC Generators, 2005).
struct Checksum {
  private var state: UInt32 = .max

  /// The checksum of what was added so far.
  var value: UInt32 { ~state }

  static func of(_ bytes: [UInt8]) -> UInt32 {
    var checksum = Checksum()
    checksum.add(bytes.span)
    return checksum.value
  }

  mutating func add(_ bytes: Span<UInt8>) {
    let tables = Self.tables
    var crc = state
    var index = 0
    while index &+ 8 <= bytes.count {
      crc = Self.step(crc, bytes, index, tables.span)
      index &+= 8
    }
    while index < bytes.count {
      crc = crc >> 8 ^ tables[Int((crc ^ UInt32(bytes[index])) & 0xFF)]
      index &+= 1
    }
    state = crc
  }

  @inline(__always)
  private static func step(
    _ crc: UInt32,
    _ bytes: Span<UInt8>,
    _ index: Int,
    _ tables: Span<UInt32>
  ) -> UInt32 {
    func entry(_ table: Int, _ byte: UInt32) -> UInt32 { tables[table &* 256 &+ Int(byte & 0xFF)] }
    func byte(_ place: Int) -> UInt32 { UInt32(bytes[index &+ place]) }
    let low = entry(7, crc ^ byte(0)) ^ entry(6, crc >> 8 ^ byte(1))
    let middle = entry(5, crc >> 16 ^ byte(2)) ^ entry(4, crc >> 24 ^ byte(3))
    let high = entry(3, byte(4)) ^ entry(2, byte(5)) ^ entry(1, byte(6)) ^ entry(0, byte(7))
    return low ^ middle ^ high
  }

  /// Eight tables of 256, one behind the other.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var crc = UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0x82F6_3B78 : crc >> 1 }
      tables[byte] = crc
    }
    for place in 256..<8 * 256 {
      let before = tables[place - 256]
      tables[place] = before >> 8 ^ tables[Int(before & 0xFF)]
    }
    return tables
  }()
}
