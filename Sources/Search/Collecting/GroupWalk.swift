import InvertedIndex

/// Follows the groups of documents that come in ascending order.
struct GroupWalk {
  private let segment: Segment
  /// The group of the last document; `nil` before the first.
  private(set) var current: GroupID?
  /// The first document behind the current group.
  private(set) var end: UInt32 = 0

  init(_ segment: Segment) {
    self.segment = segment
  }

  /// Goes to the group of a document; answers whether it is another one than before.
  mutating func advance(to document: UInt32) -> Bool {
    guard current == nil || document >= end else { return false }
    let document = DocID(rawValue: document)
    let group =
      current.map { segment.group(of: document, notBefore: $0) } ?? segment.group(of: document)
    end = segment.documents(of: group).upperBound
    current = group
    return true
  }
}
