import InvertedIndex
import Synchronization

/// The name that stands for each local authority in all counts, lists and tables of an index.
///
/// Letters write Sheffield and Sheffield City for one council. The name that most letters of the index
/// write stands for the others, too, so that a table counts what the facet counts; of equals the first
/// in the alphabet.
///
/// Worked out when a name is first asked for, as most searches show none.
final class AuthorityNames: Sendable {
  /// The name to show for each that letters write.
  private let names = Mutex<[String: String]?>(nil)

  /// The name that stands for one that a letter writes.
  ///
  /// - Throws: `SegmentError` when the index cannot be read.
  func name(of written: String, in segment: Segment, _ schema: LetterSchema) throws -> String {
    try names.withLock { names in
      let known = try names ?? Self.read(segment, schema)
      names = known
      // Only a letter without passages can be missing.
      return known[written] ?? written
    }
  }

  private static func read(_ segment: Segment, _ schema: LetterSchema) throws -> [String: String] {
    guard let column = schema.facet(.localAuthority).flatMap(segment.keywords) else {
      return [:]
    }
    let written = try (0..<column.valueCount).map(column.value)
    let bodies = Dictionary(grouping: written.indices) { AuthorityName.form(of: written[$0]) }
    var names = Dictionary(uniqueKeysWithValues: zip(written, written))
    let spelledApart = bodies.values.filter { $0.count > 1 }
    guard !spelledApart.isEmpty else { return names }
    let counts = letterCounts(of: column, segment)
    for spellings in spelledApart {
      // Ascending places are those of ascending names.
      let best = spellings.max { (counts[$0], $1) < (counts[$1], $0) }
      for spelling in spellings { names[written[spelling]] = written[best ?? spelling] }
    }
    return names
  }

  /// How many letters have each value of a column.
  private static func letterCounts(of column: KeywordColumn, _ segment: Segment) -> [Int] {
    var counts = Array(repeating: 0, count: column.valueCount)
    var places: [Int] = []
    for number in 0..<segment.groupCount {
      guard let first = segment.documents(of: GroupID(rawValue: UInt32(number))).first else {
        continue
      }
      places.removeAll(keepingCapacity: true)
      column.appendOrdinals(of: DocID(rawValue: first), to: &places)
      for place in places { counts[place] += 1 }
    }
    return counts
  }
}
