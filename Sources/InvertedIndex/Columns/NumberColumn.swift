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

  /// Counts the numbers of documents, a call for many because it is made for every match.
  ///
  /// - Parameters:
  ///   - documents: in ascending order over all calls.
  ///   - groups: the group of each.
  ///   - counts: of ``placeCount`` places.
  package func count(_ documents: [UInt32], of groups: [UInt32], into counts: inout ValueCounts) {
    values.withBytes { bytes in
      for (document, group) in zip(documents, groups) where document < documentCount {
        guard isPresent(Int(document)) else { continue }
        counts.add(Int(truncatingIfNeeded: values.number(Int(document), in: bytes)), group)
      }
    }
  }

  @inline(__always)
  private func isPresent(_ index: Int) -> Bool {
    guard let presence else { return true }
    let byte = presence.element(UInt8.self, index &>> 3) ?? 0
    return byte &>> UInt8(truncatingIfNeeded: index & 7) & 1 == 1
  }
}
