/// Accepts the terms at most two letters from a word: letters inserted, dropped, exchanged, or
/// swapped with a neighbour (Damerau, A technique for computer detection and correction of spelling
/// errors, 1964; here with no letter changed that was swapped).
///
/// All alignments are followed at once, a bit for each place of the word and a number for each count
/// of edits (Wu and Manber, Fast Text Searching Allowing Errors, 1992; swaps after Navarro, NR-grep,
/// 2001).
package struct SpellingAutomaton: TermAutomaton {
  /// Letters of the longest word.
  package static let longestWord = 62
  package static let greatestDistance = 2

  /// For each count of edits, the places of the word that the letters so far may lead to.
  package struct State: Sendable {
    fileprivate var exact: UInt64
    fileprivate var one: UInt64
    fileprivate var two: UInt64
    /// Places whose next two letters are met in the other order, the first of which has been.
    fileprivate var swapToOne: UInt64 = 0
    fileprivate var swapToTwo: UInt64 = 0
  }

  private let letters: [UInt32]
  private let distance: Int
  /// A bit for each place and the end.
  private let places: UInt64

  /// Fails when the word has more letters than ``longestWord``.
  ///
  /// - Parameter distance: how many edits are accepted, 0 to ``greatestDistance``.
  package init?(_ word: String, distance: Int) {
    precondition((0...Self.greatestDistance).contains(distance), "Two letters are the most.")
    letters = word.unicodeScalars.map(\.value)
    guard letters.count <= Self.longestWord else { return nil }
    self.distance = distance
    places = 1 << UInt64(letters.count + 1) - 1
  }

  package var start: State {
    State(exact: 1, one: distance > 0 ? 0b11 & places : 0, two: distance > 1 ? 0b111 & places : 0)
  }

  package func state(after letter: UInt32, from state: State) -> State? {
    var matches: UInt64 = 0
    for place in 0..<letters.count where letters[place] == letter { matches |= 1 << UInt64(place) }
    var next = State(exact: (state.exact & matches) << 1, one: 0, two: 0)
    if distance > 0 {
      next.swapToOne = state.exact & matches >> 1
      next.one = Self.step(state.one, state.exact, next.exact, state.swapToOne, matches) & places
    }
    if distance > 1 {
      next.swapToTwo = state.one & matches >> 1
      next.two = Self.step(state.two, state.one, next.one, state.swapToTwo, matches) & places
    }
    let alive = next.exact | next.one | next.two | next.swapToOne | next.swapToTwo
    return alive == 0 ? nil : next
  }

  package func accepts(_ state: State) -> Bool { distance(of: state) != nil }

  /// How many edits a term takes that ends in a state; `nil` when more than are accepted.
  package func distance(of state: State) -> Int? {
    let end: UInt64 = 1 << UInt64(letters.count)
    if state.exact & end != 0 { return 0 }
    if state.one & end != 0 { return 1 }
    return state.two & end != 0 ? 2 : nil
  }

  /// Places reached with as many edits as `same`: by a letter that matches, and with one edit more
  /// from `fewer` (before the letter) and `fewerNext` (after it).
  @inline(__always)
  private static func step(
    _ same: UInt64,
    _ fewer: UInt64,
    _ fewerNext: UInt64,
    _ swap: UInt64,
    _ matches: UInt64
  ) -> UInt64 {
    let matched = (same & matches) << 1
    let inserted = fewer
    let exchanged = fewer << 1
    let dropped = fewerNext << 1
    let swapped = (swap & matches) << 2
    return matched | inserted | exchanged | dropped | swapped
  }
}
