/// How much memory a build may take, and where what does not fit goes.
package struct BuildMemory: Sendable {
  /// 256 MB, all in memory.
  package static let standard = BuildMemory()

  private static let least = 1 << 10
  private static let greatest = 1 << 34

  /// Bytes for occurrences of terms until they are sorted and packed, which makes a fifth of them.
  package let byteCount: Int
  /// The index beside which a file is made for what was packed; without one it stays in memory.
  package let spillPath: String?

  /// Makes a budget; one out of range, 1 KB to 16 GB, is brought into it.
  package init(byteCount: Int = 256 << 20, spillingBeside spillPath: String? = nil) {
    self.byteCount = min(max(byteCount, Self.least), Self.greatest)
    self.spillPath = spillPath
  }
}
