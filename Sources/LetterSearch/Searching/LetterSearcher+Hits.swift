import InvertedIndex
import LetterParsing
import Search
import TextAnalysis

/// From what the engine finds to hits with their texts, letters and highlights.
extension LetterSearcher {
  /// The hits of a page as people see them.
  func hits(
    _ page: Page,
    _ request: SearchRequest,
    _ highlighter: Highlighter,
    _ ranked: RankedQuery
  ) throws -> [Hit] {
    // Of all texts, so that each word is stemmed once.
    var words = spareBuffers.take()
    var cues = ThemeCues(ranked.query, index.schema, explains: request.explains)
    var missing: [[String]] = []
    var hits = try page.hits.enumerated().map { place, entry in
      let passage = try index.passage(entry.document)
      let group = index.segment.group(of: entry.document)
      let shared = try sharedLetter(group)
      let letter = shared.stored
      let texts = PassageTexts(
        passage,
        title: letter.isRecord ? letter.letter.title : nil,
        compiler.schema,
        using: &words
      )
      let all = [texts.passage] + texts.companions
      missing.append(highlighter.missingWords(in: all))
      let explanation =
        request.explains ? try explanation(of: entry, ranked, page.feedback).description : ""
      var hit = Hit(
        rank: request.offset + place + 1,
        score: entry.score,
        passage: passage,
        sharedLetter: shared,
        highlights: Self.highlights(highlighter, texts),
        missing: [],
        sameWording: page.sameWording?.others(than: entry.document),
        moreInLetter: request.listsLetters ? entry.matchCount - 1 : nil,
        explanation: explanation.split(separator: "\n").map(String.init)
      )
      hit.headingHighlights = texts.heading.flatMap { text in
        Self.highlights(highlighter.spans(in: text, beside: all))
      }
      hit.foundBeside = texts.beside.filter { text in
        !highlighter.spans(in: text, beside: all).isEmpty
      }.map(\.text)
      try cues.complete(&hit)
      return hit
    }
    spareBuffers.giveBack(words)
    let places = zip(page.hits, hits).map { ($0.document, $1.passage.section) }
    missing = try ranked.names.missing(missing, of: places, searcher)
    let instead = try ranked.related?.saidInstead(
      of: missing,
      in: page.hits.map(\.document),
      searcher
    )
    for place in hits.indices {
      hits[place].missing = missing[place]
      hits[place].saidInstead = instead?[place] ?? []
    }
    return hits
  }

  static func highlights(
    _ highlighter: Highlighter,
    _ texts: PassageTexts
  ) -> [Hit.Highlight] {
    highlights(highlighter.spans(in: texts.passage, beside: texts.companions))
  }

  private static func highlights(_ spans: [TextSpan]) -> [Hit.Highlight] {
    spans.map { Hit.Highlight(utf8: $0.utf8, utf16: $0.utf16) }
  }

  /// A function that finds the matches of a query in the text of a passage.
  package func highlighter(for query: String) throws -> (String) -> [Hit.Highlight] {
    let highlighter = Highlighter(try compile(try parse(query, isStrict: false)))
    let schema = compiler.schema
    return { text in Self.highlights(highlighter, PassageTexts(text: text, schema)) }
  }
}
