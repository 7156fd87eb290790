/// Turns text into tokens, the same for what is indexed and what is asked.
package struct Analyzer: Sendable {
  /// English, with British and American spelling meeting.
  package static let english = Analyzer()

  /// The tokens of a text in order of position; a joined form follows the first of its parts.
  package func tokens(in text: String) -> [Token] {
    []
  }
}
