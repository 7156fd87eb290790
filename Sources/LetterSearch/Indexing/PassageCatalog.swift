import LetterParsing

/// What is known of a passage only when all letters have been read: its id among others of the
/// same text, how standard its wording is, and who shares it.
struct PassageCatalog: Sendable {
  private let wording: StandardWording
  private let uses: [Wording: Uses]
  /// Whether passages of the index that is there have the themes that they should have.
  private let keepsThemes: Bool

  /// How often a wording stands.
  private struct Uses {
    var passages = 0
    var letters = 0
  }

  init(_ letters: [PreparedLetter], keepsThemes: Bool = false) {
    self.keepsThemes = keepsThemes
    wording = StandardWording(letters: letters.map(\.sentences))
    var uses: [Wording: Uses] = [:]
    for letter in letters {
      for wording in letter.wordings { uses[wording, default: Uses()].passages += 1 }
      for wording in Set(letter.wordings) { uses[wording, default: Uses()].letters += 1 }
    }
    self.uses = uses
  }

  func passages(
    of prepared: PreparedLetter,
    _ classifier: inout ThemeClassifier
  ) throws -> [StoredPassage] {
    var occurrences: [String: Int] = [:]
    var numbers: [PlaceInSection: Int] = [:]
    return try prepared.letter.passages.enumerated().map { place, passage in
      let isStandard = wording.coversPassage(place, of: prepared.sentences)
      let occurrence = occurrences[passage.text, default: 0]
      occurrences[passage.text] = occurrence + 1
      let group = PlaceInSection(section: passage.section, kind: passage.kind)
      let number = numbers[group, default: 0] + 1
      numbers[group] = number
      let own = prepared.wordings[place]
      let use = uses[own] ?? Uses(passages: 1, letters: 1)
      return StoredPassage(
        passage,
        id: PassageCatalog.id(of: passage.text, occurrence, in: prepared.stored.id),
        numberInSection: number,
        isStandardWording: isStandard,
        letterCount: use.letters,
        sharedWording: use.passages > 1 ? own.name : nil,
        themes: try isStandard || passage.section == .closing
          ? [] : themes(of: passage, at: place, prepared, &classifier)
      )
    }
  }

  private func themes(
    of passage: Passage,
    at place: Int,
    _ prepared: PreparedLetter,
    _ classifier: inout ThemeClassifier
  ) throws -> [String] {
    // One that was standard wording had none, whatever its words.
    if keepsThemes, let before = prepared.previous?.passages[place], !before.isStandardWording {
      return before.themes
    }
    return try classifier.themes(of: passage.text)
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
