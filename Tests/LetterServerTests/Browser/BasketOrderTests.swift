import Foundation
import Testing

extension BrowserTests {
  @Suite("Orders of the basket")
  struct BasketOrderTests {
    /// Three passages, of two letters to one school and of one to another, in no order.
    private func fill(_ page: BrowserPage, _ site: LetterSite) async throws {
      try await page.go(to: site.address("/basket"))
      try await page.value(
        """
        stored.write("letters-basket", [
          { id: "c~1", letter: "c", date: "1913-05-03", section: "strengths", body: "Birch School",
            citation: "A letter", address: "/letters/c#p1", text: "Third", note: "three" },
          { id: "b~1", letter: "b", date: "1912-05-03", section: "improvements",
            citation: "Ofsted (1912) Letter to Ms E Example, Alder School, 3 May 1912: music. Strengths, bullet 1.",
            address: "/letters/b#p1", text: "Second", note: "" },
          { id: "a~1", letter: "a", date: "1911-05-03", section: "strengths", body: "Birch School",
            citation: "Z letter", address: "/letters/a#p1", text: "First", note: "" },
        ]);
        """
      )
      try await page.reload()
      // The server has no such letters; what it says of them moves what is below.
      try await page.wait(until: "$('basket-changes').textContent !== ''")
    }

    @Test(
      "an order is a view that is remembered, and one's own order comes back",
      arguments: [
        ("date", ["a~1", "b~1", "c~1"]), ("section", ["b~1", "c~1", "a~1"]),
        ("letter", ["b~1", "a~1", "c~1"]), ("body", ["b~1", "a~1", "c~1"]),
      ]
    )
    func view(order: String, ids: [String]) async throws {
      try await visit("/", expecting: ["404"]) { page, site in
        try await fill(page, site)
        try await page.choose(order, in: "#basket-order")
        try await page.waitUntilSaid("Put in order")
        #expect(try await page.shownIDs == ids)
        try await page.reload()
        #expect(try await page.text("$('basket-order').value") == order)
        #expect(try await page.shownIDs == ids)
        let file = try await page.saved { try await page.click("[data-action=save-markdown]") }
        let texts = ids.map { ["a~1": "First", "b~1": "Second", "c~1": "Third"][$0] ?? "" }
        let places = texts.compactMap { file.text.range(of: "> \($0)\n")?.lowerBound }
        #expect(places.count == 3 && places == places.sorted())
        try await page.choose("", in: "#basket-order")
        try await page.waitUntilSaid("In your own order")
        #expect(try await page.shownIDs == ["c~1", "b~1", "a~1"])
        #expect(try await page.text("$('note-0').value") == "three")
      }
    }

    @Test("moving one of a sorted basket makes that order one's own; notes go with the passages")
    func moving() async throws {
      try await visit("/", expecting: ["404"]) { page, site in
        try await fill(page, site)
        try await page.choose("date", in: "#basket-order")
        try await page.fill("#note-0", with: "one")
        try await page.click("#basket-items li:nth-child(3) [data-action=up]")
        try await page.waitUntilSaid("Now in place 2")
        #expect(try await page.text("$('basket-order').value") == "")
        #expect(try await page.keptIDs == ["a~1", "c~1", "b~1"])
        let notes = try await page.texts(of: "#basket-items textarea", "value")
        #expect(notes == ["one", "three", ""])
        #expect(try await page.text("document.activeElement.dataset.action") == "up")
      }
    }

    @Test("by council or school each has a heading, also where an older basket names none")
    func bodies() async throws {
      try await visit("/", expecting: ["404"]) { page, site in
        try await fill(page, site)
        #expect(try await page.texts(of: "#basket-items h2").isEmpty)
        try await page.choose("body", in: "#basket-order")
        try await page.waitUntilSaid("Put in order")
        #expect(try await page.texts(of: "#basket-items h2") == ["Alder School", "Birch School"])
        try await page.call("Emulation.setEmulatedMedia", ["media": "print"])
        let headings = "[...document.querySelectorAll('#basket-items h2')]"
        let areSeen = "\(headings).every((one) => one.checkVisibility())"
        #expect(try await page.value(areSeen) == true)
        try await page.call("Emulation.setEmulatedMedia", ["media": ""])
        let markdown = try await page.text("report.markdown()")
        #expect(markdown.contains("\n\n## Alder School\n\n> Second\n"))
        #expect(markdown.components(separatedBy: "## Birch School").count == 2)
        let markup = try await page.text("report.html()")
        #expect(markup.contains("<h2 dir=\"auto\">Birch School</h2><blockquote dir"))
      }
    }

    @Test("a passage knows its council or school when it is put in, else the server tells it")
    func stored() async throws {
      try await visit("/search?q=singing") { page, _ in
        _ = try await page.collect(1)
        let body = try await page.text("basket.passages[0].body")
        #expect(body.hasSuffix(" School"))
        try await page.value(
          """
          stored.write("letters-basket", basket.passages.map(({ body, ...others }) =>
            ({ ...others, citation: "nobody" })));
          """
        )
        try await page.reload()
        try await page.wait(until: "basket.passages[0].body === \(body.literal)")
        // A council is called by its area, as pages call it, whatever the letter calls it.
        let council = "local_authority: 'Anyshire', body_name: 'Anyshire Council'"
        #expect(
          try await page.text("bodyNamed({ kind: 'focused_visit', \(council) })") == "Anyshire"
        )
        #expect(
          try await page.text("bodyNamed({ kind: 'survey', \(council) })") == "Anyshire Council"
        )
      }
    }
  }
}
