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
