/// Hits as Markdown (CommonMark): quotations with their citations.
package enum MarkdownText {
  package static func entry(for hit: Hit) -> String {
    let quoted = "> " + escaped(hit.passage.text, highlights: hit.highlights)
    let mark = hit.passage.isStandardWording ? " (standard wording)" : ""
    return
      "\(quoted)\n>\n> — \(escaped(Citation.text(for: hit)))\(mark)\n\n"
  }

  /// A table (GitHub's) with an empty line behind it.
  ///
  /// - Parameter rule: how all columns but the first are aligned.
  static func table(_ heads: [String], _ rows: [[String]], aligned rule: String) -> String {
    let rules = heads.indices.map { $0 == 0 ? "---" : rule }
    let escaped = ([heads] + rows).map { $0.map { MarkdownText.escaped($0) } }
    return ([escaped[0], rules] + escaped.dropFirst())
      .map { "| " + $0.joined(separator: " | ") + " |\n" }.joined() + "\n"
  }

  /// Text with its matches in bold and every character that Markdown would read escaped.
  static func escaped(_ text: String, highlights: [Hit.Highlight] = []) -> String {
    let bytes = Array(text.utf8)
    let starts = Set(highlights.map(\.utf8.lowerBound))
    let ends = Set(highlights.map(\.utf8.upperBound))
    let borders = starts.union(ends).filter { $0 <= bytes.count }.sorted()
    var out: [UInt8] = []
    var place = 0
    for border in borders {
      append(bytes, place..<border, isBegun: !out.isEmpty, to: &out)
      if ends.contains(border) { out += "**".utf8 }
      if starts.contains(border), border < bytes.count { out += "**".utf8 }
      place = border
    }
    append(bytes, place..<bytes.count, isBegun: !out.isEmpty, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// - Parameter isBegun: whether something stands before these bytes.
  private static func append(
    _ bytes: [UInt8],
    _ range: Range<Int>,
    isBegun: Bool,
    to out: inout [UInt8]
  ) {
    let part = bytes[range]
    // A line may begin as an item of a list does: "- ", "+ ", "= ", "1. ", "1) ".
    let mark = part.firstIndex { !(0x30...0x39).contains($0) } ?? part.endIndex
    let isItem = mark < part.endIndex && beginningMarks.contains(part[mark])
    guard isItem, range.lowerBound == 0, mark == 0 || !isBegun else {
      return escaper.append(utf8: part, to: &out)
    }
    out += part[..<mark]
    out.append(UInt8(ascii: "\\"))
    out.append(part[mark])
    escaper.append(utf8: part[(mark + 1)...], to: &out)
  }

  private static let escaper = ByteEscaper(
    special: ByteEscaper.controlStarts + Array("\\`*_[]<>#|~&".utf8)
  ) { bytes, index in
    switch bytes[index] {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): return (" ", 1)
    case 0x20..<0x7f: return ("\\" + String(Unicode.Scalar(bytes[index])), 1)
    default:
      // Reports are read in terminals, which obey controls.
      let count = ByteEscaper.controlLength(bytes, index)
      return count > 0 ? ("\u{fffd}", count) : nil
    }
  }

  private static let beginningMarks = Array("-+=.)".utf8)
}
