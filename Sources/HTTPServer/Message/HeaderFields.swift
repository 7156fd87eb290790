/// The header fields of a request, in the order they came.
///
/// One block of bytes for all of them: most requests are answered after looking at two or three,
/// so that strings are made only of what is asked for.
package struct HeaderFields: Sendable {
  private struct Entry {
    var name: Range<Int>
    var value: Range<Int>
  }

  /// Names, folded to lower case, and values.
  private var bytes: [UInt8] = []
  private var entries: [Entry] = []

  package init() {}

  /// How many there are; a name that came twice counts twice.
  package var count: Int { entries.count }

  /// The value of a field, surrounding white space removed and invalid UTF-8 repaired.
  ///
  /// Several fields of one name are one list, joined by `, ` (RFC 9110, section 5.2).
  ///
  /// - Parameter name: in lower case.
  package subscript(_ name: String) -> String? {
    let values = values(of: name)
    return values.isEmpty ? nil : values.joined(separator: ", ")
  }

  /// The values of all fields of a name, in order.
  ///
  /// - Parameter name: in lower case.
  package func values(of name: String) -> [String] {
    rawValues(of: name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The members of a field that is a list of tokens, in lower case.
  package func tokens(of name: String) -> [String] {
    values(of: name).flatMap { $0.lowercased().split(separator: ",") }
      .map { $0.trimmingBlanks() }
      .filter { !$0.isEmpty }
  }

  func rawValues(of name: String) -> [ArraySlice<UInt8>] {
    entries.filter { isNamed($0, name) }.map { bytes[$0.value] }
  }

  mutating func append(name: ArraySlice<UInt8>, value: ArraySlice<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: name.lazy.map(\.asciiLowercased))
    let middle = bytes.count
    bytes.append(contentsOf: value)
    entries.append(Entry(name: start..<middle, value: middle..<bytes.count))
  }

  private func isNamed(_ entry: Entry, _ name: String) -> Bool {
    entry.name.count == name.utf8.count && bytes[entry.name].elementsEqual(name.utf8)
  }
}
