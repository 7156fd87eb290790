import InvertedIndex
import LetterParsing
import Search
import TextAnalysis

/// The local authority that somebody means by a name: its own, or a short one.
///
/// This is the one place that knows short names: for plain queries, restrictions, drafts and what
/// came back.
struct MeantAuthority: Sendable {
  /// As a letter writes it; the shortest of several spellings.
  let name: String
  /// The passages of its letters.
  let passages: Query
  /// Whether it was called by a short name: Hull is Kingston upon Hull, Herts is Hertfordshire.
  var isShortName = false
}

extension AuthorityName {
  /// The name as it is meant, without what says that it is a council's and with short forms spelled out.
  ///
  /// `nil` when there is neither.
  static func plain(_ name: String) -> String? {
    let short = short(name)
    return AuthorityAbbreviations.spelledOut(short ?? name) ?? short
  }

  /// Parts of a council's name by which people call it, in the form of values in the index.
  ///
  /// Blackburn and Darwen for Blackburn with Darwen, Stockton for Stockton-on-Tees, Scilly for Isles of
  /// Scilly. What stands behind *upon* is a river, unless a council is called so: Hull.
  static func shortNames(of name: String) -> [String] {
    var parts: [[String]] = [[]]
    var joints: Set<String> = []
    for word in name.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" }) {
      let part = parts.count - 1
      if joiningWords.contains(String(word)), !parts[part].isEmpty {
        joints.insert(String(word))
        parts.append([])
      } else {
        parts[part].append(word.filter { $0 != "," })
        if word.hasSuffix(",") { parts.append([]) }
      }
    }
    if parts[parts.count - 1].count > 1, parts[parts.count - 1].last == "city" {
      parts[parts.count - 1].removeLast()
    }
    parts.removeAll(where: \.isEmpty)
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return [] }
    var names = parts.filter { !$0.allSatisfy(directions.contains) }
    if joints.contains("of") {
      let isPlace = first.count > 1
      names = isPlace ? [first] : isolating.contains(first[0]) ? [last] : []
    } else if !joints.isDisjoint(with: behindPlaces) {
      names = [EnglishAuthorities.names.contains(last.joined(separator: " ")) ? last : first]
    }
    return names.map { KeywordForm.of($0.joined(separator: " "), analyzer: .english) }
  }

  private static let behindPlaces: Set = ["upon", "on", "under", "by"]
  private static let joiningWords = behindPlaces.union(["and", "&", "with", "of"])
  private static let isolating: Set = ["isle", "isles"]
  private static let directions: Set = ["north", "east", "south", "west", "central"]

  /// Whether a short name may begin or end so.
  fileprivate static func mayBeShort(_ form: String) -> Bool {
    let words = form.split(separator: " ").map(String.init)
    guard let first = words.first, let last = words.last else { return false }
    return !joiningWords.contains(first) && !joiningWords.contains(last)
      && !words.allSatisfy { directions.contains($0) || $0 == "city" || $0 == "county" }
  }
}

extension LetterSearcher {
  /// The local authority of this index that a name means as a whole.
  ///
  /// `nil` where none is called so, and where several are: Newcastle may be two.
  func authority(meantBy name: String) throws -> MeantAuthority? {
    guard let field = compiler.schema.field(named: LetterField.localAuthority) else { return nil }
    let forms = field.spellings(of: name).flatMap(AuthorityName.spellings)
    let held = try Set(forms).sorted().compactMap { form in
      try index.segment.lookup(authorityTerms, form).map { (term: form, entry: $0) }
    }
    guard held.isEmpty else {
      let typed = AuthorityName.form(of: AuthorityName.short(name) ?? name)
      var authority = try meant(held, field)
      authority.isShortName = AuthorityName.form(of: authority.name) != typed
      return authority
    }
    let called = try authorities(called: name)
    return called.count == 1 ? called[0] : nil
  }

  /// The local authorities of this index that are called by a part of their names, by the alphabet.
  func authorities(called name: String) throws -> [MeantAuthority] {
    let form = AuthorityName.form(of: AuthorityName.plain(name) ?? name)
    guard AuthorityName.mayBeShort(form) else { return [] }
    return try calledAuthorities.answer(to: form, finding: findAuthorities)
  }

  private func findAuthorities(called form: String) throws -> [MeantAuthority] {
    guard let field = compiler.schema.field(named: LetterField.localAuthority) else { return [] }
    let column = index.schema.facet(.localAuthority).flatMap(index.segment.keywords)
    guard column?.valueCount ?? 0 <= Self.greatestAuthorityCount else { return [] }
    var longer: [(term: String, entry: TermEntry)] = []
    let words = Array(" \(form) ".utf8)
    try index.segment.forEachTerm(in: authorityTerms) { term, entry in
      if term.count >= words.count - 1, ([0x20] + term + [0x20]).contains(words) {
        longer.append((String(decoding: term, as: UTF8.self), entry))
      }
      return true
    }
    var bodies: [String: [(term: String, entry: TermEntry)]] = [:]
    for name in longer {
      let written = try index.written(name.term, name.entry, of: field)
      guard AuthorityName.shortNames(of: written).contains(form) else { continue }
      bodies[AuthorityName.form(of: written), default: []].append(name)
    }
    return try bodies.sorted { $0.key < $1.key }.map { _, spellings in
      var authority = try meant(spellings, field)
      authority.isShortName = true
      return authority
    }
  }

  /// All names are looked at; so many are not those of councils.
  private static let greatestAuthorityCount = 2000

  private var authorityTerms: FieldID { index.schema.keyword(.localAuthority) }

  private func meant(
    _ spellings: [(term: String, entry: TermEntry)],
    _ field: QueryField
  ) throws -> MeantAuthority {
    let names = try spellings.map { try index.written($0.term, $0.entry, of: field) }
    return MeantAuthority(
      name: names.min { ($0.count, $0) < ($1.count, $1) } ?? "",
      passages: .any(spellings.map { .term(.init(authorityTerms, $0.term)) })
    )
  }
}
