#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Reads the member `text` of JSON objects, one a line.
struct RecordText {
  /// Where the text of a line is, in UTF-8.
  enum Place {
    /// In the line, which writes it as it is.
    case line(Range<Int>)
    /// In ``RecordText/bytes``.
    case bytes
  }

  private struct Record: Decodable {
    let text: String?
  }

  /// What may be missing where a line is cut off inside its text, also right behind a backslash.
  private static let endings = ["", "\"}", "\\\"}"].map { Array($0.utf8) }

  /// Whether plain lines are read without a decoder; otherwise all are, for tests.
  let hasShortcut: Bool

  private let decoder = JSONDecoder()
  /// The text of the last line, where it had to be put together.
  private(set) var bytes: [UInt8] = []

  init(hasShortcut: Bool = true) {
    self.hasShortcut = hasShortcut
  }

  /// Finds the text of a line; empty for a line that holds none.
  mutating func read(_ line: Span<UInt8>) -> Place {
    if hasShortcut, let record = PlainRecord(line) {
      if !record.hasEscapes { return .line(record.text) }
      if record.unescape(line, into: &bytes) { return .bytes }
    }
    bytes = decode(line)
    return .bytes
  }

  private func decode(_ line: Span<UInt8>) -> [UInt8] {
    guard !line.isEmpty else { return [] }
    for ending in Self.endings {
      let bytes = [UInt8](capacity: line.count + ending.count) { output in
        for place in line.indices { output.append(line[place]) }
        for byte in ending { output.append(byte) }
      }
      guard let record = try? decoder.decode(Record.self, from: Data(bytes)) else { continue }
      return Array((record.text ?? "").utf8)
    }
    return []
  }
}
