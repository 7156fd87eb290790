import InvertedIndex
import Search
import TextAnalysis

/// Shows on hits why they have the themes that a search asks for.
struct ThemeCues {
  private var asked: ThemeClassifier?
  private var all: ThemeClassifier?

  /// - Parameter explains: whether every hit names the cues of its themes.
  init(_ query: Query, _ schema: LetterSchema, explains: Bool) {
    let values = Set(query.parts.flatMap { $0.values(of: schema.keyword(.theme)) })
    let themes =
      values.isEmpty
      ? []
      : schema.themes.themes.filter { values.contains(KeywordForm.of($0.id, analyzer: .english)) }
    asked = themes.isEmpty ? nil : ThemeClassifier(ThemeBook(themes: themes))
    all = explains ? ThemeClassifier(schema.themes) : nil
  }

  /// Marks the cues of the themes that are asked for, and names those of all.
  mutating func complete(_ hit: inout Hit) throws {
    guard !hit.passage.themes.isEmpty else { return }
    if let spans = try asked?.spans(in: hit.passage.text) {
      hit.highlights = Self.merged(
        hit.highlights + spans.map { .init(utf8: $0.utf8, utf16: $0.utf16) }
      )
    }
    for found in try all?.assignments(for: hit.passage.text) ?? [] {
      let id = all?.book.themes[found.theme].id ?? ""
      let cues = found.cues.map(\.text).joined(separator: " · ")
      hit.explanation.append("theme \(id), \(found.sum): \(cues)")
    }
  }

  /// In order and apart: marks that overlap become one.
  private static func merged(_ highlights: [Hit.Highlight]) -> [Hit.Highlight] {
    var merged: [Hit.Highlight] = []
    for next in highlights.sorted(by: { $0.utf8.lowerBound < $1.utf8.lowerBound }) {
      guard let last = merged.last, next.utf8.lowerBound < last.utf8.upperBound else {
        merged.append(next)
        continue
      }
      merged[merged.count - 1] = Hit.Highlight(
        utf8: last.utf8.lowerBound..<max(last.utf8.upperBound, next.utf8.upperBound),
        utf16: last.utf16.lowerBound..<max(last.utf16.upperBound, next.utf16.upperBound)
      )
    }
    return merged
  }
}

extension Query {
  /// The values of a keyword field that a part of a query asks for.
  fileprivate func values(of field: FieldID) -> [String] {
    switch self {
    case .term(let term): term.field == field ? [term.text] : []
    case .synonyms(let terms): terms.filter { $0.field == field }.map(\.text)
    default: []
    }
  }
}
