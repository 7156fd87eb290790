import Testing

extension BrowserTests {
  @Suite("Suggestions")
  struct SuggestionTests {
    private static let shown = "!$('suggestions').hidden && $('suggestions').children.length"
    private static let choice =
      "document.querySelector('#suggestions [aria-selected=true]')?.dataset.query ?? ''"

    @Test("appear with what is typed; arrows choose one and Enter takes it")
    func taking() async throws {
      try await visit("/search?q=planning") { page, _ in
        try await page.fill("#q", with: "sing")
        try await page.wait(until: Self.shown)
        #expect(try await page.text("$('q').getAttribute('aria-expanded')") == "true")
        let offered = try await page.texts("suggestions.items.map((item) => item.dataset.query)")
        #expect(offered.contains("singing"))
        #expect(try await page.text(Self.choice) == "")
        try await page.press(.down)
        #expect(try await page.text(Self.choice) == offered[0])
        #expect(
          try await page.text("$($('q').getAttribute('aria-activedescendant')).dataset.query")
            == offered[0]
        )
        // Before the first there is what was typed, before that the last.
        try await page.press(.up)
        #expect(try await page.text(Self.choice) == "")
        try await page.press(.up)
        #expect(try await page.text(Self.choice) == offered[offered.count - 1])
        try await page.press(.down)
        for _ in 0...(offered.firstIndex(of: "singing") ?? 0) { try await page.press(.down) }
        try await page.press(.enter)
        #expect(try await page.text("$('q').value") == "singing")
        #expect(try await page.value("$('suggestions').hidden") == true)
        try await page.wait(until: "location.search === '?q=singing'")
        #expect(try await page.focusedID == "q")
      }
    }

    @Test("Escape closes them and leaves what was typed")
    func escape() async throws {
      try await visit("/") { page, _ in
        try await page.fill("#q", with: "sing")
        try await page.wait(until: Self.shown)
        try await page.press(.down)
        try await page.press(.escape)
        #expect(try await page.value("$('suggestions').hidden") == true)
        #expect(try await page.text("$('q').getAttribute('aria-expanded')") == "false")
        #expect(try await page.text("$('q').value") == "sing")
        try await page.press(.enter)
        try await page.wait(until: "location.search === '?q=sing'")
      }
    }

    @Test("one is taken by a click")
    func click() async throws {
      try await visit("/search?q=planning") { page, _ in
        try await page.fill("#q", with: "drum")
        try await page.wait(until: Self.shown)
        let first = try await page.text("suggestions.items[0].dataset.query")
        try await page.click("#suggestions li")
        #expect(try await page.text("$('q').value") == first)
        try await page.wait(
          until: "new URLSearchParams(location.search).get('q') === \(first.literal)"
        )
      }
    }

    @Test("late ones for what was typed before are dropped")
    func late() async throws {
      try await visit("/") { page, _ in
        try await page.hold("*/api/v1/suggest?*")
        try await page.fill("#q", with: "sing")
        let older = try await page.request(endingWith: "/suggest?q=sing&pos=4")
        try await page.fill("#q", with: "drum")
        let newer = try await page.request(endingWith: "/suggest?q=drum&pos=4")
        try await page.release(newer)
        try await page.wait(until: Self.shown)
        let offered = try await page.texts("suggestions.items.map((item) => item.dataset.query)")
        try await page.release(older)
        try await page.waitForEnd(of: older)
        try await page.holdNothing()
        try await page.value("fetch('/api/v1/suggest?q=sing').then((answer) => answer.json())")
        #expect(
          try await page.texts("suggestions.items.map((item) => item.dataset.query)") == offered
        )
      }
    }
  }
}
