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
      let isJudged =
        passage.section == .judgement && passage.kind == .paragraph && passage.heading == nil
      for sentence in Words.sentences(Words.split(passage.text)) {
        for found in read(sentence) {
          let judgement = Judgement(
            aspect: found.aspect,
            grade: found.grade,
            text: Words.joined(sentence),
            isOverall: found.isOverall || isJudged,
            passage: passage.ordinal
          )
          if judgement.isOverall { overall.append(judgement) } else { parts.append(judgement) }
        }
      }
    }
    return overall + parts
  }

  private static let provision: PhraseSet = ["quality of ", "provision", "the quality of "]

  struct Found: Equatable {
    var aspect: String
    var grade: String
    var isOverall: Bool
    /// Whether the verb tells of an earlier time.
    var isPast = false
  }

  /// Whether a text holds a judgement of the whole visit.
  static func holdsOverall(_ text: String) -> Bool {
    Words.sentences(Words.split(text)).contains { sentence in
      read(sentence).contains { found in
        found.isOverall || provision.begins(Folding.folded(found.aspect))
      }
    }
  }

  /// The judgements of a sentence; several only of progress, which one sentence may grade twice.
  static func read(_ sentence: ArraySlice<Word>) -> [Found] {
    guard sentence.count >= 3, sentence.count <= 90,
      sentence.contains(where: { cues.contains($0.key) })
    else { return [] }
    // What is being done now about points of the last inspection is judged now.
    if let found = action(in: sentence), !found.isPast || !reportsOthers(sentence) {
      return [found]
    }
    if let found = label(in: sentence) { return [found] }
    guard !reportsOthers(sentence) else { return [] }
    let progress = progress(in: sentence)
    if !progress.isEmpty { return progress }
    let found =
      formula(in: sentence) ?? predicate(in: sentence) ?? attribute(in: sentence)
    return found.map { [$0] } ?? []
  }

  /// The same for a whole passage, before it is cut into words.
  private static let stems: PhraseSet = [
    "outstanding", "good", "satisfactory", "inadequate", "excellent", "effective", "continues",
    "remain", "measures", "improvement", "requir", "progress", "fit for purpose",
  ]

  /// Words without which no sentence is a judgement: a cheap first look.
  private static let cues = grades.union([
    "taking", "taken", "continues", "remains", "remain", "measures", "improvement", "requires",
    "require", "requiring", "progress", "purpose",
  ])

  // MARK: Formulas of the whole visit

  /// `Leaders and managers are (not) taking effective action to …`, or have (not) taken it.
  private static func action(in sentence: ArraySlice<Word>) -> Found? {
    let keys = sentence.map(\.key)
    guard let acting = keys.firstIndex(where: { $0 == "taking" || $0 == "taken" }), acting > 0,
      acting + 2 < keys.count, keys[acting + 1] == "effective",
      keys[acting + 2].hasPrefix("action")
    else { return nil }
    let isTaken = keys[acting] == "taken"
    let verbs = isTaken ? ["have", "has"] : ["are", "is", "were", "was"]
    guard let verb = keys[..<acting].lastIndex(where: verbs.contains), acting - verb <= 2, verb > 0
    else { return nil }
    let aspect = subject(Array(sentence)[..<verb])
    // What leaders have done about one matter is told in many places; the finding names them all.
    guard !isTaken || leaders.contains(Folding.folded(aspect)) else { return nil }
    let isNegated = keys[verb..<acting].contains("not")
    return Found(
      aspect: aspect,
      grade: (isNegated ? "not " : "") + keys[acting] + " effective action",
      isOverall: true,
      isPast: ["were", "was"].contains(keys[verb])
    )
  }

  private static let leaders: Set<String> = [
    "leaders and managers", "senior leaders and governors", "leaders and governors",
    "leaders and managers at the school", "school's leaders and managers",
  ]

  // MARK: Progress

  private static let paces: Set<String> = [
    "good", "satisfactory", "inadequate", "reasonable", "enough", "sufficient", "insufficient",
    "significant", "outstanding", "limited", "strong",
  ]
  /// What a monitoring visit grades the progress in.
  private static let matters = [
    "towards the removal of special measures", "towards the removal of serious weaknesses",
    "towards the removal of the serious weaknesses designation",
    "in addressing the issues for improvement", "in addressing the areas for improvement",
    "in making improvements", "in demonstrating a better capacity for sustained improvement",
    "in demonstrating better capacity for sustained improvement",
    "in addressing the recommendations", "in addressing the recommendation",
    "in relation to the recommendations", "towards raising standards", "to improve the school",
  ]

  /// `The school is making satisfactory progress in addressing the issues for improvement`.
  private static func progress(in sentence: ArraySlice<Word>) -> [Found] {
    let words = Array(sentence)
    return words.indices.compactMap { index in
      guard words[index].key == "progress", index > 0, paces.contains(words[index - 1].key) else {
        return nil
      }
      let rest = words[(index + 1)...].map(\.key)
      guard let matter = matter(rest) ?? verdict(of: words, on: index) else { return nil }
      let isNegated = words[..<(index - 1)].suffix(2).contains { $0.key == "not" }
      return Found(
        aspect: matter.isEmpty ? "progress" : "progress " + matter,
        grade: (isNegated ? "not " : "") + words[index - 1].key + " progress",
        isOverall: true
      )
    }
  }

  /// What the words behind `progress` say that it was made in.
  private static func matter(_ rest: [String]) -> String? {
    let text = rest.joined(separator: " ")
    if let matter = matters.first(where: { text.hasPrefix($0) }) { return matter }
    // `In addressing two of the three significant weaknesses`.
    let start = rest.prefix(12)
    guard start.prefix(2) == ["in", "addressing"],
      let end = start.firstIndex(where: { $0.hasPrefix("weakness") })
    else { return nil }
    return start[...end].joined(separator: " ")
  }

  /// Nothing, where the sentence ends with `HMI judge that the school has made reasonable progress` or
  /// says since when.
  private static func verdict(of words: [Word], on progress: Int) -> String? {
    let next = progress + 1 < words.count ? words[progress + 1].key : ""
    let isEnd = words[progress].mark.map { ".;".contains($0) } ?? (next.isEmpty)
    let judge = words[..<progress].firstIndex { ["judge", "judged", "opinion"].contains($0.key) }
    guard let judge, isEnd || next == "since", words[judge..<progress].contains(where: isSchool),
      words[..<judge].contains(where: { ["i", "hmi", "we", "inspectors"].contains($0.key) })
    else { return nil }
    return ""
  }

  private static func isSchool(_ word: Word) -> Bool {
    ["school", "academy", "college", "provider", "area", "trust"].contains(word.key)
  }

  /// `Progress since being subject to special measures – satisfactory`: a label and its grade.
  private static func label(in sentence: ArraySlice<Word>) -> Found? {
    let words = Array(sentence)
    let opening = words.prefix(2).map(\.key)
    guard opening == ["progress", "since"] || opening == ["overall", "effectiveness"],
      let grade = words.last?.key, grades.contains(grade) || grade == "limited"
    else { return nil }
    var aspect = words.dropLast()
    if let dash = aspect.last, Folding.folded(dash.raw) == "-" {
      aspect.removeLast()
    } else if aspect.last?.mark != ":" {
      return nil
    }
    return Found(
      aspect: Words.joined(aspect).trimmed(of: ":"),
      grade: grade,
      isOverall: true
    )
  }

  private static let formulas: [(phrase: String, aspect: String, grade: String)] = [
    ("this school continues to be good", "This school", "good"),
    ("this school remains good", "This school", "good"),
    ("this school continues to be outstanding", "This school", "outstanding"),
    ("school continues to be good", "school", "good"),
    (
      "continues to require special measures", "school",
      "continues to require special measures"
    ),
    (
      "have made progress to improve the school", "Leaders",
      "made progress"
    ),
    ("no longer in special measures", "school", "no longer in special measures"),
    ("no longer requires special measures", "school", "no longer requires special measures"),
    (
      "no longer requires significant improvement", "school",
      "no longer requires significant improvement"
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
    for verb in words.indices where verbs.contains(words[verb].key) {
      guard let grade = grade(after: verb, in: words) else { continue }
      let aspect = words[..<verb]
      guard isAspect(aspect) else { return nil }
      return Found(
        aspect: subject(aspect),
        grade: laterGrade(after: verb, in: words) ?? grade,
        isOverall: isOverall(aspect)
      )
    }
    return nil
  }

  /// The grade of today in `Singing was good but is now satisfactory`.
  private static func laterGrade(after verb: Int, in words: [Word]) -> String? {
    guard words[verb].key.hasPrefix("w"),
      let but = words[verb...].firstIndex(where: { $0.key == "but" }), but + 2 < words.count,
      ["is", "are"].contains(words[but + 1].key)
    else { return nil }
    return grade(after: but + 1, in: words)
  }

  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "remains", "remain", "requires", "require",
  ]
  private static let fillers: Set<String> = [
    "judged", "to", "be", "also", "now", "found", "securely", "of", "not",
  ]

  /// The grade that a verb's complement begins with, when the clause ends there or qualifies it.
  private static func grade(after verb: Int, in words: [Word]) -> String? {
    if words[verb].key.hasPrefix("require") {
      guard verb + 1 < words.count, words[verb + 1].key == "improvement",
        verb > 0, !dependents.contains(words[verb - 1].key)
      else { return nil }
      return isClosed(at: verb + 1, in: words) ? "requires improvement" : nil
    }
    var index = verb + 1
    while index < words.count, fillers.contains(words[index].key) { index += 1 }
    guard index < words.count else { return nil }
    let key = words[index].key
    if key.hasPrefix("requir"), index + 1 < words.count,
      words[index + 1].key.hasPrefix("improvement"), index > verb + 1
    {
      return "requires improvement"
    }
    let isNegated = words[verb..<index].contains { $0.key == "not" }
    if key == "fit", words[index...].prefix(3).map(\.key) == ["fit", "for", "purpose"] {
      guard isClosed(at: index + 2, in: words) else { return nil }
      return isNegated ? "not fit for purpose" : "fit for purpose"
    }
    // `Is not good` says less than a grade does; what is not effective is graded so.
    guard grades.contains(key), !isNegated || key == "effective", isClosed(at: index, in: words)
    else { return nil }
    return isNegated ? "not effective" : key
  }

  /// Words after which `requires improvement` is no judgement: `an aspect which requires it`.
  private static let dependents: Set<String> = [
    "longer", "not", "may", "might", "would", "which", "who", "that", "it", "still",
  ]

  private static func isClosed(at index: Int, in words: [Word]) -> Bool {
    let next = index + 1 < words.count ? words[index + 1].key : ""
    let isClosed = words[index].mark.map { ".,;:".contains($0) } ?? false
    return isClosed || qualifiers.contains(next)
  }

  private static let qualifiers: Set<String> = [
    "and", "with", "because", "overall", "but", "as", "across", "", "although", "-",
  ]

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
      // `Leaders know what is good` grades nothing.
      && words.last.map { ["what", "which", "who", "how", "where", "why"].contains($0.key) } != true
  }

  private static func isOverall(_ aspect: ArraySlice<Word>) -> Bool {
    overall.isFound(in: Folding.folded(Words.joined(aspect)))
  }

  private static let overall: PhraseSet = ["overall effectiveness", "overall quality of"]

  /// The aspect without an article and a leading `quality of`.
  private static func subject(_ words: ArraySlice<Word>) -> String {
    var rest = words
    if rest.first?.key == "overall", rest.first?.mark == "," { rest = rest.dropFirst() }
    if rest.first?.key == "the" { rest = rest.dropFirst() }
    if rest.prefix(2).map(\.key) == ["quality", "of"], rest.count > 2 { rest = rest.dropFirst(2) }
    if rest.first?.key == "the", rest.count > 1 { rest = rest.dropFirst() }
    return Words.joined(rest).trimmed(of: ".,;:")
  }

  /// Whether the sentence tells of an earlier inspection or of other bodies' grades.
  private static func reportsOthers(_ sentence: ArraySlice<Word>) -> Bool {
    let text = Folding.folded(Words.joined(sentence))
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
