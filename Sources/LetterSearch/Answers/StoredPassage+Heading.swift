extension StoredPassage {
  /// The heading as printed in the letter, unless it says no more than the section's name.
  package var tellingHeading: String? {
    guard let heading else { return nil }
    let words = heading.lowercased().split { !$0.isLetter }
    let title = section.title.lowercased().split { !$0.isLetter }
    return words == title ? nil : heading
  }
}
