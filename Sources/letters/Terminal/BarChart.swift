/// Bars and columns of characters.
///
/// Of block characters (Unicode block Block Elements), eighths of a column fine; of plain ASCII
/// where the locale has no others.
struct BarChart {
  let isASCII: Bool

  /// Whether the locale of an environment names a character set that is not UTF-8.
  ///
  /// Of the variables that are set the first decides, as POSIX has it (Base Definitions, 8.2).
  /// Without any, text is taken to be shown as UTF-8, which all output is.
  static func isASCII(_ environment: [String: String]) -> Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    guard let locale = names.compactMap({ environment[$0] }).first(where: { !$0.isEmpty }) else {
      return false
    }
    return !locale.lowercased().filter { $0 != "-" }.contains("utf8")
  }

  /// A bar from the left, padded with spaces to the width.
  ///
  /// - Parameter share: 0 to 1; beyond counts as the nearer of both.
  func bar(_ share: Double, width: Int) -> String {
    let eighths = Int((clamped(share) * Double(8 * max(0, width))).rounded())
    guard !isASCII else {
      return String(repeating: "#", count: (eighths + 4) / 8).padded(to: width)
    }
    let rests = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let bar = String(repeating: "█", count: eighths / 8) + rests[eighths % 8]
    return bar.padded(to: width)
  }

  /// A bar of whole columns.
  func squares(_ count: Int) -> String { String(repeating: isASCII ? "*" : "▪", count: count) }

  /// A column a value, eight heights from 0 to 1; a blank for 0.
  func sparkline(_ shares: [Double]) -> String {
    let heights = isASCII ? Array("_.-:=+*#") : Array("▁▂▃▄▅▆▇█")
    return String(
      shares.map { share in share > 0 ? heights[min(7, Int(clamped(share) * 8))] : " " }
    )
  }

  private func clamped(_ share: Double) -> Double { min(1, max(0, share)) }
}
