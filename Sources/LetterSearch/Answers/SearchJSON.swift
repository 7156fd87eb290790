import LetterParsing
import Search

/// The answer to a search as JSON, for the command line and the server alike.
package enum SearchJSON {
  /// The answer with the time of its own writing, when the request wants times.
  ///
  /// - Parameter hasTime: whether `took_ms` is told; without, the same answer is the same bytes.
  package static func timedDocument(
    _ response: SearchResponse,
    hasTime: Bool = true
  ) -> (JSON, SearchTiming) {
    guard response.request.isTimed else {
      return (document(response, hasTime: hasTime), response.timing)
    }
    // It is that of a first, unseen writing.
    var timed = response
    _ = timed.timing.measure(.print) { document(response).serialized() }
    return (document(timed), timed.timing)
  }

  /// - Parameters:
  ///   - hasTime: whether to tell the time, which makes each answer different.
  ///   - next: what asks for the next page, where that is no offset.
  ///   - links: addresses of this answer in other forms.
  package static func document(
    _ response: SearchResponse,
    hasTime: Bool = true,
    next: JSON? = nil,
    links: [JSON.Member] = []
  ) -> JSON {
    var members: [JSON.Member] = [
      .init(
        "query",
        query(response.request.text, interpreted: response.interpreted, response.notes)
      ),
      .init("generation", .string(response.generation)),
      .init("took_ms", hasTime ? .number(response.timing.milliseconds) : .null),
      .init("total", response.total.json),
      .init("hits", .array(response.hits.map(hit))),
      .init("facets", .object(response.facets.map(facet))),
      .init("next", next ?? response.nextOffset.map { .integer($0) } ?? .null),
    ]
    if !links.isEmpty { members.append(.init("links", .object(links))) }
    if let feedback = response.feedback { members.append(.init("feedback", feedback.json)) }
    if response.request.explains { members.append(.init("plan", plan(response.plan))) }
    if response.request.isTimed { members.append(.init("timing", response.timing.json)) }
    return .object(members)
  }

  /// A query as typed and as understood, with what its writer should know.
  static func query(
    _ text: String,
    interpreted: String,
    _ notes: [SearchResponse.Note]
  ) -> JSON {
    .object([
      .init("text", .string(text)),
      .init("interpreted", .string(interpreted)),
      .init("notes", .array(notes.map(note))),
    ])
  }

  private static func plan(_ plan: ExecutionPlan) -> JSON {
    .object([
      .init("algorithm", .string(plan.algorithm)),
      .init("root", part(plan.part)),
      .init(
        "lists",
        .array(
          plan.lists.map { list in
            .object([
              .init("term", .string(list.name)),
              .init("documents", .integer(list.documentFrequency)),
            ])
          }
        )
      ),
    ])
  }

  private static func part(_ part: ExecutionPlan.Part) -> JSON {
    .object([
      .init("part", .string(part.title)), .init("parts", .array(part.parts.map(self.part))),
    ])
  }

  package static func hit(_ hit: Hit) -> JSON {
    let passage = hit.passage
    var members: [JSON.Member] = [
      .init("rank", .integer(hit.rank)),
      .init("score", .number(hit.score)),
      .init("id", .string(passage.id)),
      .init("text", .string(passage.text)),
      .init("section", .string(passage.section.rawValue)),
      .init("heading", .text(passage.heading)),
      .init("kind", .string(passage.kind.rawValue)),
      .init("ordinal", .integer(passage.ordinal)),
      .init("lines", .range(passage.lines)),
      .init("themes", .strings(passage.themes)),
      .init("highlights", .array(hit.highlights.map(highlight))),
      .init("missing", .strings(hit.missing)),
      .init("boilerplate", .bool(passage.isStandardWording)),
      .init("letters_with_wording", .integer(passage.letterCount)),
      .init("citation", .string(Citation.text(for: hit))),
    ]
    if !hit.saidInstead.isEmpty {
      members.append(.init("said_instead", .strings(hit.saidInstead)))
    }
    if !hit.headingHighlights.isEmpty {
      members.append(.init("heading_highlights", .array(hit.headingHighlights.map(highlight))))
    }
    if !passage.beside.isEmpty { members.append(.init("beside", .strings(passage.beside))) }
    if let same = hit.sameWording {
      members.append(
        .init(
          "same_wording",
          .object([
            .init("count", .integer(same.passages)), .init("letters", .integer(same.letters)),
          ])
        )
      )
    }
    if hit.repeatsSource { members.append(.init("identical", .bool(true))) }
    if let more = hit.moreInLetter { members.append(.init("more_in_letter", .integer(more))) }
    if !hit.explanation.isEmpty {
      members.append(.init("explanation", .strings(hit.explanation)))
    }
    members.append(.init("letter", LetterJSON.summary(of: hit.sharedLetter)))
    return .object(members)
  }

  static func note(_ note: SearchResponse.Note) -> JSON {
    var members: [JSON.Member] = [
      .init("code", .string(note.code.rawValue)),
      .init("message", .string(note.message)),
      .init("utf8", .range(note.utf8)),
      .init("utf16", .range(note.utf16)),
      .init("fix", .text(note.fix)),
    ]
    if !note.letters.isEmpty {
      let letters = note.letters.map { letter -> JSON in
        .object([.init("id", .string(letter.id)), .init("title", .string(letter.title))])
      }
      members.append(.init("letters", .array(letters)))
    }
    return .object(members)
  }

  private static func highlight(_ highlight: Hit.Highlight) -> JSON {
    .object([.init("utf8", .range(highlight.utf8)), .init("utf16", .range(highlight.utf16))])
  }

  private static func facet(_ facet: SearchResponse.Facet) -> JSON.Member {
    let values = facet.values.map { value in
      JSON.object([
        .init("value", .string(value.value)),
        .init("passages", .integer(value.count.passages)),
        .init("letters", .integer(value.count.letters)),
      ])
    }
    return .init(facet.name, .array(values))
  }
}

extension SearchResponse.Count {
  /// An object of `passages` and `letters`.
  var json: JSON {
    .object([.init("passages", .integer(passages)), .init("letters", .integer(letters))])
  }
}
