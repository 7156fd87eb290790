/// Any number of strings for each document, as places in the list of all of them.
///
/// The number of different strings (8 bytes), the length of their table (8 bytes), the table, a
/// ``BlobTable`` of them in the order of their bytes, then two ``PackedArray``: where each document's
/// places begin and the last end, and the places.
package struct KeywordColumn: Sendable {
  /// How many different strings there are; they count from 0 in the order of their bytes.
  package let valueCount: Int
  package let documentCount: Int
  private let values: BlobTable
  private let starts: PackedArray
  private let ordinals: PackedArray

  /// Writes a column.
  ///
  /// - Parameters:
  ///   - values: all strings in the order of their bytes.
  ///   - ordinals: for each document, places in `values`.
  static func encode(
    _ values: [[UInt8]],
    ordinals: some Sequence<some Sequence<UInt32>>,
    to writer: inout ByteWriter
  ) {
    var offsets: [UInt64] = [0]
    for value in values { offsets.append(offsets[offsets.count - 1] + UInt64(value.count)) }
    var table = ByteWriter()
    PackedArray.encode(offsets, to: &table)
    for value in values { table.append(contentsOf: value) }
    writer.append(UInt64(values.count))
    writer.append(UInt64(table.count))
    writer.append(contentsOf: table)
    var starts: [UInt64] = [0]
    var places: [UInt64] = []
    for list in ordinals {
      for ordinal in list { places.append(UInt64(ordinal)) }
      starts.append(UInt64(places.count))
    }
    PackedArray.encode(starts, to: &writer)
    PackedArray.encode(places, to: &writer)
  }

  init(_ view: ByteView, documentCount: Int) throws(SegmentError) {
    self.documentCount = documentCount
    var reader = ByteReader(view)
    valueCount = Int(clamping: try reader.read(UInt64.self))
    let byteCount = Int(clamping: try reader.read(UInt64.self))
    let table = try view.view(at: reader.offset, count: byteCount)
    guard valueCount < 1 << 32 else { throw view.corrupt(at: 0, "too many values") }
    values = try BlobTable(table, count: valueCount)
    try reader.skip(byteCount)
    starts = try PackedArray(try view.view(at: reader.offset, count: view.count - reader.offset))
    try reader.skip(starts.byteCount)
    ordinals = try PackedArray(try view.view(at: reader.offset, count: view.count - reader.offset))
    guard starts.count == documentCount + 1, starts[documentCount] == UInt64(ordinals.count) else {
      throw view.corrupt(
        at: reader.offset,
        "the values do not belong to \(documentCount) documents"
      )
    }
  }

  /// The string at a place.
  package func value(_ ordinal: Int) throws(SegmentError) -> String {
    guard ordinal >= 0, ordinal < valueCount else { return "" }
    return String(decoding: try values[ordinal], as: UTF8.self)
  }

  /// Appends the places of a document's strings, in the order they were given.
  package func appendOrdinals(of document: DocID, to list: inout [Int]) {
    let index = Int(document.rawValue)
    guard index < documentCount else { return }
    let start = starts.offset(index)
    let end = min(starts.offset(index + 1), ordinals.count)
    guard start < end else { return }
    for place in start..<end {
      let ordinal = ordinals.offset(place)
      if ordinal < valueCount { list.append(ordinal) }
    }
  }

  /// Counts the strings of documents.
  ///
  /// - Parameter areShared: whether all documents of a group have the same strings, so that one
  ///   tells of all.
  package func counts(of matches: MatchedDocuments, areShared: Bool) -> ValueCounts {
    var counts = ValueCounts(placeCount: valueCount)
    starts.withBytes { starts in
      ordinals.withBytes { ordinals in
        if areShared {
          addGroups(of: matches, starts, ordinals, to: &counts)
        } else {
          addDocuments(of: matches, starts, ordinals, to: &counts)
        }
      }
    }
    return counts
  }

  /// Counts the strings of a group's first document for all that match.
  private func addGroups(
    of matches: MatchedDocuments,
    _ startBytes: Span<UInt8>,
    _ ordinalBytes: Span<UInt8>,
    to counts: inout ValueCounts
  ) {
    var (occurringCount, total) = (0, 0)
    var (missing, missingGroups) = (0, 0)
    var table = counts.counts.mutableSpan
    for group in matches.groups {
      let first = Int(group.documents.lowerBound)
      let places = places(first..<first &+ 1, startBytes)
      if places.isEmpty {
        missing &+= Int(group.matchCount)
        missingGroups &+= 1
      }
      total &+= places.count &* Int(group.matchCount)
      for place in places {
        let ordinal = ordinals.number(place, in: ordinalBytes)
        occurringCount &+= table.add(ordinal, documents: group.matchCount)
      }
    }
    (counts.occurringCount, counts.total) = (occurringCount, total)
    (counts.missingDocuments, counts.missingGroups) = (missing, missingGroups)
  }

  /// Counts the strings of each match; those of a whole group that matches stand in a row.
  private func addDocuments(
    of matches: MatchedDocuments,
    _ startBytes: Span<UInt8>,
    _ ordinalBytes: Span<UInt8>,
    to counts: inout ValueCounts
  ) {
    var (occurringCount, total) = (0, 0)
    var (missing, missingGroups) = (0, 0)
    var table = counts.counts.mutableSpan
    for group in matches.groups {
      let documents = Int(group.documents.lowerBound)..<Int(group.documents.upperBound)
      guard group.matchCount < documents.count else {
        let places = places(documents, startBytes)
        total &+= places.count
        occurringCount &+= add(places, of: group, ordinalBytes, to: &table)
        let empty = emptyCount(documents, startBytes)
        missing &+= empty
        missingGroups &+= empty > 0 ? 1 : 0
        continue
      }
      var empty = 0
      // One by one: how long a stretch of matches is, no processor can guess.
      for word in matches.words(of: group) {
        var bits = matches.bits(word, of: group)
        while bits != 0 {
          let document = word &* 64 &+ bits.trailingZeroBitCount
          bits &= bits &- 1
          let places = places(document..<document &+ 1, startBytes)
          total &+= places.count
          empty &+= places.isEmpty ? 1 : 0
          occurringCount &+= add(places, of: group, ordinalBytes, to: &table)
        }
      }
      missing &+= empty
      missingGroups &+= empty > 0 ? 1 : 0
    }
    (counts.occurringCount, counts.total) = (occurringCount, total)
    (counts.missingDocuments, counts.missingGroups) = (missing, missingGroups)
  }

  /// How many documents of those that follow each other have no string.
  @inline(__always)
  private func emptyCount(_ documents: Range<Int>, _ startBytes: Span<UInt8>) -> Int {
    var count = 0
    var start = starts.number(documents.lowerBound, in: startBytes)
    for document in documents {
      let end = starts.number(document &+ 1, in: startBytes)
      count &+= end > start ? 0 : 1
      start = end
    }
    return count
  }

  /// Counts the strings at some places, and tells how many had not occurred before.
  @inline(__always)
  private func add(
    _ places: Range<Int>,
    of group: MatchedDocuments.Group,
    _ ordinalBytes: Span<UInt8>,
    to table: inout MutableSpan<ValueCounts.Count>
  ) -> Int {
    var newCount = 0
    for place in places {
      let ordinal = ordinals.number(place, in: ordinalBytes)
      newCount &+= table.add(ordinal, group: group.documents.lowerBound)
    }
    return newCount
  }

  /// Where the strings of documents that follow each other stand.
  @inline(__always)
  private func places(_ documents: Range<Int>, _ startBytes: Span<UInt8>) -> Range<Int> {
    let start = Int(clamping: starts.number(documents.lowerBound, in: startBytes))
    let end = Int(clamping: starts.number(documents.upperBound, in: startBytes))
    return start..<max(start, min(end, ordinals.count))
  }

  /// The strings of a document, in the order they were given.
  package func values(of document: DocID) throws(SegmentError) -> [String] {
    var places: [Int] = []
    appendOrdinals(of: document, to: &places)
    var strings: [String] = []
    for place in places { strings.append(try value(place)) }
    return strings
  }

  /// Throws unless the strings ascend and every place exists.
  func check(in view: ByteView) throws(SegmentError) {
    try values.check()
    var previous: [UInt8]?
    for ordinal in 0..<valueCount {
      let bytes = try values[ordinal]
      if let previous, TermDictionary.compare(previous.span, bytes.span) >= 0 {
        throw view.corrupt(at: 0, "values are not in order")
      }
      previous = bytes
    }
    for index in 0..<documentCount where starts[index] > starts[index + 1] {
      throw view.corrupt(at: 0, "a document's values end before they begin")
    }
    for place in 0..<ordinals.count where ordinals.offset(place) >= valueCount {
      throw view.corrupt(at: 0, "a value does not exist")
    }
  }
}
