/// The parameters of a query (`application/x-www-form-urlencoded`), in the order they came.
package struct QueryParameters: Sendable, Equatable {
  /// One parameter; a name without an equals sign has an empty value.
  package struct Parameter: Sendable, Equatable {
    package var name: String
    package var value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  package private(set) var all: [Parameter] = []

  package init() {}

  /// Reads a query; `nil` when an escape or the encoding of a name or value is not valid.
  package init?(parsing query: ArraySlice<UInt8>) {
    for piece in query.split(separator: UInt8(ascii: "&")) {
      let equals = piece.firstIndex(of: UInt8(ascii: "=")) ?? piece.endIndex
      guard let name = PercentDecoding.decode(piece[..<equals], plusSign: .space),
        let value = PercentDecoding.decode(piece[equals...].dropFirst(), plusSign: .space)
      else { return nil }
      all.append(Parameter(name: name, value: value))
    }
  }

  /// The first value of a name.
  package subscript(_ name: String) -> String? { all.first { $0.name == name }?.value }

  /// All values of a name, in order.
  package func values(of name: String) -> [String] {
    all.filter { $0.name == name }.map(\.value)
  }
}
