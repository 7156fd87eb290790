/// A list of words as JSON, for the command line and the server alike.
package enum WordListJSON {
  package static func document(_ list: WordList) -> JSON {
    .object([
      .init("prefix", .string(list.prefix)),
      .init("total", .integer(list.total)),
      .init("words", .array(list.words.map(word))),
    ])
  }

  private static func word(_ word: WordList.Word) -> JSON {
    .object([
      .init("word", .string(word.word)),
      .init("occurrences", .integer(word.occurrences)),
      .init("passages", .integer(word.passages)),
      .init("letters", .integer(word.letters)),
    ])
  }
}

/// Words as rows of a table, the same columns in every tabular format.
package enum WordListTable {
  package static let columns = ["word", "occurrences", "passages", "letters"]

  package static func row(for word: WordList.Word) -> [String] {
    [word.word, String(word.occurrences), String(word.passages), String(word.letters)]
  }
}
