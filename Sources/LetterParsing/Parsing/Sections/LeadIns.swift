/// Sentences that begin a section without a heading.
enum LeadIns {
  /// The paragraphs that take leave of the reader, to the end of the letter.
  private static let closings: PhraseSet = [
    "i hope these observations", "i hope that these observations", "i hope you find",
    "i hope that you find", "i hope this letter", "i hope that this letter",
    "as i explained previously",
    "as i explained in my previous letter", "as i explained, a copy", "i am copying",
    "i have copied", "ofsted will take the findings", "ofsted will take these findings",
    "please pass on my thanks", "please pass my thanks", "please do not hesitate",
    "a copy of this letter", "copies of this letter", "this letter will be published",
    "this letter is copied", "thank you again", "thank you once again",
    "may i take this opportunity",
    "i would like to thank you", "if you have any questions", "if you have any concerns",
    "this letter will be copied", "we will be copying", "i look forward to",
  ]

  static func opensClosing(_ folded: String) -> Bool {
    closings.begins(folded)
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
  ]

  /// `The school should take further action to:` before a list.
  static func opensImprovements(_ text: String) -> Bool {
    guard text.last == ":" || text.last == "–" || text.last == "-" else { return false }
    let sentence = Words.sentences(Words.split(text)).last ?? []
    let folded = Folding.folded(Words.joined(sentence))
    return demands.isFound(in: folded)
  }
}
