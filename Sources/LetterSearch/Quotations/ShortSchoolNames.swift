import InvertedIndex
import Search
import TextAnalysis

/// Schools that a draft calls by the beginning of their name: *the Belmont letter*, *Belmont School*, *In
/// Luton* for Luton Infant & Nursery School.
struct ShortSchoolNames {
  private let searcher: LetterSearcher
  private let field: FieldID?

  /// A beginning that more of them share tells nothing: *St*.
  private static let schoolLimit = 20

  init(_ searcher: LetterSearcher) {
    self.searcher = searcher
    let schema = searcher.compiler.schema
    if case .keywordAndText(let id, _) = schema.field(named: LetterField.institution)?.kind {
      field = id
    } else {
      field = nil
    }
  }

  /// The passages of letters to schools whose names begin so; `nil` where there is none, or too many.
  ///
  /// Words at the end of the name that are of a kind of school may stand anywhere in that of the school:
  /// *Belmont School*, *Luton Nursery*.
  func passages(of name: PlainName) throws -> Query? {
    guard let field else { return nil }
    let written = name.words.map(\.text).joined(separator: " ")
    for text in Set([name.text, written]).sorted() {
      let words = KeywordForm.of(text, analyzer: .english).split(separator: " ").map(String.init)
      let stem = words.prefix(words.count - Self.kindCount(words))
      guard stem.contains(where: { !StopWords.contains($0) && $0 != "st" }) else { continue }
      let kinds = Set(words.dropFirst(stem.count))
      if let schools = try schools(beginning: Array(stem), of: kinds, in: field) { return schools }
    }
    return nil
  }

  private func schools(
    beginning stem: [String],
    of kinds: Set<String>,
    in field: FieldID
  ) throws -> Query? {
    let prefix = stem.joined(separator: " ") + " "
    var found: [String] = []
    try searcher.index.segment.forEachTerm(in: field, prefix: prefix) { term, _ in
      let value = String(decoding: term, as: UTF8.self)
      let rest = Set(value.split(separator: " ").dropFirst(stem.count).map(String.init))
      if Self.isSchool(rest), kinds.isSubset(of: rest) { found.append(value) }
      return found.count <= Self.schoolLimit
    }
    guard 1...Self.schoolLimit ~= found.count else { return nil }
    return .any(found.map { .term(.init(field, $0)) })
  }

  /// Whether words behind the beginning of a name tell that it is a school's, and no council's.
  private static func isSchool(_ words: Set<String>) -> Bool {
    !words.isDisjoint(with: kinds) && words.isDisjoint(with: ["council", "borough"])
  }

  /// How many words at the end say what kind of school it is.
  private static func kindCount(_ words: [String]) -> Int {
    words.reversed().prefix { kinds.contains($0) }.count
  }

  /// Whether the word behind a name of one word tells that it is a name: *the Belmont letter*.
  static func tellsName(_ wordBehind: String) -> Bool {
    ["letter", "letters", "report", "school"].contains(wordBehind.lowercased())
  }

  private static let kinds: Set = [
    "school", "academy", "college", "nursery", "primary", "infant", "infants", "junior", "juniors",
  ]
}
