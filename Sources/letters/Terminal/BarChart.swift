/// Bars of block characters (Unicode block Block Elements), eighths of a column fine.
enum BarChart {
  /// A bar from the left, padded with spaces to the width.
  ///
  /// - Parameter share: 0 to 1; beyond counts as the nearer of both.
  static func bar(_ share: Double, width: Int) -> String {
    let eighths = Int((clamped(share) * Double(8 * max(0, width))).rounded())
    let rests = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let bar = String(repeating: "█", count: eighths / 8) + rests[eighths % 8]
    return bar.padded(to: width)
  }

  /// A column a value, eight heights from 0 to 1; a blank for 0.
  static func sparkline(_ shares: [Double]) -> String {
    let heights = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    return shares.map { share in
      share > 0 ? heights[min(7, Int(clamped(share) * 8))] : " "
    }.joined()
  }

  private static func clamped(_ share: Double) -> Double { min(1, max(0, share)) }
}
