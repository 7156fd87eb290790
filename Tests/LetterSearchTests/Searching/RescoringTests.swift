import LetterParsing
import Search
import Testing
import TextAnalysis

@testable import LetterSearch

@Suite("Rescoring by neighbours")
struct RescoringTests {
  private func hits(
    _ text: String,
    _ ranking: SearchRequest.Ranking,
    pageLength: Int = 1_000
  ) throws -> [Hit] {
    let searcher = LetterSearcher(try CorpusIndex.shared.index)
    var request = SearchRequest(text)
    request.ranking = ranking
    request.limit = pageLength
    request.explains = true
    var hits: [Hit] = []
    while request.offset < 70 {
      hits += try searcher.search(request).hits
      request.offset += pageLength
    }
    return hits
  }

  @Test("changes the order of plain words, and finds the same")
  func order() throws {
    let query = "improving pupil attendance and lateness"
    let (with, without) = (try hits(query, .evidence), try hits(query, .words))
    #expect(with.map(\.passage.id) != without.map(\.passage.id))
    #expect(Set(with.map(\.passage.id)) == Set(without.map(\.passage.id)))
    #expect(zip(with, with.dropFirst()).allSatisfy { $0.score >= $1.score })
  }

  @Test("gives the same hits page by page", arguments: [7, 35])
  func pages(length: Int) throws {
    let paged = try hits("pupils and their progress", .evidence, pageLength: length)
    let whole = try hits("pupils and their progress", .evidence)
    #expect(paged.map(\.passage.id) == whole.prefix(paged.count).map(\.passage.id))
    #expect(paged.map(\.rank) == Array(1...paged.count))
  }

  @Test(
    "leaves phrases, fields and patterns alone",
    arguments: ["\"nurture group\"", "section:strengths \"tracking\"", "evaluat*"]
  )
  func leftAlone(query: String) throws {
    #expect(try hits(query, .evidence).map(\.score) == hits(query, .words).map(\.score))
  }

  @Test("puts the section that the words ask for a little higher, and says so")
  func sections() throws {
    let searcher = LetterSearcher(try CorpusIndex.shared.index)
    let query = "weak local authority support for school improvement"
    let response = try searcher.search(SearchRequest(query))
    #expect(response.hits.first?.passage.section == .improvements)
    let note = try #require(response.notes.first { $0.code == .sectionPreferred })
    #expect(note.fix == "section:improvements " + query)
    let held = try held("improvements", in: searcher)
    #expect(note.message.hasSuffix("; \(held) have that section."))
    var request = SearchRequest(query)
    request.ranking = .words
    #expect(try searcher.search(request).notes.allSatisfy { $0.code != note.code })
  }

  /// `4 of 9 letters`: those with a section.
  private func held(_ section: String, in searcher: LetterSearcher) throws -> String {
    let letters = try searcher.search(SearchRequest("section:\(section)")).total.letters
    let all = try searcher.search(SearchRequest("*")).total.letters
    #expect(letters < all)
    return "\(letters) of \(all) letters"
  }

  @Test("a section that plain words name is called as lists call it, with its letters counted")
  func nameOfSection() throws {
    let searcher = LetterSearcher(try CorpusIndex.shared.index)
    let notes = try searcher.search(SearchRequest("nurture good practice")).notes
    let start = "There is a section Strengths, too, in \(try held("strengths", in: searcher)): "
    #expect(notes.contains { $0.message.hasPrefix(start) }, "\(notes.map(\.message))")
  }

  @Test(
    "a leaning comes from words, not from what is excluded, and from one section only",
    arguments: [
      ("examples of work with families", SectionName.strengths), ("work with families", nil),
      ("weaknesses of governance", .improvements), ("strengths and weaknesses", nil),
      ("phonics -weak", nil), ("best practice in phonics", .strengths), ("practice", nil),
    ]
  )
  func leaning(query: String, section: SectionName?) throws {
    let searcher = LetterSearcher(try CorpusIndex.shared.index)
    let request = SearchRequest(query)
    let compiled = try searcher.compile(searcher.parse(query, isStrict: false), for: request)
    let leaning = SectionLeaning(try searcher.query(for: request, compiled, QueryNames()))
    #expect(leaning.section == section)
    #expect(leaning.factor(of: .outline) < leaning.factor(of: .mainFindings))
  }

  @Test(
    "a section is named by plain words next to each other, and by one section only",
    arguments: [
      ("areas for improvement attendance", SectionName.improvements, 0..<21),
      ("Attendance: what needs to improve?", .improvements, 12..<33),
      ("phonics NEEDS IMPROVING", .improvements, 8..<23),
      ("Key strengths in phonics", .strengths, 0..<13),
      ("what’s working well in maths", .strengths, 0..<21),
      ("multi-agency weaknesses in SEND", .improvements, 13..<23),
      ("strengths and weaknesses", nil, nil), ("strengths and weakness in maths", nil, nil),
      ("strengths but poor attendance", nil, nil),
      ("strengths and difficulties questionnaire", nil, nil),
      ("Attendance strengths", .strengths, 11..<20), ("strengths", .strengths, 0..<9),
      ("leaders know their strengths", nil, nil), ("improvement of areas", nil, nil),
      ("pupils who need to improve their reading", nil, nil),
      ("\"areas for improvement\" attendance", nil, nil),
      ("areas AND improvement", nil, nil), ("areas (for improvement)", nil, nil),
      ("areas/for/improvement", nil, nil), ("attendance", nil, nil), ("", nil, nil),
      ("-weaknesses phonics", nil, nil),
    ]
  )
  func namedSection(query: String, section: SectionName?, utf8: Range<Int>?) throws {
    let searcher = LetterSearcher(try CorpusIndex.shared.index)
    let named = NamedSection(try searcher.compile(searcher.parse(query, isStrict: false)))
    #expect(named?.section == section)
    #expect(named?.utf8 == utf8)
  }

  @Test("puts the section that the words name higher, finds the same, and says so")
  func namedSection() throws {
    let searcher = LetterSearcher(try CorpusIndex.shared.index)
    let query = "what needs to improve about evaluation"
    var request = SearchRequest(query)
    request.limit = 200
    let response = try searcher.search(request)
    request.ranking = .words
    let plain = try searcher.search(request)
    #expect(response.hits.first?.passage.section == .improvements)
    #expect(response.hits.prefix(5).count { $0.passage.section == .improvements } == 4)
    #expect(plain.hits.prefix(5).count { $0.passage.section == .improvements } < 4)
    #expect(plain.hits.first?.passage.section != .improvements)
    #expect(response.hits.first?.missing.isEmpty == true)
    #expect(response.hits.contains { $0.missing.contains("needs") })
    #expect(response.total == plain.total)
    #expect(
      Set(response.hits.map(\.passage.id)) == Set(plain.hits.map(\.passage.id))
    )
    let notes = response.notes.filter { $0.message.contains("section") }
    #expect(notes.map(\.code) == [.sectionPreferred])
    #expect(notes.first?.fix == "section:improvements about evaluation")
    #expect(plain.notes.map(\.code).contains(.otherField))
  }

  @Test("a named section stands higher beside acronyms, too")
  func namedSectionOfAcronym() throws {
    let searcher = LetterSearcher(try CorpusIndex.shared.index)
    let first = try #require(try searcher.search(SearchRequest("strengths of SEAL")).hits.first)
    #expect(first.passage.section == .strengths && first.missing.isEmpty)
  }

  @Test("a word of the name that the query has elsewhere, too, counts as any other")
  func repeatedWord() throws {
    let searcher = LetterSearcher(try CorpusIndex.shared.index)
    let query = "what needs to improve in special needs"
    let named = try #require(
      NamedSection(try searcher.compile(searcher.parse(query, isStrict: false)))
    )
    #expect(named.words == ["what", "to", "improve"])
    #expect(named.missing(["needs", "improve"], in: .improvements) == ["needs"])
    #expect(named.missing(["needs", "improve"], in: .strengths) == ["needs", "improve"])
  }

  @Test(
    "feedback changes the order alone where all words are wanted, or adds words that weigh",
    arguments: [SearchRequest.Match.all, .best]
  )
  func namedSectionWithFeedback(match: SearchRequest.Match) throws {
    let searcher = LetterSearcher(try CorpusIndex.shared.index)
    var request = SearchRequest("strengths of nurture groups")
    request.match = match
    request.limit = 200
    let plain = try searcher.search(request)
    request.usesFeedback = true
    let response = try searcher.search(request)
    let feedback = try #require(response.feedback)
    #expect(feedback.ownCount == plain.total.passages)
    #expect(!feedback.terms.contains { ["nurtur", "group", "strength"].contains($0.stem) })
    if match == .all {
      #expect(response.total == plain.total)
    } else {
      #expect(response.total.passages > plain.total.passages)
      let own = Set(plain.hits.map(\.passage.id))
      let added = response.hits.filter { !own.contains($0.passage.id) }
      #expect(!added.isEmpty && added.allSatisfy { $0.score > 0 })
    }
  }

  @Test("a section that is named and filtered, too, is left alone")
  func filteredSection() throws {
    let searcher = LetterSearcher(try CorpusIndex.shared.index)
    var request = SearchRequest("weaknesses tracking")
    request.filters = [.init(field: "section", value: "strengths")]
    let notes = try searcher.search(request).notes.map(\.code)
    #expect(!notes.contains(.sectionPreferred))
  }

  @Test("the words that ask for a section are written as they are indexed")
  func cues() {
    let texts = [
      "example", "good practice", "best practice", "effective practice", "strength", "weakness",
      "poor", "lack", "shortcoming", "criticism", "criticise", "recommendation",
    ]
    let words = texts.map { Set(Analyzer.english.tokens(in: $0).map(\.indexForm)) }
    #expect(SectionLeaning.cues.map(\.words) == words)
  }

  @Test("is part of the explanation, which adds up")
  func explanation() throws {
    for hit in try hits("nurture group strengths", .evidence).prefix(50) {
      let parts = hit.explanation.filter { $0.prefix { $0 == " " }.count == 2 }
      let sum = parts.compactMap { Double($0.split(separator: " ")[0]) }.reduce(0, +)
      #expect(abs(sum - hit.score) < 0.000_21, "\(hit.explanation)")
    }
  }

  @Test("a passage's explanation is of the score that a search gives it", arguments: [0, 5, 20])
  func explanation(rank: Int) throws {
    let searcher = LetterSearcher(try CorpusIndex.shared.index)
    let hit = try hits("pupils and their progress", .evidence)[rank]
    let request = SearchRequest("pupils and their progress")
    let explained = try searcher.explanation(ofPassage: hit.passage.id, in: request)
    #expect(explained.score == hit.score)
    // A hit tells its themes, too.
    #expect(hit.explanation.starts(with: explained.lines))
  }
}
