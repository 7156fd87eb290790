/// Accepts the terms at most two letters from a word: letters inserted, dropped, exchanged, or
/// swapped with a neighbour (Damerau, A technique for computer detection and correction of spelling
/// errors, 1964; here with no letter changed that was swapped).
///
/// All alignments are followed at once, a bit for each place of the word and a number for each count
/// of edits (Wu and Manber, Fast Text Searching Allowing Errors, 1992). A letter is a Unicode scalar.
package struct SpellingAutomaton: Sendable {
  /// Letters of the longest word.
  package static let longestWord = 62
  package static let greatestDistance = 2

  /// For each count of edits, the places of the word that the letters so far may lead to.
  struct State: Sendable {
    fileprivate var exact: UInt64
    fileprivate var one: UInt64
    fileprivate var two: UInt64
    /// Places whose next two letters are met in the other order, the first of which has been.
    fileprivate var swapToOne: UInt64 = 0
    fileprivate var swapToTwo: UInt64 = 0
  }

  private let letters: [UInt32]
  /// For each letter of ASCII its places in the word.
  private let places: [UInt64]
  private let distance: Int
  /// A bit for each place and the end.
  private let allPlaces: UInt64

  /// Fails when the word has more letters than ``longestWord``.
  ///
  /// - Parameter distance: how many edits are accepted, 0 to ``greatestDistance``.
  package init?(_ word: String, distance: Int) {
    precondition((0...Self.greatestDistance).contains(distance), "Two letters are the most.")
    let letters = word.unicodeScalars.map(\.value)
    guard letters.count <= Self.longestWord else { return nil }
    self.letters = letters
    self.distance = distance
    allPlaces = 1 << UInt64(letters.count + 1) - 1
    places = (0..<128).map { Self.places(of: $0, in: letters) }
  }

  /// The state before the first letter.
  var start: State {
    State(
      exact: 1,
      one: distance > 0 ? 0b11 & allPlaces : 0,
      two: distance > 1 ? 0b111 & allPlaces : 0
    )
  }

  /// The state after another letter; `nil` when nothing that begins so is accepted.
  @inline(__always)
  func state(after letter: UInt32, from state: State) -> State? {
    let matches = letter < 128 ? places[Int(letter)] : Self.places(of: letter, in: letters)
    var next = State(exact: (state.exact & matches) << 1, one: 0, two: 0)
    if distance > 0 {
      next.swapToOne = state.exact & matches >> 1
      next.one = Self.step(state.one, state.exact, next.exact, state.swapToOne, matches) & allPlaces
    }
    if distance > 1 {
      next.swapToTwo = state.one & matches >> 1
      next.two = Self.step(state.two, state.one, next.one, state.swapToTwo, matches) & allPlaces
    }
    let alive = next.exact | next.one | next.two | next.swapToOne | next.swapToTwo
    return alive == 0 ? nil : next
  }

  /// How many edits a term takes that ends in a state; `nil` when more than are accepted.
  func distance(of state: State) -> Int? {
    let end: UInt64 = 1 << UInt64(letters.count)
    if state.exact & end != 0 { return 0 }
    if state.one & end != 0 { return 1 }
    return state.two & end != 0 ? 2 : nil
  }

  private static func places(of letter: UInt32, in letters: [UInt32]) -> UInt64 {
    var places: UInt64 = 0
    for place in letters.indices where letters[place] == letter { places |= 1 << UInt64(place) }
    return places
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
