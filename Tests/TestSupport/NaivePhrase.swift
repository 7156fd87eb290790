package import Search

/// Counts matches of a phrase by trying every choice of positions.
package struct NaivePhrase {
  private let phrase: Query.Phrase

  package init(_ phrase: Query.Phrase) {
    self.phrase = phrase
  }

  /// How many places there are at which a match begins.
  package func frequency(_ slots: [[UInt32]]) -> Int {
    let choices = self.choices(slots).filter(isMatch)
    let starts = choices.map { phrase.isOrdered ? $0[0] : $0.min() ?? 0 }
    return Set(starts).count
  }

  /// Every way to take one position from each slot.
  private func choices(_ slots: [[UInt32]]) -> [[Int]] {
    slots.reduce([[]]) { choices, slot in
      choices.flatMap { choice in slot.map { choice + [Int($0)] } }
    }
  }

  private func isMatch(_ choice: [Int]) -> Bool {
    let offsets = phrase.slots.map(\.offset)
    if phrase.isOrdered {
      let starts = zip(choice, offsets).map { $0 - $1 }
      return starts == starts.sorted() && starts[starts.count - 1] - starts[0] <= phrase.slop
    }
    let span = (offsets.max() ?? 0) - (offsets.min() ?? 0)
    let width = (choice.max() ?? 0) - (choice.min() ?? 0)
    return Set(choice).count == choice.count && width - span <= phrase.slop
  }
}
