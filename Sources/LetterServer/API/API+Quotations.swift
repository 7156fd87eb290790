import HTTPServer
import LetterSearch

extension API {
  static let quotations: [Endpoint] = [
    Endpoint(
      .post,
      "/api/v1/verify",
      "verify",
      "Whether the quotations of a draft are in a letter; nothing of the draft is kept.",
      parameters: draftParameters,
      isLong: true
    ) { call in
      let (draft, verified) = try verified(call.arguments, call.searcher)
      let body = JSON.object([
        .init("generation", .string(call.generation)),
        .init("quotations", .array(verified.map(\.json))),
        .init("unpaired_lines", .array(Set(draft.unpairedLines).sorted().map { .integer($0) })),
      ])
      return Response(contentType: Call.json, body: Array((body.serialized() + "\n").utf8))
    }
  ]

  static let draftParameters = [
    Parameter("draft", .text, "Text, Markdown or HTML.", isRequired: true),
    Parameter("min_words", .integer(1...100), "Pass over quotations of fewer words; 1 by default."),
  ]

  /// Quotations of a draft at most: each may have to be compared with hundreds of passages.
  static let greatestQuotationCount = 500

  /// A draft as read, and what the letters say of its quotations.
  ///
  /// - Throws: ``Problem`` for a draft of more than ``greatestQuotationCount``.
  static func verified(
    _ arguments: Arguments,
    _ searcher: LetterSearcher
  ) throws -> (draft: Draft, quotations: [VerifiedQuotation]) {
    let draft = Draft(Array((arguments.text("draft") ?? "").utf8))
    let least = arguments.integer("min_words") ?? 1
    let quotations = draft.quotations.filter { $0.wordCount >= least }
    guard quotations.count <= greatestQuotationCount else {
      let detail =
        "The draft has \(quotations.count.grouped) quotations, of which at most "
        + "\(greatestQuotationCount) are checked at once: send it in parts, or pass over those of "
        + "few words."
      throw Problem(
        .badRequest,
        code: "too-many-quotations",
        detail: detail,
        errors: [.init(.member("draft"), detail)]
      )
    }
    return (draft, try QuotationVerifier(searcher).verify(quotations))
  }
}
