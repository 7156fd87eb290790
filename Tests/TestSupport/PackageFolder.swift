package import Foundation

/// The folder that Package.swift is in: tests compare what it holds with what its pages say.
package enum PackageFolder {
  private static let url = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The documents that the package brings along.
  package static let corpus = file("Corpus")

  /// - Parameter path: below the folder.
  package static func file(_ path: String) -> URL { url.appending(path: path) }
}
