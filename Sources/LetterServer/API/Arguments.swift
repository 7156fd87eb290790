import HTTPServer

/// The values of a request's parameters, checked against the table of its endpoint.
struct Arguments: Sendable {
  private var values: [String: [String]] = [:]

  /// Checks names and values; a fault is a ``Problem`` of status 400 that names the parameter.
  init(_ given: [QueryParameters.Parameter], for table: [Parameter]) throws(Problem) {
    for (name, value) in given.map({ ($0.name, $0.value) }) {
      guard let parameter = table.first(where: { $0.isNamed(name) }) else {
        throw Self.unknown(name, table)
      }
      guard parameter.isRepeatable || values[parameter.name] == nil else {
        throw Self.refusal("repeated-parameter", "\(parameter.name) is given more than once.")
      }
      if let fault = parameter.fault(in: value) {
        throw Self.refusal("invalid-parameter", "\(parameter.name) \(fault).")
      }
      values[parameter.name, default: []].append(value)
    }
    for parameter in table where parameter.isRequired && values[parameter.name] == nil {
      throw Self.refusal("missing-parameter", "\(parameter.name) must be given.")
    }
  }

  func text(_ name: String) -> String? { values[name]?.first }
  func texts(_ name: String) -> [String] { values[name] ?? [] }
  func integer(_ name: String) -> Int? { text(name).flatMap { Int($0) } }
  func flag(_ name: String) -> Bool { text(name).flatMap { Parameter.flags[$0] } ?? false }

  func list(_ name: String) -> [String] {
    texts(name).flatMap { $0.split(separator: ",") }.map { $0.trimmingSpaces() }
      .filter { !$0.isEmpty }
  }

  /// All that was given but some, as a query that asks for the same again.
  ///
  /// In the order of the alphabet, so that equal requests give equal texts.
  func query(without dropped: Set<String> = []) -> String {
    values.sorted { $0.key < $1.key }.filter { !dropped.contains($0.key) }
      .flatMap { name, values in values.map { "\(name)=\(PercentEncoding.encode($0))" } }
      .joined(separator: "&")
  }

  private static func unknown(_ name: String, _ table: [Parameter]) -> Problem {
    let names = table.filter { $0.place == .query }.map(\.name)
    let near = names.min { name.editDistance(to: $0) < name.editDistance(to: $1) }
    let hint =
      near.map { name.editDistance(to: $0) <= 3 ? " Did you mean \($0)?" : nil } ?? nil
    let known =
      names.isEmpty ? " There are none here." : " There are \(names.joined(separator: ", "))."
    return refusal("unknown-parameter", "There is no parameter \(name).\(hint ?? known)")
  }

  private static func refusal(_ code: String, _ detail: String) -> Problem {
    Problem(.badRequest, code: code, detail: detail)
  }
}
