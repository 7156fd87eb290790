import Testing

extension BrowserTests {
  @Suite("Passages of the basket whose letters have changed")
  struct ChangedLetterTests {
    /// Puts three passages into the basket: one as it is, one of a letter that is gone, and one
    /// whose wording has changed.
    private func fill(_ page: BrowserPage) async throws -> [String] {
      let ids = try await page.collect(3)
      try await page.value(
        """
        stored.write("letters-basket", basket.passages.map((passage, place) => [
          passage, { ...passage, id: "gone~1", letter: "gone" },
          { ...passage, id: passage.letter + "~0", text: "Long ago: " + passage.text, note: "mine" },
        ][place]));
        """
      )
      return ids
    }

    @Test("are marked with what the letter says now, and nothing changes by itself")
    func marks() async throws {
      try await visit("/search?q=singing", expecting: ["404"]) { page, _ in
        let ids = try await fill(page)
        let before = try await page.text("JSON.stringify(basket.passages)")
        let now = try await page.text("basket.passages[2].text.replace('Long ago: ', '')")
        try await page.reload()
        try await page.wait(until: "document.querySelectorAll('.change').length === 2")
        let marks = """
          [...document.querySelectorAll("#basket-items > li")]
            .map((item) => item.querySelector(".change > p")?.textContent ?? "")
          """
        #expect(
          try await page.texts(marks) == [
            "", "This passage is no longer in the letters. Here it stands as you put it in.",
            "The letter has changed since; it now says:",
          ]
        )
        #expect(try await page.texts(of: ".change blockquote") == [now])
        #expect(
          try await page.text("$('basket-changes').textContent")
            == "1 passage is no longer in the letters; of 1 passage the letter has changed since"
        )
        #expect(try await page.text("JSON.stringify(basket.passages)") == before)
        // The marks stay where the passages go.
        try await page.click("#basket-items li:nth-child(3) [data-action=up]")
        try await page.waitUntilSaid("Now in place 2")
        #expect(try await page.texts(of: "li:nth-child(2) .change blockquote") == [now])
        try await page.click("[data-action=take-change]")
        try await page.wait(until: "document.querySelectorAll('.change').length === 1")
        #expect(try await page.keptIDs == [ids[0], ids[2], "gone~1"])
        #expect(try await page.text("basket.passages[1].text") == now)
        #expect(try await page.text("basket.passages[1].note") == "mine")
        #expect(
          try await page.text("$('basket-changes').textContent")
            == "1 passage is no longer in the letters"
        )
      }
    }

    @Test("are marked, too, when only their place in the letter has changed")
    func citation() async throws {
      try await visit("/search?q=singing") { page, _ in
        _ = try await page.collect(2)
        let citation = try await page.text("basket.passages[1].citation")
        try await page.value(
          """
          stored.write("letters-basket", basket.passages.map((passage, place) =>
            place ? { ...passage, citation: "Bullet 77." } : passage));
          """
        )
        try await page.reload()
        try await page.wait(until: "document.querySelectorAll('.change').length === 1")
        #expect(
          try await page.texts(of: ".change > p:not(.buttons)") == [
            "The letter has changed since; the passage is now cited as:", citation,
          ]
        )
        try await page.click("[data-action=take-change]")
        try await page.wait(until: "!document.querySelector('.change')")
        #expect(try await page.text("basket.passages[1].citation") == citation)
      }
    }

    @Test("nothing is marked where the server does not answer, or has an error of its own")
    func noServer() async throws {
      try await visit("/search?q=singing", expecting: ["404"]) { page, _ in
        _ = try await fill(page)
        let marked = "changes.look().then(() => document.querySelectorAll('.change').length)"
        try await page.value("window.answering = fetch")
        for failure in ["Promise.reject(new TypeError())", "new Response('', { status: 500 })"] {
          for part in ["export", "letters/"] {
            try await page.value(
              """
              window.fetch = async (address, ...others) => address.includes("api/v1/\(part)")
                ? \(failure) : answering(address, ...others);
              """
            )
            #expect(try await page.value(marked) == 0, "\(failure) \(part)")
            #expect(try await page.text("$('basket-changes').textContent") == "")
          }
        }
        try await page.value("window.fetch = answering; basket.show()")
        #expect(try await page.value(marked) == 2)
      }
    }
  }
}
