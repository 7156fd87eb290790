/// Reads every byte of an index and cross-checks what its parts say of each other.
package struct SegmentChecker {
  private let segment: Segment

  package init(_ segment: Segment) {
    self.segment = segment
  }

  /// Everything that is wrong, in the order of the file; empty for a sound index.
  ///
  /// Costs a pass over the whole file.
  package func problems() -> [SegmentError] {
    var problems: [SegmentError] = []
    for section in SegmentSection.listed {
      do { try checkChecksum(of: section) } catch { problems.append(error) }
    }
    do { try segment.checkTables() } catch { problems.append(error) }
    for index in segment.schema.fields.indices {
      let field = FieldID(rawValue: UInt8(index))
      do { try FieldChecker(segment, field).check() } catch { problems.append(error) }
    }
    if let vectors = segment.termVectors {
      var checker = VectorChecker(segment, vectors)
      do { try checker.check() } catch { problems.append(error) }
    }
    do { try checkPadding() } catch { problems.append(error) }
    return problems
  }

  /// What is wrong with the bytes of a part; `nil` when all are as they were written.
  ///
  /// Costs a pass over the file and nothing else.
  package func changedPart() -> SegmentError? {
    for section in SegmentSection.listed {
      do { try checkChecksum(of: section) } catch { return error }
    }
    return nil
  }

  private func checkChecksum(of section: SegmentSection) throws(SegmentError) {
    guard let entry = segment.layout.entries[section] else { return }
    var checksum = Checksum()
    let view = try ByteView(segment.file, entry.range, section)
    view.withSpan { checksum.add($0) }
    guard checksum.value == entry.checksum else {
      throw view.corrupt(at: 0, "the checksum is wrong")
    }
  }

  /// The bytes between the parts are zero.
  private func checkPadding() throws(SegmentError) {
    let ranges = segment.layout.entries.values.map(\.range).sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    var end = SegmentFormat.headerByteCount
    for range in ranges {
      guard range.lowerBound >= end else {
        throw .corrupt(.footer, offset: 0, reason: "two parts share bytes")
      }
      try checkZeros(end..<range.lowerBound)
      end = range.upperBound
    }
    try checkZeros(end..<max(end, segment.layout.tableOffset))
  }

  private func checkZeros(_ range: Range<Int>) throws(SegmentError) {
    let view = try ByteView(segment.file, range, .footer)
    let bytes = try view.bytes(at: 0, count: range.count)
    guard range.count < SegmentFormat.alignment, bytes.allSatisfy({ $0 == 0 }) else {
      throw .corrupt(
        .footer,
        offset: 0,
        reason: "the bytes before \(range.upperBound) are not zero"
      )
    }
  }
}
