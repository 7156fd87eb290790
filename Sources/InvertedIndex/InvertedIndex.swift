/// A field of the index, by its place in the schema.
///
/// At most 64.
package struct FieldID: Sendable, Hashable, Comparable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static func < (left: FieldID, right: FieldID) -> Bool { left.rawValue < right.rawValue }
}

/// A column of the index, by its place in the schema.
///
/// At most 64.
package struct ColumnID: Sendable, Hashable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }
}

/// A document as the index sees it: a passage.
///
/// Counts from 0 within a segment.
package struct DocID: Sendable, Hashable, Comparable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  package static func < (left: DocID, right: DocID) -> Bool { left.rawValue < right.rawValue }
}
