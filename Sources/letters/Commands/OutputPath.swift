import LetterSearch

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where `--output` says to write.
enum OutputPath {
  /// The file to write; `nil` for standard output.
  ///
  /// - Throws: `UsageError` when it is the index that the command reads.
  static func path(_ arguments: Arguments, beside index: LetterIndex) throws -> String? {
    guard let path = arguments.text("output"), path != "-" else { return nil }
    let files = [path, index.path].map { URL(file: $0).resolvingSymlinksInPath().path }
    guard files[0] != files[1] else {
      throw Arguments.UsageError("\(path) is the index itself: name another file to write to")
    }
    return path
  }
}
