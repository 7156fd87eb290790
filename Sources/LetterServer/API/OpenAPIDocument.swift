import HTTPServer
import LetterSearch

/// Describes the endpoints from the table that routes them and checks their parameters
/// (OpenAPI 3.1).
enum OpenAPIDocument {
  /// - Parameter base: what all addresses begin with.
  static func json(of endpoints: [Endpoint], below base: BasePath = .root) -> JSON {
    let servers = base == .root ? [] : [JSON.object([.init("url", .string(base.text))])]
    return .object([
      .init("openapi", .string("3.1.0")),
      .init(
        "info",
        .object([
          .init("title", .string("LetterSearch")),
          .init("version", .string(Version.current)),
          .init(
            "description",
            .string("Full-text search over inspection letters. Everything is read-only.")
          ),
        ])
      ),
      .init("servers", .array(servers)),
      .init("paths", .object(paths(endpoints))),
      .init("components", .object([.init("schemas", .object(OpenAPISchemas.all))])),
    ])
  }

  private static func paths(_ endpoints: [Endpoint]) -> [JSON.Member] {
    var paths: [(path: String, operations: [JSON.Member])] = []
    for endpoint in endpoints {
      let member = JSON.Member(endpoint.method.rawValue.lowercased(), operation(endpoint))
      if let place = paths.firstIndex(where: { $0.path == endpoint.path }) {
        paths[place].operations.append(member)
      } else {
        paths.append((endpoint.path, [member]))
      }
    }
    return paths.map { .init($0.path, .object($0.operations)) }
  }

  private static func operation(_ endpoint: Endpoint) -> JSON {
    var members: [JSON.Member] = [
      .init("operationId", .string(endpoint.name)),
      .init("summary", .string(endpoint.summary)),
    ]
    if endpoint.method == .post {
      members.append(.init("requestBody", body(endpoint.parameters)))
    } else if !endpoint.parameters.isEmpty {
      members.append(.init("parameters", .array(endpoint.parameters.map(parameter))))
    }
    members.append(.init("responses", .object(responses(endpoint))))
    return .object(members)
  }

  private static func parameter(_ parameter: Parameter) -> JSON {
    .object([
      .init("name", .string(parameter.name)),
      .init("in", .string(parameter.place.rawValue)),
      .init("required", .bool(parameter.isRequired)),
      .init("description", .string(parameter.summary)),
      .init("schema", schema(parameter)),
    ])
  }

  private static func body(_ parameters: [Parameter]) -> JSON {
    let whole = JSON.object([
      .init("type", .string("object")),
      .init("additionalProperties", .bool(false)),
      .init("required", .strings(parameters.filter(\.isRequired).map(\.name))),
      .init("properties", .object(parameters.map { .init($0.name, schema($0, isInBody: true)) })),
    ])
    return .object([
      .init("required", .bool(true)),
      .init("content", .object([content(Call.json, whole)])),
    ])
  }

  private static func content(_ type: String, _ schema: JSON) -> JSON.Member {
    let bare = String(type.prefix { $0 != ";" })
    return .init(bare, .object([.init("schema", schema)]))
  }

  private static func schema(_ parameter: Parameter, isInBody: Bool = false) -> JSON {
    let one = schema(of: parameter.value, isInBody: isInBody)
    guard parameter.isRepeatable else { return one }
    return .object([.init("type", .string("array")), .init("items", one)])
  }

  private static func schema(of value: Parameter.Value, isInBody: Bool) -> JSON {
    switch value {
    case .text, .list: return type("string")
    case .integer(let range):
      return .object([
        .init("type", .string("integer")),
        .init("minimum", .integer(range.lowerBound)),
        .init("maximum", .integer(range.upperBound)),
      ])
    case .choice(let choices):
      return .object([.init("type", .string("string")), .init("enum", .strings(choices))])
    case .flag where isInBody: return type("boolean")
    case .flag:
      return .object([
        .init("type", .string("string")), .init("enum", .strings(Parameter.flags.keys.sorted())),
      ])
    }
  }

  private static func type(_ name: String) -> JSON { .object([.init("type", .string(name))]) }

  private static func responses(_ endpoint: Endpoint) -> [JSON.Member] {
    let answers = endpoint.contentTypes.map { content($0, form(of: endpoint, as: $0)) }
    var members = [
      response("200", "The answer.", answers),
      response("304", "The client has the answer.", []),
    ]
    let problem = content("application/problem+json", OpenAPISchemas.reference("problem"))
    for (status, meaning) in problems(endpoint) {
      members.append(response(status, meaning, [problem]))
    }
    return members
  }

  /// Only what is JSON as a whole has a form; exports have one document or many in a text.
  private static func form(of endpoint: Endpoint, as contentType: String) -> JSON {
    switch contentType {
    case Call.json: OpenAPISchemas.reference(endpoint.name)
    default: type("string")
    }
  }

  private static func problems(_ endpoint: Endpoint) -> [(String, String)] {
    var problems = [
      ("400", "The request is wrong; the problem says how."),
      ("401", "The server was started with a token, and the request has none."),
    ]
    if endpoint.path.contains("{") { problems.append(("404", "There is no such thing.")) }
    if endpoint.parameters.contains(where: { $0.name == "cursor" }) {
      problems.append(("410", "The letters have changed since the cursor was given out."))
    }
    if endpoint.method == .post {
      problems.append(("413", "The body is too long."))
      problems.append(("415", "The body is not JSON."))
    }
    problems.append(("421", "The server does not answer for this host."))
    problems.append(("429", "Too many requests; Retry-After says when to come back."))
    return problems + [("503", "The server is busy; Retry-After says when to come back.")]
  }

  private static func response(
    _ status: String,
    _ description: String,
    _ contents: [JSON.Member]
  ) -> JSON.Member {
    var members = [JSON.Member("description", .string(description))]
    if !contents.isEmpty { members.append(.init("content", .object(contents))) }
    return .init(status, .object(members))
  }
}
