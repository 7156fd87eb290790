/// Verbs that go with any subject: *children get help*, *what families think of it*.
///
/// They are no question words, since a passage may be about what children think. But letters seldom
/// have them, so that a rare *ask* or *think* would outweigh the words that say what a question is about.
package enum LightVerbs {
  /// What such a word counts of another; .5 does nearly the same.
  package static let share = 0.3

  /// Without forms that are a subject of letters: *looked* after, in *need*, Sure *Start*.
  private static let words: Set<String> = [
    "ask", "asks", "asked", "asking", "become", "becomes", "became", "becoming", "begin", "begins",
    "began", "begun", "beginning", "bring", "brings", "brought", "bringing", "come", "comes",
    "came", "coming", "feel", "feels", "felt", "find", "finds", "found", "finding", "get", "gets",
    "got", "getting", "give", "gives", "gave", "given", "giving", "go", "goes", "going", "gone",
    "went", "happen", "happens", "happened", "happening", "keep", "keeps", "kept", "keeping",
    "know", "knows", "knew", "known", "knowing", "let", "lets", "letting", "look", "looks",
    "looking", "make", "makes", "made", "making", "put", "puts", "putting", "say", "says", "said",
    "saying", "seem", "seems", "seemed", "show", "shows", "showed", "shown", "showing", "take",
    "takes", "took", "taken", "taking", "tell", "tells", "told", "telling", "think", "thinks",
    "thought", "thinking", "try", "tries", "tried", "trying", "turn", "turns", "turned", "turning",
    "want", "wants", "wanted", "wanting",
  ]

  /// What each of the words that say what a query is about counts of another: all of them 1 where they
  /// are nothing but such verbs.
  ///
  /// - Parameter folded: the words as they are folded.
  package static func shares(of folded: [String]) -> [Double] {
    guard folded.contains(where: { !words.contains($0) }) else { return folded.map { _ in 1 } }
    return folded.map { words.contains($0) ? share : 1 }
  }
}
