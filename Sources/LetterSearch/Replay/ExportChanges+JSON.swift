extension ExportChanges {
  package var json: JSON {
    .object([
      .init("changed", .bool(!isEmpty)),
      .init("file_sorted", .bool(isFileSorted)),
      .init("old_generation", .string(oldGeneration)),
      .init("new_generation", .string(newGeneration)),
      .init("old_passages", .integer(counts.old)),
      .init("new_passages", .integer(counts.new)),
      .init("extent", .string(extent.rawValue)),
      .init("old_found", .integer(foundCounts.old)),
      .init("new_found", .integer(foundCounts.new)),
      .init("old_letter_count", letterCounts.old.map { .integer($0) } ?? .null),
      .init("new_letter_count", .integer(letterCounts.new)),
      .init("index_letters", .integer(indexLetterCount)),
      .init("new_letters", .array(newLetters.map(\.json))),
      .init("renamed_letters", .array(renamed.map(\.json))),
      .init("added_passages", .strings(newPassages)),
      .init("added", .array(added.map(\.json))),
      .init("lost_passages", .array(lost.map(\.json))),
      .init("changed_passages", .array(changed.map(\.json))),
      .init("moved_passages", .array(moved.map(\.json))),
    ])
  }
}

extension ExportChanges.NewLetter {
  fileprivate var json: JSON {
    .object([.init("id", .string(id)), .init("passages", .integer(passageCount))])
  }
}

extension ExportChanges.RenamedLetter {
  fileprivate var json: JSON {
    .object([
      .init("old", .string(id)), .init("new", .string(newID)),
      .init("passages", .array(passages.map(\.json))),
    ])
  }
}

extension ExportChanges.RenamedPassage {
  fileprivate var json: JSON {
    .object([.init("old", .string(id)), .init("new", .string(newID))])
  }
}

extension ExportChanges.AddedPassage {
  fileprivate var json: JSON {
    .object([
      .init("id", .string(id)), .init("letter", .string(letter)),
      .init("new_letter", .bool(isInNewLetter)), .init("text", .string(text)),
    ])
  }
}

extension ExportChanges.LostPassage {
  fileprivate var json: JSON {
    .object([
      .init("id", .string(id)), .init("reason", .string(reason.rawValue)),
      .init("text", .text(text)),
    ])
  }
}

extension ExportChanges.ChangedPassage {
  fileprivate var json: JSON {
    .object([
      .init("old", .string(id)), .init("new", .string(newID)),
      .init("old_text", .text(text)), .init("new_text", .string(newText)),
    ])
  }
}

extension ExportChanges.MovedPassage {
  fileprivate var json: JSON {
    .object([
      .init("id", .string(id)), .init("old_rank", .integer(oldRank)),
      .init("new_rank", .integer(newRank)),
    ])
  }
}
