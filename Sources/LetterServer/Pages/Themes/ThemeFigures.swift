import LetterSearch

/// A theme with its counts, as pages show them.
struct ThemeFigures {
  /// Letters and passages of one year.
  struct Year {
    var year: String
    /// Letters that were counted, with the theme or without.
    var letterCount: Int
    var all: SearchResponse.Count
    var strengths: SearchResponse.Count
    var improvements: SearchResponse.Count
  }

  var id: String
  var label: String
  var definition: String
  var all: SearchResponse.Count
  /// Of these passages, those under strengths and those under areas for improvement.
  var strengths: SearchResponse.Count
  var improvements: SearchResponse.Count
  /// In ascending order.
  var years: [Year] = []
}
