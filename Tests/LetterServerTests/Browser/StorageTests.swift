import Testing

extension BrowserTests {
  @Suite("A browser that keeps nothing")
  struct StorageTests {
    private static let reason =
      ": this browser does not keep it. Its storage is full or switched off."

    @Test("says so instead of adding a passage, and the button does not pretend")
    func adding() async throws {
      try await visit("/search?q=singing") { page, _ in
        try await page.fillStorage()
        try await page.click(".result [data-action=collect]")
        try await page.waitUntilShown("Not added to the basket" + Self.reason)
        let button = "document.querySelector('.result [data-action=collect]')"
        #expect(try await page.text("\(button).ariaPressed") == "false")
        #expect(try await page.text("\(button).firstChild.textContent") == "Add to basket")
        #expect(try await page.value("$('basket-count').hidden") == true)
        #expect(try await page.text("voice.textContent") == "")
      }
    }

    @Test("keeps passages, order and notes as they were, and says so")
    func changing() async throws {
      try await visit("/search?q=singing") { page, _ in
        let ids = try await page.collect(3)
        try await page.fillStorage()
        try await page.click("#basket-items li:nth-child(1) [data-action=remove]")
        try await page.waitUntilShown("Not removed from the basket" + Self.reason)
        try await page.click("#basket-items li:nth-child(1) [data-action=down]")
        try await page.waitUntilShown("Not moved" + Self.reason)
        try await page.choose("date", in: "#basket-order")
        try await page.waitUntilShown("The order is not changed" + Self.reason)
        #expect(try await page.text("$('basket-order').value") == "")
        #expect(try await page.shownIDs == ids)
        try await page.click("[data-topic=storage] button")
        try await page.fill("#note-0", with: "lost")
        try await page.waitUntilShown("The note is not saved" + Self.reason)
        #expect(try await page.text("$('note-0').value") == "lost")
      }
    }
  }
}
