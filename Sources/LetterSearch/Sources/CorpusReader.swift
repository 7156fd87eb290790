#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Finds the documents below files and folders and reads them, one bad file never stopping it.
package struct CorpusReader: Sendable {
  /// Everything that was found, in the order of file names, and everything that was passed over.
  package struct Result: Sendable {
    package var documents: [SourceDocument] = []
    package var skipped: [SkippedFile] = []
  }

  package init() {}

  /// Reads all documents below some paths.
  ///
  /// - Parameter paths: files and folders; folders are searched with all folders below them.
  /// - Throws: ``LetterSearchError/noSuchPath(_:)`` when a path that was named does not exist.
  package func read(_ paths: [String]) throws(LetterSearchError) -> Result {
    var result = Result()
    // Bytes, as two strings of other bytes are equal when their accents are composed otherwise.
    var seen: Set<[UInt8]> = []
    for path in paths {
      for file in try files(at: path, skipped: &result.skipped)
      where seen.insert(Array(file.utf8)).inserted {
        read(file, into: &result)
      }
    }
    return result
  }

  /// The files that could be letters at or below a path, in the order of their paths.
  private func files(
    at path: String,
    skipped: inout [SkippedFile]
  ) throws(LetterSearchError) -> [String] {
    guard let isFolder = CorpusReader.isFolder(path) else { throw .noSuchPath(path) }
    guard isFolder else { return [path] }
    var found: [String] = []
    var visited: Set<[UInt8]> = []
    collectFiles(in: path, depth: 0, visited: &visited, into: &found, skipped: &skipped)
    return found.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  /// Reads every folder once, whatever links lead to it, 64 folders deep.
  ///
  /// Two links to a folder above would otherwise double the work at each step down.
  private func collectFiles(
    in folder: String,
    depth: Int,
    visited: inout Set<[UInt8]>,
    into found: inout [String],
    skipped: inout [SkippedFile]
  ) {
    guard depth < 64 else {
      skipped.append(SkippedFile(path: folder, reason: "it lies over 64 folders deep", line: nil))
      return
    }
    guard visited.insert(CorpusReader.target(of: folder)).inserted else { return }
    let names: [String]
    do {
      // Sorted, so that of several links to a folder the same one is followed every time.
      names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      skipped.append(SkippedFile(path: folder, reason: "the folder cannot be read", line: nil))
      return
    }
    for name in names where !CorpusReader.isLeftOut(name) {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      guard let isFolder = CorpusReader.isFolder(path) else {
        let reason = "it is a link that points nowhere, or its name is not UTF-8"
        skipped.append(SkippedFile(path: path, reason: reason, line: nil))
        continue
      }
      if !isFolder {
        found.append(path)
      } else {
        collectFiles(
          in: path,
          depth: depth + 1,
          visited: &visited,
          into: &found,
          skipped: &skipped
        )
      }
    }
  }

  /// The path of a folder without links.
  private static func target(of folder: String) -> [UInt8] {
    Array(URL(fileURLWithPath: folder).resolvingSymlinksInPath().standardizedFileURL.path.utf8)
  }

  /// Whether a path is a folder, links followed; `nil` when nothing is there.
  private static func isFolder(_ path: String) -> Bool? {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    return attributes.map { $0[.type] as? FileAttributeType == .typeDirectory }
  }

  /// Files beside letters that are no letters: notes for people, lists of sources, vocabularies.
  private static func isLeftOut(_ name: String) -> Bool {
    name.hasPrefix(".") || name.uppercased().hasPrefix("README") || name == "SOURCES.tsv"
      || name == "synonyms.txt"
  }

  private func read(_ path: String, into result: inout Result) {
    let url = URL(fileURLWithPath: path)
    let file = url.lastPathComponent
    let name = url.deletingPathExtension().lastPathComponent
    func add(_ content: SourceDocument.Content) {
      result.documents.append(
        SourceDocument(path: path, file: file, name: name, content: content)
      )
    }
    do {
      switch url.pathExtension.lowercased() {
      case "txt", "md", "markdown", "text", "":
        add(.text(try bytes(of: url)))
      case "html", "htm":
        let page = HTMLText(try bytes(of: url))
        add(.converted(page.text, lines: page.lines))
      case "jsonl", "ndjson":
        RecordReading.read(try bytes(of: url), path: path, file: file, into: &result)
      case let ending where DocumentConverter.endings.contains(ending):
        let text = try DocumentConverter.text(of: path, ending: ending)
        add(.converted(text, lines: []))
      case let ending:
        throw ConversionError.unknownEnding(ending)
      }
    } catch let error as ConversionError {
      result.skipped.append(SkippedFile(path: path, reason: error.description, line: nil))
    } catch {
      result.skipped.append(
        SkippedFile(path: path, reason: "cannot be read: \(reason(of: error))", line: nil)
      )
    }
  }

  /// The system's reason without the path, which the message has already.
  private func reason(of error: any Error) -> String {
    guard let error = error as? CocoaError else { return "\(error)" }
    return switch error.code {
    case .fileReadNoPermission: "permission denied"
    case .fileReadNoSuchFile, .fileNoSuchFile: "there is no such file"
    case .fileReadTooLarge: "it is too large"
    default: "input/output error \(error.code.rawValue)"
    }
  }

  private func bytes(of url: URL) throws -> [UInt8] { Array(try Data(contentsOf: url)) }
}
