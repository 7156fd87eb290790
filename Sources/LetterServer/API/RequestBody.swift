import HTTPServer

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Reads parameters from a body: an object whose members have the names of the parameters.
enum RequestBody {
  /// A text, number, truth value or list of texts.
  private struct Value: Decodable {
    let texts: [String]
    private(set) var isTruthValue = false

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        texts = [text]
      } else if let flag = try? container.decode(Bool.self) {
        texts = [flag ? "true" : "false"]
        isTruthValue = true
      } else if let number = try? container.decode(Int.self) {
        texts = [String(number)]
      } else {
        texts = try container.decode([String].self)
      }
    }
  }

  /// - Parameter table: what the parameters may be.
  static func parameters(
    of request: Request,
    for table: [Parameter]
  ) throws(Problem) -> [QueryParameters.Parameter] {
    let type = request.fields["content-type"]?.prefix { $0 != ";" }.trimmingSpaces().lowercased()
    guard type == Call.json else {
      throw Problem(
        .unsupportedMediaType,
        code: "unsupported-media-type",
        detail: "The body must be application/json."
      )
    }
    // A decoder also takes UTF-16, of which NULs tell.
    guard !request.body.contains(0), !isLoose(request.body),
      let members = try? JSONDecoder().decode([String: Value].self, from: Data(request.body))
    else {
      throw Problem(
        .badRequest,
        code: "malformed-body",
        detail: "The body must be a JSON object of texts, numbers, truth values and lists of texts."
      )
    }
    try checkNames(in: request.body, for: table)
    var parameters: [QueryParameters.Parameter] = []
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      let parameter = table.first { $0.isNamed(name) }
      guard !value.isTruthValue || parameter?.isFlag ?? true else {
        let detail = "\(name) must not be a truth value."
        let fault = Problem.Fault(.member(name), detail)
        throw Problem(.badRequest, code: "invalid-parameter", detail: detail, errors: [fault])
      }
      parameters += value.texts.map { .init(name: name, value: $0) }
    }
    return parameters
  }

  /// Whether a body has what the decoder forgives and JSON does not have: a byte order mark, or a comma with
  /// nothing behind it.
  private static func isLoose(_ body: [UInt8]) -> Bool {
    if body.starts(with: [0xEF, 0xBB, 0xBF]) { return true }
    var isInText = false
    var isBehindComma = false
    var index = 0
    while index < body.count {
      let byte = body[index]
      if isInText {
        if byte == UInt8(ascii: "\\") { index += 1 }
        isInText = byte != UInt8(ascii: "\"")
      } else if !" \t\n\r".utf8.contains(byte) {
        if isBehindComma, "}]".utf8.contains(byte) { return true }
        isBehindComma = byte == UInt8(ascii: ",")
        isInText = byte == UInt8(ascii: "\"")
      }
      index += 1
    }
    return false
  }

  /// Refuses a member that is named twice, of which the decoder keeps one and says nothing.
  private static func checkNames(
    in body: [UInt8],
    for table: [Parameter]
  ) throws(Problem) {
    var seen: Set<String> = []
    // A name that is unknown is refused as such.
    for name in names(in: body) where table.contains(where: { $0.isNamed(name) }) {
      guard seen.insert(name).inserted else {
        let detail = "\(name) is given more than once."
        let fault = Problem.Fault(.member(name), detail)
        throw Problem(.badRequest, code: "repeated-parameter", detail: detail, errors: [fault])
      }
    }
  }

  /// The names of the members of an object that was decoded, in their order.
  ///
  /// No value is an object, so a colon between texts stands behind a name.
  private static func names(in body: [UInt8]) -> [String] {
    var names: [String] = []
    var text = 0..<0
    var index = 0
    while index < body.count {
      switch body[index] {
      case UInt8(ascii: "\""):
        let start = index
        index += 1
        while index < body.count, body[index] != UInt8(ascii: "\"") {
          index += body[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        text = start..<min(index + 1, body.count)
      case UInt8(ascii: ":"):
        let name = try? JSONDecoder().decode(String.self, from: Data(body[text]))
        if let name { names.append(name) }
      default: break
      }
      index += 1
    }
    return names
  }
}
