import Foundation
import TestSupport
import Testing

@Suite("BitUnpackers")
struct BitUnpackersTests {
  /// `UPDATE_GOLDEN=1` writes the file anew.
  @Test("the source is what the generator writes")
  func isGenerated() throws {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = package.appendingPathComponent("Sources/InvertedIndex/Unsafe/BitUnpackers.swift")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try BitUnpackerGenerator.source().write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == BitUnpackerGenerator.source())
  }
}
