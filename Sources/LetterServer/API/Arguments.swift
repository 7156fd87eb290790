import HTTPServer
import LetterSearch

/// The values of a request's parameters, checked against the table of its endpoint.
struct Arguments: Sendable {
  private var values: [String: [String]] = [:]

  /// Checks names and values; a fault is a ``Problem`` of status 400 that names the parameter.
  ///
  /// - Parameter body: what the members of the body say; `nil` when the request has none.
  init(
    _ given: [QueryParameters.Parameter],
    body: [QueryParameters.Parameter]? = nil,
    for table: [Parameter]
  ) throws(Problem) {
    for parameter in given { try add(parameter, table) { .parameter($0) } }
    for member in body ?? [] { try add(member, table) { .member($0) } }
    for parameter in table where parameter.isRequired && values[parameter.name] == nil {
      let name = parameter.name
      let place: Problem.Fault.Place = body == nil ? .parameter(name) : .member(name)
      throw Self.refusal("missing-parameter", "\(name) must be given.", at: place)
    }
  }

  private mutating func add(
    _ given: QueryParameters.Parameter,
    _ table: [Parameter],
    place: (String) -> Problem.Fault.Place
  ) throws(Problem) {
    let place = place(given.name)
    guard let parameter = table.first(where: { $0.isNamed(given.name) }) else {
      throw Self.refusal("unknown-parameter", Self.unknown(given.name, table), at: place)
    }
    let name = parameter.name
    guard parameter.isRepeatable || values[name] == nil else {
      throw Self.refusal("repeated-parameter", "\(name) is given more than once.", at: place)
    }
    if let fault = parameter.fault(in: given.value) {
      throw Self.refusal("invalid-parameter", "\(name) \(fault).", at: place)
    }
    values[name, default: []].append(given.value)
  }

  func has(_ name: String) -> Bool { values[name] != nil }
  func text(_ name: String) -> String? { values[name]?.first }
  func texts(_ name: String) -> [String] { values[name] ?? [] }
  func integer(_ name: String) -> Int? { text(name).flatMap { Int($0) } }
  func flag(_ name: String) -> Bool { text(name).flatMap { Parameter.flags[$0] } ?? false }

  func list(_ name: String) -> [String] {
    texts(name).flatMap { $0.split(separator: ",") }.map { $0.trimmingSpaces() }
      .filter { !$0.isEmpty }
  }

  /// All that was given but some, in the order of the alphabet.
  func all(without dropped: Set<String> = []) -> [(name: String, value: String)] {
    values.sorted { $0.key < $1.key }.filter { !dropped.contains($0.key) }
      .flatMap { name, values in values.map { (name, $0) } }
  }

  /// The same as a query that asks for the same again: equal requests give equal texts.
  func query(without dropped: Set<String> = []) -> String {
    PercentEncoding.query(all(without: dropped))
  }

  /// No name of a parameter is as long; whatever is longer is not compared, and not said back.
  private static let greatestNameLength = 32

  private static func unknown(_ name: String, _ table: [Parameter]) -> String {
    let names = table.filter { $0.place == .query }.map(\.name)
    let known =
      names.isEmpty ? " There are none here." : " There are \(names.joined(separator: ", "))."
    let start = name.prefix(greatestNameLength + 1)
    guard start.count <= greatestNameLength else {
      return "There is no parameter \(start.dropLast())….\(known)"
    }
    let hint = name.nearest(in: names).map { " Did you mean \($0)?" }
    return "There is no parameter \(name).\(hint ?? known)"
  }

  private static func refusal(
    _ code: String,
    _ detail: String,
    at place: Problem.Fault.Place
  ) -> Problem {
    Problem(.badRequest, code: code, detail: detail, errors: [.init(place, detail)])
  }
}
