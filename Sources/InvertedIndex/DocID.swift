/// A document, which is what is found and ranked; for LetterSearch a passage.
///
/// Counts from 0 within a segment, in the order of the file, which need not be that of arrival.
package struct DocID: Sendable, Hashable, Comparable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  package static func < (left: DocID, right: DocID) -> Bool { left.rawValue < right.rawValue }
}

/// A run of consecutive documents that belong together; for LetterSearch a letter.
///
/// Counts from 0 within a segment.
package struct GroupID: Sendable, Hashable, Comparable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  package static func < (left: GroupID, right: GroupID) -> Bool { left.rawValue < right.rawValue }
}
