import LetterSearch

/// The source of a letter as the index has it, a numbered line at a time.
struct LetterSource {
  private let source: String

  init(_ letter: StoredLetter) { source = letter.source }

  var html: HTML {
    // What ends a line for the parser, and nothing else: warnings name lines by their numbers.
    let ends: [Character] = ["\n", "\r\n", "\r"]
    let lines = source.split(omittingEmptySubsequences: false, whereSeparator: ends.contains)
    let items = lines.enumerated().map { place, line -> HTML in
      "<li id=\"L\(place + 1)\" dir=\"auto\">\(line)</li>\n"
    }
    return """
      <details class="source" id="source"><summary>Source text, untouched</summary>
      <p class="hint">As in the file; rows that are withheld have a placeholder.</p>
      <ol class="lines">
      \(items)</ol></details>
      """
  }
}
