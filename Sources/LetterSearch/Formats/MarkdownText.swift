/// Text and tables as Markdown (CommonMark).
package enum MarkdownText {
  /// A table (GitHub's) with an empty line behind it.
  ///
  /// - Parameter rule: how all columns but the first are aligned.
  static func table(_ heads: [String], _ rows: [[String]], aligned rule: String) -> String {
    let rules = heads.indices.map { $0 == 0 ? "---" : rule }
    let escaped = ([heads] + rows).map { $0.map { MarkdownText.escaped($0) } }
    return ([escaped[0], rules] + escaped.dropFirst())
      .map { "| " + $0.joined(separator: " | ") + " |\n" }.joined() + "\n"
  }

  /// Text with every character that Markdown would read escaped.
  ///
  /// - Parameter bold: ranges of its UTF-8 that are set in bold, such as matches.
  static func escaped(_ text: String, bold: [Range<Int>] = []) -> String {
    let bytes = Array(text.utf8)
    let starts = Set(bold.map(\.lowerBound))
    let ends = Set(bold.map(\.upperBound))
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
