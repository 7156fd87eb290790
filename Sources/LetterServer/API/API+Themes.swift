import HTTPServer
import LetterSearch

extension API {
  static let themes: [Endpoint] = [
    Endpoint(
      .get,
      "/api/v1/themes",
      "themes",
      "Themes with their letters and passages.",
      parameters: [
        Parameter("q", .text, "Only among these passages; all by default."),
        Parameter("by", .choice(ThemeReport.Grouping.allCases.map(\.rawValue)), "Counts for each."),
      ] + SearchParameters.restrictions
    ) { call in
      try call.answer {
        let grouping = call.arguments.text("by").flatMap(ThemeReport.Grouping.init)
        return try call.searcher.themes(themeRequest(call), by: grouping).json
      }
    },
    Endpoint(
      .get,
      "/api/v1/themes/{id}",
      "theme",
      "A theme: cues, exemplars, defining words.",
      parameters: [theme] + SearchParameters.restrictions,
      isLong: true
    ) { call in
      try call.answer {
        let theme = try named(call)
        return try call.searcher.portrait(
          of: theme.id,
          in: call.index.schema.themes,
          among: themeRequest(call)
        ).json
      }
    },
    Endpoint(
      .get,
      "/api/v1/themes/{id}/passages",
      "themePassages",
      "The passages of a theme.",
      parameters: [theme, SearchParameters.optionalQuery] + SearchParameters.restrictions
        + SearchParameters.paging + SearchParameters.presentation
    ) { call in
      try call.answer {
        var request = try SearchParameters.request(call).orEverything
        request.filters.append(.init(field: LetterField.theme, value: try named(call).id))
        let answer = try call.searcher.search(request)
        let next = SearchParameters.next(after: answer, call.arguments)
        return SearchJSON.document(answer, next: .text(next?.text))
      }
    },
    Endpoint(
      .get,
      "/api/v1/recurrence",
      "recurrence",
      "Improvement points that came back in later letters to the same school or council.",
      parameters: [
        Parameter("name", .text, "Of the school or council; all, the default, of every one."),
        Parameter("q", .text, "Only among these passages; all by default."),
        Parameter("limit", .integer(0...500), "Bodies at most."),
        Parameter("likeness", .integer(1...100), "How much points must be alike, in per cent."),
      ] + SearchParameters.restrictions,
      isLong: true
    ) { call in
      try call.answer {
        var found = try call.searcher.recurrence(
          of: call.arguments.text("name"),
          among: themeRequest(call),
          likeness: call.arguments.integer("likeness").map { Double($0) / 100 }
        )
        found.bodies = Array(found.bodies.prefix(call.arguments.integer("limit") ?? 50))
        return found.json
      }
    },
  ]

  private static let theme = Parameter("id", .text, "The id or label of a theme.", in: .path)

  private static func themeRequest(_ call: Call) -> SearchRequest {
    SearchParameters.restricted(call.arguments.text("q") ?? "", call.arguments).orEverything
  }

  private static func named(_ call: Call) throws -> ThemeBook.Theme {
    let name = call.arguments.text("id") ?? ""
    guard let theme = call.index.schema.themes.theme(named: name) else {
      throw noSuchTheme(name)
    }
    return theme
  }

  static func noSuchTheme(_ name: String) -> Problem {
    Problem(.notFound, code: "no-such-theme", detail: "There is no theme \(name).")
  }
}
