/// The tokens of one text without a string or an allocation for each of them.
///
/// A buffer is meant to be reused from text to text: its ``lexicon`` keeps the words of all of them,
/// so that callers can keep what they know of a word by its number.
package struct TokenBuffer: Sendable, Equatable {
  /// One token.
  package struct Entry: Sendable, Equatable {
    /// The folded form, by its number in ``TokenBuffer/lexicon``.
    package internal(set) var word: WordID
    /// How many bytes of the term are the acronym: 0 when the word is none.
    package internal(set) var acronymLength: UInt8
    /// How many positions the token covers: 1, or the number of parts for a joined form.
    package internal(set) var width: UInt8
    /// What stands between this word and the next one, when both are parts of a compound.
    var link: CompoundLink?
    /// How the word is written.
    var style: WordStyle
    /// Counts words from 0.
    package internal(set) var position: UInt32
    /// Counts sentences from 0.
    package internal(set) var sentence: UInt32
    var start: UInt32
    var end: UInt32

    /// Offsets in the text that was analysed.
    package var range: Range<Int> { Int(start)..<Int(end) }

    /// Whether the token is the joined form of the words at ``position`` and after.
    package var isJoined: Bool { width > 1 }

    /// Whether the word is written as an acronym or a compound.
    package var hasSpellings: Bool { acronymLength > 0 || isJoined }
  }

  /// The words of all texts that were analysed.
  package var lexicon = Lexicon()
  /// The tokens in order of position; a joined form follows the first of its parts.
  package internal(set) var entries: [Entry] = []

  /// The words of the last entries, as far as they have no numbers yet.
  private var unnumbered: [WordKey] = []

  /// Words that get their numbers together, in 6 KB.
  private static let mostUnnumbered = 256

  package init() {}

  /// Appends an entry whose word is known by its key, of up to 16 bytes; ``numberWords()`` sets the
  /// number.
  @inline(__always)
  mutating func append(_ entry: Entry, _ key: WordKey) {
    entries.append(entry)
    unnumbered.append(key)
    if unnumbered.count == Self.mostUnnumbered { numberWords() }
  }

  /// Appends an entry whose word is of any length.
  mutating func append(_ entry: Entry, _ term: Span<UInt8>) {
    numberWords()
    entries.append(entry)
    entries[entries.count - 1].word = lexicon.id(of: term)
  }

  /// Gives the last entries the numbers of their words.
  mutating func numberWords() {
    guard !unnumbered.isEmpty else { return }
    let start = entries.count - unnumbered.count
    Self.number(unnumbered, lexicon: &lexicon, &entries, from: start)
    unnumbered.removeAll(keepingCapacity: true)
  }

  private static func number(
    _ keys: [WordKey],
    lexicon: inout Lexicon,
    _ entries: inout [Entry],
    from start: Int
  ) {
    var entries = entries.mutableSpan
    lexicon.numberAll(keys) { place, word in entries[start + place].word = word }
  }

  /// The folded form of a token as UTF-8.
  package func term(at index: Int) -> ArraySlice<UInt8> { lexicon.term(entries[index].word) }

  /// The acronym of a token in capitals; `nil` when the word is none.
  package func acronym(at index: Int) -> [UInt8]? {
    let entry = entries[index]
    guard entry.acronymLength > 0 else { return nil }
    return term(at: index).prefix(Int(entry.acronymLength)).map {
      $0.isASCIILetter ? $0 & ~0x20 : $0
    }
  }

  /// The parts of a joined form with the marks between them: `well-being`; `nil` for other tokens.
  package func compound(at index: Int) -> [UInt8]? {
    let joined = entries[index]
    guard joined.isJoined else { return nil }
    var written: [UInt8] = []
    for part in [index - 1] + (index + 1..<index + Int(joined.width)) {
      written += term(at: part)
      switch entries[part].link {
      case .hyphen: written.append(UInt8(ascii: "-"))
      case .ampersand: written.append(UInt8(ascii: "&"))
      case nil: break
      }
    }
    return written
  }

  /// Forgets the tokens and keeps the words and the memory.
  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
  }
}

/// What the letters and digits of a written word are.
enum WordStyle: Sendable {
  case mixed
  /// Every letter is a capital A to Z, and there is one.
  case capitals
  /// There is no letter.
  case number
}

/// A mark that makes one compound of the words beside it.
enum CompoundLink: Sendable {
  case hyphen
  case ampersand
}
