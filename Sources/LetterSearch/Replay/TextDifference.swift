/// Where a text first differs from what it was, word by word.
///
/// White space and the kinds of quotation marks and dashes do not count.
package struct TextDifference: Sendable, Equatable {
  /// What stands before the first change, in the new text.
  package var before: String
  /// The words that went; empty where some only came.
  package var old: String
  /// The words that came; empty where some only went.
  package var new: String
  /// What stands behind the first change, in the new text.
  package var behind: String
  /// How many further changes there are.
  package var furtherCount: Int

  /// `nil` where nothing differs that counts.
  package init?(from old: String, to new: String) {
    let (old, new) = (Self.words(of: old), Self.words(of: new))
    let runs = Self.runs(from: old.map(\.form), to: new.map(\.form))
    guard let first = runs.first else { return nil }
    func text(_ words: ArraySlice<(typed: Substring, form: String)>) -> String {
      words.map(\.typed).joined(separator: " ")
    }
    before = text(new[..<first.new.lowerBound])
    self.old = text(old[first.old])
    self.new = text(new[first.new])
    behind = text(new[first.new.upperBound...])
    furtherCount = runs.count - 1
  }

  private static func words(of text: String) -> [(typed: Substring, form: String)] {
    text.split(whereSeparator: \.isWhitespace).compactMap { word in
      let form = QuotedWord.words(in: word).map(\.text).joined()
      return form.isEmpty ? nil : (word, form)
    }
  }

  /// Runs of words that differ, in order; of long texts all between the first and the last.
  private static func runs(
    from old: [String],
    to new: [String]
  ) -> [(old: Range<Int>, new: Range<Int>)] {
    let shorter = min(old.count, new.count)
    let start = zip(old, new).prefix { $0 == $1 }.count
    let rest = shorter - start
    let end = zip(old.reversed(), new.reversed()).prefix(rest).prefix { $0 == $1 }.count
    let (oldEnd, newEnd) = (old.count - end, new.count - end)
    guard start < oldEnd || start < newEnd else { return [] }
    guard (oldEnd - start) + (newEnd - start) <= comparedWords else {
      return [(start..<oldEnd, start..<newEnd)]
    }
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in new[start..<newEnd].difference(from: old[start..<oldEnd]) {
      switch change {
      case .remove(let offset, _, _): removed.insert(start + offset)
      case .insert(let offset, _, _): inserted.insert(start + offset)
      }
    }
    var runs: [(old: Range<Int>, new: Range<Int>)] = []
    var (left, right) = (start, start)
    while left < oldEnd || right < newEnd {
      let (oldStart, newStart) = (left, right)
      while removed.contains(left) { left += 1 }
      while inserted.contains(right) { right += 1 }
      if left > oldStart || right > newStart {
        runs.append((oldStart..<left, newStart..<right))
      } else {
        left += 1
        right += 1
      }
    }
    return runs
  }

  /// Of more words between the first and the last change, these are not told apart: the time goes by
  /// their number times that of the changes.
  private static let comparedWords = 4_000
}
