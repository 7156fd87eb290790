import HTTPServer
import LetterSearch
import Search

/// An operation: one table routes it, checks its parameters and describes it.
struct Endpoint: Sendable {
  typealias Answer = @Sendable (Call) throws -> Response

  let method: Method
  /// Pieces in braces are parameters in the path.
  let path: String
  /// The name of the operation in the OpenAPI document.
  let name: String
  let summary: String
  let parameters: [Parameter]
  /// The content type of the answer.
  let contentType: String
  private let answer: Answer

  init(
    _ method: Method = .get,
    _ path: String,
    _ name: String,
    _ summary: String,
    parameters: [Parameter] = [],
    contentType: String = Call.json,
    answer: @escaping Answer
  ) {
    self.method = method
    self.path = path
    self.name = name
    self.summary = summary
    self.parameters = parameters
    self.contentType = contentType
    self.answer = answer
  }

  var route: Route<Application> {
    Route(method, path) { request, application in
      try Self.telling { try answer(Call(request, application, parameters)) }
    }
  }

  /// Runs a handler; what people did wrong becomes a problem that says so.
  static func telling(_ body: () throws -> Response) throws -> Response {
    do {
      return try body()
    } catch let error as QueryError {
      throw Problem(.badRequest, code: "bad-query", detail: error.description)
    } catch LetterSearchError.badRequest(let message) {
      throw Problem(.badRequest, code: "bad-request", detail: message)
    } catch let error as LetterSearchError {
      switch error {
      case .noSuchLetter:
        throw Problem(.notFound, code: "no-such-letter", detail: error.description)
      case .noSuchPassage:
        throw Problem(.notFound, code: "no-such-passage", detail: error.description)
      default:
        throw error
      }
    }
  }
}
