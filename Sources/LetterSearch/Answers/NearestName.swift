import Search

extension String {
  /// The first of the names of which this may be a misspelling: at most two letters away.
  package func nearest(in names: [String]) -> String? {
    Spelling.nearest(to: lowercased(), in: names)
  }
}
