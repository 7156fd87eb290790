/// The order in which documents and groups arrived, where it is not the one they stand in.
///
/// Two ``PackedArray``: the place of each group, and the place of each document, in the order of
/// arrival; nothing at all when they stand as they arrived.
package struct ArrivalOrder: Sendable {
  /// `nil` when documents stand as they arrived.
  private let arrays: (groups: PackedArray, documents: PackedArray)?

  init(_ view: ByteView, groupCount: Int, documentCount: Int) throws(SegmentError) {
    guard view.count > 0 else {
      arrays = nil
      return
    }
    let groups = try PackedArray(view)
    let documents = try PackedArray(
      try view.view(at: groups.byteCount, count: view.count - groups.byteCount)
    )
    guard groups.count == groupCount, documents.count == documentCount else {
      throw view.corrupt(
        at: 0,
        "it is not the order of \(groupCount) groups and \(documentCount) documents"
      )
    }
    arrays = (groups, documents)
  }

  /// Whether documents stand in another order than that of their arrival.
  package var isReordered: Bool { arrays != nil }

  /// How many documents arrived before a document; its own number when nothing was reordered.
  package func rank(of document: UInt32) -> UInt32 {
    guard let arrays else { return document }
    return UInt32(truncatingIfNeeded: arrays.documents[Int(document)])
  }

  /// How many groups arrived before a group; its own number when nothing was reordered.
  package func rank(ofGroup group: UInt32) -> UInt32 {
    guard let arrays else { return group }
    return UInt32(truncatingIfNeeded: arrays.groups[Int(group)])
  }

  /// Throws unless every place is taken once, and the documents of a group arrived together.
  func check(_ groups: GroupTable, in view: ByteView) throws(SegmentError) {
    guard let arrays else { return }
    guard Self.isPermutation(arrays.groups), Self.isPermutation(arrays.documents) else {
      throw view.corrupt(at: 0, "a place is taken twice")
    }
    var starts = [UInt64](repeating: 0, count: groups.count + 1)
    for group in 0..<groups.count {
      starts[arrays.groups.offset(group) + 1] = UInt64(groups.documents(of: group).count)
    }
    for rank in 0..<groups.count { starts[rank + 1] += starts[rank] }
    for group in 0..<groups.count {
      let rank = arrays.groups.offset(group)
      for document in groups.documents(of: group)
      where !(starts[rank]..<starts[rank + 1]).contains(arrays.documents[Int(document)]) {
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
