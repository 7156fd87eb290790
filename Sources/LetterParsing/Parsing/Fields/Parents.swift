/// Letters to parents, which have no address: they say in their text what school they are about.
enum Parents {
  private static let greetings: PhraseSet = [
    "dear parent", "dear carer", "dear mum", "dear families", "dear guardian",
  ]
  private static let paragraphLimit = 3

  /// - Parameter salutation: folded.
  static func areGreeted(by salutation: String) -> Bool {
    greetings.begins(salutation)
  }

  /// The school of the subject, or the one that was visited.
  static func school(in subject: [TextLine], _ passages: [Passage]) -> String? {
    let line = subject.first { line in
      Roles.isInstitution(line.folded) && Roles.isTitled(line.string)
        && !line.folded.hasSuffix("council")
    }
    if let line { return line.string.trimmed(of: ",.") }
    return passages.prefix(paragraphLimit).lazy.compactMap { visited(in: $0.text) }.first
  }

  /// The one council that the letter names, beside the school in the subject or in its text.
  static func council(of letter: Letter) -> String? {
    guard let salutation = letter.salutation, areGreeted(by: Folding.folded(salutation)) else {
      return nil
    }
    let subject = letter.subject ?? ""
    let place = letter.institution.map { subject.removing($0) } ?? subject
    return LocalAuthority.onlyCouncil(in: [place] + letter.passages.map(\.text))
  }

  /// The school in `Inspectors visited Elmtree Primary School`.
  private static func visited(in text: String) -> String? {
    let words = Words.split(text)
    for index in words.indices where verbs.contains(words[index].key) {
      let rest = words[(index + 1)...].drop { ["of", "to", "at", "the"].contains($0.key) }
      let run = rest.prefix { $0.startsUppercase || ["and", "of", "&"].contains($0.key) }
      let end = run.firstIndex { $0.mark.map { ".,;:".contains($0) } == true }
      var name = run[..<(end.map { $0 + 1 } ?? run.endIndex)]
      while let last = name.last, !last.startsUppercase { name.removeLast() }
      let text = Words.joined(name).trimmed(of: ",.;:")
      if name.count > 1, Roles.isInstitution(Folding.folded(text)) { return text }
    }
    return nil
  }

  private static let verbs: Set<String> = ["visited", "inspected", "visit", "inspection"]
}
