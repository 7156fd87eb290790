import InvertedIndex
import LetterParsing

/// What is in an index, counted.
package struct IndexStatistics: Sendable {
  package var letters: Int
  package var passages: Int
  /// Words of all passages, each place counted; headings, subjects and fields are not among them.
  package var tokens: Int
  /// Different terms, counted in each field: most words have one by their stem and one as they are
  /// written.
  package var terms: Int
  /// Of the whole file.
  package var bytes: Int
  /// In the order of the file, without what stands between them.
  package var parts: [(name: String, bytes: Int)]
  package var metadata: IndexMetadata
  package var withheldRows: Int
  /// The ids of letters whose files are the same, byte for byte, or that have the same words: each list
  /// is one letter, counted as many.
  package var copies: [[String]]

  package var json: JSON {
    .object([
      .init("letters", .integer(letters)),
      .init("passages", .integer(passages)),
      .init("tokens", .integer(tokens)),
      .init("terms", .integer(terms)),
      .init("bytes", .integer(bytes)),
      .init("parts", .object(parts.map { .init($0.name, .integer($0.bytes)) })),
      .init("withheld_rows", .integer(withheldRows)),
      .init("copies", .array(copies.map { .strings($0) })),
      .init("generation", .string(metadata.generation)),
      .init("fingerprint", .string(metadata.fingerprint)),
      .init("format_version", .integer(Int(SegmentFormat.version))),
      .init("program_version", .string(metadata.version)),
    ])
  }

  /// Names and values for people.
  package var rows: [(String, String)] {
    let copies = copies.map { ids in
      ("the same letter", ids.joined(separator: " = ") + ", counted \(ids.count) times")
    }
    return [("letters", String(letters))] + copies + [
      ("passages", String(passages)), ("words of passages", String(tokens)),
      ("terms", String(terms)), ("rows withheld", String(withheldRows)), ("bytes", String(bytes)),
    ] + parts.map { ("  " + $0.name, String($0.bytes)) } + [
      ("generation", metadata.generation), ("corpus fingerprint", metadata.fingerprint),
      ("format version", String(SegmentFormat.version)), ("written by version", metadata.version),
    ]
  }
}

extension LetterIndex {
  package func statistics() throws -> IndexStatistics {
    let letters = try self.letters()
    let copies = try LetterCopies.all(among: letters, words: wordsOfLetters())
    let fields = segment.schema.fields.indices.map {
      segment.statistics(of: FieldID(rawValue: UInt8($0)))
    }
    return IndexStatistics(
      letters: segment.groupCount,
      passages: segment.documentCount,
      tokens: Int(clamping: segment.statistics(of: schema.stemmed(.text)).tokenCount),
      terms: fields.map(\.termCount).reduce(0, +),
      bytes: segment.byteCount,
      parts: segment.sectionByteCounts.map { ($0.section.name, $0.byteCount) },
      metadata: metadata,
      withheldRows: letters.flatMap(\.letter.withheld).map(\.rowCount).reduce(0, +),
      copies: copies.map { $0.map { letters[$0].id }.sorted() }.sorted { $0[0] < $1[0] }
    )
  }
}
