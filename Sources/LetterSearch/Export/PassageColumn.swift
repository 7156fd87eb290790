/// A column of a table of passages.
enum PassageColumn: String, Sendable, CaseIterable {
  case id
  case file
  case sha256
  case kind
  case institution
  case localAuthority = "local_authority"
  case date
  case visitDate = "visit_date"
  case inspectors
  case section
  case heading
  case ordinal
  case text
  case themes
  case left
  case match
  case right
  case start
  case end
  case lines
  case score
  case query
  case citation
  // The following stand in a table when they are asked for.
  case rank
  case letter
  case title
  case bodyName = "body_name"
  case wording
  case lettersWithWording = "letters_with_wording"

  /// Whether all passages of a letter have the same value.
  var isOfLetter: Bool {
    switch self {
    case .file, .sha256, .kind, .institution, .localAuthority, .date, .visitDate, .inspectors,
      .query, .letter, .title, .bodyName:
      true
    case .id, .section, .heading, .ordinal, .text, .themes, .left, .match, .right, .start, .end,
      .lines, .score, .citation, .rank, .wording, .lettersWithWording:
      false
    }
  }

  /// The column that a person means: by its name, or as queries name the field.
  init?(named name: String) {
    let name = name.lowercased()
    guard let column = Self(rawValue: name) ?? Self.queryNames[name] else { return nil }
    self = column
  }

  /// What to do about a name that is none of a column, where its meaning is plain.
  static func advice(on name: String) -> String? {
    let places = "left, match and right"
    return switch name.lowercased() {
    case "context", "kwic", "keyword", "before", "after", "snippet", "highlight", "highlights":
      "a match and the text around it are the columns \(places), and the option context says how "
        + "many characters of it are kept"
    case "offset", "offsets", "position", "span": "the place of a match is in start and end"
    case "year": "the year begins the column date"
    case "source", "reference", "url", "link": "the source of a passage is the column citation"
    default: nil
    }
  }

  /// Names that the query language has for what a column holds.
  private static let queryNames: [String: PassageColumn] = [
    "school": .institution, "la": .localAuthority, "authority": .localAuthority, "type": .kind,
    "inspector": .inspectors, "theme": .themes, "visit": .visitDate, "subject": .title,
    "passage": .text, "body": .text,
  ]

  /// The columns of every table, in their order.
  static let standard = Array(allCases.prefix { $0 != .rank })
}
