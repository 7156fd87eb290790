/// The headings that letters use, and the canonical section each comes down to.
///
/// Data, gathered from letters of many kinds: `LetterFormat` tells where they were seen.
enum Headings {
  /// Headings known word for word, folded, without closing marks and footnote digits.
  private static let exact: [String: SectionName] = {
    var table: [String: SectionName] = [:]
    for (section, names) in names {
      for name in names { table[name] = section }
    }
    return table
  }()

  private static let names: [SectionName: [String]] = [
    .strengths: [
      "strengths", "key strengths", "main strengths", "strengths of the provision",
      "features of good practice", "features of good practice observed", "good practice",
      "what the school does well", "what works well", "areas of strength",
      "areas of good practice", "area of good practice", "good features",
    ],
    .improvements: [
      "areas for improvement", "area for improvement", "areas for development",
      "area for development", "areas for further development", "areas for further improvement",
      "areas for priority action", "area for priority action", "priority action",
      "priority actions", "what needs to improve", "what needs to be improved",
      "what needs to improve further", "what the school should do next",
      "what the school could do better", "what the school should do to improve further",
      "next steps for the school", "next steps for improvement", "points for action",
      "points for improvement", "key areas for improvement", "areas to improve",
      "recommendations for improvement", "weaknesses", "key weaknesses", "areas of weakness",
      "what does the school need to do to improve further", "priorities for further improvement",
      "what needs to improve in this area of social work practice",
      "what needs to improve in this area of practice", "main areas for improvement",
      "what does the local authority need to improve", "areas requiring improvement",
      "areas needing improvement", "what needs improving", "key areas for development",
      "key area for development", "key area for improvement", "aspects for development",
      "aspects for improvement", "issues for improvement", "issues for further improvement",
      "issues for development", "key issues", "key issues for action",
      "key issues for improvement", "areas of significant weakness", "shortcomings",
      "main shortcomings", "what needs to be better", "what needs to happen",
      "what the school needs to do to improve further",
      "what the school needs to do to improve", "actions required", "required actions",
      "points to consider", "points for consideration", "development points",
      "even better if", "what could be better", "what could be improved",
    ],
    .evidence: [
      "evidence", "evidence base", "information about the inspection", "evidence gathered",
      "inspection evidence", "evidence used",
    ],
    .context: [
      "context", "background", "context of the local authority", "context of the school",
      "local context", "school context", "the context", "background and context",
      "information about this school", "background information", "context of the inspection",
    ],
    .judgement: [
      "overall effectiveness", "headline findings", "overview", "summary", "headlines",
      "overall judgement", "overall findings", "judgement", "judgements", "summary of findings",
      "summary judgement", "executive summary", "overall summary",
    ],
    .mainFindings: [
      "main findings", "findings", "inspection findings", "key findings", "main judgements",
      "findings of the inspection", "detailed findings", "findings and evaluation of progress",
      "evaluation of progress", "summary of main findings", "summary of the main findings",
      "what we found", "inspection judgements", "main inspection findings",
      "care, guidance and support", "other relevant pupil outcomes", "pupils' behaviour and safety",
      "summary of inspection findings", "summary of key findings",
      "summary of key findings for parents and pupils",
    ],
    .externalSupport: ["external support", "external challenge and support"],
    .outline: [
      "outline of inspection activities", "scope", "methodology", "scope of the visit",
      "scope of the inspection", "inspection activities", "scope and methodology",
      "outline of visit activities", "areas covered by the visit",
      "areas covered by the inspection",
    ],
    .outcomes: [
      "inspection and survey outcomes", "outcomes", "early indicators of impact", "impact",
      "inspection outcomes", "survey outcomes", "outcomes of the inspection",
      "outcomes of the inspections",
    ],
    .summary: ["in summary", "conclusion", "conclusions"],
    .closing: ["closing remarks", "thanks"], .opening: ["introduction"],
    .other: ["next steps"],
    .decision: ["decision required", "decision", "decisions required"],
    .recommendations: ["recommendations", "recommendation", "summary of recommendations"],
    .provision: ["interventions provided", "services provided", "type of interventions provided"],
  ]

  /// Headings that name what they are about after a fixed beginning.
  private static let beginnings: [(String, SectionName)] = [
    ("strengths of ", .strengths), ("strengths in ", .strengths),
    ("key strengths of ", .strengths), ("features of good practice", .strengths),
    ("features of effective practice", .strengths), ("what the school does well", .strengths),
    ("areas for improvement", .improvements), ("areas for development", .improvements),
    ("areas for further ", .improvements), ("what needs to improve", .improvements),
    ("what needs to be improved", .improvements), ("the areas for improvement", .improvements),
    ("next steps for ofsted", .other), ("next steps for inspectors", .other),
    ("next steps for hmi", .other), ("next steps for ", .improvements),
    ("points for the ", .improvements),
    ("points for action", .improvements), ("priorities for improvement", .improvements),
    ("type of interventions provided", .provision), ("types of interventions", .provision),
    ("services provided by ", .provision), ("provision offered", .provision),
    ("achievement and standards", .mainFindings), ("achievement in ", .mainFindings),
    ("achievement of ", .mainFindings), ("quality of teaching", .mainFindings),
    ("quality of learning", .mainFindings), ("quality of the curriculum", .mainFindings),
    ("quality of curriculum", .mainFindings), ("leadership and management", .mainFindings),
    ("effectiveness of ", .mainFindings), ("the effectiveness of ", .mainFindings),
    ("subject issue", .mainFindings), ("the quality of ", .mainFindings),
    ("personal development", .mainFindings), ("behaviour and safety", .mainFindings),
    ("behaviour and attitudes", .mainFindings),
    ("behaviour and welfare", .mainFindings), ("outcomes for pupils", .mainFindings),
    ("pupils' achievement", .mainFindings), ("safeguarding is effective", .mainFindings),
    ("identification and manag", .mainFindings), ("identifying and manag", .mainFindings),
    ("response to children", .mainFindings), ("responses to children", .mainFindings),
    ("outline of inspection", .outline), ("context of ", .context),
    ("evidence used", .evidence), ("early indicators of ", .outcomes),
  ]
  private static let aspects: Set<String> = [
    "behaviour", "safeguarding", "safeguarding is effective",
    "safeguarding is not effective", "safeguarding is ineffective", "teaching", "curriculum",
    "attendance", "leadership", "achievement", "standards", "inclusion", "assessment", "provision",
    "teaching and learning", "achievement and standards", "quality of provision",
    "quality of teaching", "leadership and management", "the curriculum", "quality of education",
    "early years provision", "sixth form provision", "attendance and punctuality",
    "curriculum and other activities",
  ]

  /// The section of a heading line, or `nil` when the dictionary has no such heading.
  ///
  /// - Parameter folded: the folded line, closing marks and footnote digits included.
  static func section(of folded: String) -> SectionName? {
    let isLong = isLong(folded)
    guard isLong || folded.utf8.count <= 120 else { return nil }
    let name = stripped(folded)
    let found = isLong ? HeadingForms.section(of: name) ?? .mainFindings : known(name)
    guard let section = found else { return nil }
    // Points of an earlier inspection are not the letter's own.
    let isOld =
      section == .improvements
      && (EarlierInspection.isNamed(in: name) || EarlierInspection.isAnswered(in: name))
    return isOld ? .other : section
  }

  /// The section of a heading without closing marks, wherever its points come from.
  private static func known(_ name: String) -> SectionName? {
    if let section = exact[name] { return section }
    if let section = Studies.section(of: name) ?? Studies.praised(in: name) { return section }
    if name.hasSuffix(" strengths") { return needs.isFoundAsWord(in: name) ? nil : .strengths }
    if aspects.contains(name) { return .mainFindings }
    if let section = HeadingForms.section(of: name) { return section }
    let words = name.split(separator: " ")
    guard !name.contains("."), words.count <= 11,
      // `The quality of teaching is good` is a sentence that lacks its full stop.
      words.first != "the" || !words.contains(where: { ["is", "are", "was", "were"].contains($0) })
    else { return nil }
    return beginnings.first { name.hasPrefix($0.0) }?.1
  }

  /// Words beside which strengths are not all that a heading announces, or are no heading at all.
  private static let needs: PhraseSet = [
    "weakness", "weaknesses", "improve", "improvement", "improvements", "development", "concerns",
    "shortcomings", "on", "from", "of few", "lack of", "few",
  ]

  /// Whether the words judge, and so name no aspect that the section above could hold.
  ///
  /// `Points for development` below a list of strengths ends them, also where the dictionary lacks it.
  static func judges(_ folded: String) -> Bool {
    let keys = stripped(folded).split { !($0.isLetter || $0 == "-" || $0 == "'") }
    return keys.indices.contains { index in
      // `Staff development` is an aspect, `points for development` are none.
      if keys[index] == "development" {
        return index > 0 && ["for", "of", "further"].contains(keys[index - 1])
      }
      return verdicts.contains(String(keys[index]))
    }
  }

  private static let verdicts: Set<String> = [
    "improve", "improved", "improving", "improvement", "improvements", "develop", "next", "action",
    "actions", "worried", "worries", "worry", "concern", "concerns", "weak", "weakness",
    "weaknesses", "weaker", "strength", "strengths", "strong", "stronger", "success", "successes",
    "successful", "well", "better", "best", "good", "excellent", "outstanding", "poor",
    "inadequate",
    "positive", "positives", "point", "points", "priority", "priorities", "issues", "needed",
    "recommendation", "recommendations", "shortcomings", "challenge", "challenges", "missing",
    "barriers", "praise", "celebrate", "celebrations", "impressed", "liked", "gaps", "not",
  ]

  /// Whether the line begins as a heading of the dictionary does.
  ///
  /// One in lower case is the rest of a wrapped sentence, whatever it begins with.
  static func isKnown(_ line: TextLine) -> Bool {
    !line.startsLowercase && section(of: line.folded) != nil
  }

  /// Whether the words are a heading of the dictionary exactly, and not by how they begin.
  static func isExact(_ folded: String) -> Bool {
    exact[stripped(folded)] != nil
  }

  /// Whether the words are the same in every letter, and name nothing but the section.
  static func isFixed(_ folded: String) -> Bool {
    guard !isSentenceAsHeading(folded) else { return false }
    let name = stripped(folded)
    return exact[name] != nil || aspects.contains(name) || isAnnex(folded)
      || HeadingForms.section(of: name) != nil
  }

  /// Whether the words are the heading of what comes next, which may be the reader's part or the
  /// inspectors'.
  static func isNextSteps(_ folded: String) -> Bool {
    ["next steps", "actions"].contains(stripped(folded))
  }

  /// Whether the words name what is looked at, and not a part of the letter.
  static func isAspect(_ folded: String) -> Bool {
    let known = section(of: folded)
    return (known == nil || known == .mainFindings) && !isExact(folded) && !isAnnex(folded)
      && !isReport(folded)
  }

  // MARK: Long headings

  /// The most words of a heading that is a question or names the aspect of a local area.
  private static let longest = 34
  private static let longBeginnings: PhraseSet = [
    "the effectiveness of the local area in ", "effectiveness of the local area in ",
    "the inspection raises significant concerns about the effectiveness of ",
  ]
  private static let questions: PhraseSet = [
    "what progress ", "how much progress ", "how well ", "how effectively ", "how effective ",
    "what is the impact ", "what impact ", "what does the ", "what do the ", "what is it like to ",
    "what should the ", "what is the area ", "what is the local area ",
  ]

  /// Whether a line begins a heading that may run over several.
  static func opensLong(_ folded: String) -> Bool {
    longBeginnings.begins(folded) || questions.begins(folded)
  }

  /// Whether the words are a heading in spite of their number: an aspect of the area that is
  /// inspected, or the question that a monitoring visit asks.
  static func isLong(_ folded: String) -> Bool {
    guard opensLong(folded), !folded.contains(". "), let last = folded.last,
      folded.split(separator: " ").count <= longest
    else { return false }
    return questions.begins(folded) ? last == "?" : !".,;:".contains(last)
  }

  /// Without closing marks, footnote digits and a leading number.
  static func stripped(_ folded: String) -> String {
    var name = folded[...]
    while let last = name.last, " :?-.…".contains(last) || last.isNumber { name.removeLast() }
    let digits = name.prefix { $0.isNumber }
    let rest = name.dropFirst(digits.count)
    if !digits.isEmpty, digits.count <= 2, rest.hasPrefix(". ") || rest.hasPrefix(" ") {
      name = rest.drop { $0 == "." || $0 == " " }
    }
    return String(name)
  }

  /// Sections whose headings may stand in the line that they are the heading of.
  private static let runIns: Set<SectionName> = [
    .strengths, .improvements, .evidence, .context, .mainFindings, .externalSupport,
  ]

  /// Whether text may follow the heading in its own line, as in `Strengths: Maps are used well`.
  ///
  /// - Parameter folded: what stands in the line before its first colon.
  static func isRunIn(_ folded: String) -> Bool {
    guard let section = exact[folded] else { return false }
    return runIns.contains(section)
  }

  private static let annexes: PhraseSet = [
    "annex", "appendix", "enclosure:", "the areas for improvement identified during",
  ]

  /// Whether the line begins a report that is attached to a letter and has sections of its own.
  static func isReport(_ folded: String) -> Bool {
    guard folded.split(separator: " ").count <= 16 else { return false }
    return (reports.begins(folded) && folded.contains("inspection"))
      || folded.hasPrefix("special measures: monitoring of ")
  }

  private static let reports: PhraseSet = ["report on the ", "report from the ", "report of the "]

  /// Whether the line is a heading though it is a sentence with its full stop.
  static func isSentenceAsHeading(_ folded: String) -> Bool {
    folded.hasPrefix("safeguarding is ") && aspects.contains(stripped(folded))
  }

  /// Whether the line begins a part that repeats what an earlier inspection said.
  static func isAnnex(_ folded: String) -> Bool {
    annexes.begins(folded) && folded.split(separator: " ").count <= 11
  }
}
