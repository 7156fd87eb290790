extension [String] {
  /// `Derby, Luton or Bath`; empty without any.
  package func listed(lastAfter word: String) -> String {
    guard count > 1, let last else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) \(word) \(last)"
  }
}
