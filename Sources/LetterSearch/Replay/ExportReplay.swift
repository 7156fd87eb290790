import InvertedIndex
import Search

/// Asks the query of an export again and compares.
package struct ExportReplay {
  private let searcher: LetterSearcher
  private let past: PastExport

  package init(_ past: PastExport, _ searcher: LetterSearcher) {
    self.past = past
    self.searcher = searcher
  }

  /// A passage that is found now.
  private struct Found {
    var id: String
    var document: DocID
  }

  /// What has changed since.
  ///
  /// A sample is drawn again; of rows that were taken from an export, only what became of them is
  /// told.
  ///
  /// - Throws: as ``LetterSearcher/search(_:)`` does.
  package func changes() throws -> ExportChanges {
    let selection = try searcher.select(past.request)
    let all = try selection.rows.allHits().map { hit in
      Found(id: try searcher.index.passage(hit.document).id, document: hit.document)
    }
    return try changes(all, of: selection, try renames(among: all))
  }

  private func changes(
    _ all: [Found],
    of selection: PassageSelection,
    _ renames: RenamedLetters
  ) throws -> ExportChanges {
    let old = Set(past.rows.map(renames.id))
    let found: [Found]
    if let sample = past.sample {
      let drawn = try searcher.draw(sample, of: selection)
      found = all.filter { drawn.contains($0.document) }
    } else {
      found = past.isSubset ? all.filter { old.contains($0.id) } : all
    }
    var changes = summary(found, of: all)
    changes.renamed = renames.letters
    let stillFound = Set(all.map(\.id))
    var unknown = all.filter { !old.contains($0.id) }
    // What a sample or a trimmed table lacks may have been there all the time, and is no successor.
    if changes.extent == .whole {
      let lost = past.rows.filter { !stillFound.contains(renames.id(of: $0)) }
      try pair(lost, with: &unknown, renames, &changes)
    }
    let paired = Set(changes.changed.map(\.id))
    let new = Set(found.map(\.id))
    let lost = past.rows.filter { row in
      !new.contains(renames.id(of: row)) && !paired.contains(row.id)
    }
    changes.lost = try lossReasons(lost, stillFound, renames)
    let replacing = Set(changes.changed.map(\.newID))
    changes.added = try added(found.filter { !old.contains($0.id) && !replacing.contains($0.id) })
    changes.moved = moves(found, old: old, new: new, renames)
    changes.changed += try edited(found, renames)
    return changes
  }

  private func summary(_ found: [Found], of all: [Found]) -> ExportChanges {
    let segment = searcher.index.segment
    let past = self.past.provenance
    var changes = ExportChanges(
      oldGeneration: past.generation,
      newGeneration: searcher.index.metadata.generation,
      counts: (self.past.rows.count, found.count),
      foundCounts: (past.found, all.count),
      letterCounts: (
        self.past.isSubset ? nil : past.letters,
        Set(found.map { segment.group(of: $0.document) }).count
      ),
      indexLetterCount: segment.groupCount
    )
    if self.past.isSubset {
      changes.extent = .subset
    } else if past.sample != nil {
      changes.extent = .sample
    }
    changes.isSameIndex =
      past.version == Version.current && changes.oldGeneration == changes.newGeneration
    return changes
  }

  /// A passage's id is its letter's, a tilde, and a digest.
  private static func letter(of id: String) -> String { PassageName(id)?.letter ?? id }

  // MARK: Letters of another name

  /// Letters of the export that have another name now.
  private func renames(among all: [Found]) throws -> RenamedLetters {
    // Over the very index of the export, only the file can have changed.
    guard past.provenance.generation != searcher.index.metadata.generation else {
      return RenamedLetters()
    }
    let old = Set(past.rows.map(\.id))
    let found = Set(all.map(\.id))
    var lost = Dictionary(grouping: past.rows) { Self.letter(of: $0.id) }
    for (letter, rows) in lost {
      let isThere = try rows.contains { row in
        if found.contains(row.id) { return true }
        return try searcher.document(ofPassage: row.id) != nil
      }
      if isThere { lost[letter] = nil }
    }
    guard !lost.isEmpty else { return RenamedLetters() }
    let segment = searcher.index.segment
    let candidates = Dictionary(grouping: all) { Self.letter(of: $0.id) }
      .filter { !$0.value.contains { old.contains($0.id) } }
      .mapValues { segment.group(of: $0[0].document) }
    return try RenamedLetters(lost, among: candidates, of: searcher.index)
  }

  // MARK: Changed texts

  /// The least share of words that a changed passage has in common with what it was.
  private static let leastSimilarity = 0.6

  /// Takes lost and new passages of a letter that say nearly the same for one that was changed.
  private func pair(
    _ lost: [PastExport.Row],
    with added: inout [Found],
    _ renames: RenamedLetters,
    _ changes: inout ExportChanges
  ) throws {
    var places = Dictionary(grouping: added.indices) { Self.letter(of: added[$0].id) }
    var taken: Set<Int> = []
    for row in lost {
      let letter = renames.letterID(of: Self.letter(of: row.id))
      let candidates = try (places[letter] ?? []).map { place in
        (place: place, likeness: try likeness(of: row, to: added[place].document))
      }
      guard let best = candidates.max(by: { $0.likeness < $1.likeness }),
        best.likeness >= Self.leastSimilarity
      else { continue }
      let found = added[best.place]
      changes.changed.append(
        .init(
          id: row.id,
          newID: found.id,
          text: row.text,
          newText: try searcher.index.passage(found.document).text
        )
      )
      places[letter]?.removeAll { $0 == best.place }
      taken.insert(best.place)
    }
    added = added.indices.filter { !taken.contains($0) }.map { added[$0] }
  }

  /// From 0 to 1; by the place in the letter when the export has no texts.
  private func likeness(of row: PastExport.Row, to document: DocID) throws -> Double {
    let passage = try searcher.index.passage(document)
    guard let text = row.text else { return passage.ordinal == row.ordinal ? 1 : 0 }
    return ExportReplay.likeness(text, passage.text)
  }

  /// How many words two texts share, each as often as both have it (Dice's coefficient).
  static func likeness(_ left: String, _ right: String) -> Double {
    let words = [left, right].map { QuotedWord.words(in: $0).filter(\.isWord).map(\.text) }
    var counts: [String: Int] = [:]
    for word in words[0] { counts[word, default: 0] += 1 }
    var shared = 0
    for word in words[1] where counts[word, default: 0] > 0 {
      counts[word, default: 0] -= 1
      shared += 1
    }
    let total = words[0].count + words[1].count
    return total == 0 ? 0 : 2 * Double(shared) / Double(total)
  }

  /// Passages whose text in the file is not theirs: an id is made of the text, so the file was edited.
  private func edited(
    _ found: [Found],
    _ renames: RenamedLetters
  ) throws -> [ExportChanges.ChangedPassage] {
    let texts = past.rows.map { (renames.id(of: $0), $0.text) }
    let textsByID = Dictionary(texts) { first, _ in first }
    return try found.compactMap { found in
      guard let text = textsByID[found.id] ?? nil else { return nil }
      let passage = try searcher.index.passage(found.document).text
      // A spreadsheet may have changed spaces and line ends.
      guard QuotedWord.words(in: text).map(\.text) != QuotedWord.words(in: passage).map(\.text)
      else { return nil }
      return .init(id: found.id, newID: found.id, text: text, newText: passage)
    }
  }

  // MARK: Lost, new and moved

  private func lossReasons(
    _ rows: [PastExport.Row],
    _ stillFound: Set<String>,
    _ renames: RenamedLetters
  ) throws -> [ExportChanges.LostPassage] {
    // Each is looked for once, however many rows are of it.
    var isThere: [String: Bool] = [:]
    for letter in Set(rows.map { Self.letter(of: $0.id) }) {
      isThere[letter] = try searcher.index.listedLetter(named: renames.letterID(of: letter)) != nil
    }
    return try rows.map { row in
      let id = renames.id(of: row)
      let reason: ExportChanges.LostPassage.Reason =
        if stillFound.contains(id) {
          .notDrawn
        } else if isThere[Self.letter(of: row.id)] != true {
          .letterGone
        } else {
          try searcher.document(ofPassage: id) != nil ? .notFound : .passageGone
        }
      return .init(id: row.id, reason: reason, text: row.text)
    }
  }

  private func added(_ found: [Found]) throws -> [ExportChanges.AddedPassage] {
    let oldLetters = Set(past.rows.map { Self.letter(of: $0.id) })
    return try found.map { found in
      let letter = Self.letter(of: found.id)
      return .init(
        id: found.id,
        letter: letter,
        isInNewLetter: !oldLetters.contains(letter),
        text: try searcher.index.passage(found.document).text
      )
    }
  }

  /// Ranks are compared among the passages that are in both, so that one new at the top moves none.
  private func moves(
    _ found: [Found],
    old: Set<String>,
    new: Set<String>,
    _ renames: RenamedLetters
  ) -> [ExportChanges.MovedPassage] {
    let before = past.rows.map(renames.id).enumerated().filter { new.contains($0.element) }
    let after = found.enumerated().filter { old.contains($0.element.id) }
    var placeAfter: [String: (place: Int, rank: Int)] = [:]
    for (place, entry) in after.enumerated() {
      placeAfter[entry.element.id] = (place, entry.offset + 1)
    }
    return before.enumerated().compactMap { place, entry in
      guard let now = placeAfter[entry.element], now.place != place else { return nil }
      return .init(id: entry.element, oldRank: entry.offset + 1, newRank: now.rank)
    }
  }
}
