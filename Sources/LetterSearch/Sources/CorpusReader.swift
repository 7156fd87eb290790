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
    /// Files of synonyms that lie among the documents.
    package var synonyms: [SynonymFile] = []
    /// Files of themes that lie among the documents.
    package var themes: [ThemeFile] = []
    /// Folders that were named and in which nothing lies that could be a letter.
    package var emptyFolders: [String] = []
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
      let skippedCount = result.skipped.count
      let files = try files(at: path, skipped: &result.skipped)
      if files.isEmpty, result.skipped.count == skippedCount { result.emptyFolders.append(path) }
      for file in files
      where seen.insert(Array(CorpusReader.target(of: file).utf8)).inserted {
        read(file, into: &result)
      }
    }
    result.documents = result.documents.map { $0.withoutPersonalName() }
    return result
  }

  /// The paths below a folder on which it depends what ``read(_:)`` gives: all that it would read, and
  /// what it would pass over though it might be letters.
  package func paths(below folder: String) -> [String] {
    var skipped: [SkippedFile] = []
    return filesBelow(folder, skipped: &skipped) + skipped.map(\.path)
  }

  /// The files that could be letters at or below a path, in the order of their paths.
  private func files(
    at path: String,
    skipped: inout [SkippedFile]
  ) throws(LetterSearchError) -> [String] {
    switch FileStatus(of: path)?.kind {
    case nil: throw .noSuchPath(path)
    case .folder: return filesBelow(path, skipped: &skipped)
    // A pipe that was named is meant to be read.
    case .file, .other: return [path]
    }
  }

  private func filesBelow(_ top: String, skipped: inout [SkippedFile]) -> [String] {
    var found: [String] = []
    var folders = [top]
    // A link to a folder above would otherwise go round for ever.
    // By bytes: names that differ in their composition of accents are two to the system.
    var visited: Set<[UInt8]> = []
    while let folder = folders.popLast() {
      guard visited.insert(Array(CorpusReader.target(of: folder).utf8)).inserted else { continue }
      guard let names = CorpusReader.names(in: folder) else {
        let reason = "the folder cannot be read"
        skipped.append(SkippedFile(path: folder, reason: reason, line: nil, isFolder: true))
        continue
      }
      // In one order, so that of several links to a folder the same one is followed every time.
      for name in names.sorted(by: >) where !CorpusReader.isLeftOut(name) {
        let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        switch FileStatus(of: path)?.kind {
        case .folder: folders.append(path)
        case .file: found.append(path)
        case nil:
          let reason = "it is a link that points nowhere, or its name is not UTF-8"
          let mayBeFolder = URL(file: path).pathExtension.isEmpty
          skipped.append(
            SkippedFile(path: path, reason: reason, line: nil, isFolder: mayBeFolder)
          )
        case .other:
          skipped.append(SkippedFile(path: path, reason: "it is no regular file", line: nil))
        }
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What lies in a folder; `nil` when it cannot be listed, or nothing in it be opened.
  private static func names(in folder: String) -> [String]? {
    guard FileManager.default.isExecutableFile(atPath: folder.asPath) else { return nil }
    return try? FileManager.default.contentsOfDirectory(atPath: folder.asPath)
  }

  private static func target(of path: String) -> String {
    URL(file: path).resolvingSymlinksInPath().path
  }

  /// Files beside letters that are no letters: notes for people and lists of sources.
  private static func isLeftOut(_ name: String) -> Bool {
    name.hasPrefix(".") || name.uppercased().hasPrefix("README") || name == "SOURCES.tsv"
  }

  private func read(_ path: String, into result: inout Result) {
    let url = URL(file: path)
    let file = url.lastPathComponent
    let name = url.deletingPathExtension().lastPathComponent
    func add(_ content: SourceDocument.Content) {
      result.documents.append(
        SourceDocument(path: path, file: file, name: name, content: content)
      )
    }
    do {
      if file == SynonymFile.name {
        let text = String(decoding: try bytes(of: url), as: UTF8.self)
        return result.synonyms.append(SynonymFile(path: path, text: text))
      }
      if file == ThemeFile.name {
        let text = String(decoding: try bytes(of: url), as: UTF8.self)
        return result.themes.append(ThemeFile(path: path, text: text))
      }
      switch url.pathExtension.lowercased() {
      case "txt", "md", "markdown", "text", "":
        let text = try bytes(of: url)
        guard !isExport(text, at: path, in: &result) else { return }
        add(.text(text))
      case "html", "htm":
        let source = try bytes(of: url)
        guard !isExport(source, at: path, in: &result) else { return }
        let page = HTMLText(SourceText(source).utf8, .main)
        add(.converted(page.text, lines: page.lines, from: source))
      case let ending where RecordReading.endings.contains(ending):
        let lines = try bytes(of: url, upTo: FileBytes.mostBytes)
        guard !isExport(lines, at: path, in: &result) else { return }
        RecordReading.read(lines, path: path, file: file, into: &result)
      case let ending where DocumentConverter.endings.contains(ending):
        let text = try DocumentConverter.text(of: path, ending: ending)
        add(.converted(text, lines: [], from: try bytes(of: url)))
      case let ending:
        throw ConversionError.unknownEnding(ending)
      }
    } catch let error as ConversionError {
      result.skipped.append(SkippedFile(path: path, reason: error.description, line: nil))
    } catch {
      result.skipped.append(
        SkippedFile(path: path, reason: "cannot be read: \(SystemReason.of(error))", line: nil)
      )
    }
  }

  /// Passes over what this program wrote itself.
  private func isExport(_ bytes: [UInt8], at path: String, in result: inout Result) -> Bool {
    guard OwnExport.isExport(bytes, at: path) else { return false }
    result.skipped.append(
      SkippedFile(path: path, reason: OwnExport.reason, line: nil, isExport: true)
    )
    return true
  }

  /// The bytes of a file; one that is a single document may have fewer than one of records.
  private func bytes(
    of url: URL,
    upTo limit: Int = SourceDocument.byteLimit
  ) throws -> [UInt8] {
    guard FileStatus(of: url.path).map({ $0.byteCount <= limit }) ?? true else {
      throw ConversionError.tooLarge(limit: limit)
    }
    return Array(try Data(contentsOf: url))
  }
}
