/// Leads an automaton over terms in the order of their bytes; what a term shares with the one
/// before it is not read again.
struct TermWalk {
  /// What became of a term.
  enum Outcome {
    /// No term that begins with its first `byteCount` bytes is accepted.
    case dead(byteCount: Int)
    case reached(SpellingAutomaton.State)
  }

  private let automaton: SpellingAutomaton
  /// The state after each letter of the current path, and where in the path the letter ends.
  private var letters: [(state: SpellingAutomaton.State, end: Int)]

  init(_ automaton: SpellingAutomaton) {
    self.automaton = automaton
    letters = [(automaton.start, 0)]
  }

  /// Goes to a term, or as far as its first bytes tell.
  ///
  /// - Parameters:
  ///   - shared: how many bytes are those of the term before.
  ///   - isWhole: whether the term ends with these bytes; otherwise a letter that may go on behind
  ///     them is left alone.
  mutating func advance(to term: [UInt8], shared: Int, isWhole: Bool) -> Outcome {
    while letters[letters.count - 1].end > shared { letters.removeLast() }
    var (state, place) = letters[letters.count - 1]
    while place < term.count {
      let (letter, end) = Self.letter(in: term, at: place)
      if end > term.count, !isWhole { break }
      guard let next = automaton.state(after: letter, from: state) else {
        return .dead(byteCount: end)
      }
      letters.append((next, end))
      state = next
      place = end
    }
    return .reached(state)
  }

  /// The letter that begins at a place, and where it ends by its first byte, be it behind the last.
  private static func letter(in term: [UInt8], at place: Int) -> (letter: UInt32, end: Int) {
    let lead = term[place]
    let length = lead < 0xC0 ? 1 : min(4, (~lead).leadingZeroBitCount)
    if lead < 0x80 { return (UInt32(lead), place &+ 1) }
    guard length > 1, place <= term.count &- length else {
      return (0x11_0000 | UInt32(lead), place &+ length)
    }
    var letter = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { letter = letter << 6 | UInt32(term[place &+ offset] & 0x3F) }
    return (letter, place &+ length)
  }
}
