import Search
import Testing

/// The table of awkward inputs that other engines throw on, or answer with the opposite.
@Suite("Awkward input")
struct AwkwardInputTests {
  static let shelf = Shelf([
    "The children’s behaviour is good and their well-being is a strength.",
    "Pupils do not make progress; the well being of staff matters. 50% of them said so.",
    "Playtimes, e.g. football, are calm. The soup of the day is not phonics.",
    "Not all pupils read well. Early reading and phonics need work.",
    "In KS2 the childrens reading improved or not; see C++ for 18:30.",
    "Their wellbeing shows happiness at university, in the organisation and its improvement.",
  ])

  @Test(
    "finds what was meant",
    arguments: [
      ("well-being", [0, 1, 5]),
      ("\"well-being\"", [0, 1, 5]),
      ("\"well being\"", [0, 1, 5]),
      ("\"wellbeing\"", [0, 1, 5]),
      ("wellbeing", [0, 1, 5]),
      ("children's", [0, 4]),
      ("children’s", [0, 4]),
      ("“early reading”", [3]),
      ("«early reading»", [3]),
      ("„early reading“", [3]),
      ("\"early reading", [3]),
      ("-phonics", [0, 1, 4, 5]),
      ("NOT phonics", [0, 1, 4, 5]),
      ("reading -phonics", [4]),
      ("(reading phonics", [2, 3, 4]),
      ("reading AND", [3, 4]),
      ("reading or phonics", [2, 3, 4]),
      ("18:30 start", [4]),
      ("titel:reading", [3, 4]),
      ("foo:reading", [3, 4]),
      ("titel:reading phonics", [2, 3, 4]),
      ("reading !phonics", [4]),
      ("well–being", [0, 1, 5]),
      ("/phon.*/", [2, 3]),
      ("KS2/KS3", [4]),
      ("e.g. phonics", [2, 3]),
      ("50%", [1]),
      ("C++", [4]),
      ("", [0, 1, 2, 3, 4, 5]),
      ("*", [0, 1, 2, 3, 4, 5]),
      ("\"reading improve\"", []),
      ("\"reading improve\"~", [4]),
      ("NEAR(reading work, 3)", [3]),
      ("reading NEAR/3 work", [3]),
      ("work NEAR/3 reading", [3]),
      ("work ADJ/3 reading", []),
      ("reading NEAR/2 work", []),
      ("happin*", [5]),
      ("universit*", [5]),
      ("organisati*", [5]),
      ("improvem*", [5]),
      ("\"day is not\"", [2]),
      ("\"calm the soup\"", []),
      ("\"calm. The soup\"", [2]),
      ("reading OR soup", [2, 3, 4]),
      ("reading | soup", [2, 3, 4]),
      ("reading AND phonics", [3]),
      ("reading && phonics", [3]),
      ("+reading +phonics", [3]),
    ]
  )
  func finds(query: String, expected: [Int]) throws {
    #expect(try Self.shelf.search(query) == expected)
  }

  @Test(
    "notes each repair",
    arguments: [
      ("\"early reading", QueryNote.Code.unclosedQuote),
      ("reading or phonics", .lowerCaseOperator),
      ("reading AND", .danglingOperator),
      ("OR reading", .danglingOperator),
      ("(reading phonics", .unclosedBracket),
      ("reading) phonics", .unmatchedBracket),
      ("18:30 start", .notAField),
      ("1:1 support", .notAField),
      ("titel:reading", .unknownField),
      ("foo:bar", .unknownField),
      ("a* reading", .wildcardTooShort),
      ("*tion", .wildcardTooShort),
      ("12\" ruler", .strayQuote),
      ("\"\" reading", .emptyQuote),
      ("() reading", .emptyBrackets),
      ("--reading", .doubleNegation),
      ("section: improvements", .spaceAfterField),
      ("date=2019", .fieldWithoutColon),
      ("reading date >= 2019", .fieldWithoutColon),
      ("title:() reading", .missingValue),
      ("in:chapter(reading)", .unknownScope),
      ("date:[2018 TO 2019", .unclosedRange),
      ("text:/phon", .unclosedExpression),
      ("text:/early reading/", .unclosedExpression),
      ("reading~9", .numberOutOfRange),
      ("reading NEAR/99999 work", .numberOutOfRange),
      ("NEAR(reading work, 99999)", .numberOutOfRange),
      ("NOTRE DAME D OR PARIS", .capitalsOnly),
      ("reading phonics OR soup", .mixedOperators),
      ("?!", .noWords),
      ("reading !phonics", .readAsNot),
      ("reading W/3 phonics", .unknownOperator),
      ("reading near/3 phonics", .unknownOperator),
      ("reading NEAR/-1 phonics", .unknownOperator),
      ("reading ANDNOT phonics", .unknownOperator),
      ("reading^-1", .numberOutOfRange),
      ("reading^abc", .numberOutOfRange),
      ("reading^1000", .numberOutOfRange),
      ("\"early reading\"^x", .numberOutOfRange),
      ("{reading}", .strayBraces),
      ("/read.*/", .patternNeedsField),
      ("reading not phonics", .lowerCaseOperator),
      ("reading and/or \"early phonics\"", .lowerCaseOperator),
      ("date:2019-2021", .readAsRange),
      ("title:-phonics", .signBehindField),
      ("reading title:!phonics", .signBehindField),
      ("date:-2019", .signBehindField),
    ]
  )
  func notes(query: String, code: QueryNote.Code) throws {
    #expect(try Shelf.parse(query).notes.map(\.code).contains(code))
  }

  @Test(
    "a comparison is offered with a colon",
    arguments: [
      ("date>2019", "date:>2019"), ("soup date =< 2019", "date:<=2019"),
      ("date ≥ 2019", "date:>=2019"),
      ("title==phonics", "title:phonics"),
      ("title != \"early reading\" soup", "-title:\"early reading\""),
      ("(date=2019)", "date:2019"),
    ]
  )
  func comparison(query: String, fix: String) throws {
    let note = try #require(try Shelf.parse(query).notes.first { $0.code == .fieldWithoutColon })
    #expect(note.fix == fix)
  }

  @Test(
    "what is no field, has no order or no value is no comparison",
    arguments: ["x=2019", "title>phonics", "date=", "date = )", "date", "a=b=c"]
  )
  func noComparison(query: String) throws {
    #expect(try !Shelf.parse(query).notes.map(\.code).contains(.fieldWithoutColon))
  }

  @Test("a sign behind a field is offered in front of it")
  func signBehindField() throws {
    let note = try #require(try Shelf.parse("reading title:-phonics").notes.first)
    #expect(note.utf8 == 8..<22 && note.fix == "-title:phonics")
    #expect(
      try Shelf.parse("title:- phonics title:(-phonics)").notes.allSatisfy {
        $0.code != .signBehindField
      }
    )
  }

  @Test("an address and a colon in prose are no fields")
  func addresses() throws {
    #expect(try Shelf.parse("https://www.example.org/a?b=c").notes.isEmpty)
    #expect(try Shelf.parse("progress: good").notes.isEmpty)
    #expect(try Shelf.parse("5:reading").notes.map(\.code) == [.notAField])
  }

  @Test("an unknown field gives its words, and the field that may be meant")
  func unknownField() throws {
    let parsed = try Shelf.parse("titel:reading")
    #expect(parsed.expression == .words([QueryWord("titel"), QueryWord("reading")]))
    #expect(parsed.notes.first?.fix == "title")
    #expect(parsed.notes.first?.applied(to: "titel:reading") == "title:reading")
  }

  @Test("a pattern that no slash closes is a word, and the fix closes it")
  func unclosedExpression() throws {
    let parsed = try Shelf.parse("text:/phon.*")
    #expect(parsed.notes.first?.applied(to: "text:/phon.*") == "text:/phon.*/")
    #expect(try Shelf.parse("text:/phon.*/").notes.isEmpty)
    #expect(try Shelf.parse("text:/phon\\").notes.first?.fix == nil)
    #expect(try Shelf.parse("/phon and/or").notes.isEmpty)
    #expect(try Self.shelf.search("text:/phonics") == [2, 3])
  }

  @Test("a NOT c b is a NOT c AND b, and both are echoed alike")
  func negationInTheMiddle() throws {
    let implied = try Shelf.parse("a NOT c b")
    let written = try Shelf.parse("a NOT c AND b")
    #expect(implied.expression == written.expression)
    #expect(implied.canonical == "a AND NOT c AND b")
    #expect(written.canonical == "a AND NOT c AND b")
  }

  @Test(
    "what other programs or prose would mean is not told",
    arguments: [
      "well! reading", "Wow !", "w/3", "and/or W/3", "read/write skills", "reading^2",
      "the work is not good enough for pupils", "/reading/ and/or", "reading AND !phonics",
    ]
  )
  func noNote(query: String) throws {
    #expect(try Shelf.parse(query).notes.isEmpty)
  }

  @Test("a fix of an operator or a sign gives what was meant")
  func fixes() throws {
    let meant = [
      "reading W/3 phonics": "reading NEAR/3 phonics", "reading pre/2 work": "reading ADJ/2 work",
      "reading ANDNOT phonics": "reading AND NOT phonics",
      "reading not phonics": "reading NOT phonics", "/phon.*/": "text:/phon.*/",
    ]
    for (typed, fixed) in meant {
      #expect(try Shelf.parse(typed).notes.compactMap { $0.applied(to: typed) } == [fixed])
      #expect(try Shelf.parse(fixed).notes.isEmpty)
    }
  }

  @Test("an ending cannot be searched for, and the note says so")
  func endings() throws {
    let note = try #require(try Shelf.parse("*ance").notes.first)
    #expect(note.code == .wildcardTooShort && note.message.contains("endings"))
  }

  @Test("strict mode refuses a repair and nothing else")
  func strictMode() throws {
    var parser = QueryParser(schema: Shelf.schema)
    parser.options.isStrict = true
    for query in [
      "\"early reading", "title: reading", "reading ANDNOT phonics", "reading^x", "{reading}",
    ] {
      #expect(throws: QueryError.self) { try parser.parse(query) }
    }
    #expect(try parser.parse("reading !phonics").notes.map(\.code) == [.readAsNot])
    #expect(try parser.parse("reading or phonics").notes.count == 1)
  }
}
