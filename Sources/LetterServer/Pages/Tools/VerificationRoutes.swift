import HTTPServer
import LetterSearch

/// The page that checks a draft, which comes in the body of a request and is in no address.
enum VerificationRoutes {
  static let checked = Route<Application>(.post, SiteAddress.verification.path) {
    request,
    application in
    let generation = application.index.current
    let base = application.basePath
    let fields: QueryParameters
    do throws(Problem) {
      fields = try FormBody.fields(of: request)
    } catch {
      return refusal(error, base)
    }
    let parameters = API.draftParameters
    return try PageCall.answer(
      request,
      form: fields,
      step: backToForm,
      generation,
      base,
      parameters
    ) { call in
      try application.studies.whileTaken { Page(try page(call.arguments, call.searcher)) }
    }
  }

  /// The page for a draft that could not be read.
  static func refusal(_ problem: Problem, _ basePath: BasePath) -> Response {
    var problem = problem
    if problem.status == .contentTooLarge {
      problem.detail =
        "The draft is too long: about \(VerificationPage.greatestDraft.grouped) characters are read "
        + "at once, fewer where many are no plain letters. Check it in parts."
    }
    return PageCall.refusal(problem, step: backToForm, basePath)
  }

  private static let backToForm: HTML =
    "<a href=\"\(SiteAddress.verification)\">Check quotations</a>"

  private static func page(_ arguments: Arguments, _ searcher: LetterSearcher) throws -> HTML {
    let (draft, verified) = try API.verified(arguments, searcher)
    return VerificationPage(
      .init(
        draft: arguments.text("draft") ?? "",
        quotations: verified,
        unpairedLines: draft.unpairedLines
      ),
      leastWords: arguments.integer("min_words") ?? 1
    ).html
  }
}
