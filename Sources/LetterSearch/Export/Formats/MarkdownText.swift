/// Hits as Markdown (CommonMark): quotations with their citations.
package enum MarkdownText {
  package static func entry(for hit: Hit) -> String {
    let quoted = "> " + escaped(hit.passage.text, highlights: hit.highlights)
    let mark = hit.passage.isStandardWording ? " (standard wording)" : ""
    return
      "\(quoted)\n>\n> — \(escaped(Citation.text(for: hit.passage, in: hit.letter)))\(mark)\n\n"
  }

  /// Text with its matches in bold and every character that Markdown would read escaped.
  static func escaped(_ text: String, highlights: [Hit.Highlight] = []) -> String {
    let starts = Set(highlights.map(\.utf8.lowerBound))
    let ends = Set(highlights.map(\.utf8.upperBound))
    var out = ""
    var offset = 0
    for scalar in text.unicodeScalars {
      if ends.contains(offset) { out += "**" }
      if starts.contains(offset) { out += "**" }
      // A line may begin as an item of a list does: "- ", "+ ", "= ", "1. ", "1) ".
      let isBeginning = offset == 0 || out.utf8.allSatisfy { (0x30...0x39).contains($0) }
      if marks.contains(scalar) || isBeginning && beginningMarks.contains(scalar) { out += "\\" }
      out.unicodeScalars.append(scalar == "\n" || scalar == "\r" ? " " : scalar)
      offset += UTF8.width(scalar)
    }
    return ends.contains(offset) ? out + "**" : out
  }

  private static let marks = Set("\\`*_[]<>#|~&".unicodeScalars)
  private static let beginningMarks = Set("-+=.)".unicodeScalars)
}
