import TestSupport
import Testing

@testable import InvertedIndex

@Suite("CompressedTable")
struct CompressedTableTests {
  @Test("gives back entries of any length, in any order", arguments: 0..<40 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var text = RandomText(seed: seed)
    let entries = Self.entries(&text)
    let writer = CompressedTableWriter(
      pieceBits: 4 + text.below(6),
      dictionaryPieceLimit: text.below(16)
    )
    let bytes = Self.encoded(entries, writer)
    let table = try Self.table(bytes, entries.count)
    try table.check()
    var reader = table.reader()
    for (index, entry) in entries.enumerated() {
      #expect(try reader.entry(index) == entry)
      let other = text.below(entries.count)
      #expect(try table[other] == entries[other])
      let limit = text.below(40)
      #expect(try reader.entry(other, limit: limit) == Array(entries[other].prefix(limit)))
    }
  }

  @Test("is the same bytes, taken as they come or at the end", arguments: 0..<9 as Range<UInt64>)
  func taken(seed: UInt64) throws {
    var text = RandomText(seed: seed)
    let entries = Self.entries(&text)
    var writer = CompressedTableWriter(pieceBits: 5, dictionaryPieceLimit: 3)
    var bytes: [UInt8] = []
    for entry in entries {
      writer.append(entry)
      bytes += writer.takeBytes()
    }
    bytes += writer.finish()
    let whole = CompressedTableWriter(pieceBits: 5, dictionaryPieceLimit: 3)
    #expect(bytes == Self.encoded(entries, whole))
  }

  @Test("text takes less than half, and an empty table next to nothing")
  func sizes() throws {
    let entries = (0..<2000).map { number in
      Array("Passage \(number) says what pupils, parents and governors think of it.".utf8)
    }
    let count = entries.reduce(0) { $0 + $1.count }
    #expect(Self.encoded(entries, CompressedTableWriter()).count < count / 2)
    #expect(Self.encoded([], CompressedTableWriter()).count < 64)
    try Self.table(Self.encoded([], CompressedTableWriter()), 0).check()
  }

  @Test(
    "throws when damaged, or gives what stands elsewhere in the text",
    arguments: 0..<30 as Range<UInt64>
  )
  func damaged(seed: UInt64) throws {
    var text = RandomText(seed: seed)
    let entries = Self.entries(&text)
    let bytes = Self.encoded(entries, CompressedTableWriter(pieceBits: 6, dictionaryPieceLimit: 2))
    for _ in 0..<60 {
      let bit =
        text.below(3) > 0 ? text.below(8 * bytes.count) : 8 * bytes.count - 1 - text.below(600)
      Self.expectText(of: entries, in: Corruption.flippingBit(max(0, bit), of: bytes))
      Self.expectText(of: entries, in: Array(bytes.prefix(text.below(bytes.count))))
    }
  }

  @Test("damaged text is never taken for text")
  func damagedText() throws {
    let entries = (0..<400).map { Array("Passage \($0) says what parents think of it.".utf8) }
    var writer = CompressedTableWriter(pieceBits: 8, dictionaryPieceLimit: 2)
    for entry in entries { writer.append(entry) }
    let textEnd = writer.takeBytes().count
    let bytes = Self.encoded(entries, CompressedTableWriter(pieceBits: 8, dictionaryPieceLimit: 2))
    #expect(textEnd > 1000)
    for bit in stride(from: 0, to: 8 * textEnd, by: 101) {
      let table = try Self.table(Corruption.flippingBit(bit, of: bytes), entries.count)
      for (index, entry) in entries.enumerated() {
        let found = try? table[index]
        #expect(found == nil || found == entry)
      }
    }
  }

  @Test("numbers that would ask for endless memory are refused")
  func declared() throws {
    var writer = ByteWriter()
    PackedArray.encode([0, 0], to: &writer)
    PackedArray.encode([0, 1 << 55], to: &writer)
    writer.append(UInt64(0))
    writer.append(UInt8(12))
    writer.append(UInt8(0))
    #expect(throws: SegmentError.self) { try Self.table(writer.bytes, 1) }
  }

  private static func entries(_ text: inout RandomText) -> [[UInt8]] {
    (0..<1 + text.below(60)).map { _ in
      let length = text.below(5) == 0 ? 0 : text.below(300)
      return Array(text.bytes(length).prefix(length))
    }
  }

  private static func encoded(_ entries: [[UInt8]], _ writer: CompressedTableWriter) -> [UInt8] {
    var writer = writer
    for entry in entries { writer.append(entry) }
    return writer.finish()
  }

  private static func table(_ bytes: [UInt8], _ count: Int) throws -> CompressedTable {
    let view = try ByteView(MappedFile(contents: bytes), 0..<bytes.count, .documentData)
    return try CompressedTable(view, count: count)
  }

  /// Reads what can be read, and expects that nothing in it was made up.
  private static func expectText(of entries: [[UInt8]], in bytes: [UInt8]) {
    guard let table = try? table(bytes, entries.count) else { return }
    try? table.check()
    let text = Array(entries.joined())
    for (index, entry) in entries.enumerated() {
      guard let found = try? table[index], found != entry else { continue }
      #expect(text.contains(found))
    }
  }
}
