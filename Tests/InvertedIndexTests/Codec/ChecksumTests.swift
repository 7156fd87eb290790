import Testing

@testable import InvertedIndex

@Suite("Checksum")
struct ChecksumTests {
  @Test("equals the vectors of RFC 3720, appendix B.4")
  func vectors() {
    #expect(Checksum.of([UInt8](repeating: 0, count: 32)) == 0x8A91_36AA)
    #expect(Checksum.of([UInt8](repeating: 0xFF, count: 32)) == 0x62A8_AB43)
    #expect(Checksum.of([UInt8](0..<32)) == 0x46DD_794E)
    #expect(Checksum.of(Array("123456789".utf8)) == 0xE306_9283)
    #expect(Checksum.of([]) == 0)
  }

  @Test("is the same in pieces", arguments: 0...40)
  func pieces(split: Int) {
    let bytes = (0..<41).map { UInt8($0 * 7 % 256) }
    var checksum = Checksum()
    checksum.add(Array(bytes[..<split]).span)
    checksum.add(Array(bytes[split...]).span)
    #expect(checksum.value == Checksum.of(bytes))
  }
}
