/// Asks which words and phrases tell two sets of passages apart.
package struct ComparisonRequest: Sendable {
  /// The first set: what a request finds; its page and order are not read.
  package var first: SearchRequest
  /// The second set; `nil` for all other passages that the first request's restrictions allow.
  package var second: SearchRequest?
  /// In so many letters of a set a word must stand to be typical of it.
  package var leastLetters = 3
  /// How many words the longest phrase has, 1 to 3.
  package var longestPhrase = 3
  /// How many words and phrases are given for each set at most.
  package var limit = 25

  package init(_ first: SearchRequest, _ second: SearchRequest? = nil) {
    self.first = first
    self.second = second
  }
}
