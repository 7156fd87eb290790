import LetterParsing
import Search
import TextAnalysis

/// The school, council or other body that a letter is about, told apart from all others.
///
/// Two are equal when they are one body, however letters write its name: Sheffield is Sheffield City, and
/// Stockton-On-Tees is Stockton-on-Tees, but North Lincolnshire is not Lincolnshire.
struct InspectedBody: Sendable {
  /// That of the authority in all lists, or that of the institution as the letter writes it; the
  /// letter's title, or else its id, where it names none.
  let name: String
  /// As the letter writes it.
  fileprivate let written: String
  /// Where a school is, because schools of one name are many: its postcode, or else its authority; empty
  /// for councils, and where the letter tells neither.
  let place: String
  /// Whether the letter names a body.
  let isKnown: Bool
  /// Equal for all spellings of the name.
  private let form: String

  init(of letter: StoredLetter) {
    name = letter.bodyName
    written = letter.inspectedAuthority == nil ? name : letter.letter.localAuthority ?? name
    isKnown = letter.hasBody
    let facts = letter.letter
    if let authority = letter.inspectedAuthority ?? Self.council(facts.institution) {
      form = AuthorityName.form(of: authority)
      place = ""
    } else {
      form = KeywordForm.of(name, analyzer: .english)
      place = facts.postcode ?? letter.countedAuthority ?? ""
    }
  }

  /// The authority whose council an institution is.
  private static func council(_ institution: String?) -> String? {
    let short = institution.map { AuthorityName.short($0) ?? $0 }
    return short.flatMap { EnglishAuthorities.names.contains($0.lowercased()) ? $0 : nil }
  }

  /// Whether the whole name is what somebody typed, in one of its spellings.
  func isNamed(_ typed: String) -> Bool {
    KeywordForm.of(typed, analyzer: .english) == form
      || AuthorityName.form(of: AuthorityName.short(typed) ?? typed) == form
  }
}

extension InspectedBody: Hashable, Comparable {
  static func == (left: Self, right: Self) -> Bool { left.key == right.key }

  /// By the alphabet.
  static func < (left: Self, right: Self) -> Bool { left.key < right.key }

  func hash(into hasher: inout Hasher) {
    hasher.combine(form)
    hasher.combine(key.place)
  }

  private var key: (form: String, place: String) {
    (form, place.lowercased().filter { !$0.isWhitespace })
  }
}

extension Sequence<InspectedBody> {
  /// The name of one body, then those that its letters write, the most frequent first; equals by the
  /// alphabet.
  var spellings: [String] {
    guard let name = Self.byFrequency(map(\.name)).first else { return [] }
    return [name] + Self.byFrequency(map(\.written)).filter { $0 != name }
  }

  private static func byFrequency(_ names: [String]) -> [String] {
    Dictionary(grouping: names) { $0 }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map(\.key)
  }
}
