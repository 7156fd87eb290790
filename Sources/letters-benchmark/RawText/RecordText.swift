#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Reads the member `text` of JSON objects, one a line.
struct RecordText {
  private struct Record: Decodable {
    let text: String?
  }

  /// What may be missing where a line is cut off inside its text, also right behind a backslash.
  private static let endings = ["", "\"}", "\\\"}"].map { Array($0.utf8) }

  private let decoder = JSONDecoder()

  /// The text in UTF-8; empty for a line that holds none.
  func read(_ line: Span<UInt8>) -> [UInt8] {
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
