/// Why an index could not be opened, read or written.
package enum SegmentError: Error, Sendable, Hashable {
  /// The file does not begin as an index does.
  case notAnIndex
  /// The file has no bytes.
  case empty
  /// Bytes are missing at the end.
  case truncated(expected: UInt64, found: UInt64)
  /// Bytes stand behind the end.
  case lengthened(expected: UInt64, found: UInt64)
  /// Written by a version whose format is no longer read.
  case tooOld(version: UInt32)
  /// Written by a later version.
  case tooNew(version: UInt32)
  /// A part holds what no writer writes; the offset counts bytes from the part's beginning.
  case corrupt(SegmentSection, offset: Int, reason: String)
  /// The system refused: what was tried, on which file, and why.
  case inputOutput(operation: String, path: String, code: Int32, message: String)
  /// Another process is writing the index.
  case locked(path: String)
  /// More of something than an index holds.
  case tooLarge(what: String, limit: UInt64)
}

extension SegmentError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notAnIndex:
      "this is not an index file."
    case .empty:
      "the index file is empty. Rebuild the index."
    case .truncated(let expected, let found):
      "the index is cut off: \(found) of \(expected) bytes are there. Rebuild the index."
    case .lengthened(let expected, let found):
      """
      the index has \(found - min(found, expected)) bytes too many behind its end. Rebuild the index.
      """
    case .tooOld(let version):
      """
      the index has the old format \(version), this program reads \
      \(SegmentFormat.version). Rebuild the index.
      """
    case .tooNew(let version):
      """
      the index has the newer format \(version), this program reads \
      \(SegmentFormat.version). Update the program, or rebuild the index.
      """
    case .corrupt(let section, let offset, let reason):
      "the index is damaged: \(section.name) at byte \(offset): \(reason). Rebuild the index."
    case .inputOutput(let operation, let path, _, let message):
      "cannot \(operation) \(path): \(message)."
    case .locked(let path):
      "another program is writing the index (\(path) is locked). Try again when it has finished."
    case .tooLarge(let what, let limit):
      "too large for an index: \(what); the limit is \(limit)."
    }
  }
}
