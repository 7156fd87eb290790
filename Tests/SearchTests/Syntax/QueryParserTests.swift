import Search
import Testing

@Suite("QueryParser")
struct QueryParserTests {
  /// What is typed and what it is echoed as.
  ///
  /// Its type is written out because inferring it takes the compiler ten seconds.
  private static let forms: [(String, String)] = [
    // Words and what joins them.
    ("leaders phonics early reading", "leaders phonics early reading"),
    ("  leaders ,  phonics. ", "leaders phonics"),
    ("a b OR c", "(a AND b) OR c"),
    ("a OR b c", "a OR (b AND c)"),
    ("reading OR phonics pupils", "reading OR (phonics AND pupils)"),
    ("a | b", "a OR b"),
    ("a|b||c", "a OR b OR c"),
    ("a && b & c", "a AND b AND c"),
    ("parents in Telford & Wrekin", "parents in Telford and Wrekin"),
    ("Telford && Wrekin", "Telford AND Wrekin"),
    ("Telford & wrekin", "Telford AND wrekin"),
    ("a AND (b OR c)", "a AND (b OR c)"),
    ("a AND (b AND c)", "a AND b AND c"),
    ("(a OR b) OR c", "a OR b OR c"),
    ("a (b c) d", "a b c d"),
    ("((a))", "a"),
    ("* a", "a"),
    ("*", "*"),
    ("", "*"),
    // Signs.
    ("a -b", "a AND NOT b"),
    ("a b -c", "a b -c"),
    ("-a", "NOT a"),
    ("NOT a", "NOT a"),
    ("a NOT b", "a AND NOT b"),
    ("a !b", "a AND NOT b"),
    ("a b !\"c d\"", "a b -\"c d\""),
    ("a OR !(b c)", "a OR NOT (b AND c)"),
    ("!section:strengths a b", "-section:strengths a b"),
    ("!!a", "a"),
    ("a! b ! c", "a b c"),
    ("NOT (a OR b)", "NOT (a OR b)"),
    ("-(a b)", "NOT (a AND b)"),
    ("NOT NOT a", "a"),
    ("+a b", "a AND b"),
    ("well-being", "well-being"),
    ("a - b", "a b"),
    ("- set targets", "set targets"),
    // Quotation marks.
    ("“a b”", "\"a b\""),
    ("«a b» „c d“", "\"a b\" AND \"c d\""),
    ("\"a  b\"~", "\"a b\"~"),
    ("\"a b\"~5", "\"a b\"~5"),
    ("\"early read\"*", "\"early read*\""),
    ("\"early read*\"", "\"early read*\""),
    ("\"early read*\"*", "\"early read*\""),
    ("\"early* read\"*", "\"early* read*\""),
    ("\"early* reading\"~", "\"early* reading\"~"),
    ("\"early*, read?\"~2*", "\"early*, read*?\"~2"),
    ("\"wom?n le*d\"", "\"wom?n le*d\""),
    ("\"wom\\?n le\\*d\"", "\"wom\\?n le\\*d\""),
    ("\"well–be* of,* **all*\"", "\"well-be* of*, all\""),
    ("\"early * reading\"", "\"early reading\""),
    ("\"a page: https://x.uk/page?id=7\"", "\"a page: https://x.uk/page\\?id=7\""),
    ("\"Is it good? It is.\"", "\"Is it good? It is.\""),
    ("\"a \\\"b\\\" c\"", "\"a \\\"b\\\" c\""),
    ("\"a b\" c \"d\"", "\"a b\" AND c AND \"d\""),
    ("\"a b\" c d", "\"a b\" c d"),
    // Distances.
    ("a NEAR b", "a NEAR/10 b"),
    ("a NEAR/3 b", "a NEAR/3 b"),
    ("a ADJ b", "a ADJ/0 b"),
    ("a ADJ/2 b", "a ADJ/2 b"),
    ("NEAR(a b, 3)", "a NEAR/3 b"),
    ("NEAR(a b,3)", "a NEAR/3 b"),
    ("NEAR(a b c, 3)", "NEAR(a b c, 3)"),
    ("NEAR(a \"b c\")", "a NEAR/10 \"b c\""),
    ("a NEAR/3 b NEAR/2 c", "a NEAR/3 b NEAR/2 c"),
    ("a NEAR/3 b c OR d", "(a NEAR/3 b AND c) OR d"),
    ("a near b", "a near b"),
    // Words that stand for several.
    ("happin*", "happin*"),
    ("col?r", "col?r"),
    ("colo*r*", "colo*r*"),
    ("works?", "works"),
    ("phonics~", "phonics~"),
    ("phonics~2", "phonics~2"),
    ("a^2 b^0.5", "a^2 b^0.5"),
    ("\"a b\"^3", "\"a b\"^3"),
    ("(a b)^2", "a^2 b^2"),
    ("(a OR b)^2", "(a OR b)^2"),
    // Fields.
    ("section:improvements tracking", "section:improvements AND tracking"),
    ("Sections:improvement", "section:improvement"),
    ("subject:reading", "title:reading"),
    ("title,heading:phonics", "title,heading:phonics"),
    ("type:\"local authority\" HR", "kind:\"local authority\" AND HR"),
    ("section:(strengths OR improvements) a b", "section:(strengths OR improvements) a b"),
    ("title:(a b)", "title:(a b)"),
    ("file:/2011.*/", "file:/2011.*/"),
    ("la:none", "la:none"),
    ("la:*", "la:*"),
    ("title:a^2", "title:a^2"),
    ("in:letter(governors training) x", "in:letter(governors AND training) AND x"),
    ("in:sentence(a OR b)", "in:sentence(a OR b)"),
    // Ranges.
    ("date:2018..2019", "date:2018..2019"),
    ("date:..2017", "date:..2017"),
    ("date:2018..", "date:2018.."),
    ("date:>=2019-05", "date:2019-05.."),
    ("date:>2019", "date:>2019"),
    ("date:<=2019", "date:..2019"),
    ("date:<2019", "date:<2019"),
    ("date:[2018 TO 2019]", "date:2018..2019"),
    ("date:[2018 TO *]", "date:2018.."),
    ("date:{2018 TO 2019]", "date:{2018 TO 2019]"),
    ("date:May 2019 reading", "date:\"May 2019\" AND reading"),
    ("date:12 May 2019", "date:\"12 May 2019\""),
    ("date:last year reading", "date:\"last year\" AND reading"),
    ("date:\"12 May 2019\"..2020", "date:\"12 May 2019\"..2020"),
    ("date:(2011 OR 2013..2014)", "date:(2011 OR 2013..2014)"),
    // Capitals.
    ("SEAL", "SEAL"),
    ("NOTRE DAME D OR", "NOTRE DAME D OR"),
    ("SEN AND EAL", "SEN AND EAL"),
    ("SEN & EAL", "SEN AND EAL"),
    ("SEN -EAL", "SEN AND NOT EAL"),
    ("NOT SEND", "NOT SEND"),
    ("SEND* OR EHCP*", "SEND* OR EHCP*"),
    ("READING & EAL", "READING & EAL"),
    ("READING -EAL", "READING & -EAL"),
    ("2011 OR 2013", "2011 OR 2013"),
    ("\\AND a", "\\AND a"),
    // Repairs.
    ("reading AND", "reading \\AND"),
    ("(a b", "a b"),
    ("a) b", "a b"),
    ("phonics \"early reading", "phonics AND \"early reading\""),
    ("foo:bar", "foo bar"),
    ("foo:bar:baz", "foo bar baz"),
    ("foo:\"a b\" c", "foo \"a b\" c"),
    ("\\foo:bar", "\\foo:bar"),
    ("f:bar", "\\f:bar"),
    ("/phon.*/ x", "text:/phon.*/ AND x"),
    ("/phonics/ a", "\\/phonics/ a"),
    ("a^-1 b", "a b"),
    ("a^b c^1000", "a c^100"),
    ("(a b)^-1 c", "a b c"),
    ("{a} b", "a b"),
    ("well–being", "well-being"),
    ("“well–being”", "\"well-being\""),
    ("date:2019-2021", "date:2019..2021"),
    ("date:2018/19-2020/21", "date:2018/19..2020/21"),
    ("date:2019–2021 x", "date:2019..2021 AND x"),
    ("date:2019 to 2021 x", "date:2019..2021 AND x"),
    ("date:May 2019 - June 2020 x", "date:\"May 2019\"..\"June 2020\" AND x"),
    ("date:(2011 OR 2013 to 2014)", "date:(2011 OR 2013..2014)"),
    ("date:2019-2020", "date:2019-2020"),
    ("date:2019 -2021", "date:2019 AND NOT 2021"),
    ("date:2019 to parents", "date:2019 to parents"),
    ("date:2019 \\to 2021", "date:2019 \\to 2021"),
    ("date:last 3 years x", "date:\"last 3 years\" AND x"),
    ("date:spring 2023 x", "date:\"spring 2023\" AND x"),
    ("title\\:bar", "\\title:bar"),
    ("18:30", "18:30"),
    ("()", "\"\""),
    ("https://x.org/a?b=c", "https://x.org/a\\?b=c"),
  ]

  @Test("reads each form into the canonical one", arguments: forms)
  func canonical(query: String, expected: String) throws {
    let parsed = try Shelf.parse(query)
    #expect(parsed.canonical == expected)
    #expect(try Shelf.parse(parsed.canonical).expression == parsed.expression)
  }

  @Test("plain words stay a best match beside phrases, fields and minus")
  func bestMatch() throws {
    let expression = try Shelf.parse("a \"b c\" d -e section:x").expression
    guard case .sequence(let parts) = expression else {
      Issue.record("no sequence: \(expression)")
      return
    }
    #expect(parts.count == 5)
    #expect(parts[0] == .words([QueryWord("a")]))
    #expect(parts[3] == .not(.words([QueryWord("e")])))
  }

  @Test("offers the reading in which OR binds tighter")
  func otherReading() throws {
    let note = try Shelf.parse("section:strengths governors OR \"governing body\"").notes.first
    #expect(note?.code == .mixedOperators)
    #expect(note?.fix == "section:strengths AND (governors OR \"governing body\")")
  }

  @Test("an or in small letters between words is offered as an operator")
  func lowerCaseOr() throws {
    let query = "reading or phonics"
    let note = try #require(try Shelf.parse(query).notes.first)
    #expect(note.applied(to: query) == "reading OR phonics")
  }

  @Test("notes tell the place in both units")
  func offsets() throws {
    let query = "café 😀 \"early reading"
    let note = try #require(try Shelf.parse(query).notes.first)
    #expect(note.utf8 == 11..<25)
    #expect(note.utf16 == 8..<22)
    #expect(note.applied(to: query) == "café 😀 \"early reading\"")
  }

  @Test("a note is drawn under the part it is about, wide and combining characters counted")
  func rendering() throws {
    let query = "phonics \"early reading"
    let parsed = try Shelf.parse(query)
    let note = try #require(parsed.notes.first)
    #expect(
      note.rendered(in: query).text(searched: parsed.canonical) == """
        query:1:8: note: no closing quotation mark; read to the end of the query
          phonics "early reading
                  ^^^^^^^^^^^^^^
          searched: phonics AND "early reading"
        """
    )
    let wide = "e\u{301}漢字 \"ab"
    let wideNote = try #require(try Shelf.parse(wide).notes.first)
    #expect(wideNote.rendered(in: wide).text().hasSuffix("\n        ^^^"))
  }
}
