import Foundation

/// Standard output without a buffer: each line arrives at once.
enum StandardOutput {
  static func write(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }
}
