import HTTPServer
import LetterSearch

extension API {
  static let counts: [Endpoint] = [
    Endpoint(
      .get,
      SiteAddress.countsForPrograms.path,
      "counts",
      "How many passages and letters are found, by the values of one field or two.",
      parameters: countsParameters + TableFile.parameters,
      contentTypes: TableFile.contentTypes
    ) { call in
      let request = countsRequest(call.arguments)
      guard TableFile.isAsked(call.arguments) else {
        return try call.answer { try call.searcher.crossTable(request).json() }
      }
      let unit = unit(call.arguments)
      let kind = ["counts by"] + request.fields + [unit?.rawValue].compactMap(\.self)
      let response = try TableFile.answer(
        call,
        request.search,
        kind: kind.joined(separator: " ")
      ) {
        try call.searcher.crossTable(request)
          .table(of: unit, isForSpreadsheets: call.arguments.flag("excel"))
      }
      let asked = call.arguments.all(without: ["format", "excel"])
      let provenance = SiteAddress(.provenanceOfCounts, query: asked)
      return response.with(
        "Link",
        "<\(provenance.text(below: call.basePath))>; rel=\"describedby\""
      )
    },
    Endpoint(
      .get,
      SiteAddress.provenanceOfCounts.path,
      "countsProvenance",
      "What query and index a table of the same parameters comes from, to be kept beside it.",
      parameters: countsParameters
    ) { call in
      let request = countsRequest(call.arguments)
      return try call.answer {
        let table = try call.searcher.crossTable(request)
        return CrossTableProvenance(of: table, unit(call.arguments), in: call.index).json
      }
    },
  ]

  private static let countsParameters =
    [
      SearchParameters.optionalQuery,
      Parameter(
        "by",
        .list,
        "One field or two: rows, then columns; la, year, section, theme and further facets.",
        isRequired: true,
        isRepeatable: true
      ),
      Parameter(
        "unit",
        .choice(CrossTable.Unit.allCases.map(\.rawValue)),
        "Of csv: lay it out as a table of this number; by default it has a row a cell."
      ),
      Parameter(
        "sort",
        .choice(CrossTable.Order.allCases.map(\.rawValue)),
        "The order of values that are no dates: the most passages first, or by the alphabet."
      ),
      Parameter("unfound", .flag, "List values, too, that no passage found has."),
    ] + SearchParameters.restrictions

  private static func countsRequest(_ arguments: Arguments) -> CrossTable.Request {
    let search = SearchParameters.restricted(arguments.text("q") ?? "", arguments)
    var request = CrossTable.Request(search.orEverything, by: arguments.list("by"))
    request.order = arguments.text("sort").flatMap(CrossTable.Order.init) ?? .count
    request.listsUnfound = arguments.flag("unfound")
    return request
  }

  private static func unit(_ arguments: Arguments) -> CrossTable.Unit? {
    arguments.text("unit").flatMap(CrossTable.Unit.init)
  }
}
