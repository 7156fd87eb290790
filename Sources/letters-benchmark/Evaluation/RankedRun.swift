/// The answers of an engine: for each query documents with their scores.
struct RankedRun {
  struct Entry: Equatable {
    let document: String
    let score: Double
  }

  private(set) var entries: [String: [Entry]] = [:]

  init() {}

  /// Reads lines of query, a word that is ignored, document, rank, score and a name.
  init(path: String) throws {
    var seen: Set<[Substring]> = []
    for line in try LinesOfFile(path) {
      let parts = line.text.split(whereSeparator: \.isWhitespace)
      guard parts.count == 6, let score = Double(parts[4]), !score.isNaN else {
        throw line.error("a line is query, Q0, document, rank, score and a name")
      }
      guard seen.insert([parts[0], parts[2]]).inserted else {
        throw line.error("document \(parts[2]) stands twice for query \(parts[0])")
      }
      append(Entry(document: String(parts[2]), score: score), to: String(parts[0]))
    }
  }

  mutating func append(_ entry: Entry, to query: String) {
    entries[query, default: []].append(entry)
  }

  /// The documents of a query, the best first.
  ///
  /// As trec_eval has it: whatever ranks were written, scores decide, as 32-bit numbers, and of equals
  /// the document whose name is the greater.
  func documents(for query: String) -> [String] {
    (entries[query] ?? []).sorted { left, right in
      let (first, second) = (Float(left.score), Float(right.score))
      guard first == second else { return first > second }
      return right.document.utf8.lexicographicallyPrecedes(left.document.utf8)
    }
    .map(\.document)
  }
}
