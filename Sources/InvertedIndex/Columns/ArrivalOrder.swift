/// The order in which documents and groups arrived, where it is not the one they stand in.
///
/// Two ``PackedArray``: the place of each group, and the place of each document, in the order of
/// arrival; nothing at all when they stand as they arrived.
package struct ArrivalOrder: Sendable {
  /// Whether documents stand in another order than that of their arrival.
  package let isReordered: Bool
  /// The place of each in the order of arrival; empty when nothing was reordered.
  private let groups: PackedArray
  private let documents: PackedArray

  init(_ view: ByteView, groupCount: Int, documentCount: Int) throws(SegmentError) {
    isReordered = view.count > 0
    guard isReordered else {
      (groups, documents) = (PackedArray(), PackedArray())
      return
    }
    groups = try PackedArray(view)
    documents = try PackedArray(
      try view.view(at: groups.byteCount, count: view.count - groups.byteCount)
    )
    guard groups.count == groupCount, documents.count == documentCount else {
      throw view.corrupt(
        at: 0,
        "it is not the order of \(groupCount) groups and \(documentCount) documents"
      )
    }
  }

  /// How many documents arrived before a document; its own number when nothing was reordered.
  package func rank(of document: UInt32) -> UInt32 {
    isReordered ? UInt32(truncatingIfNeeded: documents[Int(document)]) : document
  }

  /// How many groups arrived before a group; its own number when nothing was reordered.
  package func rank(ofGroup group: UInt32) -> UInt32 {
    isReordered ? UInt32(truncatingIfNeeded: groups[Int(group)]) : group
  }

  /// Throws unless every place is taken once, and the documents of a group arrived together.
  func check(_ table: GroupTable, in view: ByteView) throws(SegmentError) {
    guard isReordered else { return }
    guard Self.isPermutation(groups), Self.isPermutation(documents) else {
      throw view.corrupt(at: 0, "a place is taken twice")
    }
    var starts = [UInt64](repeating: 0, count: table.count + 1)
    for group in 0..<table.count {
      starts[groups.offset(group) + 1] = UInt64(table.documents(of: group).count)
    }
    for rank in 0..<table.count { starts[rank + 1] += starts[rank] }
    for group in 0..<table.count {
      let rank = groups.offset(group)
      for document in table.documents(of: group)
      where !(starts[rank]..<starts[rank + 1]).contains(documents[Int(document)]) {
        throw view.corrupt(at: 0, "the documents of group \(group) did not arrive together")
      }
    }
  }

  private static func isPermutation(_ array: PackedArray) -> Bool {
    // No permutation, and it spares the memory for a damaged array that claims to be long.
    if array.count > 1, array[0] == array[1] { return false }
    var isTaken = [Bool](repeating: false, count: array.count)
    for index in 0..<array.count {
      let place = array.offset(index)
      guard place < array.count, !isTaken[place] else { return false }
      isTaken[place] = true
    }
    return true
  }
}
