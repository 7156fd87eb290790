/// Every place where a query matches, in its context (key word in context, KWIC).
package struct Concordance: Sendable {
  package var request: ConcordanceRequest
  /// How the query was understood, in the query language.
  package var interpreted: String
  package var notes: [SearchResponse.Note]
  package var wordsNeeded = WordsNeeded.all
  /// Which build of the index answered.
  package var generation: String
  /// Of all matches, not of the sample or the page.
  package var total: Count
  /// Passages that match by a field or their heading alone: they have no line.
  package var unmarkedPassages: Int
  /// How many lines the order was made of: those of the sample, or all.
  package var sortedCount: Int
  /// The lines of the page, in the order asked for.
  package var lines: [ConcordanceLine]

  package struct Count: Sendable, Equatable {
    package var lines: Int
    /// Passages with a line.
    package var passages: Int
    package var letters: Int
  }

  /// The offset of the next page; `nil` on the last.
  package var nextOffset: Int? {
    let end = max(0, request.offset) + lines.count
    return lines.isEmpty || end >= sortedCount ? nil : end
  }
}

/// One match with the text around it.
package struct ConcordanceLine: Sendable {
  package var letter: StoredLetter
  package var passage: StoredPassage
  /// The characters of the passage's text that match.
  package var span: Hit.Highlight

  /// The passage before the match.
  ///
  /// No copy: a long passage may have as many lines as words.
  package var left: Substring { text(0..<span.utf8.lowerBound) }
  /// The match.
  package var match: String { String(text(span.utf8)) }
  /// The passage behind the match.
  package var right: Substring { text(span.utf8.upperBound..<passage.text.utf8.count) }

  private func text(_ range: Range<Int>) -> Substring {
    let utf8 = passage.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return passage.text[start..<utf8.index(start, offsetBy: range.count)]
  }
}

extension ConcordanceLine {
  /// The signs that end the match's clause, as in `caseloads.”`: no space belongs before them.
  package var closingSigns: String {
    let signs = right.prefix { !$0.isWhitespace && !$0.isLetter && !$0.isNumber }
    let next = right.dropFirst(signs.count).first
    return next?.isWhitespace ?? true ? String(signs) : ""
  }
}
