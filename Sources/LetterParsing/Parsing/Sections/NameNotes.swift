/// Notes that the names in a study of a case are not real ones.
///
/// They say nothing of what was seen, so they are of no section, wherever they stand.
enum NameNotes {
  private static let longest = 14
  private static let openings: PhraseSet = [
    "pseudonym", "name", "all name", "the name", "these name", "children's name",
    "the child's name", "the children's name", "not the child's real", "not her real",
    "not his real", "not their real",
  ]
  private static let claims: PhraseSet = [
    "pseudonym", "been changed", "were changed", "are changed", "not real", "real name",
    "fictitious", "been altered",
  ]

  /// - Parameter folded: the text of a passage: `* All names are pseudonyms.`
  static func isNote(_ folded: String) -> Bool {
    let text = folded.trimmed(of: "*()")
    return openings.begins(text) && claims.isFound(in: text)
      && text.split(separator: " ").count <= longest
  }
}
