import Foundation
import TestSupport
import Testing

/// A file that a page has saved.
struct SavedFile {
  var name: String
  var text: String
}

extension BrowserPage {
  /// Does what makes the page save its first file, and waits for the whole of it.
  func saved(by action: () async throws -> Void) async throws -> SavedFile {
    let folder = try TemporaryFolder()
    try await call(
      "Page.setDownloadBehavior",
      ["behavior": "allow", "downloadPath": .string(folder.url.path)]
    )
    try await action()
    try await awaited("saved file") {
      events("Page.downloadProgress").contains { $0["state"] == "completed" } ? () : nil
    }
    let name = try #require(try folder.contents().first)
    return SavedFile(
      name: name,
      text: try String(contentsOfFile: folder.path(name), encoding: .utf8)
    )
  }
}
