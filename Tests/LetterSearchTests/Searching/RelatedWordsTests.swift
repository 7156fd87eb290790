import Search
import Testing

@testable import LetterSearch

@Suite("Related words")
struct RelatedWordsTests {
  // MARK: The table

  @Test("the table that comes along has a line an entry, sorted, each key once and nothing empty")
  func table() throws {
    let lines = RelatedWordTable.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count > 3_000)
    var last = ""
    for line in lines {
      let sides = line.split(separator: ":")
      try #require(sides.count == 2, "\(line)")
      let key = String(sides[0])
      #expect(last.utf8.lexicographicallyPrecedes(key.utf8), "\(line)")
      last = key
      let words = sides[1].split(separator: ",", omittingEmptySubsequences: false)
      #expect(words.allSatisfy { $0.first == " " && $0.count > 2 && $0.last != " " }, "\(line)")
      #expect(key.allSatisfy { $0.isASCII && $0 != "~" }, "\(line)")
      let isAcronym = key.count > 1 && key.allSatisfy(\.isUppercase)
      #expect(isAcronym || !key.contains(where: \.isUppercase), "\(line)")
    }
  }

  @Test("every key of the table is found by its own words, and does not stand for itself")
  func everyKey() {
    let table = RelatedWords.builtIn
    for line in RelatedWordTable.text.split(separator: "\n") {
      let stems = RelatedWords.stems(of: String(line.prefix { $0 != ":" }))
      let entry = table.entries(for: stems[...]).first
      #expect(entry?.key == stems, "\(line)")
      #expect(entry?.words.contains { $0.stems == stems } == false, "\(line)")
    }
  }

  @Test(
    "a word has not what another one of its stem stands for",
    arguments: [
      ("practice", "rehearse"), ("political", "courteous"), ("decisions", "robust action"),
      ("demands", "rigorous"), ("assessments", "judge"), ("year", "annual"), ("use", "helpful"),
    ]
  )
  func otherSenses(word: String, other: String) {
    let entries = RelatedWords.builtIn.entries(for: RelatedWords.stems(of: word)[...])
    #expect(!entries.contains { $0.words.contains { $0.text == other } })
  }

  @Test("the longest key comes first, forms of a word are one key, other lines are left out")
  func entries() throws {
    let table = RelatedWords(
      """
      brother and sister: sibling group, Siblings
      brother: sibling
      brothers: sister, ~family
      no entry
      x: y
      """
    )
    func entries(_ text: String) -> [RelatedWords.Entry] {
      table.entries(for: RelatedWords.stems(of: text)[...])
    }
    func entry(_ text: String) -> RelatedWords.Entry? { entries(text).first }
    let one = try #require(entry("brothers at home"))
    #expect(one.key == ["brother"])
    #expect(one.words.map(\.text) == ["sibling", "sister", "family"])
    #expect(one.words.map(\.isLoose) == [false, false, true])
    let both = try #require(entry("Brothers and sisters of children"))
    #expect(both.key == ["brother", "and", "sister"])
    #expect(both.words.map(\.text) == ["sibling group", "Siblings"])
    #expect(entries("Brothers and sisters of children").map(\.key) == [both.key, ["brother"]])
    #expect(entry("no") == nil)
    #expect(entry("entry") == nil)
    #expect(entry("bro") == nil)
    #expect(entry("") == nil)
  }

  // MARK: Searching

  /// Passages that have one word of "dad and plans", of which one speaks of fathers.
  private static func searcher(inspections: Bool = true) throws -> LetterSearcher {
    let others = (1...12).map { number in
      SmallCorpus.Letter(
        id: "other\(number)",
        passages: ["Plans number \(number) are made in time, and people get a copy of the plans."]
      )
    }
    let fathers = SmallCorpus.Letter(
      id: "fathers",
      passages: ["It was written down how fathers were asked, and in which plans that may be seen."]
    )
    let dads = (1...2).map { number in
      SmallCorpus.Letter(id: "dad\(number)", passages: ["Room \(number) has a chair for a dad."])
    }
    let noWord = SmallCorpus.Letter(
      id: "none",
      passages: ["The father came to the meeting, and so did his brother, who is a father, too."]
    )
    let letters = others + [fathers, noWord] + dads
    return try SmallCorpus.searcher(
      letters,
      texts: inspections ? [("inspection", inspection)] : []
    )
  }

  private static let inspection = """
    Dear Mrs Example

    Thank you for your help.

    Strengths

    - Chairs are painted blue.

    Yours sincerely
    """

  @Test("documents that no inspector wrote have none")
  func otherDocuments() throws {
    let searcher = try Self.searcher(inspections: false)
    #expect(searcher.relatedWords == nil)
    #expect(try searcher.understand(SearchRequest("dad in plans")).ranked.related == nil)
  }

  @Test("a passage with a related word stands higher; none is found or lost; a note tells")
  func evidence() throws {
    let searcher = try Self.searcher()
    var request = SearchRequest("dad in plans")
    request.limit = 50
    let related = try searcher.search(request)
    request.ranking = .words
    let plain = try searcher.search(request)
    #expect(Set(related.hits.map(\.letter.id)) == Set(plain.hits.map(\.letter.id)))
    #expect(related.total == plain.total)
    #expect(!related.hits.map(\.letter.id).contains("none"))
    func place(_ response: SearchResponse) throws -> Int {
      try #require(response.hits.firstIndex { $0.letter.id == "fathers" })
    }
    let others = plain.hits.firstIndex { $0.letter.id.hasPrefix("other") }
    #expect(try place(plain) > (try #require(others)))
    let othersAfter = related.hits.firstIndex { $0.letter.id.hasPrefix("other") }
    #expect(try place(related) < (try #require(othersAfter)))
    let note = try #require(related.notes.first { $0.code == .relatedWords })
    #expect(note.message.contains("father (for dad)"))
    #expect(!plain.notes.contains { $0.code == .relatedWords })
  }

  @Test("words have what they stand for also within and beside a key of more words")
  func within() throws {
    let searcher = try Self.searcher()
    let understood = try searcher.understand(SearchRequest("who may ask a dad in the room"))
    let related = try RelatedEvidence(
      understood.compiled.expression.plainRuns.map(Array.init),
      topic: understood.ranked.names.topic(of: understood.compiled),
      RelatedWords("ask a dad: meeting, father\ndad in the room: chair\ndad: father, brother"),
      searcher.index.schema,
      searcher.index.segment
    )
    let additions = try #require(related).additions
    #expect(additions.map(\.typed) == ["ask a dad", "dad in the room", "dad"])
    #expect(additions.map(\.related) == [["meeting", "father"], ["chair"], ["brother"]])
  }

  @Test("words stand in for one that no passage has, and more so than for one that some have")
  func standsIn() throws {
    let searcher = try Self.searcher()
    func score(_ query: String, of letter: String) throws -> Double {
      var request = SearchRequest(query)
      request.limit = 50
      let hit = try searcher.search(request).hits.first { $0.letter.id == letter }
      return try #require(hit).score
    }
    // No passage has “daddy”, two have “dad”.
    #expect(try score("daddy in plans", of: "fathers") > score("dad in plans", of: "fathers"))
  }

  @Test("a stop word within another does not make that one lacking")
  func stopWordWithin() throws {
    let texts = ["Talks are face-to-face.", "Chairs are green."]
    let letters = texts.map { SmallCorpus.Letter(id: String($0.prefix(2)), passages: [$0]) }
    let searcher = try SmallCorpus.searcher(letters, texts: [("inspection", Self.inspection)])
    func isLacking(_ query: String) throws -> [Bool]? {
      let understood = try searcher.understand(SearchRequest(query))
      return try RelatedEvidence(
        understood.compiled.expression.plainRuns.map(Array.init),
        topic: understood.ranked.names.topic(of: understood.compiled),
        RelatedWords("face-to-face: talk\nnose-to-nose: talk"),
        searcher.index.schema,
        searcher.index.segment
      )?.additions.map(\.isLacking)
    }
    #expect(try isLacking("face-to-face") == [false])
    #expect(try isLacking("nose-to-nose") == [true])
  }

  @Test("what letters say for a word that no passage has is offered in its place")
  func offered() throws {
    let searcher = try Self.searcher()
    func offer(_ query: String) throws -> (message: String, query: String)? {
      let response = try searcher.search(SearchRequest(query))
      let note = response.notes.first { $0.code == .relatedWords && $0.fix != nil }
      return note.flatMap { note in note.fix.map { (note.message, $0) } }
    }
    let alone = try #require(try offer("daddy"))
    #expect(alone.query == "father")
    #expect(alone.message == "Letters may say father for daddy: 2 passages.")
    // What is in quotation marks stays.
    let kept = try #require(try offer("\"plans\" daddy zebra"))
    #expect(kept.query.contains("\"plans\"") && kept.query.contains("father"))
    let beside = try #require(try offer("daddy plans"))
    #expect(beside.query == "+father plans")
    #expect(beside.message == "Letters may say father for daddy: 1 passage.")
    #expect(try searcher.search(SearchRequest(beside.query)).total.passages == 1)
    #expect(try #require(try offer("daddy chair")).query == "father")
    // Few passages, and hardly more with other words.
    #expect(try offer("dad") == nil)
    #expect(try offer("\"daddy\"") == nil)
  }

  @Test("beside words that few passages have, what letters say more often is offered")
  func offeredBeside() throws {
    func letter(_ number: Int, _ text: String) -> SmallCorpus.Letter {
      .init(id: "letter\(number)", passages: [text])
    }
    let fathers = (1...5).map { letter($0, "Room \($0) was seen by fathers.") }
    let searcher = try SmallCorpus.searcher(
      fathers + [letter(6, "A dad has a chair in early help.")],
      texts: [("inspection", Self.inspection)]
    )
    let notes = try searcher.search(SearchRequest("dads")).notes
    let note = try #require(notes.first { $0.fix != nil })
    #expect(note.message == "Letters may also say father: with these words, too, 6 passages.")
    #expect(note.fix == "dads OR father")
    #expect(try searcher.search(SearchRequest(#require(note.fix))).total.passages == 6)
    var byDate = SearchRequest("dads")
    byDate.order = .date
    #expect(try searcher.search(byDate).notes.contains { $0.message == note.message })
    var all = SearchRequest("dads")
    all.match = .all
    #expect(try !searcher.search(all).notes.contains { $0.message.contains("may also say") })
  }

  @Test("an acronym that is another word in small letters has related words of its own")
  func acronyms() throws {
    let table = RelatedWords("SEND: disabled children\nsend: post")
    let letters = [
      "We send post.", "SEND plans are late.", "Disabled children wait.", "Otters run.",
    ]
    .enumerated().map { SmallCorpus.Letter(id: "letter\($0)", passages: [$1]) }
    func related(_ query: String, in letters: [SmallCorpus.Letter]) throws -> [[String]] {
      let searcher = try SmallCorpus.searcher(letters, texts: [("inspection", Self.inspection)])
      let understood = try searcher.understand(SearchRequest(query))
      let related = try RelatedEvidence(
        understood.compiled.expression.plainRuns.map(Array.init),
        topic: understood.ranked.names.topic(of: understood.compiled),
        table,
        searcher.index.schema,
        searcher.index.segment
      )
      return related?.additions.map(\.related) ?? []
    }
    let others =
      letters
      + letters.prefix(1).map { .init(id: "more", passages: [$0.passages[0] + " Send it."]) }
    #expect(try related("SEND", in: others) == [["disabled children"]])
    #expect(try related("send", in: others) == [["post"]])
    // Where hardly a letter has it in small letters, it is both.
    #expect(try related("SEND", in: Array(letters.dropFirst())) == [["disabled children"]])
  }

  @Test(
    "not between operators, in quotation marks, for acronyms, in other orders or without hits",
    arguments: ["dad AND plans", "\"dad\" \"plans\"", "DAD in PLANS", "dad*", "text:dad"]
  )
  func exact(query: String) throws {
    let searcher = try Self.searcher()
    #expect(try searcher.understand(SearchRequest(query)).ranked.related == nil, "\(query)")
    var request = SearchRequest("dad in plans")
    request.order = .date
    #expect(try searcher.understand(request).ranked.related == nil)
    request.order = .score
    request.limit = 0
    #expect(try searcher.understand(request).ranked.related == nil)
  }

  @Test("what gives a passage its score names the related words")
  func explained() throws {
    var request = SearchRequest("dad in plans, and what is written down")
    request.explains = true
    request.limit = 50
    let response = try Self.searcher().search(request)
    let hit = try #require(response.hits.first { $0.letter.id == "fathers" })
    #expect(hit.explanation.contains { $0.contains("“father”") })
  }

  @Test("scores of two hits fall, too, where a phrase speaks for one")
  func twoHits() throws {
    let texts = ["Otters ask an aunt at the river.", "Otters have an aunt in the extended family."]
      .enumerated().map { (name: "aunt\($0)", text: $1 + "\n\nChairs are green.") }
    let searcher = try SmallCorpus.searcher(texts: [("inspection", Self.inspection)] + texts)
    let response = try searcher.search(SearchRequest("aunt"))
    #expect(response.hits.map(\.letter.id) == ["aunt1", "aunt0"])
    #expect(response.hits[0].score > response.hits[1].score)
    #expect(response.notes.contains { $0.message.contains("extended family (for aunt)") })
  }

  @Test("a pasted page takes no more related words than a question does")
  func limits() throws {
    let lines = RelatedWordTable.text.split(separator: "\n").prefix(300)
    let keys = lines.map { $0.prefix { $0 != ":" } }
    // Every related word is in some passage, so that it counts.
    let all = lines.map { $0.drop { $0 != ":" }.filter { !":~,".contains($0) } }
    let searcher = try SmallCorpus.searcher(
      [.init(id: "all", passages: [all.joined(separator: " "), "Chairs are green."])],
      texts: [("inspection", Self.inspection)]
    )
    let query = String(keys.joined(separator: " ").prefix(4_000))
    let related = try #require(try searcher.understand(SearchRequest(query)).ranked.related)
    #expect(related.terms.count == 64)
    #expect(related.phrases.count == 64)
  }
}
