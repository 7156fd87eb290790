/// Collects what the documents hold in one column.
struct ColumnAccumulator {
  private let kind: IndexSchema.ColumnKind
  private var numbers: [Int64?] = []
  private var values: [[UInt8]] = []
  private var places: [[UInt8]: UInt32] = [:]
  private var lists: [[UInt32]] = []

  init(_ kind: IndexSchema.ColumnKind) {
    self.kind = kind
  }

  /// Begins the next document, which so far holds nothing.
  mutating func beginDocument() {
    switch kind {
    case .number: numbers.append(nil)
    case .keyword: lists.append([])
    }
  }

  mutating func set(_ number: Int64) {
    guard kind == .number, !numbers.isEmpty else { return }
    numbers[numbers.count - 1] = number
  }

  mutating func add(_ value: String) {
    guard kind == .keyword, !lists.isEmpty else { return }
    let bytes = [UInt8](value.utf8)
    let place = places[bytes] ?? UInt32(values.count)
    if Int(place) == values.count {
      values.append(bytes)
      places[bytes] = place
    }
    if !lists[lists.count - 1].contains(place) { lists[lists.count - 1].append(place) }
  }

  /// Writes the column with its length before it.
  func encode(to writer: inout ByteWriter) {
    var column = ByteWriter()
    switch kind {
    case .number:
      NumberColumn.encode(numbers, to: &column)
    case .keyword:
      let order = values.indices.sorted { values[$0].lexicographicallyPrecedes(values[$1]) }
      var ordinals = [UInt32](repeating: 0, count: values.count)
      for (ordinal, place) in order.enumerated() { ordinals[place] = UInt32(ordinal) }
      KeywordColumn.encode(
        order.map { values[$0] },
        ordinals: lists.map { list in list.map { ordinals[Int($0)] } },
        to: &column
      )
    }
    writer.append(UInt64(column.count))
    writer.append(contentsOf: column.bytes)
  }
}
