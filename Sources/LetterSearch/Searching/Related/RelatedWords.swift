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
    var words: [Word]
  }

  /// What the first bytes of a key are; only entries that share them are read.
  private typealias Prefix = UInt16

  private let text: [UInt8]
  /// The entries of the prefixes that were asked for, the longest keys first.
  private let known = Mutex<[Prefix: [Entry]]>([:])

  /// - Parameter text: see ``RelatedWordTable``: in the order of its bytes; lines that are no entries
  ///   are left out.
  init(_ text: String) { self.text = Array(text.utf8) }

  /// The entry for the most of the first words.
  ///
  /// - Parameter stems: of neighbouring words, as the analyser gives them.
  func entry(for stems: ArraySlice<String>) -> Entry? {
    guard let first = stems.first, let prefix = Self.prefix(first.utf8) else { return nil }
    return entries(prefix).first { stems.starts(with: $0.key) }
  }

  /// Stemming leaves the first two letters of a word, but for irregular plurals.
  private static func prefix(_ bytes: some Sequence<UInt8>) -> Prefix? {
    var bytes = bytes.makeIterator()
    guard let first = bytes.next() else { return nil }
    let second = bytes.next() ?? 0
    let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(second)
    return Prefix(first) << 8 | (isLetter ? Prefix(second) : 0)
  }

  private func entries(_ prefix: Prefix) -> [Entry] {
    if let entries = known.withLock({ $0[prefix] }) { return entries }
    let entries = read(lines(prefix))
    known.withLock { $0[prefix] = entries }
    return entries
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

  /// Lines whose keys are forms of the same words are one entry.
  private func read(_ lines: [Range<Int>]) -> [Entry] {
    var entries: [Entry] = []
    var places: [[String]: Int] = [:]
    for line in lines {
      let sides = text[line].split(separator: UInt8(ascii: ":"), maxSplits: 1)
      guard sides.count == 2 else { continue }
      let key = Self.stems(of: String(decoding: sides[0], as: UTF8.self))
      guard !key.isEmpty else { continue }
      let words = sides[1].split(separator: UInt8(ascii: ",")).compactMap(Self.word)
        .filter { $0.stems != key }
      if let place = places[key] {
        let told = Set(entries[place].words.map(\.stems))
        entries[place].words += words.filter { !told.contains($0.stems) }
      } else {
        places[key] = entries.count
        entries.append(Entry(key: key, words: words))
      }
    }
    return entries.sorted { $0.key.count > $1.key.count }
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> Word? {
    let bytes = bytes.drop { $0 == UInt8(ascii: " ") }
    let isLoose = bytes.first == UInt8(ascii: "~")
    let text = String(decoding: isLoose ? bytes.dropFirst() : bytes, as: UTF8.self)
    let stems = stems(of: text)
    return stems.isEmpty ? nil : Word(text: text, stems: stems, isLoose: isLoose)
  }

  /// The words of a text as they are ranked, without the joined forms of hyphenated ones.
  static func stems(of text: String) -> [String] {
    Analyzer.english.tokens(in: text).filter { $0.width == 1 }.map(\.indexForm)
  }
}
