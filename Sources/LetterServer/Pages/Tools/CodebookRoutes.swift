import HTTPServer
import LetterSearch

/// The page that counts codes, and the table of their passages; the codebook comes in the body of a
/// request and is in no address.
enum CodebookRoutes {
  static let counted = route(.codebook) { request, application, call in
    try call.page(request) { call in try application.studies.whileTaken { try page(call) } }
  }

  static let table = route(.codedPassages) { _, application, call in
    try application.studies.whileTaken {
      let coding = try API.coding(call.arguments, call.searcher)
      return try API.codedPassages(coding, call.arguments, call.searcher)
    }
  }

  private typealias Answer = @Sendable (Request, Application, PageCall) throws -> Response

  private static func route(
    _ address: SiteAddress,
    _ answer: @escaping Answer
  ) -> Route<Application> {
    Route(.post, address.path) { request, application in
      let base = application.basePath
      let fields: QueryParameters
      do throws(Problem) {
        fields = try FormBody.fields(of: request)
      } catch {
        return PageCall.refusal(error, step: backToForm, base)
      }
      return try PageCall.respond(
        request,
        form: fields,
        step: backToForm,
        application.index.current,
        base,
        parameters
      ) { call in try answer(request, application, call) }
    }
  }

  private static let backToForm: HTML = "<a href=\"\(SiteAddress.codebook)\">Codes</a>"

  private static let parameters =
    API.codebookParameters + TableFile.parameters + SearchParameters.restrictions

  /// What is no codebook is told above the form, which keeps it.
  private static func page(_ call: PageCall) throws -> Page {
    let text = call.arguments.text("codebook") ?? ""
    let search = SearchAddress(call.arguments)
    do {
      let coding = try API.coding(call.arguments, call.searcher)
      return Page(CodebookPage(text, search, .counted(coding)).html)
    } catch let problem as Problem where problem.status == .badRequest {
      var page = Page(CodebookPage(text, search, .refused(problem.detail)).html)
      page.status = .badRequest
      return page
    }
  }
}
