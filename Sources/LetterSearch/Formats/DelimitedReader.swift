/// Reads rows of comma-separated (RFC 4180) or tab-separated values.
///
/// Any bytes can be read: what is malformed gives odd cells, never an error.
struct DelimitedReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var place = 0
  /// The line, from 1, on which the next row begins.
  private(set) var line = 1
  /// Where the cells of the last row stand.
  private var places: [Range<Int>] = []

  /// The cells of the last row as they stand in the text, with their quotation marks.
  var rawCells: [ArraySlice<UInt8>] { places.map { bytes[$0] } }

  /// - Parameter bytes: UTF-8, a byte-order mark before it or not.
  init(_ bytes: [UInt8], _ form: DelimitedText) { self.init(bytes, separator: form.separator) }

  /// - Parameter separator: what stands between two cells.
  init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    place = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
  }

  /// The cells of the next row; `nil` behind the last.
  mutating func next() -> [String]? {
    guard place < bytes.count else { return nil }
    let start = place
    defer { line += bytes[start..<place].count { $0 == 0x0a } }
    places.removeAll(keepingCapacity: true)
    var cells = [cell()]
    while place < bytes.count, bytes[place] == separator {
      place += 1
      cells.append(cell())
    }
    if place < bytes.count, bytes[place] == 0x0d { place += 1 }
    if place < bytes.count, bytes[place] == 0x0a { place += 1 }
    return cells
  }

  private mutating func cell() -> String {
    var cell: [UInt8] = []
    let start = place
    defer { places.append(start..<place) }
    if place < bytes.count, bytes[place] == UInt8(ascii: "\"") { cell = quoted() }
    while place < bytes.count, bytes[place] != separator, !endsRow(bytes[place]) {
      cell.append(bytes[place])
      place += 1
    }
    return String(decoding: cell, as: UTF8.self)
  }

  /// What stands between quotes; the place is then behind the second.
  private mutating func quoted() -> [UInt8] {
    var cell: [UInt8] = []
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\"") {
        guard place < bytes.count, bytes[place] == byte else { return cell }
        place += 1
      }
      cell.append(byte)
    }
    return cell
  }

  private func endsRow(_ byte: UInt8) -> Bool { byte == 0x0a || byte == 0x0d }
}

extension DelimitedReader {
  /// Reads rows of the kind that the first line shows: the one that gives it the most cells.
  init(_ table: [UInt8]) {
    let firstLine = Array(table.prefix { $0 != 0x0a && $0 != 0x0d })
    func cellCount(_ separator: UInt8) -> Int {
      var reader = DelimitedReader(firstLine, separator: separator)
      return reader.next()?.count ?? 0
    }
    let others = [UInt8(ascii: "\t"), UInt8(ascii: ";")]
    let separator = others.reduce(UInt8(ascii: ",")) { cellCount($1) > cellCount($0) ? $1 : $0 }
    self.init(table, separator: separator)
  }
}
