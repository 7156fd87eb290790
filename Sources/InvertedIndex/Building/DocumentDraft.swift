/// A document on its way into an index.
package struct DocumentDraft: Sendable {
  /// What to keep for the document, to be had back by ``Segment``.
  package var stored: [UInt8] = []

  private(set) var terms: [UInt32] = []
  private(set) var positions: [UInt32] = []
  private(set) var greatestPosition: UInt32 = 0
  /// How many occurrences each field has.
  private(set) var counts = [UInt32](repeating: 0, count: IndexSchema.capacity)
  /// Fields from this on have none.
  private var fieldEnd = 0
  private(set) var lengths: [(field: FieldID, length: UInt32)] = []
  private(set) var numbers: [(column: ColumnID, number: Int64)] = []
  private(set) var keywords: [(column: ColumnID, value: String)] = []

  package init() {}

  /// Adds an occurrence of a term of a text field.
  ///
  /// Several terms may stand at one position; the same term at the same position counts once.
  package mutating func add(_ term: TermID, at position: UInt32) {
    terms.append(term.rawValue)
    positions.append(position)
    greatestPosition = max(greatestPosition, position)
    count(1, in: term.field)
  }

  /// Adds occurrences of terms of one text field; one call for all is the fastest way.
  ///
  /// - Parameters:
  ///   - numbers: of the terms, ``TermID/rawValue``.
  ///   - places: as many positions.
  package mutating func add(_ numbers: [UInt32], in field: FieldID, at places: [UInt32]) {
    precondition(numbers.count == places.count, "Each occurrence has a position.")
    terms.append(contentsOf: numbers)
    positions.append(contentsOf: places)
    for place in places { greatestPosition = max(greatestPosition, place) }
    count(UInt32(numbers.count), in: field)
  }

  /// Adds a term of a keyword field.
  package mutating func add(_ term: TermID) {
    add(term, at: 0)
  }

  /// Says how many words a text field has.
  ///
  /// Without it, the length is the number of occurrences added in that field.
  package mutating func setLength(_ length: UInt32, of field: FieldID) {
    lengths.append((field, length))
  }

  /// Sets the number in a column of numbers.
  package mutating func set(_ number: Int64, in column: ColumnID) {
    numbers.append((column, number))
  }

  /// Adds a string to a column of strings; one that is there already stays there once.
  package mutating func add(_ value: String, in column: ColumnID) {
    keywords.append((column, value))
  }

  /// Empties the draft for another document, keeping its memory.
  package mutating func removeAll() {
    stored.removeAll(keepingCapacity: true)
    terms.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
    greatestPosition = 0
    for field in 0..<fieldEnd { counts[field] = 0 }
    fieldEnd = 0
    lengths.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    keywords.removeAll(keepingCapacity: true)
  }

  /// Adds terms of a text field at positions from 0 on, one a term.
  mutating func add(
    count: Int,
    in field: FieldID,
    _ term: (Int) -> UInt32
  ) {
    Self.append(count, term, to: &terms)
    positions.append(contentsOf: 0..<UInt32(count))
    greatestPosition = max(greatestPosition, UInt32(max(0, count - 1)))
    self.count(UInt32(count), in: field)
  }

  /// Apart from the draft: what is appended to one property while a span of another is alive can be
  /// lost in optimized code.
  private static func append(_ count: Int, _ term: (Int) -> UInt32, to terms: inout [UInt32]) {
    let start = terms.count
    terms.append(contentsOf: repeatElement(0, count: count))
    var free = terms.mutableSpan
    for index in 0..<count { free[start &+ index] = term(index) }
  }

  /// A field that no schema can have is counted nowhere.
  private mutating func count(_ more: UInt32, in field: FieldID) {
    let index = Int(field.rawValue)
    guard index < counts.count else { return }
    counts[index] &+= more
    fieldEnd = max(fieldEnd, index + 1)
  }
}

/// A term of a field, by the number that a builder gave it.
package struct TermID: Sendable, Hashable {
  package let rawValue: UInt32
  package let field: FieldID
}
