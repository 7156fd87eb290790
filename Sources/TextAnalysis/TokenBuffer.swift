/// The tokens of one text without a string or an allocation for each of them.
///
/// A buffer is meant to be reused from text to text. Callers that look up each distinct term once
/// ask ``Analyzer/appendIndexForm(of:to:)`` and keep the answer.
package struct TokenBuffer: Sendable, Equatable {
  /// One token; its term is `terms[entry.term]`.
  package struct Entry: Sendable, Equatable {
    var termStart: UInt32
    var termLength: UInt8
    /// How many bytes of the term are the acronym: 0 when the word is none.
    package internal(set) var acronymLength: UInt8
    /// How many positions the token covers: 1, or the number of parts for a joined form.
    package internal(set) var width: UInt8
    /// What stands between this word and the next one, when both are parts of a compound.
    var link: CompoundLink?
    /// Counts words from 0.
    package internal(set) var position: UInt32
    /// Counts sentences from 0.
    package internal(set) var sentence: UInt32
    var start: UInt32
    var end: UInt32

    /// Where the term stands in ``TokenBuffer/terms``.
    package var term: Range<Int> { Int(termStart)..<Int(termStart) + Int(termLength) }

    /// Offsets in the text that was analysed.
    package var range: Range<Int> { Int(start)..<Int(end) }

    /// Whether the token is the joined form of the words at ``position`` and after.
    package var isJoined: Bool { width > 1 }
  }

  /// The folded terms as UTF-8, without separators; terms may overlap.
  package internal(set) var terms: [UInt8] = []
  /// The tokens in order of position; a joined form follows the first of its parts.
  package internal(set) var entries: [Entry] = []

  package init() {}

  /// The acronym of a token in capitals; `nil` when the word is none.
  package func acronym(at index: Int) -> [UInt8]? {
    let entry = entries[index]
    guard entry.acronymLength > 0 else { return nil }
    return terms[entry.term].prefix(Int(entry.acronymLength)).map {
      $0.isASCIILetter ? $0 & ~0x20 : $0
    }
  }

  /// The parts of a joined form with the marks between them: `well-being`; `nil` for other tokens.
  package func compound(at index: Int) -> [UInt8]? {
    let joined = entries[index]
    guard joined.isJoined else { return nil }
    var written: [UInt8] = []
    for part in [entries[index - 1]] + entries[index + 1..<index + Int(joined.width)] {
      written += terms[part.term]
      switch part.link {
      case .hyphen: written.append(UInt8(ascii: "-"))
      case .ampersand: written.append(UInt8(ascii: "&"))
      case nil: break
      }
    }
    return written
  }

  /// Forgets the tokens and keeps the memory.
  mutating func removeAll() {
    terms.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
  }
}

/// A mark that makes one compound of the words beside it.
enum CompoundLink: Sendable {
  case hyphen
  case ampersand
}
