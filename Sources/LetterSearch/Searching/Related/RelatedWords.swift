import Synchronization
import TextAnalysis

/// What passages of letters say in place of what people type: *father* for *dad*, *siblings* for
/// *brothers and sisters*.
///
/// Letters are written in the words of a profession, and who asks often does not have them. Unlike
/// synonyms, related words find nothing: they speak for passages that the query finds anyway (see
/// ``RelatedEvidence``).
final class RelatedWords: Sendable {
  /// Those of ``RelatedWordTable``.
  static let builtIn = RelatedWords(RelatedWordTable.text)

  /// A word or phrase that passages may say instead.
  struct Word: Sendable, Equatable {
    /// As the table has it.
    let text: String
    let stems: [String]
    /// Whether it speaks for a passage only a little.
    let isLoose: Bool
  }

  /// What some neighbouring words of a query stand for.
  struct Entry: Sendable {
    /// The stems of the neighbouring words.
    let key: [String]
    let words: [Word]
  }

  /// What the first bytes of a key are; only lines that share them are read.
  private typealias Prefix = UInt16

  /// The lines of a key, and what they say once somebody asked for it: of the hundreds of keys with a
  /// prefix, a query has few.
  private struct KnownKey {
    let key: [String]
    var lines: [Range<Int>]
    var entry: Entry?
  }

  /// The keys of a prefix, the longest first.
  private struct KnownKeys {
    var keys: [KnownKey]
    /// Their places by the first word.
    let places: [String: [Int]]

    init(_ keys: [KnownKey]) {
      self.keys = keys
      places = Dictionary(grouping: keys.indices) { keys[$0].key[0] }
    }

    /// Those that begin some words, filled in by `read` where nobody asked for them before.
    mutating func entries(for stems: ArraySlice<String>, read: (KnownKey) -> Entry) -> [Entry] {
      var found: [Entry] = []
      for place in stems.first.flatMap({ places[$0] }) ?? []
      where stems.starts(with: keys[place].key) {
        let entry = keys[place].entry ?? read(keys[place])
        keys[place].entry = entry
        found.append(entry)
      }
      return found
    }
  }

  private let text: [UInt8]
  /// Of the prefixes that were asked for.
  private let known = Mutex<[Prefix: KnownKeys]>([:])

  /// - Parameter text: see ``RelatedWordTable``: in the order of its bytes; lines that are no entries
  ///   are left out.
  init(_ text: String) { self.text = Array(text.utf8) }

  /// The entries for the first word, the first two words and so on, the longest first.
  ///
  /// - Parameter stems: of neighbouring words, as the analyser gives them.
  func entries(for stems: ArraySlice<String>) -> [Entry] {
    guard let first = stems.first, let prefix = Self.prefix(first.utf8) else { return [] }
    return known.withLock { known in
      // Taken out meanwhile, so that what is filled in is not a copy of all.
      var keys = known.removeValue(forKey: prefix) ?? KnownKeys(keys(of: lines(prefix)))
      defer { known[prefix] = keys }
      return keys.entries(for: stems, read: entry)
    }
  }

  /// Stemming leaves the first two letters of a word, but for irregular plurals.
  private static func prefix(_ bytes: some Sequence<UInt8>) -> Prefix? {
    var bytes = bytes.makeIterator()
    guard let first = bytes.next() else { return nil }
    let second = bytes.next() ?? 0
    let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(second)
    return Prefix(first) << 8 | (isLetter ? Prefix(second) : 0)
  }

  /// The lines whose keys have a prefix; found by halves, so that nothing is read beforehand.
  private func lines(_ prefix: Prefix) -> [Range<Int>] {
    var (low, high) = (0, text.count)
    while low < high {
      let line = line(around: (low + high) / 2)
      if Self.prefix(text[line]) ?? 0 < prefix {
        low = min(line.upperBound + 1, high)
      } else {
        high = line.lowerBound
      }
    }
    var lines: [Range<Int>] = []
    while low < text.count {
      let line = line(around: low)
      guard Self.prefix(text[line]) == prefix else { break }
      lines.append(line)
      low = line.upperBound + 1
    }
    return lines
  }

  /// The line that has a byte, without its end.
  private func line(around place: Int) -> Range<Int> {
    let end = UInt8(ascii: "\n")
    let start = text[..<place].lastIndex(of: end).map { $0 + 1 } ?? 0
    return start..<(text[place...].firstIndex(of: end) ?? text.count)
  }

  /// Lines whose keys are forms of the same words have one key.
  private func keys(of lines: [Range<Int>]) -> [KnownKey] {
    // One analysis of all keys, each on a line, is several times as fast as one of each.
    let named = lines.compactMap { line in
      text[line].firstIndex(of: Self.colon).map { (line, key: line.lowerBound..<$0) }
    }
    var ends: [Int] = []
    var joined: [UInt8] = []
    for (_, key) in named {
      joined += text[key] + [UInt8(ascii: "\n")]
      ends.append(joined.count)
    }
    var stems = [[String]](repeating: [], count: named.count)
    var place = 0
    for token in Self.tokens(of: String(decoding: joined, as: UTF8.self)) {
      while token.range.lowerBound >= ends[place] { place += 1 }
      stems[place].append(Self.stem(of: token))
    }
    var keys: [KnownKey] = []
    var places: [[String]: Int] = [:]
    for ((line, _), key) in zip(named, stems) where !key.isEmpty {
      if let place = places[key] {
        keys[place].lines.append(line)
      } else {
        places[key] = keys.count
        keys.append(KnownKey(key: key, lines: [line]))
      }
    }
    return keys.sorted { $0.key.count > $1.key.count }
  }

  private func entry(_ known: KnownKey) -> Entry {
    var words: [Word] = []
    for line in known.lines {
      let told = Set(words.map(\.stems))
      words += text[line].drop { $0 != Self.colon }.dropFirst()
        .split(separator: UInt8(ascii: ",")).compactMap(Self.word)
        .filter { $0.stems != known.key && !told.contains($0.stems) }
    }
    return Entry(key: known.key, words: words)
  }

  private static let colon = UInt8(ascii: ":")

  private static func word(_ bytes: ArraySlice<UInt8>) -> Word? {
    let bytes = bytes.drop { $0 == UInt8(ascii: " ") }
    let isLoose = bytes.first == UInt8(ascii: "~")
    let text = String(decoding: isLoose ? bytes.dropFirst() : bytes, as: UTF8.self)
    let stems = stems(of: text)
    return stems.isEmpty ? nil : Word(text: text, stems: stems, isLoose: isLoose)
  }

  /// The words of a text as they are ranked, without the joined forms of hyphenated ones.
  static func stems(of text: String) -> [String] { tokens(of: text).map(stem) }

  private static func stem(of token: Token) -> String { token.acronym ?? token.indexForm }

  private static func tokens(of text: String) -> [Token] {
    Analyzer.english.words(in: text)
  }
}
