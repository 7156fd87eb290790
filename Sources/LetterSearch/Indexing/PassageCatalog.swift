import LetterParsing

/// What is known of a passage only when all letters have been read: its id among others of the
/// same text, and how standard its wording is.
struct PassageCatalog: Sendable {
  private let wording: StandardWording
  /// In how many letters each text stands.
  private let letterCounts: [String: Int]

  init(_ letters: [PreparedLetter]) {
    wording = StandardWording(letters: letters.map(\.sentences))
    var counts: [String: Int] = [:]
    for letter in letters {
      for text in Set(letter.letter.passages.map(\.text)) { counts[text, default: 0] += 1 }
    }
    letterCounts = counts
  }

  func passages(of prepared: PreparedLetter) -> [StoredPassage] {
    var occurrences: [String: Int] = [:]
    var numbers: [PlaceInSection: Int] = [:]
    return prepared.letter.passages.enumerated().map { place, passage in
      let occurrence = occurrences[passage.text, default: 0]
      occurrences[passage.text] = occurrence + 1
      let group = PlaceInSection(section: passage.section, kind: passage.kind)
      let number = numbers[group, default: 0] + 1
      numbers[group] = number
      return StoredPassage(
        passage,
        id: PassageCatalog.id(of: passage.text, occurrence, in: prepared.stored.id),
        numberInSection: number,
        isStandardWording: wording.coversPassage(place, of: prepared.sentences),
        letterCount: letterCounts[passage.text] ?? 1
      )
    }
  }

  private struct PlaceInSection: Hashable {
    var section: SectionName
    var kind: Passage.Kind
  }

  /// Letter and text decide the id; a text that a letter holds twice has one for each.
  private static func id(of text: String, _ occurrence: Int, in letter: String) -> String {
    let key = "\(letter)\u{0}\(text)\u{0}\(occurrence)"
    return "\(letter)~\(SHA256.hexDigest(of: Array(key.utf8)).prefix(10))"
  }
}
