/// Tells exports and reports that this program wrote, by what they say of where they come from.
///
/// Among letters each of their passages would count a second time.
enum OwnExport {
  static let reason =
    "it is an export or a report that letters wrote, of passages that other letters have"

  /// Whether a file has what this program writes at the beginning of its exports, or a file of where it
  /// comes from beside it, as tables do.
  ///
  /// - Parameter path: of the file; its neighbour is looked at.
  static func isExport(_ bytes: [UInt8], at path: String) -> Bool {
    let lines = bytes.prefix(longestHead).split(separator: 0x0a, maxSplits: mostLines)
      .prefix(mostLines)
    return isRecords(lines) || isPage(lines) || isMarkdown(lines) || isText(lines)
      || FileStatus(of: path + ProvenanceFile.ending)?.kind == .file
  }

  /// Bytes and lines that the head of an export takes, at most; a query may be long.
  private static let longestHead = 1 << 16
  private static let mostLines = 64

  private typealias Lines = ArraySlice<ArraySlice<UInt8>>

  /// The first line of an `.ndjson` export, or of one in `.json`.
  private static func isRecords(_ lines: Lines) -> Bool {
    lines.first?.starts(with: "{\"provenance\":{\"program\":\"letters\"".utf8) == true
  }

  private static func isPage(_ lines: Lines) -> Bool {
    lines.contains { $0.starts(with: "<meta name=\"generator\" content=\"letters ".utf8) }
  }

  private static func isMarkdown(_ lines: Lines) -> Bool {
    holds(lines, "| Index generation |", "| Program | letters ")
  }

  private static func isText(_ lines: Lines) -> Bool {
    holds(lines, "Query:  ", "Index generation:  ")
  }

  private static func holds(_ lines: Lines, _ first: String, _ second: String) -> Bool {
    [first, second].allSatisfy { part in lines.contains { $0.starts(with: part.utf8) } }
  }
}
