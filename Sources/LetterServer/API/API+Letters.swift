import HTTPServer
import InvertedIndex
import LetterParsing
import LetterSearch

extension API {
  private static let id = Parameter("id", .text, "The id of a letter.", in: .path)
  private static let passage = Parameter("id", .text, "The id of a passage.", in: .path)

  static let letters: [Endpoint] = [
    Endpoint(
      .get,
      SiteAddress.lettersForPrograms.path,
      "letters",
      "Lists all letters, or those with a matching passage, newest first.",
      parameters: [
        SearchParameters.optionalQuery,
        Parameter("sort", .choice(["date", "-date"]), "The order of letters."),
        Parameter("limit", .integer(0...1_000), "Letters on a page."),
        Parameter("offset", .integer(0...SearchParameters.greatestOffset), "Letters to pass over."),
      ] + SearchParameters.restrictions + TableFile.parameters,
      contentTypes: TableFile.contentTypes
    ) { call in
      if TableFile.isAsked(call.arguments) { return try table(call) }
      return try call.answer {
        let offset = call.arguments.integer("offset") ?? 0
        let (page, total) = try list(call, from: offset)
        return .object([
          .init("generation", .string(call.generation)),
          .init("total", .integer(total)),
          .init("letters", .array(page.map(\.json))),
          .init("next", offset + page.count < total ? .integer(offset + page.count) : .null),
        ])
      }
    },
    Endpoint(
      .get,
      "/api/v1/letters/{id}",
      "letter",
      "A letter: fields, sections, passages.",
      parameters: [id]
    ) { call in
      try call.answer {
        let (letter, passages) = try letter(call)
        return LetterJSON.document(letter, passages: passages)
      }
    },
    Endpoint(
      .get,
      "/api/v1/letters/{id}/passages",
      "letterPassages",
      "The passages of a letter.",
      parameters: [id]
    ) { call in
      try call.answer {
        .object([.init("passages", .array(try letter(call).passages.map(LetterJSON.passage)))])
      }
    },
    Endpoint(
      .get,
      "/api/v1/passages/{id}",
      "passage",
      "A passage with its letter.",
      parameters: [passage]
    ) { call in
      try call.answer {
        let (letter, passage) = try found(call)
        return .object([
          .init("passage", LetterJSON.passage(passage)),
          .init("citation", .string(Citation.text(for: passage, in: letter))),
          .init("letter", LetterJSON.summary(of: letter)),
          .init("published", .text(letter.publishedAddress)),
          .init("generation", .string(call.generation)),
        ])
      }
    },
  ]

  /// The letters that a call asks for as a table, all of them unless it says how many.
  private static func table(_ call: Call) throws -> Response {
    let subject = SearchParameters.restricted(call.arguments.text("q") ?? "", call.arguments)
    return try TableFile.answer(call, subject, kind: "list") {
      let offset = call.arguments.integer("offset") ?? 0
      let (letters, _) = try list(call, from: offset, most: call.index.segment.groupCount)
      return (LetterTable.columns, letters.map(LetterTable.row))
    }
  }

  /// A page of the letters that a call asks for, and how many there are.
  ///
  /// - Parameter most: how many letters the page has where the call does not say it.
  private static func list(
    _ call: Call,
    from offset: Int,
    most: Int = 100
  ) throws -> (page: [ListedLetter], total: Int) {
    let limit = call.arguments.integer("limit") ?? most
    let asked = SearchParameters.restricted(call.arguments.text("q") ?? "", call.arguments)
    var request = asked.orEverything
    request.order = call.arguments.text("sort") == "date" ? .date : .dateDescending
    guard !request.findsEverything || request.order == .date else {
      // The list of all is there without a search.
      let page = try call.index.letters(from: offset, limit: limit)
      return (page, call.index.segment.groupCount)
    }
    request.groupsByLetter = true
    request.limit = limit
    request.offset = offset
    let answer = try call.searcher.search(request)
    let page = answer.hits.map { ListedLetter($0.letter, passages: ($0.moreInLetter ?? 0) + 1) }
    return (page, answer.total.letters)
  }

  private static func letter(
    _ call: Call
  ) throws -> (letter: StoredLetter, passages: [StoredPassage]) {
    let name = call.arguments.text("id") ?? ""
    guard let found = try call.index.letter(named: name) else {
      throw LetterSearchError.noSuchLetter(name)
    }
    return found
  }

  private static func found(
    _ call: Call
  ) throws -> (letter: StoredLetter, passage: StoredPassage) {
    let id = call.arguments.text("id") ?? ""
    guard let found = try call.searcher.passage(named: id) else {
      throw LetterSearchError.noSuchPassage(id)
    }
    return found
  }
}
