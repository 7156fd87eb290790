/// The fields and columns of an index, by name; stored in the file.
package struct IndexSchema: Sendable, Hashable {
  /// What is kept of a field's terms.
  package enum FieldKind: UInt8, Sendable {
    /// Documents, frequencies, positions and lengths: ranked, and searched by phrase.
    case text = 1
    /// Documents only: filters.
    case keyword = 2
  }

  /// What a column holds for each document.
  package enum ColumnKind: UInt8, Sendable {
    /// One number, or none.
    case number = 1
    /// Any number of strings.
    case keyword = 2
  }

  package struct Field: Sendable, Hashable {
    package let name: String
    package let kind: FieldKind

    package init(_ name: String, _ kind: FieldKind) {
      self.name = name
      self.kind = kind
    }
  }

  package struct Column: Sendable, Hashable {
    package let name: String
    package let kind: ColumnKind

    package init(_ name: String, _ kind: ColumnKind) {
      self.name = name
      self.kind = kind
    }
  }

  /// How many fields, and how many columns, there may be.
  package static let capacity = 64

  /// At most ``capacity``; a ``FieldID`` is a place in this list.
  package let fields: [Field]
  /// At most ``capacity``; a ``ColumnID`` is a place in this list.
  package let columns: [Column]
  /// The ranking for which the upper bounds of scores are stored.
  ///
  /// Other parameters give the same answers, only without the short cuts.
  package let saturation: Saturation
  /// The field of text of which ``TermVectors`` are kept.
  package let vectorField: FieldID?

  /// Makes a schema.
  ///
  /// Fields or columns beyond ``capacity`` are a mistake of the program, and so are vectors of a field
  /// that is not there or no text.
  package init(
    fields: [Field],
    columns: [Column] = [],
    saturation: Saturation = .standard,
    vectorField: FieldID? = nil
  ) {
    precondition(
      fields.count <= Self.capacity && columns.count <= Self.capacity,
      "A schema has at most \(Self.capacity) fields and as many columns."
    )
    self.fields = fields
    self.columns = columns
    self.saturation = saturation
    self.vectorField = vectorField
    precondition(
      vectorField.map(isText) ?? true,
      "Vectors are kept of a field of text."
    )
  }

  /// The field of a name, or `nil` when the index has none.
  package func field(named name: String) -> FieldID? {
    fields.firstIndex { $0.name == name }.map { FieldID(rawValue: UInt8($0)) }
  }

  /// The column of a name, or `nil` when the index has none.
  package func column(named name: String) -> ColumnID? {
    columns.firstIndex { $0.name == name }.map { ColumnID(rawValue: UInt8($0)) }
  }

  /// Whether the field exists and keeps frequencies, positions and lengths.
  package func isText(_ field: FieldID) -> Bool {
    let index = Int(field.rawValue)
    return index < fields.count && fields[index].kind == .text
  }

  func kind(of column: ColumnID) -> ColumnKind? {
    let index = Int(column.rawValue)
    return index < columns.count ? columns[index].kind : nil
  }
}
