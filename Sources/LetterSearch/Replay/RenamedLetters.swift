import InvertedIndex
import LetterParsing

/// Letters of an export that the index has under another id, as after their files were renamed.
///
/// An id begins with the name of the letter's file, so that of a letter with another name no passage is
/// found again by its id. A letter is taken for one of another name where the file's digest is the
/// same; or where no fact that the export has of it differs and most of its passages have the same
/// words; without any facts, all of them, one of which no other letter has.
struct RenamedLetters {
  /// In the order of the old ids.
  private(set) var letters: [ExportChanges.RenamedLetter] = []

  /// The new ids of letters by their old ones.
  private var letterIDs: [String: String] = [:]
  /// The new ids of passages by their old ones.
  private var passageIDs: [String: String] = [:]

  /// Of no letters.
  init() {}

  /// The id that a passage of the export has now.
  func id(of row: PastExport.Row) -> String { passageIDs[row.id] ?? row.id }

  /// The id that a letter of the export has now.
  func letterID(of letter: String) -> String { letterIDs[letter] ?? letter }

  /// - Parameters:
  ///   - lost: the rows of letters no passage of which is there any more, by the letters' ids.
  ///   - candidates: letters of which the export has no passage, by their ids.
  init(
    _ lost: [String: [PastExport.Row]],
    among candidates: [String: GroupID],
    of index: LetterIndex
  ) throws {
    guard !lost.isEmpty, !candidates.isEmpty else { return }
    var newcomers = try candidates.mapValues { try Newcomer($0, of: index) }
    var byDigest: [String: [String]] = [:]
    var byWording: [Wording: [String]] = [:]
    for (id, newcomer) in newcomers {
      byDigest[newcomer.letter.sha256, default: []].append(id)
      for wording in newcomer.places.keys { byWording[wording, default: []].append(id) }
    }
    for (id, rows) in lost.sorted(by: { $0.key < $1.key }) {
      let sameBytes = rows.first?.sha256.flatMap { byDigest[$0] } ?? []
      let ids =
        sameBytes.contains { newcomers[$0] != nil }
        ? Set(sameBytes)
        : Set(rows.compactMap(\.text).flatMap { byWording[Wording(of: $0)] ?? [] })
      let found = ids.compactMap { newID in
        newcomers[newID]?.passages(of: rows).map { (newID: newID, passages: $0) }
      }.max { ($0.passages.count, $1.newID) < ($1.passages.count, $0.newID) }
      guard let found else { continue }
      newcomers[found.newID] = nil
      letters.append(.init(id: id, newID: found.newID, passages: found.passages))
      letterIDs[id] = found.newID
      for passage in found.passages { passageIDs[passage.id] = passage.newID }
    }
  }

  /// A letter of which the export has no passage, with all its own: what the query no longer finds may
  /// be there.
  private struct Newcomer {
    let letter: StoredLetter
    let passages: [StoredPassage]
    /// In ``passages``, by their words.
    let places: [Wording: [Int]]

    init(_ group: GroupID, of index: LetterIndex) throws {
      letter = try index.letterFacts(group)
      let passages = try index.documents(of: group).map(index.passage)
      self.passages = passages
      places = Dictionary(grouping: passages.indices) { Wording(of: passages[$0].text) }
    }

    /// The old and new ids of passages of a letter that is this one; `nil` where it may be another.
    func passages(of rows: [PastExport.Row]) -> [ExportChanges.RenamedPassage]? {
      guard let first = rows.first else { return nil }
      let isSameFile = first.sha256 == letter.sha256
      guard isSameFile || !differs(first) else { return nil }
      var free = places
      var pairs: [(id: String, passage: StoredPassage)] = []
      for row in rows {
        guard let place = place(of: row, &free, isSameFile: isSameFile) else { continue }
        pairs.append((row.id, passages[place]))
      }
      guard !pairs.isEmpty else { return nil }
      let isSame =
        isSameFile
        || (hasFacts(first)
          ? pairs.count * 2 > rows.count
          : pairs.count == rows.count && pairs.contains { $0.passage.letterCount == 1 })
      return isSame ? pairs.map { .init(id: $0.id, newID: $0.passage.id) } : nil
    }

    /// Where the passage of a row stands, which no other row has then.
    private func place(
      of row: PastExport.Row,
      _ free: inout [Wording: [Int]],
      isSameFile: Bool
    ) -> Int? {
      guard let text = row.text else {
        return isSameFile ? passages.firstIndex { $0.ordinal == row.ordinal } : nil
      }
      let wording = Wording(of: text)
      guard let places = free[wording], !places.isEmpty else { return nil }
      // Of a text that stands there twice, the one of its place.
      let chosen = places.first { passages[$0].ordinal == row.ordinal } ?? places[0]
      free[wording] = places.filter { $0 != chosen }
      return chosen
    }

    /// Whether the export has the letter's body and date.
    private func hasFacts(_ row: PastExport.Row) -> Bool {
      let bodies = [row.institution, row.localAuthority].compactMap(\.self)
      return bodies.contains { !$0.isEmpty } && date(of: row) != nil
    }

    private func differs(_ row: PastExport.Row) -> Bool {
      let bodies = [
        (row.institution, letter.letter.institution), (row.localAuthority, letter.countedAuthority),
      ]
      let isOfAnother = bodies.contains { old, now in
        old.map { !$0.isEmpty && $0 != now ?? "" } ?? false
      }
      guard !isOfAnother else { return true }
      guard let date = date(of: row) else { return false }
      return date != letter.letter.date?.description
    }

    /// The date as exports write it; `nil` for one that a spreadsheet has written its own way.
    private func date(of row: PastExport.Row) -> String? {
      guard let date = row.date, date.count == 10,
        date.split(separator: "-").map(\.count) == [4, 2, 2]
      else { return nil }
      return date
    }
  }
}
