package import InvertedIndex
import LetterParsing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An index of letters, opened for reading.
package struct LetterIndex: Sendable {
  package let path: String
  package let segment: Segment
  package private(set) var schema: LetterSchema
  package let metadata: IndexMetadata
  private let authorityNames = AuthorityNames()

  /// Opens an index.
  ///
  /// - Parameter limit: a file of at most so many bytes is kept in memory, for who reads it for so
  ///   long that another program may change it in place.
  /// - Throws: ``LetterSearchError/noIndex(path:)`` when there is none,
  ///   ``LetterSearchError/foreignIndex(path:reason:)`` when it is not one of letters,
  ///   ``LetterSearchError/otherFormat(path:reason:)`` when another version of the format was
  ///   written, or ``LetterSearchError/unusableIndex(path:reason:)`` when it is damaged.
  package init(opening path: String, copiesUpTo limit: Int = 0) throws {
    guard LetterIndex.exists(at: path) else { throw LetterSearchError.noIndex(path: path) }
    do {
      segment = try Segment(path: path, copiesUpTo: limit)
    } catch {
      throw LetterSearchError(error, opening: path)
    }
    self.path = path
    schema = try LetterIndex.schema(of: segment, path: path)
    guard let metadata = IndexMetadata(decoding: segment.metadata) else {
      throw LetterSearchError.foreignIndex(path: path, reason: "it does not say what it holds")
    }
    self.metadata = metadata
    schema.themes = ThemeReader.read(metadata.themes).book
  }

  private static func schema(of segment: Segment, path: String) throws -> LetterSchema {
    do {
      return try LetterSchema(of: segment, path: path)
    } catch {
      guard IndexMetadata.isOfLetters(segment.metadata) else { throw error }
      let reason = "its fields are those of another version of `letters`: build it anew"
      throw LetterSearchError.otherFormat(path: path, reason: reason)
    }
  }

  package static func exists(at path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  /// Everything that is wrong with an index file; empty when it is sound.
  ///
  /// - Throws: ``LetterSearchError/noIndex(path:)`` when there is no file, `SegmentError` when the
  ///   system does not let it be opened.
  package static func check(_ path: String) throws -> [String] {
    guard exists(at: path) else { throw LetterSearchError.noIndex(path: path) }
    let segment: Segment
    do {
      segment = try Segment(path: path)
    } catch {
      // The system's refusal says nothing of the index.
      if case .inputOutput = error { throw error }
      return [error.advice]
    }
    do {
      return try LetterIndex(opening: path).problems()
    } catch {
      // What is wrong below says more than that this is no index of letters.
      let findings = SegmentChecker(segment).problems().map(\.advice)
      return findings.isEmpty ? ["\(error)"] : findings
    }
  }

  /// What is wrong with the bytes of an index of at most so many; `nil` for a larger one.
  package func changedPart(upTo byteCount: Int) -> String? {
    segment.byteCount > byteCount ? nil : SegmentChecker(segment).changedPart()?.advice
  }

  /// Everything that is wrong with what the index holds, all of which is read; empty when it is
  /// sound.
  package func problems() -> [String] {
    var findings = SegmentChecker(segment).problems().map(\.advice)
    guard findings.isEmpty else { return findings }
    do {
      var ids: Set<String> = []
      for number in 0..<segment.groupCount {
        let id = try letter(GroupID(rawValue: UInt32(number))).id
        if !ids.insert(id).inserted { findings.append("The letter \(id) is there twice.") }
      }
      for number in 0..<segment.documentCount { _ = try passage(DocID(rawValue: UInt32(number))) }
    } catch {
      findings.append("\(error)")
    }
    return findings
  }

  // MARK: Letters and passages

  package func letter(_ group: GroupID) throws -> StoredLetter {
    try counted(StoredLetter(decoding: segment.stored(group)))
  }

  /// A letter with an empty ``StoredLetter/source``, which is most of what is stored and is not read.
  package func letterFacts(_ group: GroupID) throws -> StoredLetter {
    let beginning = try segment.stored(group, limit: Self.factsByteCount)
    if let letter = try? StoredLetter(decodingFactsOf: beginning) { return try counted(letter) }
    return try counted(StoredLetter(decodingFactsOf: segment.stored(group)))
  }

  private func counted(_ letter: StoredLetter) throws -> StoredLetter {
    var letter = letter
    letter.authorityInIndex = try letter.letter.localAuthority.map(countedAuthority)
    return letter
  }

  /// The name that a local authority has in counts, lists and tables: see ``AuthorityNames``.
  func countedAuthority(_ written: String) throws -> String {
    try authorityNames.name(of: written, in: segment, schema)
  }

  /// The facts of nearly all letters take less; half of them take less than a thousand bytes.
  private static let factsByteCount = 2048

  package func passage(_ document: DocID) throws -> StoredPassage {
    try StoredPassage(decoding: segment.stored(document))
  }

  /// The sections in which passages stand, without reading the passages.
  func sections(of documents: [DocID]) throws -> [SectionName] {
    guard let column = schema.facet(.section).flatMap(segment.keywords) else {
      return documents.map { _ in .other }
    }
    var names: [Int: SectionName] = [:]
    var places: [Int] = []
    return try documents.map { document in
      places.removeAll(keepingCapacity: true)
      column.appendOrdinals(of: document, to: &places)
      guard let place = places.first else { return .other }
      let name = try names[place] ?? section(named: column.value(place))
      names[place] = name
      return name
    }
  }

  /// A section by the name that the index has for it.
  func section(named name: String) throws(LetterSearchError) -> SectionName {
    if let section = SectionName(rawValue: name) { return section }
    throw .unusableIndex(path: path, reason: "it is damaged: there is no section \(name)")
  }

  /// All letters, newest first.
  package func letters() throws -> [StoredLetter] {
    try segment.groupsByArrival().map(letter)
  }

  /// All letters with their groups, which stand in another order than letters arrive.
  func lettersByGroup() throws -> [(group: GroupID, letter: StoredLetter)] {
    try (0..<segment.groupCount).map { number in
      let group = GroupID(rawValue: UInt32(number))
      return (group, try letterFacts(group))
    }
  }

  /// A page of all letters, newest first.
  package func letters(from offset: Int, limit: Int) throws -> [ListedLetter] {
    try segment.groupsByArrival().dropFirst(offset).prefix(limit).map { group in
      ListedLetter(try letterFacts(group), passages: segment.documents(of: group).count)
    }
  }
}
