/// Headings that are known by how they are put together and not word for word.
///
/// `Points for development`, `Key areas for further improvement` and `Recommended next steps` are one
/// form in many words; so are the questions of newer reports, which name who is inspected: `What does
/// the agency need to do to improve?`
enum HeadingForms {
  /// - Parameter name: folded, without closing marks.
  static func section(of name: String) -> SectionName? {
    func isPart(_ character: Character) -> Bool {
      character.isLetter || character == "'" || character == "-"
    }
    let first = name.drop { !isPart($0) }.prefix(while: isPart)
    guard starts.contains(String(first)) else { return nil }
    let keys = name.split { !isPart($0) }.map(String.init)
    guard keys.count <= longest else { return nil }
    return question(keys, name) ?? verdict(keys) ?? points(keys) ?? praise(keys) ?? about(keys)
  }

  private static let longest = 22

  /// Words that open such a heading: a cheap first look at every line.
  private static let starts = qualifiers.union(heads).union(adjectives).union(features).union([
    "what", "what's", "it", "this", "the", "how", "information", "about", "description", "brief",
    "development", "improvement", "causes", "cause", "even", "additional", "support", "external",
    "statutory", "inspection", "overall", "outcome",
  ])

  // MARK: Questions

  /// `What does the school need to do to improve?`, `What the setting does well`.
  private static func question(_ keys: [String], _ name: String) -> SectionName? {
    guard ["what", "what's"].contains(keys[0]) else { return nil }
    let text = keys.joined(separator: " ")
    let does = keys.contains("well") || text.hasSuffix(" effective")
    let needs = isDemand(text)
    if text.hasPrefix("what is it like ") || text.hasPrefix("what it's like ") || (does && needs) {
      return .mainFindings
    }
    if needs || text.contains(" worried about") || text.contains(" went wrong") {
      return .improvements
    }
    if text.hasSuffix(" well") || keys.contains("liked") || text.hasSuffix("impressed us") {
      return isDoubted(keys) ? nil : .strengths
    }
    if text.hasSuffix(" effective") {
      return isDoubted(keys) || keys.contains("more") ? nil : .strengths
    }
    return nil
  }

  /// `What didn't go well`, `What works less well`.
  private static func isDoubted(_ keys: [String]) -> Bool {
    keys.contains { ["not", "less", "never", "no"].contains($0) || $0.hasSuffix("n't") }
  }

  private static func isDemand(_ text: String) -> Bool {
    let isToDo = asked.contains { " \(text) ".contains(" \($0) ") }
    return isToDo && goals.contains { text.hasSuffix($0) || text.contains($0 + " ") }
  }

  private static let asked = [
    "need to", "needs to", "should", "must", "could", "can", "have asked", "has asked",
    "would like",
  ]
  private static let goals = [
    " improve", " improved", " be better", " do better", " do next", " do now", " get better",
    " become better",
  ]

  // MARK: Verdicts

  /// `This is a good school because`, `It is not yet outstanding because`.
  private static func verdict(_ keys: [String]) -> SectionName? {
    guard ["it", "this", "the"].contains(keys[0]), keys.count <= 18 else { return nil }
    var rest = keys.last == "because" ? keys.dropLast() : keys[...]
    let isReason = keys.last == "because"
    // `This is a school that requires improvement. It is not good because`.
    if isReason, let it = rest.lastIndex(of: "it"), it > 0 { rest = rest[it...] }
    if rest.contains("must"), rest.contains("meet"), rest.contains("following") {
      return .improvements
    }
    let verb = rest.firstIndex { ["is", "are", "requires"].contains($0) }
    guard let verb, verb - rest.startIndex <= 2, let subject = rest[..<verb].last,
      ["it", "this", "school", "provision", "setting", "academy"].contains(subject)
    else { return nil }
    let claim = rest[verb...].filter { !fillers.contains($0) }
    guard claim.count <= 4, isReason || subject == "this" || rest.contains("this") else {
      return nil
    }
    if claim.contains("not") {
      return isReason && claim.contains(where: grades.contains) ? .improvements : nil
    }
    if claim.contains("requires") || claim.contains("inadequate") { return .improvements }
    return claim.contains { ["good", "outstanding"].contains($0) } ? .strengths : nil
  }

  private static let fillers: Set<String> = [
    "is", "are", "a", "an", "yet", "that", "school", "provision", "setting", "academy", "still",
    "college", "provider", "nursery",
  ]
  private static let grades: Set<String> = ["good", "outstanding", "excellent"]

  // MARK: Points to improve

  private static let qualifiers: Set<String> = [
    "main", "key", "important", "major", "some", "other", "specific", "agreed", "recommended",
    "identified", "suggested", "further", "immediate", "urgent", "particular", "significant",
    "remaining", "possible", "next", "required", "summary", "our", "these", "the", "new",
  ]
  private static let heads: Set<String> = [
    "area", "areas", "aspect", "aspects", "point", "points", "issue", "issues", "priority",
    "priorities", "recommendation", "recommendations", "action", "actions", "suggestion",
    "suggestions", "matter", "matters", "requirement", "requirements", "targets", "steps", "step",
    "advice", "weakness", "weaknesses", "shortcoming", "shortcomings", "concerns", "barriers",
  ]
  private static let links: Set<String> = [
    "for", "of", "to", "requiring", "needing", "in", "that", "where", "which", "on",
  ]
  private static let aims: Set<String> = [
    "improvement", "improvements", "development", "action", "attention", "consideration", "concern",
    "concerns", "weakness", "weaknesses", "improve", "develop", "consider", "address",
    "strengthen", "strengthening",
  ]

  private static let verbs: Set<String> = ["is", "are", "was", "were", "include", "included"]

  /// `Key areas for further development`, `Action points`, `Recommended next steps`.
  private static func points(_ keys: [String]) -> SectionName? {
    // `The areas for improvement identified at the visit were` is the start of a sentence.
    guard keys.count <= 11, keys[0] != "the" || !keys.contains(where: verbs.contains) else {
      return nil
    }
    if keys == ["statutory", "requirements"] { return .improvements }
    if ["development", "improvement"].contains(keys[0]), keys.count == 2,
      heads.contains(keys[1]) || keys[1] == "needs"
    {
      return .improvements
    }
    if keys.prefix(2) == ["even", "better"] { return keys.contains("if") ? .improvements : nil }
    if ["cause", "causes"].contains(keys[0]) {
      return keys.dropFirst().first == "of" && keys.contains { $0.hasPrefix("concern") }
        ? .improvements : nil
    }
    let rest = keys.drop { qualifiers.contains($0) && $0 != "next" }
    let isQualified = rest.count < keys.count
    if rest == ["next", "steps"] { return isQualified ? .improvements : nil }
    guard let head = rest.first, heads.contains(head) else { return nil }
    let tail = Array(rest.dropFirst())
    if tail.isEmpty { return alone(head, isQualified: isQualified, keys) }
    if tail == ["and", "recommendations"], head == "requirements" { return .improvements }
    if tail == ["and", "next", "steps"], head == "advice" { return .improvements }
    if ["action", "actions"].contains(head) {
      let ends = ["point", "points", "required", "agreed", "needed"]
      return ends.contains(tail[0]) ? .improvements : nil
    }
    if head == "issues", tail[0] == "for", isQualified { return .improvements }
    guard links.contains(tail[0]) else { return nil }
    let aim = tail.dropFirst().prefix(4).firstIndex(where: aims.contains)
    guard let aim else { return nil }
    // `Areas of strength and for development` announces both.
    let between = tail[1..<aim]
    return between.contains { ["strength", "strengths", "and", "good"].contains($0) }
      ? nil : .improvements
  }

  private static func alone(_ head: String, isQualified: Bool, _ keys: [String]) -> SectionName? {
    switch head {
    case "priorities", "concerns", "weaknesses", "shortcomings", "requirements", "weakness":
      .improvements
    case "recommendations": .recommendations
    case "actions", "action", "issues":
      isQualified && keys.contains { ["agreed", "required", "recommended", "key"].contains($0) }
        ? .improvements : nil
    default: nil
    }
  }

  // MARK: Praise

  private static let adjectives: Set<String> = [
    "good", "effective", "outstanding", "positive", "promising", "innovative", "notable", "strong",
    "excellent", "exemplary", "successful", "particular", "identified",
  ]
  private static let features: Set<String> = [
    "practice", "features", "aspects", "strengths", "successes", "positives", "strength",
  ]
  private static let behindPraise: Set<String> = [
    "identified", "observed", "seen", "noted", "found", "worth", "in", "of", "at", "from", "across",
    "during",
  ]
  private static let doubts: Set<String> = [
    "weakness", "weaknesses", "improvement", "improvements", "development", "shortcomings",
    "concerns", "difficulties", "guidance", "policy", "few", "are", "is", "was", "were", "not",
    "challenges", "areas", "needs", "questionnaire", "last", "previous",
  ]

  /// `Positive features`, `Strengths identified`, `Practice worth sharing`, `Areas of strength …`.
  private static func praise(_ keys: [String]) -> SectionName? {
    guard keys.count <= 9, !keys.contains(where: doubts.contains) || keys[0] == "areas" else {
      return nil
    }
    if keys.prefix(3) == ["areas", "of", "strength"]
      || keys.prefix(3) == ["areas", "of", "strengths"]
    {
      return keys.dropFirst(3).contains(where: doubts.contains) ? nil : .strengths
    }
    let rest = keys.drop { qualifiers.contains($0) || adjectives.contains($0) }
    let isPraise = keys.prefix(keys.count - rest.count).contains {
      adjectives.contains($0) && !["particular", "identified"].contains($0)
    }
    guard let head = rest.first, features.contains(head) else { return nil }
    let tail = rest.dropFirst()
    let isGood =
      isPraise || ["strengths", "successes", "positives"].contains(head)
      || tail.first == "worth"
    guard isGood, tail.isEmpty || behindPraise.contains(tail.first ?? "") else { return nil }
    return .strengths
  }

  // MARK: What a report tells of itself

  /// `Information about this inspection`, `Description of the setting`, `Additional support`.
  private static func about(_ keys: [String]) -> SectionName? {
    guard keys.count <= 9 else { return nil }
    let text = keys.joined(separator: " ")
    if evidence.contains(text) { return .evidence }
    let openings = [
      "information about this ", "information about the ", "about this ", "about the ",
    ]
    if let opening = openings.first(where: text.hasPrefix) {
      let matter = text.dropFirst(opening.count)
      return matter == "inspection"
        ? .evidence : places.contains { matter.hasSuffix($0) } ? .context : nil
    }
    if text.hasPrefix("description of ") || text.hasPrefix("brief description of ") {
      return places.contains { text.hasSuffix($0) } ? .context : nil
    }
    if judgements.contains(text) { return .judgement }
    if supports.contains(text) { return .externalSupport }
    return nil
  }

  private static let evidence: Set<String> = [
    "how we carried out this inspection", "how we inspected", "how this inspection was carried out",
  ]
  private static let places = [
    "school", "setting", "provider", "home", "college", "academy", "partnership", "service",
    "agency",
    "provision", "centre", "nursery", "trust", "area",
  ]
  private static let judgements: Set<String> = [
    "outcome", "inspection outcome", "overall outcome", "outcome of the inspection",
    "outcome of the visit", "outcome of visit", "outcome of this inspection",
    "summary of judgements", "overall judgements",
  ]
  private static let supports: Set<String> = [
    "additional support", "support from the local authority", "external support and challenge",
    "support from the trust",
  ]
}
