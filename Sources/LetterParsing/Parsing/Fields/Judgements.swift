/// Finds what a letter judges its own subject to be.
///
/// The grades that letters report of other inspections, and praise such as “it was good to see”,
/// are no judgements. A sentence counts when its subject is a noun phrase of the letter's own matter
/// and the grade is what the sentence says of it.
enum Judgements {
  static func find(in passages: [Passage]) -> [Judgement] {
    var overall: [Judgement] = []
    var parts: [Judgement] = []
    for passage in passages where passage.section != .closing && passage.section != .context {
      guard stems.isFound(in: passage.text) else { continue }
      for sentence in Words.sentences(Words.split(passage.text)) {
        guard let found = read(sentence) else { continue }
        let isOverall =
          found.isOverall
          || (passage.section == .judgement && passage.kind == .paragraph && passage.heading == nil)
        let judgement = Judgement(
          aspect: found.aspect,
          grade: found.grade,
          text: Words.joined(sentence),
          isOverall: isOverall,
          passage: passage.ordinal
        )
        if isOverall { overall.append(judgement) } else { parts.append(judgement) }
      }
    }
    return overall + parts
  }

  private static let provision: PhraseSet = ["quality of ", "provision", "the quality of "]

  struct Found: Equatable {
    var aspect: String
    var grade: String
    var isOverall: Bool
  }

  /// Whether a text holds a judgement of the whole visit.
  static func holdsOverall(_ text: String) -> Bool {
    Words.sentences(Words.split(text)).contains { sentence in
      if let found = read(sentence) {
        let aspect = Folding.folded(found.aspect)
        return found.isOverall
          || provision.begins(aspect)
      }
      return false
    }
  }

  static func read(_ sentence: ArraySlice<Word>) -> Found? {
    guard sentence.count >= 4, sentence.count <= 90,
      sentence.contains(where: { cues.contains($0.key) }), !reportsOthers(sentence)
    else { return nil }
    return action(in: sentence) ?? formula(in: sentence) ?? predicate(in: sentence)
      ?? attribute(in: sentence)
  }

  /// The same for a whole passage, before it is cut into words.
  private static let stems: PhraseSet = [
    "outstanding", "good", "satisfactory", "inadequate", "excellent", "effective", "continues",
    "remains", "measures", "improvement", "requir",
  ]

  /// Words without which no sentence is a judgement: a cheap first look.
  private static let cues = grades.union([
    "taking", "continues", "remains", "measures", "improvement", "requires", "requiring",
  ])

  // MARK: Formulas of the whole visit

  /// `Leaders and managers are (not) taking effective action to …`.
  private static func action(in sentence: ArraySlice<Word>) -> Found? {
    let keys = sentence.map(\.key)
    guard let taking = keys.firstIndex(of: "taking"), taking > 0, taking + 2 < keys.count,
      keys[taking + 1] == "effective", keys[taking + 2].hasPrefix("action"),
      let verb = keys[..<taking].lastIndex(where: { ["are", "is", "were", "was"].contains($0) }),
      taking - verb <= 2, verb > 0
    else { return nil }
    let isNegated = keys[verb..<taking].contains("not")
    return Found(
      aspect: subject(Array(sentence)[..<verb]),
      grade: isNegated ? "not taking effective action" : "taking effective action",
      isOverall: true
    )
  }

  private static let formulas: [(phrase: String, aspect: String, grade: String)] = [
    ("this school continues to be good", "This school", "good"),
    ("this school remains good", "This school", "good"),
    ("this school continues to be outstanding", "This school", "outstanding"),
    ("school continues to be good", "school", "good"),
    (
      "not making enough progress towards the removal of special measures",
      "progress towards the removal of special measures", "not enough progress"
    ),
    (
      "making reasonable progress towards the removal of special measures",
      "progress towards the removal of special measures", "reasonable progress"
    ),
    (
      "reasonable progress towards the removal of special measures",
      "progress towards the removal of special measures", "reasonable progress"
    ),
    ("no longer requires special measures", "school", "no longer requires special measures"),
    (
      "no longer requires significant improvement", "school",
      "no longer requires significant improvement"
    ),
    (
      "making good progress in addressing the issues for improvement",
      "progress in addressing the issues for improvement", "good progress"
    ),
    (
      "making satisfactory progress in addressing the issues for improvement",
      "progress in addressing the issues for improvement", "satisfactory progress"
    ),
    (
      "making inadequate progress in addressing the issues for improvement",
      "progress in addressing the issues for improvement", "inadequate progress"
    ),
  ]

  private static func formula(in sentence: ArraySlice<Word>) -> Found? {
    let text = Folding.folded(Words.joined(sentence))
    for formula in formulas where text.holds(formula.phrase) {
      return Found(aspect: formula.aspect, grade: formula.grade, isOverall: true)
    }
    return nil
  }

  // MARK: Grades

  private static let grades: Set<String> = [
    "outstanding", "good", "satisfactory", "inadequate", "excellent", "effective", "ineffective",
  ]

  /// A grade that a verb gives its subject: `The quality of provision is good`.
  private static func predicate(in sentence: ArraySlice<Word>) -> Found? {
    let words = Array(sentence)
    for verb in words.indices where ["is", "are", "was", "were"].contains(words[verb].key) {
      guard let grade = grade(after: verb, in: words) else { continue }
      let aspect = words[..<verb]
      guard isAspect(aspect) else { return nil }
      let name = subject(aspect)
      return Found(aspect: name, grade: grade, isOverall: isOverall(aspect))
    }
    return nil
  }

  /// The grade that a verb's complement begins with, when the clause ends there or qualifies it.
  private static func grade(after verb: Int, in words: [Word]) -> String? {
    var index = verb + 1
    let fillers: Set<String> = ["judged", "to", "be", "also", "now", "found", "securely", "of"]
    while index < words.count, fillers.contains(words[index].key) { index += 1 }
    guard index < words.count else { return nil }
    let key = words[index].key
    if key.hasPrefix("requir"), index + 1 < words.count,
      words[index + 1].key.hasPrefix("improvement"), index > verb + 1
    {
      return "requires improvement"
    }
    guard grades.contains(key) else { return nil }
    let next = index + 1 < words.count ? words[index + 1].key : ""
    let isClosed = words[index].mark.map { ".,;:".contains($0) } ?? false
    let qualifiers: Set<String> = [
      "and", "with", "because", "overall", "but", "as", "across", "", "although", "-",
    ]
    return isClosed || qualifiers.contains(next) ? key : nil
  }

  /// `The school offers an outstanding level of support to families who …`.
  private static func attribute(in sentence: ArraySlice<Word>) -> Found? {
    let words = Array(sentence)
    guard let verb = words.firstIndex(where: { ["offers", "provides"].contains($0.key) }),
      verb >= 1, verb <= 6, verb + 3 < words.count,
      ["an", "a"].contains(words[verb + 1].key),
      ["outstanding", "inadequate", "good", "satisfactory"].contains(words[verb + 2].key),
      ["level", "quality", "standard", "curriculum", "range"].contains(words[verb + 3].key)
    else { return nil }
    let rest = words[(verb + 3)...].prefix { word in
      !["who", "which", "that"].contains(word.key)
    }
    return Found(
      aspect: Words.joined(rest).trimmed(of: ".,;"),
      grade: words[verb + 2].key,
      isOverall: false
    )
  }

  /// A noun phrase of moderate length that names a matter, not `it` or `this`.
  private static func isAspect(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first, words.count <= 24 else { return false }
    let pronouns: Set<String> = [
      "it", "this", "that", "these", "those", "there", "they", "he", "she", "we", "i", "you",
      "which", "what", "some", "many", "most", "few", "all", "when", "where", "while", "although",
      "if", "because", "however", "as", "since", "both", "one", "two", "three", "four", "five",
      "six", "seven", "eight", "nine", "ten", "others", "whilst", "once", "inspectors", "for",
      "a", "an", "in", "on", "too",
    ]
    if pronouns.contains(first.key) || first.isAllDigits { return false }
    // A second finite clause before the verb means the grade belongs to something inside.
    return !words.contains { ["that", "because", "if", "when", "whether"].contains($0.key) }
      && words.last?.mark != ","
  }

  private static func isOverall(_ aspect: ArraySlice<Word>) -> Bool {
    overall.isFound(in: Folding.folded(Words.joined(aspect)))
  }

  private static let overall: PhraseSet = ["overall effectiveness", "overall quality of"]

  /// The aspect without an article and a leading `quality of`.
  private static func subject(_ words: ArraySlice<Word>) -> String {
    var rest = words
    if rest.first?.key == "the" { rest = rest.dropFirst() }
    if rest.prefix(2).map(\.key) == ["quality", "of"], rest.count > 2 { rest = rest.dropFirst(2) }
    if rest.first?.key == "the", rest.count > 1 { rest = rest.dropFirst() }
    return Words.joined(rest).trimmed(of: ".,;:")
  }

  /// Whether the sentence tells of an earlier inspection or of other bodies' grades.
  private static func reportsOthers(_ sentence: ArraySlice<Word>) -> Bool {
    let text = Folding.folded(Words.joined(sentence))
    if text.holds("recent section 5 inspection"), text.holds("taking effective action") {
      return false
    }
    if earlier.isFound(in: text) { return true }
    // A grade of a named year is an older one.
    if sentence.contains(where: { Dates.year($0.key) != nil }) { return true }
    return !text.holds("overall effectiveness of") && others.isFound(in: text)
  }

  private static let earlier: PhraseSet = [
    "previous inspection", "last inspection", "last inspected", "previously judged",
    "previous full inspection", "full inspection", "section 5 inspection", "at the time of",
    "inspected in", "inspection in", "inspection report", "predecessor", "previous visit",
    "graded as", "were graded", "schools were", "schools are", "it was good", "it is good",
  ]
  private static let others: PhraseSet = ["since the", "were judged", "had been judged"]
}
