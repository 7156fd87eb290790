import InvertedIndex
import Search
import TextAnalysis

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Letters and passages by their names.
extension LetterIndex {
  /// The letter of an id, a file name with or without its ending, or a path that ends in one; the
  /// newest where several have the name.
  package func letter(
    named name: String
  ) throws -> (letter: StoredLetter, passages: [StoredPassage])? {
    guard let group = try group(named: name) else { return nil }
    return (try letter(group), try documents(of: group).map(passage))
  }

  /// The facts of the letter of a name and the number of its passages, for
  /// ``letter(named:)`` without reading any of them.
  package func listedLetter(named name: String) throws -> ListedLetter? {
    try group(named: name).map { group in
      ListedLetter(try letterFacts(group), passages: segment.documents(of: group).count)
    }
  }

  /// The passages of a letter, in the order of its text.
  func documents(of group: GroupID) -> [DocID] {
    segment.documents(of: group).map { DocID(rawValue: $0) }
  }

  /// The passage of a name; `nil` when there is none.
  func document(of name: PassageName) throws -> DocID? {
    switch name.passage {
    case .id(let id):
      // An id begins with that of its letter, so that only one letter's passages are read.
      return try groups(with: name.letter, in: .letter)
        .flatMap(documents)
        .first { try StoredPassage.id(decoding: segment.stored($0)) == id }
    case .place(let place):
      guard let ordinal = Int(place), let group = try group(named: name.letter) else { return nil }
      return try documents(of: group).first { try passage($0).ordinal == ordinal }
    }
  }

  private func group(named name: String) throws -> GroupID? {
    let file = URL(file: name).lastPathComponent
    return try group(called: name) ?? (file == name ? nil : group(called: file))
  }

  /// The newest letter with this id or file name.
  private func group(called name: String) throws -> GroupID? {
    let inLists = try groups(with: name, in: .letter).union(groups(with: name, in: .file))
    if let group = try newest(of: inLists, called: name) { return group }
    // A letter without passages is in no list.
    let groups = (0..<segment.groupCount).lazy.map { GroupID(rawValue: UInt32($0)) }
    return try newest(of: groups.filter { segment.documents(of: $0).isEmpty }, called: name)
  }

  private func newest(of groups: some Sequence<GroupID>, called name: String) throws -> GroupID? {
    try groups
      .filter { group in
        let letter = try letterFacts(group)
        return letter.id == name || letter.file == name
      }
      // The newest are read first.
      .min { segment.order.rank(ofGroup: $0.rawValue) < segment.order.rank(ofGroup: $1.rawValue) }
  }

  /// The letters that have a value in a field, or one that differs by letter case or accents.
  private func groups(
    with value: String,
    in field: LetterSchema.KeywordField
  ) throws -> Set<GroupID> {
    let term = KeywordForm.of(value, analyzer: .english)
    guard let entry = try segment.lookup(schema.keyword(field), term) else { return [] }
    var groups: Set<GroupID> = []
    var cursor = try segment.postings(entry)
    while try cursor.nextBlock() {
      let block = cursor.block
      for place in 0..<block.count {
        groups.insert(segment.group(of: DocID(rawValue: block.documents[place])))
      }
    }
    return groups
  }
}
