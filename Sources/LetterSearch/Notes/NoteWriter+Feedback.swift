import Search

/// Notes on words that were searched for beside those of the query.
extension NoteWriter {
  /// Says what feedback searched for, or why it did not.
  func feedbackNotes(_ feedback: FeedbackSummary?) -> [QueryNote] {
    guard request.usesFeedback, total > 0 else { return [] }
    guard let feedback else {
      let message =
        "Feedback needs plain words, the order of scores, and found passages that have words in "
        + "common: it is left out."
      return [note(.feedbackLeftOut, .notice, message)]
    }
    let message =
      "Feedback searches for \(feedback.terms.map(\.word).joined(separator: ", ")), too; the words "
      + "of the query alone find \(counted(feedback.ownCount, "passage"))."
    return [note(.feedbackAdded, .notice, message)]
  }
}
