/// Hits as Markdown (CommonMark): quotations with their citations.
package enum MarkdownText {
  package static func entry(for hit: Hit) -> String {
    let quoted = "> " + escaped(hit.passage.text, highlights: hit.highlights)
    let mark = hit.passage.isStandardWording ? " (standard wording)" : ""
    return
      "\(quoted)\n>\n> — \(escaped(Citation.text(for: hit)))\(mark)\n\n"
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
    let part = Array(bytes[range])
    // A line may begin as an item of a list does: "- ", "+ ", "= ", "1. ", "1) ".
    let digits = part.prefix { (0x30...0x39).contains($0) }.count
    let isItem = digits < part.count && beginningMarks.contains(part[digits])
    guard isItem, range.lowerBound == 0, digits == 0 || !isBegun else {
      return escaper.append(part, to: &out)
    }
    out += part[..<digits]
    out.append(UInt8(ascii: "\\"))
    out.append(part[digits])
    escaper.append(Array(part[(digits + 1)...]), to: &out)
  }

  private static let escaper = ByteEscaper(special: "\\`*_[]<>#|~&\n\r".utf8) { bytes, index in
    switch bytes[index] {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): ([UInt8(ascii: " ")], 1)
    default: ([UInt8(ascii: "\\"), bytes[index]], 1)
    }
  }

  private static let beginningMarks = Array("-+=.)".utf8)
}
