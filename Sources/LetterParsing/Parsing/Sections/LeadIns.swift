/// Sentences that begin a section without a heading.
enum LeadIns {
  /// The paragraphs that take leave of the reader, to the end of the letter.
  private static let closings: PhraseSet = [
    "i hope these observations", "i hope that these observations", "i hope you find",
    "i hope that you find", "i hope you found", "i hope that you found", "i hope you have found",
    "i hope that you have found", "i hope you will find", "i hope that you will find",
    "i hope this letter", "i hope that this letter",
    "we hope you ", "we hope that you ", "we hope this letter", "we hope that this letter",
    "we hope these observations", "we hope that these observations", "as i explained previously",
    "as i explained in my previous letter", "as i explained, a copy", "i am copying",
    "we are copying", "i have copied", "we have copied", "i am sending a copy",
    "we are sending a copy", "ofsted will take the findings", "ofsted will take these findings",
    "ofsted will carry out further", "ofsted may carry out further", "ofsted may either ",
    "please pass on my thanks", "please pass my thanks", "please pass on our thanks",
    "please convey ", "please extend my thanks", "please extend our thanks",
    "please do not hesitate",
    "a copy of this letter", "copies of this letter", "this letter will be published",
    "this letter is copied", "this letter is also copied", "this letter is being copied",
    "this letter is also being copied", "this letter is being sent", "this letter has been copied",
    "thank you again", "thank you once again", "may i take this opportunity",
    "if you have any questions",
    "if you have any concerns", "if you have any queries", "if you have queries",
    "this letter will be copied", "we will be copying", "i look forward to",
    "i wish you ", "we wish you ",
  ]
  /// What takes leave at the end of a letter and means something else before it: thanks, which open
  /// letters, too, and letters of those who were visited.
  private static let partings: PhraseSet = [
    "i would like to thank", "we would like to thank", "thank you for your cooperation.",
    "thank you for your co-operation.", "i am grateful to ", "we are grateful to ",
    "the letter is copied", "the letter is also copied", "the letter is being copied",
    "the letter will be copied", "a copy of the letter", "please contact me", "please contact us",
    "we look forward to",
  ]

  static func opensClosing(_ folded: String) -> Bool {
    closings.begins(folded) || announcesCopies(folded)
  }

  /// `This letter and monitoring inspection report will be published …`.
  private static func announcesCopies(_ folded: String) -> Bool {
    guard papers.begins(folded) else { return false }
    let start = folded.split(separator: " ").prefix(12).joined(separator: " ")
    return fates.isFound(in: start)
  }

  private static let papers: PhraseSet = [
    "this letter and ", "this letter, ", "this letter together with ", "the letter and ",
  ]
  private static let fates: PhraseSet = [
    "will be published", "will be posted", "will be placed", "will be copied", "will be sent",
    "is being copied", "are being copied", "are copied",
  ]

  /// Whether the words take leave if they stand at the end.
  static func isParting(_ folded: String) -> Bool {
    partings.begins(folded)
  }

  static func opensEvidence(_ folded: String) -> Bool {
    evidence.begins(folded)
  }

  private static let evidence: PhraseSet = [
    "the evidence used", "evidence used to inform", "the evidence on which", "in reaching these",
    "the evidence considered",
  ]

  private static let demands: PhraseSet = [
    "should take further action", "should ensure", "need to ensure", "needs to ensure", "should:",
    "should take the following", "further action to:", "needs to:", "need to:", "must:",
    "areas for improvement", "areas for development", "in order to improve", "should now:",
    "to improve further", "should improve", "points for action", "priorities for improvement",
    "immediate action to:", "urgent action to:", "take action to:", "wish to consider:",
    "should consider:", "should also:", "actions are required:", "action is required:",
    "areas of significant weakness", "areas of weakness", "must ensure", "must now:",
  ]
  /// Ends of sentences that ask for something without a demand, as letters to pupils do.
  private static let requests = [
    "asked your school to improve:", "could be better:", "like your school to:", "like you to:",
    "suggested that the school:", "suggested that your school:", "school needs to do now:",
    "school needs to do next:", "needs to do the following:", "need to do the following:",
    "asked them to:", "need further work:", "need attention:", "needs attention:",
    "need to be addressed:", "needs to be addressed:", "main weaknesses are:",
    "key weaknesses are:", "these next steps:", "school has to:", "leaders have to:",
    "recommend that you:", "recommend that the school:", "recommend that leaders:",
    "it is recommended that:", "suggest that you consider:", "like to consider the following:",
    "may wish to:", "wish to consider are:", "action should address:", "next steps are to:",
    "is now asked to:", "are now asked to:",
  ]
  /// Demands that say between two phrases who is to do it.
  private static let framed: [(opening: PhraseSet, ending: PhraseSet)] = [
    (
      ["asked the ", "asked your ", "asked you ", "asked leaders "],
      [" to:", " to do these things"]
    ),
    (["the priorities", "the next steps", "the key issues"], [" to:", "next steps:"]),
  ]
  /// Words after which the items of a list go on with the demand, also without a mark.
  private static let open = [
    " needs to", " need to", " must", " should", " should ensure that", " must ensure that",
    " action to", " areas for improvement include", " areas for improvement are",
    " areas for improvement included", " areas for improvement were",
    " areas for development include", " areas for development are",
  ]
  /// Whole sentences that announce a list of demands.
  private static let announcements: PhraseSet = [
    "the following areas for improvement", "the following areas for development",
    "the following points for improvement", "the following actions are required",
    "the following actions were", "the areas for improvement are as follows",
    "we have asked your school", "we have asked the school", "we have asked your teachers",
    "i have asked your school", "i have asked the school", "i have asked your teachers",
  ]

  /// The section of a list behind `The school should take further action to:`, and `nil` behind a
  /// sentence that demands nothing.
  ///
  /// What an earlier inspection demanded is the context of this one.
  /// - Parameter isBeforeList: whether items follow; then a sentence may announce them without a
  ///   colon.
  static func needs(_ text: String, isBeforeList: Bool) -> SectionName? {
    let sentence = Words.sentences(Words.split(text)).last ?? []
    let folded = Folding.folded(Words.joined(sentence))
    guard !folded.hasPrefix("progress "),
      demandsPoints(folded, text, isBeforeList: isBeforeList)
    else { return nil }
    return EarlierInspection.isRepeated(in: folded) ? .context : .improvements
  }

  private static func demandsPoints(
    _ folded: String,
    _ text: String,
    isBeforeList: Bool
  ) -> Bool {
    guard text.last == ":" || text.last == "–" || text.last == "-" else {
      return isBeforeList && (isOpenDemand(folded) || announcements.begins(folded))
    }
    return demands.isFound(in: folded) || requests.contains(where: folded.hasSuffix)
      || framed.contains { $0.opening.isFound(in: folded) && $0.ending.isFound(in: folded) }
  }

  private static let praises: PhraseSet = [
    "the following strengths", "following key strengths", "strengths include",
    "strengths are", "best things about", "following features of good practice",
  ]

  /// `The team found the following strengths.` before a list.
  static func opensStrengths(_ text: String) -> Bool {
    let sentences = Words.sentences(Words.split(text))
    var sentence = Folding.folded(Words.joined(sentences.last ?? []))
    if praises.isFound(in: sentence) { return true }
    // `We found lots of good things. These include:`
    if sentences.count > 1, ["these include:", "these are:"].contains(sentence) {
      sentence = Folding.folded(Words.joined(sentences[sentences.count - 2]))
    } else if sentence.last != ":" {
      return false
    }
    return likings.isFound(in: sentence) && !reserves.isFoundAsWord(in: sentence)
      && !EarlierInspection.isNamed(in: sentence)
  }

  /// Praise that needs its colon, as the words stand in sentences of all kinds.
  private static let likings: PhraseSet = [
    "things we liked", "things i liked", "we liked these", "liked these things", "liked most about",
    "things we think are best", "good things about", "school is good at:", "you are good at:",
    "impressed by:", "impressed with:", "strengths of", "were particularly effective:",
    "are particularly effective:", "aspects of good practice", "good practice included:",
    "good practice includes:",
  ]
  private static let reserves: PhraseSet = [
    "not", "less", "improve", "improved", "improvement", "should", "however", "but", "weaknesses",
    "could", "few",
  ]

  /// Whether the line announces the list below it, and so is no heading.
  static func opensList(_ folded: String) -> Bool {
    needs(folded, isBeforeList: true) != nil || opensStrengths(folded)
  }

  /// Whether the words stop where a sentence cannot end: items go on with it.
  static func isUnfinished(_ folded: String) -> Bool {
    let word = folded.split(separator: " ").last.map(String.init) ?? ""
    return unfinished.contains(word) || isOpenDemand(folded)
  }

  private static let unfinished: Set<String> = [
    "a", "an", "and", "are", "as", "be", "been", "between", "by", "for", "from", "has", "have",
    "how", "include", "included", "includes", "including", "into", "is", "not", "of", "or", "than",
    "that", "the", "their", "to", "towards", "was", "were", "which", "who", "will", "with", "your",
  ]

  /// Whether the words stop in the middle of a demand: `In order to improve, the school must`.
  static func isOpenDemand(_ folded: String) -> Bool {
    open.contains { folded.hasSuffix($0) || folded == $0.dropFirst() }
  }
}
