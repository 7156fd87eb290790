import HTTPServer
import LetterSearch

/// A request with its checked arguments and the index that answers it.
struct Call {
  static let json = "application/json"

  let request: Request
  let application: Application
  let arguments: Arguments
  /// Taken once: the whole answer is of one generation.
  let generationInUse: ServedIndex.Generation

  init(
    _ request: Request,
    _ application: Application,
    _ generation: ServedIndex.Generation,
    _ parameters: [Parameter]
  ) throws {
    self.request = request
    self.application = application
    let body =
      request.method == .post ? try RequestBody.parameters(of: request, for: parameters) : nil
    let path = request.pathParameters.map { QueryParameters.Parameter(name: $0, value: $1) }
    arguments = try Arguments(path + request.query.all, body: body, for: parameters)
    generationInUse = generation
  }

  /// What all links begin with.
  var basePath: BasePath { application.basePath }
  var searcher: LetterSearcher { generationInUse.searcher }
  var index: LetterIndex { searcher.index }
  var generation: String { index.metadata.generation }

  /// An answer that stays the same as long as the index does.
  ///
  /// The body is made only when the client does not have it yet.
  func answer(_ body: () throws -> JSON) throws -> Response {
    try answer(contentType: Self.json) { Array((try body().serialized() + "\n").utf8) }
  }

  func answer(contentType: String, _ body: () throws -> [UInt8]) throws -> Response {
    let tag = EntityTag(generation, "\(basePath.text)\(request.path)?\(arguments.query())")
    guard !request.has(tag) else { return .notModified(weak: tag) }
    return Response(contentType: contentType, body: try body())
      .with("ETag", "W/\(tag)")
      .with("Vary", "Accept-Encoding")
  }
}
