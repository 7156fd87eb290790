import Foundation
import Testing

@testable import LetterServer

@Suite("The description of the API")
struct OpenAPITests {
  /// A request for each operation that takes no body.
  static let examples: [String: String] = [
    "search": "?q=nurture&facets=year", "parse": "?q=a+b", "letters": "", "stats": "",
    "letter": "2011-02-25-belmont-primary-nurture-groups",
    "letterPassages":
      "2011-02-25-belmont-primary-nurture-groups", "suggest": "?q=nurt", "kwic": "?q=nurture",
    "terms": "?prefix=nur", "collocates": "?q=nurture", "compare": "?a=section:strengths",
    "themes": "?by=year", "theme": "nurture_semh", "themePassages": "nurture_semh",
    "recurrence": "?name=Derby", "export": "?q=nurture", "health": "", "ready": "", "metrics": "",
    "openapi": "", "counts": "?by=section&by=year&q=nurture", "countsProvenance": "?by=la",
  ]

  private func document() throws -> [String: Any] {
    try Site.shared.get().answer("/openapi.json").object()
  }

  @Test("every operation is described once")
  func operations() throws {
    let paths = try #require(try document()["paths"] as? [String: [String: [String: Any]]])
    let names = paths.values.flatMap(\.values).compactMap { $0["operationId"] as? String }
    #expect(names.count == API.endpoints.count)
    #expect(Set(names).count == names.count)
  }

  @Test("every example is answered with what its form requires", arguments: examples.keys.sorted())
  func forms(_ name: String) throws {
    let endpoint = try #require(API.endpoints.first { $0.name == name })
    let example = try #require(Self.examples[name])
    let target =
      endpoint.path.contains("{id}")
      ? endpoint.path.replacingOccurrences(of: "{id}", with: example) : endpoint.path + example
    let answer = try Site.shared.get().answer(target)
    #expect(answer.status == 200)
    guard endpoint.contentTypes == [Call.json] else { return }
    let components = try #require(try document()["components"] as? [String: Any])
    let schemas = try #require(components["schemas"] as? [String: [String: Any]])
    let faults = Schema(schemas).faults(in: try answer.object(), schemas[name] ?? [:], at: name)
    #expect(faults == [])
  }
}

/// The little of JSON Schema that the description uses.
private struct Schema {
  let named: [String: [String: Any]]

  init(_ named: [String: [String: Any]]) { self.named = named }

  func faults(in value: Any, _ schema: [String: Any], at place: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      let name = String(reference.split(separator: "/").last ?? "")
      guard let target = named[name] else { return ["\(place): no form \(name)"] }
      return faults(in: value, target, at: place)
    }
    let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] } ?? []
    guard types.isEmpty || types.contains(where: { isA($0, value) }) else {
      return ["\(place): not \(types)"]
    }
    if let object = value as? [String: Any] {
      let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
      let members = schema["properties"] as? [String: [String: Any]] ?? [:]
      return missing.map { "\(place): no \($0)" }
        + members.flatMap { name, form in
          object[name].map { faults(in: $0, form, at: "\(place).\(name)") } ?? []
        }
    }
    if let array = value as? [Any], let form = schema["items"] as? [String: Any] {
      return array.enumerated().flatMap { faults(in: $1, form, at: "\(place)[\($0)]") }
    }
    return []
  }

  private func isA(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "integer", "number", "boolean": value is NSNumber
    default: false
    }
  }
}
