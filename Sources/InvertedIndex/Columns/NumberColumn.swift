/// One number, or none, for each document.
///
/// The least number (8 bytes), whether any is missing (1 byte), if so a bit for each document that
/// has one, then a ``PackedArray`` of what each number is above the least.
package struct NumberColumn: Sendable {
  package let documentCount: Int
  private let least: Int64
  private let presence: ByteView?
  private let values: PackedArray

  static func encode(_ numbers: [Int64?], to writer: inout ByteWriter) {
    let least = numbers.lazy.compactMap { $0 }.min() ?? 0
    let isPartial = numbers.contains { $0 == nil }
    writer.append(least)
    writer.append(UInt8(isPartial ? 1 : 0))
    if isPartial {
      for start in stride(from: 0, to: numbers.count, by: 8) {
        let byte = numbers[start..<min(start + 8, numbers.count)]
        writer.append(byte.reversed().reduce(UInt8(0)) { $0 << 1 | ($1 == nil ? 0 : 1) })
      }
    }
    let values = numbers.map { $0.map { UInt64(bitPattern: $0 &- least) } ?? 0 }
    PackedArray.encode(values, to: &writer)
  }

  init(_ view: ByteView, documentCount: Int) throws(SegmentError) {
    self.documentCount = documentCount
    least = try view.load(Int64.self, at: 0)
    var offset = 9
    if try view.load(UInt8.self, at: 8) != 0 {
      let byteCount = (documentCount + 7) / 8
      presence = try view.view(at: offset, count: byteCount)
      offset += byteCount
    } else {
      presence = nil
    }
    values = try PackedArray(try view.view(at: offset, count: view.count - offset))
    guard values.count == documentCount else {
      throw view.corrupt(at: offset, "\(values.count) numbers for \(documentCount) documents")
    }
  }

  /// The number of a document, or `nil` when it has none.
  package subscript(document: DocID) -> Int64? {
    let index = Int(document.rawValue)
    guard index < documentCount, isPresent(index) else { return nil }
    return least &+ Int64(bitPattern: values[index])
  }

  /// How many numbers there may be from the least to the greatest, where they are few enough for a
  /// table; otherwise `nil`.
  package var placeCount: Int? {
    values.greatest < 1 << 16 ? Int(values.greatest) + 1 : nil
  }

  /// The number at a place from the least on.
  package func number(at place: Int) -> Int64 { least &+ Int64(place) }

  /// Counts the numbers of documents, each at its place from the least on, where
  /// ``placeCount`` says that there are places.
  ///
  /// - Parameter areShared: whether all documents of a group have the same number, so that one
  ///   tells of all.
  package func counts(of matches: MatchedDocuments, areShared: Bool) -> ValueCounts {
    var counts = ValueCounts(placeCount: placeCount ?? 0)
    values.withBytes { bytes in
      var (occurringCount, total) = (0, 0)
      var (missing, missingGroups) = (0, 0)
      var table = counts.counts.mutableSpan
      for group in matches.groups {
        let first = Int(group.documents.lowerBound)
        if areShared {
          guard isPresent(first) else {
            missing &+= Int(group.matchCount)
            missingGroups &+= 1
            continue
          }
          total &+= Int(group.matchCount)
          let place = values.number(first, in: bytes)
          occurringCount &+= table.add(place, documents: group.matchCount)
          continue
        }
        var present = 0
        var runs = matches.runs(of: group)
        while let run = runs.next() {
          for document in run where isPresent(document) {
            present &+= 1
            occurringCount &+= table.add(values.number(document, in: bytes), group: UInt32(first))
          }
        }
        total &+= present
        missing &+= Int(group.matchCount) &- present
        missingGroups &+= present < Int(group.matchCount) ? 1 : 0
      }
      (counts.occurringCount, counts.total) = (occurringCount, total)
      (counts.missingDocuments, counts.missingGroups) = (missing, missingGroups)
    }
    return counts
  }

  @inline(__always)
  private func isPresent(_ index: Int) -> Bool {
    guard let presence else { return true }
    let byte = presence.element(UInt8.self, index &>> 3) ?? 0
    return byte &>> UInt8(truncatingIfNeeded: index & 7) & 1 == 1
  }
}
