import Testing

extension BrowserTests {
  @Suite("Undoing what was taken out of the basket")
  struct UndoTests {
    private static let notes = ("#basket-items textarea", "value")

    @Test("a passage that was removed comes back at its place with its note, by hand or by key")
    func removing() async throws {
      try await visit("/search?q=singing") { page, _ in
        let ids = try await page.collect(3)
        try await page.fill("#note-1", with: "an hour of work")
        for way in ["hand", "key"] {
          try await page.click("#basket-items li:nth-child(2) [data-action=remove]")
          try await page.waitUntilShown("Removed from the basket, with its note")
          #expect(try await page.keptIDs == [ids[0], ids[2]])
          if way == "hand" {
            try await page.click("[data-topic=removal] button")
          } else {
            try await page.press(.letter("u"))
          }
          try await page.waitUntilSaid("Back in the basket")
          #expect(try await page.keptIDs == ids)
          #expect(try await page.shownIDs == ids)
          #expect(try await page.text("$('note-1').value") == "an hour of work")
          #expect(
            try await page.text("document.activeElement.closest('li').dataset.passage") == ids[1]
          )
          #expect(try await page.value("document.querySelector('.notice') === null") == true)
        }
      }
    }

    @Test("a tap too many on “In basket” is undone, and another tap loses neither note nor place")
    func toggling() async throws {
      try await visit("/search?q=singing") { page, site in
        let ids = try await page.collect(3)
        try await page.fill("#note-0", with: "first")
        try await page.go(to: site.address("/search?q=singing"))
        let button = ".result:nth-of-type(1) [data-action=collect]"
        try await page.click(button)
        try await page.waitUntilShown("Removed from the basket, with its note")
        #expect(try await page.keptIDs == Array(ids.dropFirst()))
        // The next removal does not take the note of the first away.
        try await page.click(".result:nth-of-type(3) [data-action=collect]")
        try await page.waitUntilShown("Removed from the basket")
        try await page.click(button)
        try await page.wait(until: "$('basket-count').textContent === '(2)'")
        try await page.click("[data-topic=removal] button")
        try await page.waitUntilSaid("Back in the basket")
        #expect(try await page.keptIDs == ids)
        #expect(try await page.text("basket.passages[0].note") == "first")
        #expect(
          try await page.text("document.activeElement.parentElement.dataset.id") == ids[2]
        )
      }
    }

    @Test("a basket that was emptied comes back as it was; what is left cannot be undone later")
    func emptying() async throws {
      try await visit("/search?q=singing") { page, _ in
        let ids = try await page.collect(3)
        try await page.fill("#note-2", with: "third")
        async let click: Void = page.click("[data-action=empty-basket]")
        try await page.answerQuestion(true)
        try await click
        try await page.waitUntilShown("3 passages removed from the basket, with your notes")
        #expect(try await page.keptIDs.isEmpty)
        try await page.click("[data-topic=removal] button")
        try await page.waitUntilSaid("Back in the basket")
        #expect(try await page.shownIDs == ids)
        #expect(try await page.text("$('note-2').value") == "third")
        try await page.click("#basket-items li:nth-child(1) [data-action=remove]")
        try await page.reload()
        try await page.press(.letter("u"))
        #expect(try await page.keptIDs == Array(ids.dropFirst()))
        #expect(try await page.value("document.querySelector('.notice') === null") == true)
      }
    }
  }
}
