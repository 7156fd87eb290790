/// A document as it lies on disk, before it is read as a letter.
package struct SourceDocument: Sendable {
  /// More bytes than any letter has; whole memories would not hold what a bad file may claim.
  static let byteLimit = 64 << 20

  /// Where it was found, for messages.
  package var path: String
  /// The file's own name, or for a line of a `.jsonl` file that name and the line: `all.jsonl:12`.
  package var file: String
  /// What the letter's id is made of: the file's name without its ending, or the record's `id`.
  package var name: String
  package var content: Content
  /// Whether another name stands in the place of one that tells of a child.
  package var isNameWithheld = false

  package enum Content: Sendable {
    /// Plain text or Markdown, byte for byte; ``SourceText`` reads it.
    case text([UInt8])
    /// Text that was made of a file of other bytes.
    ///
    /// Line `i` of it (from 0) stood in line `lines[i]` of the file; without lines, all are its own.
    case converted([UInt8], lines: [Int], from: [UInt8])
    /// One line of a `.jsonl` file.
    case record(SourceRecord, line: Int)
  }

  /// The bytes that decide whether the document has changed.
  package var contentBytes: [UInt8] {
    switch content {
    case .text(let bytes), .converted(_, _, from: let bytes): bytes
    case .record(let record, _): record.bytes
    }
  }
}

/// A document of a `.jsonl` file.
package struct SourceRecord: Sendable, Equatable {
  package var id: String
  package var title: String?
  package var text: String
  /// As written; an ISO date becomes the letter's date.
  package var date: String?
  /// Every other member that holds a string or a list of strings, by name.
  package var keywords: [String: [String]]
  /// The line as it stands in the file.
  package var bytes: [UInt8]
  /// How many escapes of it are no character of a text, and were read as U+FFFD.
  package var replacedCount = 0
}

/// A file that was not indexed, and why.
package struct SkippedFile: Sendable, Equatable {
  package var path: String
  /// What is wrong and what would help.
  package var reason: String
  /// Counted from 1; `nil` when it is about the whole file.
  package var line: Int?
  /// Whether it is a folder, or may be one: whatever lies below was not seen.
  package var isFolder = false
  /// Whether this program wrote it, so that it never was a letter.
  package var isExport = false
}
