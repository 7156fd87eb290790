import Foundation
import Testing

@testable import InvertedIndex

@Suite("Worked example of the file format")
struct WorkedExampleTests {
  /// The index that IndexFileFormat.md shows: two passages of one letter.
  private static func example() throws -> [UInt8] {
    let text = FieldID(rawValue: 0)
    let year = ColumnID(rawValue: 0)
    var builder = SegmentBuilder(
      IndexSchema(
        fields: [IndexSchema.Field("text", .text)],
        columns: [IndexSchema.Column("year", .number)],
        vectorField: text
      )
    )
    builder.metadata = ["generation": [7]]
    builder.beginGroup(stored: Array("L".utf8))
    for (words, stored) in [
      (["good", "work"], "good work"), (["good", "good"], "good good, good good"),
    ] {
      var draft = DocumentDraft()
      for (position, word) in words.enumerated() {
        draft.add(try builder.termID(text, word), at: UInt32(position))
      }
      draft.set(2011, in: year)
      draft.stored = Array(stored.utf8)
      try builder.add(draft)
    }
    return try builder.serialized()
  }

  /// `UPDATE_GOLDEN=1` writes the page's example anew.
  @Test("the page shows the bytes that are written")
  func page() throws {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let path = "Sources/InvertedIndex/InvertedIndex.docc/IndexFileFormat.md"
    let file = package.appendingPathComponent(path)
    let page = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(page.range(of: "<!-- example -->\n"))
    let end = try #require(page.range(of: "<!-- end of example -->"))
    let expected = Self.dump(try Self.example())
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      let updated = page.replacingCharacters(
        in: start.upperBound..<end.lowerBound,
        with: expected
      )
      try updated.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(page[start.upperBound..<end.lowerBound] == expected)
    }
  }

  /// Sixteen bytes a line with their offset, each part under its name, lines of zeros left out.
  private static func dump(_ bytes: [UInt8]) -> String {
    var lines: [String] = []
    guard let segment = try? Segment(contents: bytes) else { return "" }
    var parts: [(name: String, range: Range<Int>)] = [("header", 0..<32)]
    for section in SegmentSection.listed {
      if let entry = segment.layout.entries[section] { parts.append((section.name, entry.range)) }
    }
    let table = segment.layout.tableOffset..<bytes.count - SegmentFormat.footerByteCount
    parts.append(("table of contents, its first entry", table.lowerBound..<table.lowerBound + 40))
    parts.append(("footer", table.upperBound..<bytes.count))
    for (name, range) in parts {
      lines.append("\(name), \(range.count) bytes")
      for line in stride(from: range.lowerBound, to: range.upperBound, by: 16) {
        lines.append(row(bytes, line..<min(line + 16, range.upperBound)))
      }
    }
    return "```\n" + lines.joined(separator: "\n") + "\n```\n"
  }

  private static func row(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    func hex(_ number: Int, _ width: Int) -> String {
      let digits = String(number, radix: 16)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let cells = bytes[range].map { hex(Int($0), 2) }.joined(separator: " ")
    let padding = String(repeating: " ", count: 3 * (16 - range.count))
    let text = bytes[range].map { (0x20..<0x7F).contains($0) ? Character(UnicodeScalar($0)) : "." }
    return "  \(hex(range.lowerBound, 4))  \(cells)\(padding)  \(String(text))"
  }
}
