import Foundation

/// Files that lie beside the tests.
enum Fixture {
  /// The lines of a file, without the end-of-line marks.
  static func lines(_ name: String) throws -> [String] {
    let url = Bundle.module.bundleURL.appendingPathComponent("Fixtures/\(name)")
    let text = try String(contentsOf: url, encoding: .utf8)
    return text.split(separator: "\n").map(String.init)
  }
}
