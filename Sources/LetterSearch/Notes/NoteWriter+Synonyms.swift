import Search

/// Notes on words that stand for each other.
extension NoteWriter {
  func synonymNotes() throws -> [QueryNote] {
    request.usesSynonyms ? faultNotes() : try synonymOffer()
  }

  private func faultNotes() -> [QueryNote] {
    searcher.synonymFaults.map { fault in
      let place = "\(SynonymFile.name):\(fault.line): "
      return note(.synonymsUnreadable, .notice, place + fault.message)
    }
  }

  /// Offers the option when it would find more.
  private func synonymOffer() throws -> [QueryNote] {
    guard searcher.synonyms.mayMatch(parsed.expression) else { return [] }
    let compiled = try freed(
      searcher.compile(parsed, synonyms: searcher.synonyms),
      isSentence: parsed.saysPhrase
    )
    guard !compiled.synonyms.isEmpty else { return [] }
    let found = try engine.documentCount(of: query(compiled, for: request))
    guard found > total else { return [] }
    let additions = compiled.synonyms.map {
      "\($0.text) may also be \($0.added.joined(separator: " or "))"
    }
    let message =
      "\(found.grouped) \(found == 1 ? "passage" : "passages") instead of \(total.grouped) when "
      + additions.joined(separator: ", ") + "."
    return [note(.synonymsAvailable, .suggestion, message)]
  }
}
