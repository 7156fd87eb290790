import TestSupport
import Testing

@testable import LetterSearch

@Suite("The source that stands below a quotation, or in brackets behind it")
struct QuotationSourceTests {
  private static let page = "<!doctype html><title>t</title>"
  private static let citation =
    "Ofsted (1913) Letter to Ms A Example, 1 May 1913: Focused visit to Medway children’s services. "
    + "Opening, paragraph 2."

  /// Quotations with `{S}` for what is said of them.
  private static let forms = [
    "> Rivers in Medway flood.\n> — {S}",
    "> Rivers in Medway flood\n> — {S}",
    "> Rivers in Medway\n> flood.\n>\n> — {S}",
    "> Rivers in Medway flood.\n\n— {S}",
    "> Rivers in Medway flood\n— {S}",
    "> Rivers in Medway flood\\\n> *— {S}*",
    "> Rivers in Medway flood.\n>\n> **– {S}**",
    "> Rivers in Medway flood\n\n-- {S}",
    "> Rivers in Medway flood.\n\n{S}",
    "> Rivers in Medway flood.\n\n- {S}",
    "> Rivers in Medway flood\n> - {S}",
    "> Rivers in Medway flood. — {S}",
    "> “Rivers in Medway flood” — {S}",
    "> Rivers in Medway flood.\n>\n> — [{S}](<http://a/(b)>)",
    "“Rivers in Medway flood”\n— {S}",
    "“Rivers in Medway flood”.\n\n— {S}",
    "“Rivers in Medway flood” (p. 3)\n\n{S}",
    "“Rivers in Medway flood”\n{S}",
    "'Rivers in Medway flood'\n- {S}",
    "“Rivers in Medway flood” – {S}",
    page + "<blockquote>Rivers in Medway flood<footer>{S}</footer></blockquote>",
    page + "<blockquote><p>Rivers in Medway flood.</p><p>— {S}</p></blockquote>",
    page + "<blockquote><p>Rivers in Medway flood</p><cite>{S}</cite></blockquote>",
    page + "<blockquote>Rivers in Medway flood <cite>— {S}</cite></blockquote>",
    page + "<blockquote><footer>{S}</footer><p>Rivers in Medway flood</p></blockquote>",
    page + "<blockquote>Rivers in Medway flood</blockquote><p>{S}</p>",
    page + "<blockquote>Rivers in Medway flood</blockquote>\n<p class=\"citation\">{S}<p>Text.</p>",
    page
      + "<figure><blockquote>Rivers in Medway flood</blockquote><figcaption>{S}</figcaption></figure>",
    page + "<p><q>Rivers in Medway flood</q><br>— {S}</p>",
    page
      + "<table><tr><td>1<td><blockquote>Rivers in Medway flood<footer>{S}</footer></blockquote></table>",
  ]

  /// Where a source of names and a date alone is meant, and not a whole reference.
  private static let brackets = [
    "> Rivers in Medway flood. ({S})", "> Rivers in Medway flood ({S}).",
    "> “Rivers in Medway flood” ({S})", "“Rivers in Medway flood.” ({S})",
    "> Rivers in Medway flood.\n\n({S})",
  ]

  /// What stands above and is of another letter, but for the last, of which nothing is said.
  private static let aboves = [
    "Bromley was told in January 1916 that it is poor.\n\n", "# Bromley\n\n",
    "Ofsted told Bromley in 1914:\n\n", "## Bromley, 1 May 1914\n\nText of Bromley.\n\n", "",
  ]

  private func remarks(_ draft: String) throws -> [String] {
    let verified = try AttributedLetters.verified(draft)
    #expect(verified.map(\.status) == [.exact], "\(draft)")
    #expect(verified.first.map { $0.quotation.text.hasPrefix("Rivers in Medway flood") } == true)
    #expect(verified.first.map { $0.quotation.wordCount } == 4, "\(draft)")
    return verified.flatMap(\.remarks)
  }

  @Test("counts before all that stands above", arguments: forms)
  func first(form: String) throws {
    for above in Self.aboves {
      guard above.isEmpty || !form.hasPrefix("<") else { continue }
      for source in ["Medway Council, 1 May 1913", Self.citation] {
        let draft = above + form.replacing("{S}", with: source)
        #expect(try remarks(draft).isEmpty, "\(draft)")
      }
      let swapped = Self.citation.replacing("Medway", with: "Bromley").replacing(
        "1913",
        with: "1914"
      )
      for source in ["Bromley Council, 1 May 1914", swapped] {
        let draft = above + form.replacing("{S}", with: source)
        #expect(try remarks(draft).count == 2, "\(draft)")
      }
    }
  }

  @Test("in round brackets is none of a block quotation's words", arguments: brackets)
  func inBrackets(form: String) throws {
    for above in Self.aboves {
      #expect(try remarks(above + form.replacing("{S}", with: "Medway, May 1913")).isEmpty)
      let wrong = try remarks(above + form.replacing("{S}", with: "Bromley, January 1916"))
      #expect(wrong.count == 2, "\(above + form)")
    }
  }

  @Test(
    "of a page counts before its headings and paragraphs",
    arguments: ["<h2>Bromley</h2>", "<p>In 1914, Ofsted told Bromley:</p>"]
  )
  func pages(above: String) throws {
    for form in Self.forms where form.hasPrefix(Self.page) {
      let draft = form.replacing(Self.page, with: Self.page + above)
      #expect(try remarks(draft.replacing("{S}", with: "Medway, 1 May 1913")).isEmpty, "\(draft)")
      #expect(try remarks(draft.replacing("{S}", with: "Bromley, 1914")).count == 2, "\(draft)")
    }
  }

  @Test("of a day counts, and not the year that it gives as well")
  func days() throws {
    let draft = "> Rivers in Medway flood.\n> — Ofsted (1913) Letter to Medway, 2 June 1913"
    #expect(try remarks(draft) == ["the letter is of 1 May 1913, not of 2 June 1913"])
    #expect(
      try remarks(draft.replacing("2 June 1913", with: "1 May 1913, accessed 2 June 2025")).isEmpty
    )
    #expect(try remarks(draft.replacing("2 June 1913", with: "May 1913, p. 2001")).isEmpty)
  }

  @Test("without a body or a date leaves these to what stands above")
  func incomplete() throws {
    let draft = "Ofsted told Medway in {Y}:\n\n> Rivers in Medway flood.\n> — {S}"
    func remarks(_ year: String, _ source: String) throws -> Int {
      try self.remarks(draft.replacing("{Y}", with: year).replacing("{S}", with: source)).count
    }
    #expect(try remarks("1913", "Medway") == 0)
    #expect(try remarks("1918", "Medway") == 1)
    #expect(try remarks("1918", "Ofsted, May 1913") == 0)
    #expect(try remarks("1918", "Opening, paragraph 2") == 1)
    // A date of another body.
    let other = draft.replacing("Medway in", with: "Bromley in").replacing("{Y}", with: "1918")
    #expect(try self.remarks(other.replacing("{S}", with: "Medway Council")).isEmpty)
  }

  @Test("is of all paragraphs of its block, and of no other")
  func extent() throws {
    func doubts(_ draft: String) throws -> [Bool] {
      try AttributedLetters.verified(draft).map(\.isAttributionDoubted)
    }
    let two = "> Otters were not always timely.\n>\n> Rivers in Medway flood.\n>\n> — Bromley, 1914"
    #expect(try doubts(two) == [false, true])
    #expect(
      try doubts("> Rivers in Bromley flood.\n\n> Rivers in Medway flood.\n> — Medway") == [
        false, false,
      ]
    )
    #expect(
      try doubts("> Rivers in Bromley flood.\n> — Medway\n\n> Rivers in Medway flood.") == [
        true, false,
      ]
    )
    let below =
      "“Rivers in Medway flood”\n— {1}, 1 May {2}\n\n“Rivers in Bromley flood”\n— {3}, May 1914"
    let lines = below.replacing("\n\n", with: "\n")
    for draft in [below, lines] {
      func doubts(_ names: String...) throws -> [Bool] {
        var draft = draft
        for (place, name) in names.enumerated() {
          draft = draft.replacing("{\(place + 1)}", with: name)
        }
        return try AttributedLetters.verified(draft).map(\.isAttributionDoubted)
      }
      #expect(try doubts("Medway", "1913", "Bromley") == [false, false])
      #expect(try doubts("Bromley", "1914", "Medway") == [true, true])
    }
  }

  @Test("is not what stands above the next quotation")
  func labels() throws {
    let draft =
      "{1}, May 1913\n\n> Rivers in Medway flood.\n\n{2}, May 1914\n\n> Rivers in Bromley flood."
    func doubts(_ draft: String, _ first: String, _ second: String) throws -> [Bool] {
      let draft = draft.replacing("{1}", with: first).replacing("{2}", with: second)
      return try AttributedLetters.verified(draft).map(\.isAttributionDoubted)
    }
    #expect(try doubts(draft, "Medway", "Bromley") == [false, false])
    #expect(try doubts(draft, "Bromley", "Medway") == [true, true])
    let marked = draft.replacing("> Rivers", with: "“Rivers").replacing("flood.", with: "flood.”")
    #expect(try doubts(marked, "Medway", "Bromley") == [false, false])
  }

  @Test(
    "is not a sentence, nor what a page says of itself",
    arguments: [
      "> Rivers in Medway flood.\n\n— but Bromley was praised in 1914.",
      "> Rivers in Medway flood.\n\n— Bromley was told otherwise in May 1914.",
      "“Rivers in Medway flood” – and Bromley, 1914, is said to do so – in Medway.",
      "“Rivers in Medway flood”\n\n- Bromley, 1914\n- Medway, 1913",
      "> Rivers in Medway flood.\n\nBromley is next.",
      "> Rivers in Medway flood.\n\n## Bromley, 1 May 1914\n",
      "> Rivers in Medway flood.\n\nBromley (1914):\n",
      page
        + "<blockquote>Rivers in Medway flood</blockquote><footer>© 1914 Bromley Council</footer>",
    ]
  )
  func none(draft: String) throws {
    let verified = try AttributedLetters.verified(draft)
    #expect(verified.map(\.isSound) == [true], "\(verified.flatMap(\.remarks))")
  }

  @Test("is none where the letter has the words itself")
  func own() throws {
    let draft = "> Some otters with special needs and/or (wet) damp tails (SNLT)"
    let verified = try #require(try AttributedLetters.verified(draft).first)
    #expect(verified.status == .exact && verified.quotation.text.hasSuffix("(SNLT)"))
    let near = try #require(
      try AttributedLetters.verified("> Some beavers with special needs (SNLT)").first
    )
    #expect(near.quotation.text.hasSuffix("(SNLT)") || near.status == .missing)
  }

  @Test(
    "of the program's own files fits, and is doubted when it is swapped",
    arguments: ["md", "html", "csv", "tsv", "json", "ndjson", "report.md", "report.html"]
  )
  func ownFiles(kind: String) throws {
    let text =
      try kind.hasPrefix("report")
      ? AttributedLetters.reported(asPage: kind.hasSuffix("html"))
      : AttributedLetters.exported(as: try #require(ExportFormat(rawValue: kind)))
    let verified = try AttributedLetters.verified(text)
    #expect(verified.count >= 9 && verified.allSatisfy { $0.isSound })
    // Citations name the day; ids, headings and texts do not.
    let swapped = text.replacing("1 May 1913", with: "2 June 1917").replacing(
      "(1913)",
      with: "(1917)"
    )
    let own = try AttributedLetters.verified(swapped).filter(\.isAttributionDoubted)
    #expect(own.count == verified.count { $0.source?.letter.id == "letter-0" })
    #expect(own.allSatisfy { $0.status == .exact })
  }

  @Test(
    "of random drafts is doubted when it is wrong, and only then",
    arguments: 0..<60 as Range<UInt64>
  )
  func random(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let letters = [("Medway", "1 May 1913"), ("Bromley", "1 May 1914")]
    let forms = Self.forms.filter { !$0.hasPrefix(Self.page) } + Self.brackets
    var draft = ""
    var expected: [Bool] = []
    for _ in 0..<1 + random.below(4) {
      let letter = random.below(2)
      let said = random.below(2)
      let form = forms[random.below(forms.count)]
      let (place, date) = letters[said]
      // Without a mark, two lines of names may both be above or below.
      draft +=
        random.oneIn(2)
        ? "Bromley was told in January 1916 that it is poor.\n\n" : "Text of Medway.\n\n"
      draft += form.replacing("{S}", with: "\(place), \(date)").replacing(
        "in Medway",
        with: "in \(letters[letter].0)"
      )
      draft += "\n\n"
      expected.append(letter != said)
    }
    let verified = try AttributedLetters.verified(draft)
    #expect(verified.map(\.isAttributionDoubted) == expected, "\(draft)")
    #expect(verified.allSatisfy { $0.status == .exact })
  }

  // What follows would take time with the square of its size.
  @Test("is looked for in drafts of any size")
  func many() {
    let drafts = [
      "> one. — ", "“one” (", "“one”\n— ", "> one\n> — two\n", "“one” — Medway, 1913\n\n", "— ",
      "(", "> (",
      "> one (1913)", "“one\n\n— Medway, 1913\n\n", "> one\n\n— Medway\n\n",
    ]
    for draft in drafts {
      _ = Draft(Array(String(repeating: draft, count: 20_000).utf8))
      _ = Draft(
        Array((Self.page + String(repeating: "<blockquote>\(draft)<cite>a", count: 5_000)).utf8)
      )
    }
  }
}
