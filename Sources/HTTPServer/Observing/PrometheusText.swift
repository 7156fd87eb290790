/// Writes figures in the text format of Prometheus, version 0.0.4.
package struct PrometheusText {
  package static let contentType = "text/plain; version=0.0.4; charset=utf-8"

  package typealias Labels = [(name: String, value: String)]

  package private(set) var text = ""

  package init() {}

  /// Adds numbers that only grow, one for each combination of labels.
  package mutating func counter(
    _ name: String,
    _ help: String,
    _ samples: [(labels: Labels, value: Double)]
  ) {
    begin(name, help, type: "counter")
    for sample in samples { write(name, sample.labels, sample.value) }
  }

  /// Adds a number that may grow and shrink.
  package mutating func gauge(
    _ name: String,
    _ help: String,
    _ value: Double,
    labels: Labels = []
  ) {
    begin(name, help, type: "gauge")
    write(name, labels, value)
  }

  /// Adds a distribution.
  ///
  /// - Parameters:
  ///   - bounds: upper ends of the buckets, ascending.
  ///   - counts: how many lie in each bucket alone, and after the last bound.
  package mutating func histogram(
    _ name: String,
    _ help: String,
    bounds: [Double],
    counts: [Int],
    sum: Double
  ) {
    begin(name, help, type: "histogram")
    var total = 0
    for (bound, count) in zip(bounds, counts) {
      total += count
      write("\(name)_bucket", [("le", Self.number(bound))], Double(total))
    }
    total = counts.reduce(0, +)
    write("\(name)_bucket", [("le", "+Inf")], Double(total))
    write("\(name)_sum", [], sum)
    write("\(name)_count", [], Double(total))
  }

  private mutating func begin(_ name: String, _ help: String, type: String) {
    text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
  }

  private mutating func write(_ name: String, _ labels: Labels, _ value: Double) {
    let list = labels.map { "\($0.name)=\"\(Self.escaped($0.value))\"" }.joined(separator: ",")
    text += "\(name)\(list.isEmpty ? "" : "{\(list)}") \(Self.number(value))\n"
  }

  private static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? String(value)
  }

  private static func escaped(_ value: String) -> String {
    value.reduce(into: "") { escaped, character in
      switch character {
      case "\\", "\"": escaped += "\\\(character)"
      case "\n": escaped += "\\n"
      default: escaped.append(character)
      }
    }
  }
}
