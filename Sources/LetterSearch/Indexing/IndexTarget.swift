import InvertedIndex

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The place where an index is to be written.
enum IndexTarget {
  /// More links in a row than the system follows.
  private static let mostLinks = 40

  /// The path that links lead to, so that they stay and everybody finds the new index behind them.
  static func behindLinks(_ path: String) -> String {
    var path = path
    for _ in 0..<mostLinks {
      let link = path.asPath
      guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: link) else {
        return path
      }
      let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
      path = target.hasPrefix("/") ? target : folder + target
    }
    return path
  }

  /// Whether nothing is lost with what is at a path: nothing is there, or an index.
  ///
  /// A letter, a picture or a device may be named by mistake. What is called an index may be a
  /// damaged one, unless it is a text: an index has bytes of zero near its beginning.
  static func mayBeReplaced(_ path: String) -> Bool {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path.asPath) else {
      return true
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else { return false }
    let file = try? Data(contentsOf: URL(file: path), options: .mappedIfSafe)
    guard let head = file?.prefix(4096) else { return true }
    if head.count < 16 || head.starts(with: SegmentFormat.firstBytes) { return true }
    return head.contains(0) && URL(file: path).pathExtension.lowercased() == "index"
  }
}
