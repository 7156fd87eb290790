import Testing

extension BrowserTests {
  @Suite("Search as you type")
  struct SearchAsYouTypeTests {
    @Test("what is typed is answered in place, the address follows, and back leads back")
    func typing() async throws {
      try await visit("/search?q=singing") { page, _ in
        try await page.value("window.isTheSame = true")
        try await page.focus("#q")
        try await page.value("$('q').select()")
        try await page.type("drums")
        try await page.wait(until: "location.search === '?q=drums'")
        #expect(try await page.text("$('page-title').textContent") == "Passages for drums")
        #expect(try await page.text("$('count').textContent").hasPrefix("9 passages"))
        #expect(try await page.text("document.title").hasPrefix("drums: 9 passages"))
        #expect(Set(try await page.texts(of: ".result mark")) == ["Drums"])
        #expect(try await page.value("window.isTheSame") == true)
        #expect(try await page.focusedID == "q")
        try await page.goBack()
        #expect(try await page.text("$('page-title').textContent") == "Passages for singing")
        #expect(try await page.text("location.search") == "?q=singing")
        #expect(try await page.text("$('q').value") == "singing")
      }
    }

    @Test("back takes back a choice, and then all that was typed")
    func steps() async throws {
      try await visit("/search?q=singing") { page, _ in
        for query in ["drums", "drums planning"] {
          try await page.fill("#q", with: query)
          try await page.wait(until: "$('page-title').textContent === 'Passages for \(query)'")
        }
        try await page.focus("#group")
        try await page.press(.space)
        try await page.wait(until: "location.search.endsWith('&group=letter')")
        // What is typed after a choice is a step of its own again.
        try await page.fill("#q", with: "planning")
        try await page.wait(until: "location.search.startsWith('?q=planning&')")
        for search in ["?q=drums+planning&group=letter", "?q=drums+planning", "?q=singing"] {
          try await page.goBack()
          #expect(try await page.text("location.search") == search)
        }
      }
    }

    /// Also where a request cannot be given up any more.
    @Test("a late answer to what was typed before is dropped", arguments: [true, false])
    func lateAnswer(isAborted: Bool) async throws {
      try await visit("/search?q=singing") { page, _ in
        if !isAborted { try await page.value("AbortController.prototype.abort = () => {}") }
        try await page.hold("*/search?*")
        try await page.fill("#q", with: "drums")
        let older = try await page.request(endingWith: "/search?q=drums")
        try await page.fill("#q", with: "planning")
        let newer = try await page.request(endingWith: "/search?q=planning")
        try await page.release(newer)
        try await page.wait(until: "location.search === '?q=planning'")
        try await page.release(older)
        try await page.waitForEnd(of: older)
        // What is asked for after it and read in full comes after it, too.
        try await page.holdNothing()
        try await page.value("fetch('/search?q=drums').then((answer) => answer.text())")
        #expect(try await page.text("location.search") == "?q=planning")
        #expect(try await page.text("$('page-title').textContent") == "Passages for planning")
      }
    }

    @Test(
      "the focus stays on the control that was used",
      arguments: ["synonyms", "group", "section-strengths"]
    )
    func focusOnFilter(id: String) async throws {
      try await visit("/search?q=singing") { page, _ in
        try await page.value("window.isTheSame = true")
        try await page.focus("#\(id)")
        try await page.press(.space)
        try await page.wait(until: "location.search !== '?q=singing'")
        #expect(try await page.focusedID == id)
        #expect(try await page.value("document.activeElement.checked") == true)
        #expect(try await page.value("window.isTheSame") == true)
        try await page.press(.space)
        try await page.wait(until: "location.search === '?q=singing'")
        #expect(try await page.focusedID == id)
      }
    }

    @Test("the order is changed in place, too, and its control keeps the focus")
    func order() async throws {
      try await visit("/search?q=singing") { page, _ in
        try await page.focus("#sort")
        try await page.choose("date", in: "#sort")
        try await page.wait(until: "location.search === '?q=singing&sort=date'")
        #expect(try await page.focusedID == "sort")
        let first = try await page.text("document.querySelector('.result h3').textContent")
        #expect(first.contains("1911"))
      }
    }

    @Test("the focus follows a value that was folded away")
    func focusOnFolded() async throws {
      try await visit("/search?q=singing") { page, _ in
        let id = try await page.text("document.querySelector('details.more input').id")
        try await page.value("$(\(id.literal)).closest('details').open = true")
        try await page.focus("[id=\(id.literal)]")
        try await page.press(.space)
        try await page.wait(until: "$(\(id.literal)).checked && location.search !== '?q=singing'")
        #expect(try await page.focusedID == id)
        // It stands with those that are chosen now, and goes back among the folded ones.
        #expect(try await page.value("!$(\(id.literal)).closest('details.more')") == true)
        try await page.value(
          "document.querySelectorAll('details.more').forEach((more) => { more.open = false; })"
        )
        try await page.press(.space)
        try await page.wait(until: "location.search === '?q=singing'")
        #expect(try await page.focusedID == id)
        #expect(try await page.value("$(\(id.literal)).closest('details.more').open") == true)
      }
    }

    @Test("says whose results are shown when the server does not answer, and tries again")
    func noServer() async throws {
      try await visit("/search?q=singing", expecting: ["ERR_FAILED"]) { page, _ in
        try await page.hold("*/search?*")
        try await page.fill("#q", with: "drums")
        let request = try await page.request(endingWith: "/search?q=drums")
        let first = page.requests.first { $0.address.hasSuffix("/search?q=singing") }
        try await page.refuse(request)
        try await page.waitUntilShown(
          "The server does not answer. The results are still those for “singing”, not for “drums”."
        )
        #expect(try await page.text("location.search") == "?q=singing")
        #expect(try await page.text("$('page-title').textContent") == "Passages for singing")
        // What is asked for is what is shown again.
        try await page.fill("#q", with: "singing")
        let former = try await awaited("request for what is shown") {
          page.requests.last { $0.address.hasSuffix("/search?q=singing") && $0.id != first?.id }
        }
        try await page.refuse(former)
        try await page.wait(until: "!document.querySelector('.notice')")
        try await page.holdNothing()
        let away = """
          window.answering ??= fetch;
          window.fetch = () => Promise.reject(new TypeError());
          """
        try await page.focus("#group")
        try await page.value(away)
        try await page.press(.space)
        try await page.waitUntilShown(
          "The server does not answer. The results are still those before your last choice."
        )
        try await page.value("window.fetch = answering")
        try await page.press(.space)
        try await page.wait(until: "!document.querySelector('.notice')")
        try await page.value(away)
        try await page.fill("#q", with: "drums")
        try await page.waitUntilShown(
          "The server does not answer. The results are still those for “singing”, not for “drums”."
        )
        try await page.value("window.fetch = answering")
        try await page.click(".notice[data-topic=search] button")
        try await page.wait(until: "$('page-title').textContent === 'Passages for drums'")
        #expect(try await page.text("location.search") == "?q=drums")
        #expect(try await page.value("document.querySelector('.notice') === null") == true)
      }
    }
  }
}
