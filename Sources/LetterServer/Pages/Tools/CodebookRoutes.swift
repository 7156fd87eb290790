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
    API.codebookParameters + TableFile.parameters + SearchParameters.restrictions + [
      Parameter("by", .text, "On the page: a field by whose values the codes are counted, too.")
    ]

  /// What is no codebook is told above the form, which keeps it.
  private static func page(_ call: PageCall) throws -> Page {
    let text = call.arguments.text("codebook") ?? ""
    let search = SearchAddress(call.arguments)
    let field = call.arguments.text("by") ?? ""
    let schema = call.searcher.index.schema
    do {
      let coding = try API.coding(call.arguments, call.searcher)
      let table = try field.isEmpty ? nil : call.searcher.crossTable(of: coding, by: field)
      let answer = CodebookPage.Answer.counted(coding, table: table)
      return Page(CodebookPage(schema, text, search, by: field, answer).html)
    } catch let problem as Problem where problem.status == .badRequest {
      let answer = CodebookPage.Answer.refused(problem.detail)
      var page = Page(CodebookPage(schema, text, search, by: field, answer).html)
      page.status = .badRequest
      return page
    }
  }
}
