import Foundation
import TestSupport
import Testing

/// The page on the architecture lists the folders, each below those that it uses.
@Suite("Folders of LetterSearch")
struct FolderTests {
  @Test("use the types of folders above them on the page only, and all are on the page")
  func direction() throws {
    let files = try Self.files()
    let folders = try Self.folders()
    #expect(Set(files.map(\.folder)).subtracting([""]).isSubset(of: folders))
    var homes: [Substring: String] = [:]
    for file in files where !file.folder.isEmpty {
      for type in Self.types(of: file.text) { homes[type] = file.folder }
    }
    #expect(homes.count > 200)
    let places = Dictionary(uniqueKeysWithValues: zip(folders, folders.indices))
    for file in files {
      guard let own = places[file.folder] else { continue }
      let upward = Self.names(in: file.text).filter { name in
        homes[name].flatMap { places[$0] }.map { $0 > own } == true
      }
      #expect(upward.isEmpty, "\(file.folder)/\(file.name)")
    }
  }

  private struct File {
    /// The first folder on the way to it; empty for one that lies beside the folders.
    var folder: String
    var name: String
    /// Without comments.
    var text: String
  }

  private static let root = PackageFolder.file("Sources/LetterSearch")

  /// In the order of the page.
  private static func folders() throws -> [String] {
    let page = root.appending(path: "LetterSearch.docc/Architecture.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let section = text.split(separator: "## Folders")[1].split(separator: "\n## ")[0]
    return section.matches(of: /\n\| `([^`]+)` \|/).map { String($0.1) }
  }

  private static func files() throws -> [File] {
    try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".swift") }
      .map { path in
        let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
        let lines = text.split(separator: "\n")
          .filter { !$0.drop { $0 == " " }.hasPrefix("//") }
        return File(
          folder: path.contains("/") ? String(path.prefix { $0 != "/" }) : "",
          name: path.split(separator: "/").last.map(String.init) ?? path,
          text: lines.joined(separator: "\n")
        )
      }
  }

  /// The types that a file declares for others: at the beginnings of lines, and not `private`.
  private static func types(of text: String) -> [Substring] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ", maxSplits: 6)
      guard let kind = words.firstIndex(where: kinds.contains), kind + 1 < words.count,
        words[..<kind].allSatisfy(modifiers.contains), line.first != " "
      else { return nil }
      return words[kind + 1].prefix { $0.isLetter || $0.isNumber }
    }
  }

  private static let kinds: Set<Substring> = [
    "struct", "enum", "class", "protocol", "actor", "typealias",
  ]
  private static let modifiers: Set<Substring> = ["package", "public", "final", "indirect"]

  /// Words with a capital.
  private static func names(in text: String) -> Set<Substring> {
    Set(
      text.split { !($0.isLetter || $0.isNumber || $0 == "_") }
        .filter { $0.first?.isUppercase == true }
    )
  }
}
