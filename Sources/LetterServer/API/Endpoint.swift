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
  /// The content types that an answer may have.
  let contentTypes: [String]
  /// Whether an answer may take seconds, as everything that matches is read.
  let isLong: Bool
  private let answer: Answer

  init(
    _ method: Method = .get,
    _ path: String,
    _ name: String,
    _ summary: String,
    parameters: [Parameter] = [],
    contentTypes: [String] = [Call.json],
    isLong: Bool = false,
    answer: @escaping Answer
  ) {
    self.method = method
    self.path = path
    self.name = name
    self.summary = summary
    self.parameters = parameters
    self.contentTypes = contentTypes
    self.isLong = isLong
    self.answer = answer
  }

  var route: Route<Application> {
    Route(method, path) { request, application in
      let generation = application.index.current
      return try generation.answers.answer(request) {
        try telling(below: application.basePath) {
          let call = try Call(request, application, generation, parameters)
          return isLong ? try application.studies.whileTaken { try answer(call) } : try answer(call)
        }
      }
    }
  }

  /// Runs a handler; what people did wrong becomes a problem that says so.
  private func telling(
    below base: BasePath,
    _ body: () throws -> Response
  ) throws -> Response {
    do {
      return try body()
    } catch let error as QueryError {
      let detail = error.description
      throw Problem(
        .badRequest,
        code: error.code,
        detail: detail,
        errors: fault(SearchParameters.query.name, detail)
      )
    } catch LetterSearchError.badRequest(let message) {
      throw Problem(.badRequest, code: "bad-request", detail: message)
    } catch let error as LetterSearchError {
      switch error {
      case .badRestriction(let name, _, _):
        let detail = error.description
        throw Problem(
          .badRequest,
          code: "bad-request",
          detail: detail,
          errors: fault(name, detail)
        )
      case .noSuchLetter(let name):
        let list = SiteAddress.lettersForPrograms.text(below: base)
        let detail = "There is no letter \(name); \(list) lists them."
        throw Problem(.notFound, code: "no-such-letter", detail: detail)
      case .noSuchPassage(let name):
        let list = SiteAddress.lettersForPrograms.text(below: base)
        let detail =
          "There is no passage \(name). Give the id of a hit, or LETTER%23N for passage N of a "
          + "letter; \(list)/LETTER/passages lists them."
        throw Problem(.notFound, code: "no-such-passage", detail: detail)
      default:
        throw error
      }
    }
  }

  /// Names the parameter that is at fault; of two queries, nothing tells which is.
  private func fault(_ name: String, _ detail: String) -> [Problem.Fault] {
    guard let parameter = parameters.first(where: { $0.isNamed(name) }) else { return [] }
    return [
      .init(method == .post ? .member(parameter.name) : .parameter(parameter.name), detail)
    ]
  }
}
