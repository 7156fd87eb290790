/// Reads a source text: bytes in, a letter or a document of another kind out, always.
package enum LetterParser {
  /// Parses a text.
  ///
  /// Total: any bytes give a letter or a document of kind `other`, with warnings.
  /// - Parameter bytes: the file as it is; a byte-order mark, CRLF and invalid UTF-8 are accepted.
  package static func parse(_ bytes: [UInt8]) -> Letter {
    Letter()
  }
}
