/// Which documents answer which query, and how well.
struct Judgements {
  /// For each query the grades of its documents; from 1 on, a document answers it.
  private(set) var grades: [String: [String: Int]] = [:]

  /// Reads lines of query, a word that is ignored, document and grade.
  init(path: String) throws {
    for line in try LinesOfFile(path) {
      let parts = line.text.split(whereSeparator: \.isWhitespace)
      guard parts.count == 4, let grade = Int(parts[3]) else {
        throw line.error("a line is query, 0, document and grade")
      }
      grades[String(parts[0]), default: [:]][String(parts[2])] = grade
    }
  }

  /// The queries that some document answers, numbers in their order.
  var answeredQueries: [String] {
    grades.filter { $0.value.values.contains { $0 >= 1 } }.keys
      .sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
  }
}
