import LetterParsing
import Search
import TextAnalysis

/// The school, council or other body that a letter is about, told apart from all others.
///
/// Two are equal when they are one body, however letters write its name: Sheffield is Sheffield City, and
/// Stockton-On-Tees is Stockton-on-Tees, but North Lincolnshire is not Lincolnshire.
struct InspectedBody: Sendable {
  /// As the letter writes it; its title, or else its id, where it names none.
  let name: String
  /// Where a school is, because schools of one name are many: its postcode, or else its authority; empty
  /// for councils, and where the letter tells neither.
  let place: String
  /// Whether the letter names a body.
  let isKnown: Bool
  /// Equal for all spellings of the name.
  private let form: String

  init(of letter: StoredLetter) {
    name = letter.bodyName
    isKnown = letter.hasBody
    let facts = letter.letter
    if let authority = letter.inspectedAuthority ?? Self.council(facts.institution) {
      form = Self.form(ofAuthority: authority)
      place = ""
    } else {
      form = KeywordForm.of(name, analyzer: .english)
      place = facts.postcode ?? facts.localAuthority ?? ""
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
      || Self.form(ofAuthority: AuthorityName.short(typed) ?? typed) == form
  }

  /// Telford & Wrekin is Telford and Wrekin.
  private static func form(ofAuthority name: String) -> String {
    let name = name.contains(" & ") ? KeywordForm.otherConjunction(of: name) ?? name : name
    return AuthorityName.spellings(name)[0]
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
  /// The names of one body as its letters write them, the most frequent first; equals by the alphabet.
  var spellings: [String] {
    Dictionary(grouping: self, by: \.name)
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map(\.key)
  }
}
