/// Needs that are said of a name, rather than of what a school has for them.
enum OwnNeed {
  /// `Ada Example’s autism was not recorded`.
  static func ownsNeed(_ words: [SentenceWord], at last: Int) -> Bool {
    guard words[last].isPossessive, !words[last].isClosed,
      !PlaceWords.mayEndPlace(words[last].key)
    else { return false }
    var index = last + 1
    while index < words.count, beforeNeeds.contains(words[index].folded) { index += 1 }
    return endOfOwnNeed(words, at: index) { next in
      behindNeeds.contains(next) || SentenceNames.verbs.contains(next)
        || ["were", "needs"].contains(next)
    }
  }

  /// Whether a need is the object of what is said of a name: `has ADHD and`, `is on a child protection plan`.
  ///
  /// `Elm Park has an autism unit` goes on behind the need.
  static func hasOwnNeed(_ words: [SentenceWord], behind end: Int) -> Bool {
    guard end < words.count, let last = words[..<end].last else { return false }
    var index = end
    // `, who likes to sing,`
    if last.isClosed {
      guard !words[index].isOpened,
        let close = words[index...].prefix(10).firstIndex(where: \.isClosed),
        close + 1 < words.count
      else { return false }
      if !ownVerbs.contains(words[index].folded), words[index].folded != "who" { index = close + 1 }
    } else if words[index].isOpened {
      guard let close = words[index...].prefix(6).firstIndex(where: \.isClosed) else {
        return false
      }
      index = close + 1
    }
    while index < words.count, ["who", "also", "both", "and"].contains(words[index].folded) {
      index += 1
    }
    guard index < words.count else { return false }
    let verb = words[index].folded
    let isPlace = PlaceWords.mayEndPlace(words[end - 1].key)
    // `Ada Example self-harms`
    if verb.hasPrefix("self-harm"), !isPlace { return true }
    guard ownVerbs.contains(verb) else { return false }
    let isHas = ["has", "had", "have"].contains(verb)
    index += 1
    let start = index
    while index < words.count, beforeNeeds.contains(words[index].folded) { index += 1 }
    guard index < words.count, !(isPlace && isHas) else { return false }
    if endOfOwnNeed(words, at: index, behindNeeds.contains) { return true }
    // `was sexually abused`, but none of what has states in plenty
    let isState = !isHas || words[start..<index].contains { $0.folded == "been" }
    if isState, !isPlace {
      if ["sexually", "physically", "emotionally", "badly"].contains(words[index].folded) {
        index += 1
      }
      return index < words.count && ownStates.contains(words[index].folded)
    }
    return false
  }

  /// Whether a need stands at a word and is a whole: what is behind it ends the clause or goes on with another.
  private static func endOfOwnNeed(
    _ words: [SentenceWord],
    at index: Int,
    _ mayFollow: (String) -> Bool
  ) -> Bool {
    for length in 1...5 where index + length <= words.count {
      let need = Array(words[index..<index + length])
      guard isNeedAlone(need) else { continue }
      let next = index + length
      // `has autism as her specialism`
      let isOfOffice =
        next < words.count && words[next].folded == "as"
        && words[next...].prefix(4).contains { specialisms.contains($0.folded) }
      if next == words.count || need[length - 1].isClosed
        || mayFollow(words[next].folded) && !isOfOffice
      {
        return true
      }
    }
    return false
  }

  private static let specialisms: Set<String> = [
    "specialism", "speciality", "specialty", "focus", "subject", "interest", "expertise",
    "priority",
    "responsibility", "remit", "theme", "aim",
  ]
  private static let behindNeeds: Set<String> = [
    "and", "but", "or", "which", "as", "so", "because", "since", "when", "with", "after",
    "following", "due", "by", "until", "from", "on", "while", "who", "whose", "although", "this",
    "last",
  ]

  private static let ownVerbs: Set<String> = [
    "has", "had", "have", "is", "was", "are", "were", "lives", "suffers", "attends", "became",
    "becomes", "remains", "went", "came", "receives", "received", "takes",
  ]
  private static let beforeNeeds: Set<String> = [
    "a", "an", "the", "severe", "mild", "moderate", "been", "being", "diagnosed", "with",
    "diagnosis",
    "of", "on", "in", "also", "now", "both", "recently", "currently", "from", "undiagnosed",
    "suspected", "his", "her", "still", "subject", "to", "placed", "put", "taken", "moved",
    "returned", "made", "into", "under", "type", "one", "two", "1", "2", "support", "treatment",
    "medication", "help", "for", "chronic", "acute", "known", "born",
  ]
  /// What happened to a child, or what it is.
  private static let ownStates: Set<String> = [
    "abused", "raped", "groomed", "neglected", "exploited", "trafficked", "bullied", "assaulted",
    "pregnant", "homeless", "suicidal", "anorexic", "deaf", "blind", "bereaved", "orphaned",
    "disabled",
  ]

  private static func isNeedAlone(_ words: [SentenceWord]) -> Bool {
    let text = words.map(\.folded).joined(separator: " ")
    if ownNeeds.contains(text) { return true }
    return words.count == 1
      && (NeedCues.needForms.contains(words[0].text.filter { $0 != "." })
        || NeedCues.needs.begins(words[0].folded))
  }

  private static let ownNeeds: Set<String> = [
    "child protection plan", "cp plan", "child in need plan", "cin plan", "care", "foster care",
    "foster carers", "looked after", "looked-after", "looked after child", "looked-after child",
    "child in need", "ehc plan", "statement", "special educational needs", "down's syndrome",
    "down syndrome", "cerebral palsy", "hearing impairment", "visual impairment", "fostered",
    "selective mutism", "learning difficulties", "asperger's syndrome", "tourette's syndrome",
    "education health and care plan", "education, health and care plan",
    "statement of special educational needs", "statement of sen", "care order", "care proceedings",
    "children's home", "residential care", "refuge", "secure unit", "eczema", "depression",
    "anxiety", "cancer", "hearing loss", "stammer", "hiv", "arthritis", "sickle cell",
    "sickle cell disease", "cystic fibrosis", "eating disorder", "anorexia", "bulimia", "psychosis",
    "schizophrenia", "nut allergy", "heart condition", "mental health problems", "spina bifida",
    "muscular dystrophy", "attachment disorder", "foetal alcohol syndrome",
    "fetal alcohol syndrome",
  ]
}
