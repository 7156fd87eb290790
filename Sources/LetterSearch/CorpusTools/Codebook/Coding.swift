import InvertedIndex

/// What the codes of a codebook find: which passages have which codes.
package struct Coding: Sendable {
  /// Which passages are coded, and by what.
  package struct Request: Sendable, Equatable {
    /// What every code is restricted to, and how its words are taken; it has no words.
    package var search: SearchRequest
    package var codebook: Codebook

    package init(_ search: SearchRequest, by codebook: Codebook) {
      self.search = search
      self.search.text = SearchRequest.everything.text
      self.codebook = codebook
    }
  }

  /// A code with what it finds.
  package struct Found: Sendable {
    package let code: Codebook.Code
    /// How its query was understood, in the query language.
    package let interpreted: String
    /// What its writer should know, but for what the restrictions tell of all codes.
    package let notes: [SearchResponse.Note]
    package let wordsNeeded: WordsNeeded
    package let count: SearchResponse.Count
    /// Letters that could have been found: those that the restrictions leave, those in the query, too.
    package let ofLetters: Int
    let documents: MatchedDocuments
  }

  package let request: Request
  package let generation: String
  /// In the order of the codebook.
  package let codes: [Found]
  /// What the writer of the restrictions should know.
  package let notes: [SearchResponse.Note]
  /// Out of how many letters the whole is.
  package let outOf: Denominators
  /// Passages with a code.
  let coded: MatchedDocuments
  /// Passages that the restrictions leave.
  let possible: MatchedDocuments

  /// What has at least one code.
  package var total: SearchResponse.Count { Self.count(coded) }
  /// What the restrictions leave, coded or not.
  package var population: SearchResponse.Count { Self.count(possible) }

  /// How many passages have two codes both, or of letters, how many have passages of both, be these the
  /// same or not.
  ///
  /// - Parameter codes: places in ``codes``; of one code twice, its own.
  package func shared(_ codes: (Int, Int), _ unit: CrossTable.Unit) -> Int {
    let (left, right) = (self.codes[codes.0].documents, self.codes[codes.1].documents)
    return unit == .passages ? left.sharedCount(with: right) : left.sharedGroupCount(with: right)
  }

  static func count(_ documents: MatchedDocuments) -> SearchResponse.Count {
    .init(passages: documents.count, letters: documents.groupCount)
  }
}
