import LetterSearch

/// Hits in the form that evaluation tools read (TREC).
enum RunText {
  /// A line a hit: query, `Q0`, passage or letter, rank, score, name of the run.
  static func lines(of response: SearchResponse, queryID: String, runName: String?) -> String {
    var text = ""
    for hit in response.hits {
      let id = response.request.unit == .letter ? hit.letter.id : hit.passage.id
      text += "\(column(queryID)) Q0 \(column(id)) \(hit.rank) \(hit.score) "
      text += column(runName ?? "letters") + "\n"
    }
    return text
  }

  /// A column without a space in it, so that there are six, whatever the ids hold.
  static func column(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar in
      let isSpace = scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
      return isSpace ? "_" : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
