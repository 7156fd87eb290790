import Testing

extension BrowserTests {
  @Suite("Single keys")
  struct KeyTests {
    @Test("lead from match to match in a letter, around its ends, and take the focus with them")
    func matches() async throws {
      try await visit("/letters/1911-alder?q=singing") { page, _ in
        let count = Int(
          try await page.value("document.querySelectorAll('.letter mark').length").number ?? 0
        )
        #expect(count == 3)
        #expect(try await page.value("$('mark-keys').hidden") == false)
        #expect(try await page.text("$('mark-place').textContent") == "\(count) to go through")
        let focused =
          "[...document.querySelectorAll('.letter mark')].indexOf(document.activeElement)"
        for place in [0, 1, 2, 0] {
          try await page.press(.letter("n"))
          try await page.wait(
            until: "$('mark-place').textContent === 'Match \(place + 1) of \(count)'"
          )
          #expect(try await page.value(focused) == .number(Double(place)))
          #expect(try await page.value("document.querySelectorAll('mark.current').length") == 1)
        }
        try await page.press(.letter("p"))
        try await page.wait(until: "$('mark-place').textContent === 'Match \(count) of \(count)'")
        #expect(try await page.value(focused) == .number(Double(count - 1)))
      }
    }

    @Test("begin at the passage that a link leads to")
    func fromPassage() async throws {
      try await visit("/letters/1911-alder?q=singing") { page, site in
        let row = try await page.texts(of: ".row:has(mark)", "id").last ?? ""
        try await page.go(to: site.address("/"))
        try await page.go(to: site.address("/letters/1911-alder?q=singing#\(row)"))
        try await page.press(.letter("n"))
        try await page.wait(until: "$('mark-place').textContent === 'Match 3 of 3'")
        #expect(try await page.text("document.activeElement.closest('.row').id") == row)
      }
    }

    @Test("lead from result to result")
    func results() async throws {
      try await visit("/search?q=singing") { page, _ in
        let all = "[...document.querySelectorAll('.result')]"
        let focused = "\(all).findIndex((result) => result.matches(':focus-within'))"
        for (key, place) in [("n", 0), ("n", 1), ("p", 0)] as [(Character, Int)] {
          try await page.press(.letter(key))
          try await page.wait(until: "\(focused) === \(place)")
        }
        try await page.press(.letter("p"))
        try await page.waitUntilSaid("There is no further one on this page.")
        #expect(try await page.value(focused) == 0)
      }
    }

    @Test("write where there is a box; / leads to that of the search")
    func writing() async throws {
      try await visit("/letters/1911-alder?q=singing") { page, _ in
        try await page.press(.letter("/"))
        #expect(try await page.focusedID == "q")
        try await page.type("np/")
        #expect(try await page.text("$('q').value") == "np/")
        #expect(try await page.value("document.querySelector('mark.current') === null") == true)
      }
    }

    @Test("can be switched off on the page of help")
    func switchedOff() async throws {
      try await visit("/help/query") { page, site in
        try await page.click("#keys")
        try await page.wait(until: "!$('keys').checked")
        try await page.go(to: site.address("/letters/1911-alder?q=singing"))
        try await page.press(.letter("n"))
        try await page.press(.letter("/"))
        #expect(try await page.focusedID != "q")
        #expect(try await page.value("document.querySelector('mark.current') === null") == true)
      }
    }
  }
}
