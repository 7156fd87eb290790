import LetterParsing

/// Passages of one letter that follow one another, and the headings between them, as one text.
///
/// Who quotes points of a list puts them between one pair of marks. Between two passages stands
/// ``QuotedWord/passageEnd``, and nothing is left out.
struct JoinedPassages {
  /// In so many passages a quotation is looked for at most.
  static let limit = 12

  /// A passage, or the heading above it, and where its words stand.
  struct Part: Equatable {
    var document: UInt32
    var isHeading: Bool
    var places: Range<Int>
  }

  private(set) var parts: [Part] = []
  private(set) var words: [WordNumbers.Number] = []
  let passageEnd: WordNumbers.Number

  init(_ passageEnd: WordNumbers.Number) { self.passageEnd = passageEnd }

  mutating func append(_ words: [WordNumbers.Number], _ document: UInt32, isHeading: Bool) {
    if !parts.isEmpty { self.words.append(passageEnd) }
    let start = self.words.count
    self.words += words
    parts.append(Part(document: document, isHeading: isHeading, places: start..<self.words.count))
  }
}

extension QuotationAlignment.Place {
  /// Whether the quotation itself shows where it goes from one passage to the next: by a sign, an
  /// ellipsis or a capital letter.
  ///
  /// `is good behaviour` is no quotation of a point that ends with *good* and one that begins with
  /// *behaviour*.
  var showsPassageEnds: Bool {
    steps.indices.allSatisfy { place in
      guard steps[place] == .passageEnd else { return true }
      let before = steps[..<place].last { $0 != .passageEnd }
      let behind = steps[place...].first { $0 != .passageEnd }
      guard let before, let behind, before != .mark, behind != .mark,
        let last = before.quoted, let next = behind.quoted
      else { return true }
      return !last.isWord || !next.isWord || next.text.first?.isUppercase == true
    }
  }
}

extension JoinedPassages {
  /// A passage that a quotation has words of.
  struct Quoted {
    var passage: StoredPassage
    /// Whether the quotation also has the heading above it, behind another passage.
    var hasHeading: Bool
  }

  /// Whether nothing of the letter stands between passages but blank lines, the page's furniture and
  /// the headings that are quoted, too: no other passage or heading, and nothing that is withheld.
  static func follow(_ quoted: [Quoted], in letter: Letter, passages: [StoredPassage]) -> Bool {
    zip(quoted, quoted.dropFirst()).allSatisfy { before, behind in
      let (first, last) = (before.passage.lines.upperBound, behind.passage.lines.lowerBound)
      guard behind.passage.ordinal == before.passage.ordinal + 1, first <= last else {
        return false
      }
      let between = first + 1..<max(first + 1, last)
      let headings = letter.sections.filter {
        $0.heading != nil && between.contains($0.lines.lowerBound)
      }
      return headings.count == (behind.hasHeading ? 1 : 0)
        && !letter.withheld.contains { between.overlaps($0.lines) }
        && !passages.contains { passage in passage.lineRanges.contains { between.overlaps($0) } }
    }
  }
}
