import HTTPServer
import LetterSearch

extension API {
  static let codebook: [Endpoint] = [
    Endpoint(
      .post,
      "/api/v1/codebook",
      "codebook",
      "Which passages have which codes of a codebook; nothing of the codebook is kept.",
      parameters: codebookParameters + TableFile.parameters + SearchParameters.restrictions,
      contentTypes: TableFile.contentTypes,
      isLong: true
    ) { call in
      let coding = try coding(call.arguments, call.searcher)
      guard TableFile.isAsked(call.arguments) else {
        let text = coding.json().serialized() + "\n"
        return Response(contentType: Call.json, body: Array(text.utf8))
      }
      return try codedPassages(coding, call.arguments, call.searcher)
    }
  ]

  static let codebookParameters = [
    Parameter(
      "codebook",
      .text,
      "A code a line, CODE: QUERY, or a table whose first row names the columns code and query.",
      isRequired: true
    ),
    Parameter(
      "layout",
      .choice(Coding.Layout.allCases.map(\.rawValue)),
      "Of csv: a column a code, as by default, or a row for each code of each passage."
    ),
    Parameter("uncoded", .flag, "Of csv with a column a code: passages without a code, too."),
  ]

  /// Codes at most: each is a search.
  static let greatestCodeCount = 200

  /// - Throws: ``Problem`` for what is no codebook, and for one of more than ``greatestCodeCount``.
  static func coding(_ arguments: Arguments, _ searcher: LetterSearcher) throws -> Coding {
    do {
      let text = arguments.text("codebook") ?? ""
      let codebook = try Codebook(path: "codebook", bytes: Array(text.utf8))
      guard codebook.codes.count <= greatestCodeCount else {
        throw problem(
          "too-many-codes",
          "The codebook has \(codebook.codes.count.grouped) codes, of which at most "
            + "\(greatestCodeCount) are counted at once: send it in parts."
        )
      }
      let search = SearchParameters.restricted(SearchRequest.everything.text, arguments)
      return try searcher.coding(Coding.Request(search, by: codebook), path: "codebook")
    } catch let error as LetterSearchError {
      guard case .badCodebook = error else { throw error }
      throw problem("bad-codebook", error.description)
    }
  }

  /// The passages as a file.
  static func codedPassages(
    _ coding: Coding,
    _ arguments: Arguments,
    _ searcher: LetterSearcher
  ) throws -> Response {
    let isForSpreadsheets = arguments.flag("excel")
    let writer = CodingWriter(
      coding,
      arguments.text("layout").flatMap(Coding.Layout.init) ?? .wide,
      includesUncoded: arguments.flag("uncoded"),
      isForSpreadsheets: isForSpreadsheets,
      searcher
    )
    var bytes: [UInt8] = []
    try writer.write(.delimited(.commas, isForSpreadsheets ? .spreadsheet : .plain)) { bytes += $0 }
    return TableFile.file(bytes, coding.request.search, kind: "codebook", coding.generation)
  }

  private static func problem(_ code: String, _ detail: String) -> Problem {
    Problem(.badRequest, code: code, detail: detail, errors: [.init(.member("codebook"), detail)])
  }
}
