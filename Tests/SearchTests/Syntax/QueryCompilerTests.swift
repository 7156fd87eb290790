import InvertedIndex
import Search
import Testing
import TextAnalysis

@Suite("QueryCompiler")
struct QueryCompilerTests {
  static let shelf = Shelf([
    "Leaders use SEAL materials in early reading.",
    "The results are sealed. TAs support pupils with phonics.",
    "Early phonics and reading are good, and TA training helps.",
    "Governors evaluate evaluations; evaluating is their evaluation.",
    "The well-being of staff improved. Phonics came later.",
  ])

  private func exact(_ term: String) -> Query { .term(Query.Term(Shelf.exact, term)) }

  private func stems(_ term: String) -> Query {
    .any([
      .term(Query.Term(Shelf.stemmed, term)),
      .boosted(.term(Query.Term(Shelf.headingStemmed, term)), 0.3),
    ])
  }

  @Test("a bare word matches all forms in the passage and, lighter, in the heading")
  func bareWord() throws {
    #expect(try Self.shelf.compile("readings").query() == stems("read"))
  }

  @Test("words are a best match until an operator is written")
  func matchModes() throws {
    let compiled = try Self.shelf.compile("early the phonics")
    #expect(compiled.words.map(\.text) == ["early", "phonics"])
    #expect(compiled.query() == .any([stems("earli"), stems("phonic")]))
    #expect(compiled.query(matching: .all) == .all([stems("earli"), stems("phonic")]))
    let strict = try Self.shelf.compile("early AND the")
    #expect(strict.words.isEmpty)
    #expect(strict.query() == .all([stems("earli"), stems("the")]))
  }

  @Test("only stop words are searched when there is nothing else")
  func stopWords() throws {
    #expect(try Self.shelf.compile("to be or not").words.map(\.text) == ["to", "be", "or", "not"])
  }

  @Test(
    "question words are searched when there is nothing else, between operators, and as acronyms",
    arguments: [
      ("How do we sound out phonics?", ["sound", "out", "phonics"]),
      ("what did they say about reading", ["reading"]), ("what is it", ["what"]),
      ("parents say reading", ["parents", "say", "reading"]),
      ("how many letters?", ["many", "letters"]),
      ("how are letters and sounds taught", ["letters", "sounds", "taught"]),
      ("what do inspectors say about reading", ["reading"]),
      ("how many letters mention reading", ["reading"]),
      ("Who can?", ["Who", "can"]), ("why AND phonics", []),
      ("\"how\" early phonics", ["early", "phonics"]), ("WE phonics", ["phonics"]),
    ]
  )
  func questionWords(query: String, words: [String]) throws {
    let found = try Self.shelf.compile(query).words.map(\.text)
    #expect(found == words)
  }

  @Test("quotes, fields, ranges and minus filter and leave the words a best match")
  func filters() throws {
    #expect(try Self.shelf.search("early phonics \"and reading\"") == [2])
    #expect(try Self.shelf.search("early phonics -training") == [0, 1, 4])
    let compiled = try Self.shelf.compile("section:improvements early phonics")
    let section = Query.filter(.term(Query.Term(Shelf.section, "improvements")))
    #expect(compiled.query() == .all([section, .any([stems("earli"), stems("phonic")])]))
    #expect(
      compiled.query(matching: .all) == .all([section, .all([stems("earli"), stems("phonic")])])
    )
  }

  @Test(
    "acronyms in capitals are no other words",
    arguments: [
      ("SEAL", [0]), ("SEAL materials", [0]), ("TAs", [1, 2]), ("TA", [1, 2]),
      ("SEAL OR TA", [0, 1, 2]), ("SEAL NOT TA", [0]), ("SEAL TA", [0, 1, 2]), ("sealed", [0, 1]),
    ]
  )
  func acronyms(query: String, expected: [Int]) throws {
    #expect(try Self.shelf.search(query) == expected)
  }

  @Test("capitals without such an acronym are the word, and said to be")
  func unknownAcronym() throws {
    let compiled = try Self.shelf.compile("STAFF support")
    #expect(compiled.words.first?.text == "STAFF")
    #expect(compiled.notes.map(\.code) == [.acronymNotFound])
    #expect(try Self.shelf.search("STAFF support") == [1, 4])
  }

  @Test("a query in capitals throughout knows no acronyms")
  func pastedHeading() throws {
    #expect(
      try Self.shelf.compile("EARLY READING").query() == .any([stems("earli"), stems("read")])
    )
  }

  @Test(
    "a query in capitals throughout has acronyms where operators or all of its words say so",
    arguments: [
      ("SEAL | PHONICS", [0, 1, 2, 4]), ("SEALED | PHONICS", [0, 1, 2, 4]), ("SEAL & EARLY", [0]),
      ("SEAL | TRAINING", [0, 2]), ("SEAL TRAINING", [0, 1, 2]), ("TA | SEAL", [0, 1, 2]),
      ("SEAL AND EARLY", [0]), ("PHONIC NOT EARLY", [1, 4]), ("PHONICS AND READING", [0, 1, 2, 4]),
      ("NOT PHONIC AND SEAL", [0]), ("(SEAL OR TA) AND EARLY", [0, 2]),
    ]
  )
  func acronymsInCapitals(query: String, expected: [Int]) throws {
    #expect(try Self.shelf.search(query) == expected)
    // Its canonical form is read alike.
    let canonical = try Self.shelf.compile(query).interpreted
    #expect(try Self.shelf.search(canonical) == expected)
  }

  @Test(
    "quotation marks look at words as written, within a sentence",
    arguments: [
      ("\"early reading\"", [0]),
      ("\"early phonics and\"", [2]),
      ("\"phonics\"", [1, 2, 4]),
      ("\"staff improve\"", []),
      ("\"staff improve\"~", [4]),
      ("\"improved phonics\"", []),
      ("\"reading early\"~1", [0]),
      ("\"reading early\"~2", [0, 2]),
      ("\"early re\"*", [0]),
      ("\"well-being of staff\"", [4]),
      ("\"wellbeing of staff\"", [4]),
      ("\"well being of staff\"", [4]),
      ("\"seal materials\"", [0]),
    ]
  )
  func phrases(query: String, expected: [Int]) throws {
    #expect(try Self.shelf.search(query) == expected)
  }

  @Test("a prefix stands for words as written, most frequent first, and says which")
  func prefixes() throws {
    let compiled = try Self.shelf.compile("evaluat*")
    #expect(compiled.expansions.first?.total == 4)
    #expect(
      compiled.expansions.first?.terms == ["evaluate", "evaluating", "evaluation", "evaluations"]
    )
    #expect(try Self.shelf.search("eval*ing") == [3])
    #expect(try Self.shelf.search("t?") == [])
    #expect(try Self.shelf.search("phonisc~") == [1, 2, 4])
    #expect(try Self.shelf.search("text:/evaluat(e|ing)/") == [3])
    #expect(try Self.shelf.search("well-be*") == [4])
  }

  @Test(
    "a wildcard in quotation marks that is not searched is told, with another way to write it",
    arguments: [
      ("\"early r* of\"", "\"early of\""), ("\"r* early\"", "\"early\""),
      ("\"early w?rk\"~", "\"early\"~"), ("\"*ly reading\"", nil),
      ("\"early * reading\"", "\"early reading\"~1"), ("\"* early reading\"", nil),
      ("\"r*\"", nil),
    ]
  )
  func unsearchedWildcards(query: String, fix: String?) throws {
    let notes = try Self.shelf.compile(query).notes.filter { $0.code == .wildcardTooShort }
    #expect(notes.map(\.fix) == [fix])
  }

  @Test("each word with wildcards in quotation marks counts as a part")
  func manyPatterns() {
    let patterns = { (count: Int) in (0..<count).map { "word\($0)*" }.joined(separator: ",") }
    #expect(throws: Never.self) { try Shelf.parse("\"\(patterns(64))\"") }
    #expect(throws: QueryError.tooManyOperands(limit: 64)) {
      try Shelf.parse("\"\(patterns(65))\"")
    }
  }

  @Test("a cut expansion is told")
  func cutExpansion() throws {
    let many = Shelf((0..<250).map { "word\($0)x" })
    let compiled = try many.compile("word*")
    #expect(compiled.expansions.first?.terms.count == 200)
    #expect(compiled.expansions.first?.total == 250)
    #expect(compiled.notes.map(\.code) == [.expansionCut])
    let phrase = try many.compile("\"word* and words\"")
    #expect(phrase.expansions.first?.pattern == "word*")
    #expect(phrase.expansions.first?.terms.count == 200)
    #expect(phrase.notes.contains { $0.code == .expansionCut })
  }

  @Test("numbers are never fuzzy")
  func fuzzyNumbers() throws {
    let years = Shelf(["In 2024 and 2025."])
    #expect(try years.compile("2024~").expansions.isEmpty)
  }

  @Test("a word that no letter holds is suggested, never replaced")
  func didYouMean() throws {
    let compiled = try Self.shelf.compile("phonixs reading")
    let note = try #require(compiled.notes.first)
    #expect(note.code == .didYouMean)
    #expect(note.applied(to: "phonixs reading") == "phonics reading")
    #expect(try Self.shelf.search("phonixs") == [])
    let phrase = try #require(try Self.shelf.compile("\"early raeding\"").notes.first)
    #expect(phrase.fix == "\"early reading\"")
  }

  @Test(
    "the likelier slip is mended, of short words only a letter missing or too many, and no odd one",
    arguments: [
      ("nuture", "nurture"), ("recieve", "receive"), ("attendence", "attendance"), ("fsm", nil),
      ("kent", nil), ("redy", "ready"), ("hurture", "nurture"), ("senco", nil),
      ("ovirloked", "overlooked"), ("overworked", nil), ("marking", nil), ("grieving", nil),
      ("givving", "giving"), ("envoy", nil), ("emjoy", "enjoy"), ("bentre", nil), ("notts", nil),
      ("safegaurdign", "safeguarding"), ("assosment", "assessment"), ("assowment", nil),
    ]
  )
  func slips(word: String, expected: String?) throws {
    let shelf = Shelf([
      "future future future nurture receive deceive attend attending attendance kept fst ready reads",
      "senior overlooked marks making giving enjoy centre notes safeguarding assessment",
    ])
    #expect(try shelf.compile(word).notes.first { $0.code == .didYouMean }?.fix == expected)
  }

  @Test(
    "a word that no letter holds is suggested within phrases and distances, too",
    arguments: [
      ("\"early raeding\"~", "\"early reading\"~"), ("\"early raeding\"~3", "\"early reading\"~3"),
      ("early NEAR/3 raeding", "early NEAR/3 reading"), ("early ADJ raeding", "early ADJ reading"),
    ]
  )
  func didYouMeanNear(query: String, expected: String) throws {
    let note = try #require(try Self.shelf.compile(query).notes.first { $0.code == .didYouMean })
    #expect(note.applied(to: query) == expected)
  }

  @Test(
    "of words as near, the one beside the query's other words is meant, and none that says nothing",
    arguments: [
      ("front dor", "front door"), ("\"front dor\"", "\"front door\""), ("dor", "dorm"),
      ("dor handle", "door handle"), ("front of dor", "front of dorm"), ("wiht", nil),
    ]
  )
  func didYouMeanBeside(query: String, expected: String?) throws {
    let shelf = Shelf([
      "The front door has a handle, as a door handle is.", "Do it with a dorm.", "Do a dorm.",
      "Do, do with it.",
    ])
    let note = try shelf.compile(query).notes.first { $0.code == .didYouMean }
    #expect(note?.applied(to: query) == expected)
  }

  @Test("a value that a field does not have is told with those that it has")
  func unknownValue() throws {
    let note = try #require(try Self.shelf.compile("section:xyz").notes.first)
    #expect(note.code == .unknownValue)
    #expect(note.message.hasSuffix("There are strengths, improvements, main_findings."))
    let near = try #require(try Self.shelf.compile("section:strenths").notes.first)
    #expect(near.message.hasSuffix("Did you mean strengths?"))
    let longer = try #require(try Self.shelf.compile("section:findings").notes.first)
    #expect(longer.message.hasSuffix("Did you mean main_findings?"))
  }

  @Test("distances count the words between")
  func near() throws {
    let letters = Shelf(["alpha one two three beta gamma"])
    #expect(try letters.search("alpha NEAR/3 beta") == [0])
    #expect(try letters.search("alpha NEAR/2 beta") == [])
    #expect(try letters.search("beta NEAR/3 alpha") == [0])
    #expect(try letters.search("beta ADJ/3 alpha") == [])
    #expect(try letters.search("one ADJ two") == [0])
    #expect(try letters.search("alpha NEAR/3 \"beta gamma\"") == [0])
    #expect(try letters.search("alpha NEAR/2 \"beta gamma\"") == [])
    #expect(try letters.search("\"two three\" NEAR/0 \"beta gamma\"") == [0])
    #expect(try letters.search("(alpha OR nothing) NEAR/0 one") == [0])
    #expect(try letters.search("NEAR(alpha beta gamma, 3)") == [0])
    #expect(try letters.search("alpha NEAR/3 title:x") == [])
    #expect(try Self.shelf.search("SEAL ADJ materials") == [0])
    #expect(try Self.shelf.search("STAFF ADJ improved") == [4])
  }

  @Test("keyword values have synonyms, singular and plural")
  func values() throws {
    let improvements = Query.filter(.term(Query.Term(Shelf.section, "improvements")))
    for query in [
      "section:improvements", "section:improvement", "Section:IMPROVEMENTS",
      "section:\"areas for improvement\"", "sections:\"Area for improvements\"",
    ] {
      #expect(try Self.shelf.compile(query).query() == improvements, "\(query)")
    }
    let kinds = ["la_focused", "la_school_improvement"].map { value in
      Query.Term(Shelf.kind, KeywordForm.of(value, analyzer: .english))
    }
    #expect(try Self.shelf.compile("type:\"local authority\"").query() == .filter(.synonyms(kinds)))
    #expect(try Self.shelf.compile("kind:la*").query() == .filter(.synonyms(kinds)))
    let note = try #require(try Self.shelf.compile("section:strenghts").notes.first)
    #expect(note.message.contains("strengths"))
  }

  @Test("a field of names is searched by words and by the whole value, none being a value")
  func names() throws {
    let words = Query.term(Query.Term(Shelf.laStemmed, "medway"))
    #expect(try Self.shelf.compile("la:Medway").query() == .filter(words))
    #expect(try Self.shelf.compile("la:none").query() == .filter(.term(Query.Term(Shelf.la, ""))))
  }

  @Test("in:letter reads the letter as one text")
  func letterScope() throws {
    let compiled = try Self.shelf.compile("phonics in:letter(governors NOT seal)")
    let scope = Query.excluding(.group(stems("governor")), .group(stems("seal")))
    #expect(compiled.query() == .all([scope, stems("phonic")]))
  }

  @Test("in:section reads the section as one text")
  func sectionScope() throws {
    let compiled = try Self.shelf.compile("\"early\" OR in:section(\"staff\" NOT \"good\")")
    let section = Query.within(.section, exact("staff"))
    let scope = Query.excluding(section, .within(.section, exact("good")))
    #expect(compiled.query() == .any([exact("early"), scope]))
    // Some section may hold nothing of what is excluded.
    let widest = Query.excluding(.group(exact("staff")), .nothing)
    #expect(compiled.query().widest == .any([exact("early"), widest]))
  }

  @Test("in:sentence looks at the words of one sentence")
  func sentenceScope() throws {
    #expect(try Self.shelf.search("staff phonics", matching: .all) == [4])
    #expect(try Self.shelf.search("in:sentence(staff phonics)") == [])
    #expect(try Self.shelf.search("in:sentence(staff improved)") == [4])
    #expect(try Self.shelf.search("phonics NOT in:sentence(staff improved)") == [1, 2])
    #expect(try Self.shelf.compile("NOT in:section(seal)").notes.isEmpty)
  }

  @Test("nothing to search for finds nothing; an empty query finds all")
  func emptiness() throws {
    #expect(try Self.shelf.compile("").query() == .everything)
    #expect(try Self.shelf.compile("*").query() == .everything)
    #expect(try Self.shelf.compile("?!").query() == .nothing)
    #expect(try Self.shelf.compile("\"\"").query() == .nothing)
  }

  @Test("variants of a phrase query are offered for counting")
  func variants() throws {
    let expression = try Shelf.parse("phonics \"early reading\" title:\"a b\"").expression
    let stemmed = try #require(expression.withStemmedPhrases)
    let loose = try #require(expression.withLoosePhrases(slop: 3))
    #expect(
      QueryPrinter.print(stemmed, schema: Shelf.schema)
        == "phonics AND \"early reading\"~ AND title:\"a b\""
    )
    #expect(
      QueryPrinter.print(loose, schema: Shelf.schema)
        == "phonics AND \"early reading\"~3 AND title:\"a b\""
    )
    #expect(try Shelf.parse("phonics").expression.withStemmedPhrases == nil)
  }
}
