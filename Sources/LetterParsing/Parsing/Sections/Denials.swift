/// Tells sentences that only say that there are no points from the points themselves.
///
/// `There are no areas for priority action.` stands where such areas stand and is none: who counts
/// areas for improvement must not count it.
enum Denials {
  /// Whether all of a passage says that there is nothing to be done.
  static func denyPoints(_ text: String) -> Bool {
    let sentences = Words.sentences(Words.split(text))
    // Each is short; what is longer says more.
    guard (1...2).contains(sentences.count) else { return false }
    return sentences.allSatisfy { sentence in
      let keys = sentence.map { $0.key.trimmed(of: ".,;:–-") }.filter { !$0.isEmpty }
      return isDenial(keys[...])
    }
  }

  private static let longest = 24

  private static func isDenial(_ words: ArraySlice<String>) -> Bool {
    guard words.count <= longest, !words.contains(where: reserves.contains) else { return false }
    if words.first == "none" { return isEnd(words.dropFirst()) }
    guard let rest = noun(after: words) else { return false }
    return isEnd(rest)
  }

  /// What follows `There are no areas for improvement`.
  private static func noun(after words: ArraySlice<String>) -> ArraySlice<String>? {
    guard let denial = words.prefix(opening).firstIndex(where: { $0 == "no" || $0 == "any" })
    else { return nil }
    let before = words[..<denial]
    let isDenied = words[denial] == "no" || before.contains("not")
    guard isDenied, before.allSatisfy(openings.contains) else { return nil }
    let points = words[(denial + 1)...].drop(while: qualities.contains)
    for noun in nouns where points.starts(with: noun) { return points.dropFirst(noun.count) }
    return nil
  }

  /// Words before `no` or `any`, at most, and that word.
  private static let opening = 8

  /// Whether nothing more is said than where, when and by whom nothing was found.
  private static func isEnd(_ words: ArraySlice<String>) -> Bool {
    words.allSatisfy(ends.contains)
  }

  /// `There are currently`, `At this visit, inspectors did not identify`.
  private static let openings: Set<String> = [
    "there", "are", "were", "is", "was", "have", "has", "been", "currently", "at", "this",
    "visit", "inspection", "time", "the", "inspectors", "inspector", "we", "i", "identified",
    "identify", "found", "find", "made", "make", "set", "saw", "did", "not", "during", "on", "in",
    "area", "of", "practice",
  ]
  private static let qualities: Set<String> = [
    "additional", "further", "new", "other", "specific", "significant", "major", "key", "formal",
    "more", "immediate", "particular",
  ]
  /// Longer ones before those that they begin with.
  private static let nouns: [[String]] = {
    let aims = [
      ["priority", "action"], ["priority", "actions"], ["improvement"], ["improvements"],
      ["development"], ["further", "improvement"], ["further", "development"],
      ["further", "action"],
      ["immediate", "action"], ["action"], ["concern"], ["weakness"],
    ]
    let heads = ["area", "areas", "point", "points", "priority", "priorities"]
    let links = ["for", "of", "requiring"]
    let named = heads.flatMap { head in
      links.flatMap { link in aims.map { [head, link] + $0 } }
    }
    return named + [
      ["priority", "actions"], ["priority", "action"], ["recommendations"], ["recommendation"],
      ["required", "actions"], ["actions", "required"],
    ]
  }()
  private static let ends: Set<String> = [
    "identified", "noted", "found", "made", "set", "given", "were", "was", "are", "is", "have",
    "has", "been", "at", "this", "visit", "inspection", "time", "during", "the", "on", "in", "of",
    "from", "by", "inspectors", "focused", "monitoring", "joint", "targeted", "area", "as", "a",
    "result", "arising", "currently", "present", "practice", "social", "work", "for", "letter",
    "to", "report", "that", "which", "we", "i", "applicable", "required", "stage", "our",
  ]
  /// Words by which a sentence says something in spite of the denial.
  private static let reserves: Set<String> = [
    "but", "however", "although", "though", "except", "apart", "than", "beyond", "remain",
    "remains", "because", "yet", "still",
  ]
}
