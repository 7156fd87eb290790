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

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        texts = [text]
      } else if let flag = try? container.decode(Bool.self) {
        texts = [flag ? "true" : "false"]
      } else if let number = try? container.decode(Int.self) {
        texts = [String(number)]
      } else {
        texts = try container.decode([String].self)
      }
    }
  }

  static func parameters(of request: Request) throws(Problem) -> [QueryParameters.Parameter] {
    let type = request.fields["content-type"]?.prefix { $0 != ";" }.trimmingSpaces().lowercased()
    guard type == Call.json else {
      throw Problem(
        .unsupportedMediaType,
        code: "unsupported-media-type",
        detail: "The body must be application/json."
      )
    }
    guard let members = try? JSONDecoder().decode([String: Value].self, from: Data(request.body))
    else {
      throw Problem(
        .badRequest,
        code: "malformed-body",
        detail: "The body must be a JSON object of texts, numbers, truth values and lists of texts."
      )
    }
    return members.sorted { $0.key < $1.key }.flatMap { name, value in
      value.texts.map { QueryParameters.Parameter(name: name, value: $0) }
    }
  }
}
