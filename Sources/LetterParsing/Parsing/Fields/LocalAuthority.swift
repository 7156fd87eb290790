/// Finds the local authority that a letter states.
///
/// Only words that say so count. The county of a postal address is not one: Leigh-on-Sea writes
/// Essex and lies in Southend.
enum LocalAuthority {
  /// - Parameter lines: that stand by themselves: of the letterhead and of those who get a copy.
  static func find(
    subject: String?,
    institution: String?,
    passages: [Passage],
    lines: [String]
  ) -> String? {
    if let subject, let name = inSubject(subject) { return name }
    if let institution, let name = inInstitution(institution) { return name }
    let texts = lines + passages.prefix(6).map(\.text)
    if let name = texts.lazy.compactMap(labelled).first { return name }
    for passage in passages.reversed() where passage.section == .closing || passage.ordinal <= 3 {
      let isRow = passage.section == .closing
      if let name = Recipients.authority(in: passage.text, isRow: isRow) { return name }
    }
    if let name = lines.lazy.compactMap({ Recipients.authority(in: $0) }).first { return name }
    if let name = passages.prefix(4).lazy.flatMap({ councils(in: $0.text) }).first {
      return name
    }
    return passages.filter { $0.section == .closing }.lazy
      .compactMap { Recipients.sent(in: $0.text) }.first
  }

  /// The one council that a letter to parents names, wherever it does.
  static func onlyCouncil(in texts: [String]) -> String? {
    let names = Set(texts.flatMap { councils(in: $0, isAnywhere: true) })
    return names.count == 1 ? names.first : nil
  }

  /// `Local authority: X`, on a line of its own.
  private static func labelled(_ text: String) -> String? {
    guard let cut = text.cut(at: ":"), Folding.folded(cut.before) == "local authority" else {
      return nil
    }
    return named(Words.split(cut.after)[...])
  }

  /// `Focused visit to X local authority children’s services`, `X LA – …`.
  static func inSubject(_ subject: String) -> String? {
    let words = Words.split(subject)
    if let la = words.firstIndex(where: { $0.key == "la" && $0.raw.hasPrefix("LA") }), la > 0 {
      return named(words[..<la].suffix(5))
    }
    let isServices =
      words.contains { $0.key == "children's" || $0.key == "council" || $0.key == "authority" }
      // A children's centre is visited by its own name.
      && !words.contains { $0.key == "centre" || $0.key == "centres" }
    let isJoint = Folding.folded(subject).hasPrefix("joint targeted area inspection of ")
    guard isServices || isJoint else { return nil }
    let place = Folding.folded(subject).holds("joint targeted area") ? "in" : "to"
    guard let start = words.firstIndex(where: { $0.key == place || $0.key == "of" }) else {
      return nil
    }
    if isJoint, words[start].key == "of" {
      let rest = words[(start + 1)...]
      if rest.first?.startsUppercase == true { return named(rest) }
    }
    if let from = words.lastIndex(where: { $0.key == place }) { return named(words[(from + 1)...]) }
    // `Monitoring visit of X Council children's services`.
    guard let from = words.lastIndex(where: { $0.key == "of" }), from + 1 < words.count,
      words[from + 1].startsUppercase, Folding.folded(subject).holds("children's services")
    else { return nil }
    return named(words[(from + 1)...])
  }

  /// The area of `Area SEND inspection of X Local Area Partnership`, or what a subject would state.
  static func inTitle(_ title: String) -> String? {
    if let name = inSubject(title) { return name }
    let words = Words.split(title)
    guard let link = words.lastIndex(where: { $0.key == "of" || $0.key == "in" }),
      link + 1 < words.count, words[link + 1].startsUppercase
    else { return nil }
    return named(words[(link + 1)...])
  }

  private static func inInstitution(_ institution: String) -> String? {
    let folded = Folding.folded(institution)
    guard
      folded.holds("council") || folded.hasPrefix("london borough of ")
        || folded.hasPrefix("royal borough of ")
    else { return nil }
    return named(Words.split(institution)[...])
  }

  /// The councils of `in X City Council`, in the order of the text.
  ///
  /// - Parameter isAnywhere: whether a council may also begin a sentence or a line.
  private static func councils(in text: String, isAnywhere: Bool = false) -> [String] {
    let words = Words.split(text)
    return words.indices.compactMap { index in
      guard words[index].key == "council", words[index].startsUppercase else { return nil }
      let before = words[..<index]
      let count = before.reversed().prefix {
        $0.key != "council"
          && ($0.startsUppercase && !(isAnywhere && $0.mark != nil) || $0.key == "and")
      }.count
      let name = before.suffix(count).drop { $0.key == "and" }
      let link = index > count ? words[index - count - 1].key : ""
      guard let first = name.first, count >= 1, index > count || isAnywhere,
        isAnywhere || ["in", "of", "by", "for"].contains(link), first.startsUppercase,
        !["parish", "school", "student", "pupil"].contains(words[index - 1].key)
      else { return nil }
      return named(name)
    }
  }

  private static let kinds: Set<String> = [
    "council", "local", "authority", "authority's", "county", "borough", "metropolitan",
    "district", "children's", "services", "service", "childrens", "safeguarding", "partnership",
    "council's",
  ]

  /// The proper name at the start of some words, without what kind of council it is.
  static func named(_ words: ArraySlice<Word>) -> String? {
    var rest = words
    var rankBefore: String?
    if rest.first?.key == "the" { rest = rest.dropFirst() }
    for opening in [
      ["london", "borough", "of"], ["royal", "borough", "of"], ["city", "of"], ["borough", "of"],
    ] where rest.prefix(opening.count).map(\.key) == opening {
      // `City of London` keeps its words, as it has no shorter name.
      if opening == ["city", "of"], rest.dropFirst(2).first?.key == "london" { continue }
      rest = rest.dropFirst(opening.count)
      rankBefore = opening.contains("borough") ? "borough" : nil
      if rest.first?.key == "the" { rest = rest.dropFirst() }
    }
    var name: [Word] = []
    for word in rest {
      let isLink = ["and", "of", "upon", "with", "&", "on", "the", "in", "le"].contains(word.key)
      let isName = word.startsUppercase && !kinds.contains(word.key)
      guard isName || (isLink && !name.isEmpty) else { break }
      name.append(word)
      if let mark = word.mark, mark != "," || isClosed(after: word, in: rest) { break }
    }
    while let last = name.last,
      ["and", "of", "upon", "with", "&", "on", "the", "in"]
        .contains(last.key)
    { name.removeLast() }
    var text = withSmallLinks(Words.joined(name)).trimmed(of: ".,;:")
    if text.hasSuffix("’s") || text.hasSuffix("'s") { text.removeLast(2) }
    if text.isEmpty { return nil }
    let rank = rankBefore ?? rest.dropFirst(name.count).first?.key ?? ""
    return Aliases.name(of: text, rank: rank)
  }

  /// `Stockton-On-Tees` is `Stockton-on-Tees`, so that both are counted as one.
  private static func withSmallLinks(_ name: String) -> String {
    ["And", "Of", "On", "The", "Upon", "With"].reduce(name) { name, link in
      ["-", " "].reduce(name) { name, gap in
        name.replacing(gap + link + gap, with: gap + link.lowercased() + gap)
      }
    }
  }

  /// `Bournemouth, Christchurch and Poole` goes on after its comma; most names do not.
  private static func isClosed(after word: Word, in words: ArraySlice<Word>) -> Bool {
    word.key != "bournemouth"
  }

  private enum Aliases {
    /// - Parameter rank: the word behind or before the name, folded: the borough of Newcastle is another place.
    static func name(of text: String, rank: String) -> String {
      switch Folding.folded(text) {
      case "b&nes", "banes": "Bath and North East Somerset"
      case "newcastle" where rank != "borough", "newcastle city": "Newcastle upon Tyne"
      default: text
      }
    }
  }
}
