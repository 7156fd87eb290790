import HTTPServer
import LetterSearch
import Search

/// What a page shows, and whether all that was asked for could be read.
struct Page {
  var html: HTML
  var status = Status.ok

  init(_ html: HTML) { self.html = html }

  /// - Parameter address: what was answered; a date in it that is none is an error, although the
  ///   page has an answer without it.
  init(_ html: HTML, of address: SearchAddress) {
    self.html = html
    if !address.unreadableDates.isEmpty { status = .badRequest }
  }
}

/// A request for a page, with its checked parameters and the index that answers it.
struct PageCall {
  let arguments: Arguments
  /// Taken once: the whole page is of one generation.
  let generation: ServedIndex.Generation
  /// Where links lead.
  let basePath: BasePath

  var searcher: LetterSearcher { generation.searcher }

  /// The page, or one that says why there is none.
  ///
  /// - Parameters:
  ///   - form: what was sent in a body in place of the address; nobody keeps its answer.
  ///   - step: a link that leads on from a request that is refused.
  static func answer(
    _ request: Request,
    form: QueryParameters? = nil,
    step: HTML = .empty,
    _ generation: ServedIndex.Generation,
    _ basePath: BasePath,
    _ parameters: [Parameter],
    _ page: (PageCall) throws -> Page
  ) throws -> Response {
    try respond(request, form: form, step: step, generation, basePath, parameters) { call in
      try call.page(request, page)
    }
  }

  /// The answer to a request for a page or a file, or a page that says why there is none.
  static func respond(
    _ request: Request,
    form: QueryParameters? = nil,
    step: HTML = .empty,
    _ generation: ServedIndex.Generation,
    _ basePath: BasePath,
    _ parameters: [Parameter],
    _ body: (PageCall) throws -> Response
  ) throws -> Response {
    let query = request.query["q"] ?? ""
    do {
      // A form sends its empty controls, too.
      let given = (form ?? request.query).all
        .filter { !$0.value.isEmpty && !SharedLink.isMark($0.name, parameters) }
      let path = request.pathParameters.map { QueryParameters.Parameter(name: $0, value: $1) }
      let call = PageCall(
        arguments: try Arguments(path + given, for: parameters),
        generation: generation,
        basePath: basePath
      )
      return try body(call)
    } catch let problem as Problem {
      let known = form == nil ? SharedLink.known(request, problem, parameters) : nil
      return refusal(problem, query: query, step: known ?? step, basePath)
    } catch let error as QueryError {
      return refusal(.badRequest, error.description, query, basePath)
    } catch LetterSearchError.badRequest(let message) {
      return refusal(.badRequest, message, query, basePath)
    } catch LetterSearchError.badRestriction(let name, let value, let reason) {
      return refusal(.badRequest, "\(name) \(value): \(reason)", query, basePath)
    } catch LetterSearchError.noSuchLetter(let name) {
      return try missing("letter", name, generation.searcher.index, query, basePath)
    } catch LetterSearchError.noSuchPassage(let name) {
      return try missing("passage", name, generation.searcher.index, query, basePath)
    }
  }

  /// A page for a problem that no handler saw, such as an address where nothing is; `nil` for
  /// programs, which ask for the API or do not ask for HTML.
  static func page(
    for problem: Problem,
    _ request: Request?,
    _ basePath: BasePath = .root
  ) -> Response? {
    guard let request, !request.path.hasPrefix("/api/"),
      request.fields["accept"]?.contains("text/html") == true
    else { return nil }
    switch problem.status {
    case .misdirectedRequest:
      let page = ClosedPage("Not under this name", problem.detail)
      return response(.misdirectedRequest, page.html, basePath)
    case .unauthorized:
      let page = ClosedPage("A link is needed", problem.detail)
      return response(.unauthorized, page.html, basePath)
    default:
      if request.path == SiteAddress.verification.path {
        return VerificationRoutes.refusal(problem, basePath)
      }
      return refusal(problem, basePath)
    }
  }

  /// A page, unless whoever asks has it.
  func page(_ request: Request, _ page: (PageCall) throws -> Page) throws -> Response {
    let content = "\(request.path)?\(arguments.query()) \(Asset.version) \(basePath.text)"
    let tag = EntityTag(searcher.index.metadata.generation, content)
    guard !request.has(tag) else { return .notModified(tag) }
    let page = try page(self)
    let response = Self.response(page.status, page.html, basePath)
    let isKept = page.status == .ok && request.method != .post
    return isKept ? response.with("ETag", tag.description) : response
  }

  /// Says that nothing is called so, and leads to the letters, or the one whose passage is named.
  private static func missing(
    _ what: String,
    _ name: String,
    _ index: LetterIndex,
    _ query: String,
    _ basePath: BasePath
  ) throws -> Response {
    var message = "There is no \(what) \(name)."
    var step: HTML = "<a href=\"\(SiteAddress.letters)\">See all letters</a>"
    if let passage = PassageName(name), let found = try index.listedLetter(named: passage.letter) {
      let count = Labels.passages(found.passages)
      message = "There is no passage \(passage.withinLetter) in this letter: it has \(count)."
      let address = SiteAddress.letter(found.letter.id)
      step = "<a href=\"\(address)\">Read the letter: <bdi>\(found.letter.datedTitle)</bdi></a>"
    }
    let page = ErrorPage("Not found", message, query: query, step: step)
    return response(.notFound, page.html, basePath)
  }

  private static func refusal(
    _ status: Status,
    _ message: String,
    _ query: String,
    _ basePath: BasePath
  ) -> Response {
    refusal(Problem(status, code: "", detail: message), query: query, basePath)
  }

  /// The page of a problem, with what the head of its answer has to tell.
  ///
  /// - Parameter step: a link that leads on.
  static func refusal(
    _ problem: Problem,
    query: String = "",
    step: HTML = .empty,
    _ basePath: BasePath
  ) -> Response {
    let title = problem.status == .notFound ? "Not found" : "This cannot be answered"
    let sentence = problem.detail.prefix(1).uppercased() + problem.detail.dropFirst()
    let page = ErrorPage(title, sentence, query: query, step: step)
    var response = response(problem.status, page.html, basePath)
    for field in problem.fields { response.add(field.name, field.value) }
    return response
  }

  private static func response(
    _ status: Status,
    _ html: HTML,
    _ basePath: BasePath
  ) -> Response {
    Response(status, contentType: "text/html; charset=utf-8", body: html.bytes(below: basePath))
  }
}
