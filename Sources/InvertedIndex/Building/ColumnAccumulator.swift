/// Collects what the documents hold in one column.
struct ColumnAccumulator: Sendable {
  private let kind: IndexSchema.ColumnKind
  private var documentCount = 0
  /// Numbers of documents, 0 for those without; empty for a column of strings.
  private var numbers: [Int64] = []
  private var hasNumber: [Bool] = []
  /// The different strings, numbered in the order of arrival.
  private var values = TermInterner()
  /// The strings of all documents, and where those of each document end.
  private var places: [UInt32] = []
  private var ends: [UInt32] = []

  init(_ kind: IndexSchema.ColumnKind) {
    self.kind = kind
  }

  /// Begins the next document, which so far holds nothing.
  mutating func beginDocument() {
    documentCount += 1
    switch kind {
    case .number:
      numbers.append(0)
      hasNumber.append(false)
    case .keyword: ends.append(UInt32(places.count))
    }
  }

  mutating func set(_ number: Int64) {
    guard kind == .number, documentCount > 0 else { return }
    numbers[documentCount - 1] = number
    hasNumber[documentCount - 1] = true
  }

  mutating func add(_ value: String) {
    guard kind == .keyword, documentCount > 0 else { return }
    add(InvertedIndex.withUTF8(of: value) { values.intern(0, $0, 0..<$0.count) })
  }

  /// Appends the documents of another column of the kind.
  mutating func append(contentsOf other: ColumnAccumulator) {
    let places = (0..<other.values.count).map { number in
      other.values.withTerm(number) { values.intern(0, $0, 0..<$0.count) }
    }
    for document in 0..<other.documentCount {
      beginDocument()
      switch kind {
      case .number: if other.hasNumber[document] { set(other.numbers[document]) }
      case .keyword: for place in other.places(of: document) { add(places[Int(place)]) }
      }
    }
  }

  /// Writes the column with its length before it.
  func encode(_ order: DocumentOrder, to writer: inout ByteWriter) {
    var column = ByteWriter()
    switch kind {
    case .number:
      let inOrder = (0..<documentCount).map { place in
        let document = order.oldNumber(place)
        return hasNumber[document] ? numbers[document] : nil
      }
      NumberColumn.encode(inOrder, to: &column)
    case .keyword:
      encodeKeywords(order, to: &column)
    }
    writer.append(UInt64(column.count))
    writer.append(contentsOf: column)
  }

  private func encodeKeywords(_ order: DocumentOrder, to column: inout ByteWriter) {
    let sorted = (0..<values.count).sorted { values.precedes($0, $1) }
    var ordinals = [UInt32](repeating: 0, count: values.count)
    for (ordinal, place) in sorted.enumerated() { ordinals[place] = UInt32(ordinal) }
    KeywordColumn.encode(
      sorted.map { values.withTerm($0) { bytes in bytes.indices.map { bytes[$0] } } },
      ordinals: (0..<documentCount).lazy.map { place in
        self.places(of: order.oldNumber(place)).lazy.map { ordinals[Int($0)] }
      },
      to: &column
    )
  }

  /// Adds a string to the last document unless it is there.
  private mutating func add(_ place: UInt32) {
    guard !places(of: documentCount - 1).contains(place) else { return }
    places.append(place)
    ends[documentCount - 1] = UInt32(places.count)
  }

  private func places(of document: Int) -> ArraySlice<UInt32> {
    places[Int(document == 0 ? 0 : ends[document - 1])..<Int(ends[document])]
  }
}
