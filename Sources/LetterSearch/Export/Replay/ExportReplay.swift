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
  /// - Throws: as ``LetterSearcher/search(_:)`` does.
  package func changes() throws -> ExportChanges {
    let found = try searcher.select(past.request).rows.allHits().map { hit in
      Found(id: try searcher.index.passage(hit.document).id, document: hit.document)
    }
    var changes = ExportChanges(
      oldGeneration: past.provenance.generation,
      newGeneration: searcher.index.metadata.generation,
      counts: (past.rows.count, found.count)
    )
    changes.isSameIndex =
      past.provenance.version == Version.current
      && changes.oldGeneration == changes.newGeneration
    let old = Set(past.rows.map(\.id))
    let new = Set(found.map(\.id))
    let oldLetters = Set(past.rows.map { ExportReplay.letter(of: $0.id) })
    var added = found.filter { !old.contains($0.id) }
    let lost = past.rows.filter { !new.contains($0.id) }
    try pair(lost, with: &added, &changes)
    let paired = Set(changes.changed.map(\.id))
    changes.lost = try lossReasons(lost.filter { !paired.contains($0.id) })
    tell(added, oldLetters, &changes)
    changes.moved = moves(found, old: old, new: new)
    return changes
  }

  /// A passage's id is its letter's, a tilde, and a digest.
  private static func letter(of id: String) -> String {
    id.lastIndex(of: "~").map { String(id[..<$0]) } ?? id
  }

  // MARK: Changed texts

  /// The least share of words that a changed passage has in common with what it was.
  private static let leastSimilarity = 0.6

  /// Takes lost and new passages of a letter that say nearly the same for one that was changed.
  private func pair(
    _ lost: [PastExport.Row],
    with added: inout [Found],
    _ changes: inout ExportChanges
  ) throws {
    var places = Dictionary(grouping: added.indices) { Self.letter(of: added[$0].id) }
    var taken: Set<Int> = []
    for row in lost {
      let letter = Self.letter(of: row.id)
      let candidates = try (places[letter] ?? []).map { place in
        (place: place, likeness: try likeness(of: row, to: added[place].document))
      }
      guard let best = candidates.max(by: { $0.likeness < $1.likeness }),
        best.likeness >= Self.leastSimilarity
      else { continue }
      changes.changed.append(.init(id: row.id, newID: added[best.place].id))
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

  // MARK: Lost, new and moved

  private func lossReasons(_ rows: [PastExport.Row]) throws -> [ExportChanges.LostPassage] {
    guard !rows.isEmpty else { return [] }
    let segment = searcher.index.segment
    var groups: [String: GroupID] = [:]
    for group in segment.groupsByArrival() { groups[try searcher.index.letter(group).id] = group }
    return try rows.map { row in
      guard let group = groups[Self.letter(of: row.id)] else {
        return .init(id: row.id, reason: .letterGone)
      }
      let isThere = try segment.documents(of: group).contains { document in
        try searcher.index.passage(DocID(rawValue: document)).id == row.id
      }
      return .init(id: row.id, reason: isThere ? .notFound : .passageGone)
    }
  }

  private func tell(_ added: [Found], _ oldLetters: Set<String>, _ changes: inout ExportChanges) {
    var counts: [String: Int] = [:]
    for found in added {
      let letter = Self.letter(of: found.id)
      if oldLetters.contains(letter) {
        changes.newPassages.append(found.id)
      } else {
        counts[letter, default: 0] += 1
      }
    }
    changes.newLetters = counts.sorted { $0.key < $1.key }
      .map { .init(id: $0.key, passageCount: $0.value) }
  }

  /// Ranks are compared among the passages that are in both, so that one new at the top moves none.
  private func moves(
    _ found: [Found],
    old: Set<String>,
    new: Set<String>
  ) -> [ExportChanges.MovedPassage] {
    let before = past.rows.enumerated().filter { new.contains($0.element.id) }
    let after = found.enumerated().filter { old.contains($0.element.id) }
    var placeAfter: [String: (place: Int, rank: Int)] = [:]
    for (place, entry) in after.enumerated() {
      placeAfter[entry.element.id] = (place, entry.offset + 1)
    }
    return before.enumerated().compactMap { place, entry in
      guard let now = placeAfter[entry.element.id], now.place != place else { return nil }
      return .init(id: entry.element.id, oldRank: entry.offset + 1, newRank: now.rank)
    }
  }
}
