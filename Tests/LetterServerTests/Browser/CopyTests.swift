import Testing

extension BrowserTests {
  @Suite("Copying")
  struct CopyTests {
    /// By the name of the server, without TLS, browsers offer the old way of copying only.
    @Test(
      "a citation or a quotation is copied as text and as markup, in the new way and in the old",
      arguments: [LetterSite.Host.loopback, .named]
    )
    func forms(host: LetterSite.Host) async throws {
      try await visit("/search?q=singing&sort=date", at: host) { page, site in
        #expect(try await page.value("isSecureContext") == .bool(host == .loopback))
        if host == .loopback {
          try await page.allow(["clipboardSanitizedWrite"], to: site.origin(host))
        }
        let row = "document.querySelector('.result .buttons').dataset"
        let citation = try await page.text("\(row).citation")
        let text = try await page.text("document.querySelector('.result .passage').textContent")
        let address = site.address(try await page.text("\(row).address"), at: host)
        // Nobody else reaches the server by the address of this computer.
        let reference =
          host == .loopback ? "<span>\(citation)</span>" : "<a href=\"\(address)\">\(citation)</a>"

        let button = "document.querySelector('.result [data-action=copy-citation]')"
        try await page.click(".result [data-action=copy-citation]")
        try await page.wait(until: "\(button).dataset.done === 'yes'")
        #expect(try await page.value("document.activeElement === \(button)") == true)
        #expect(try await page.value("document.querySelector('textarea') === null") == true)
        let copiedCitation = try await page.pasted()
        #expect(copiedCitation.text == citation)
        #expect(copiedCitation.markup.contains(reference))

        try await page.click(".result [data-action=copy-quotation]")
        try await page.waitUntilSaid("Copied")
        try await page.wait(
          until: "document.querySelector('.result [data-action=copy-quotation]').dataset.done"
        )
        let copied = try await page.pasted()
        #expect(copied.text == "“\(text)”\n\(citation)")
        #expect(copied.markup.contains("&lt;b&gt;other&lt;/b&gt;"))
        #expect(copied.markup.contains(reference))
        // The button has its own name again.
        try await page.wait(until: "\(button).firstChild.textContent === 'Copy citation'")
      }
    }

    @Test("all of the basket is copied as text and as markup, with notes")
    func report() async throws {
      try await visit("/search?q=singing", at: .named) { page, site in
        try await page.click(".result [data-action=collect]")
        try await page.wait(until: "!$('basket-count').hidden")
        try await page.go(to: site.address("/basket", at: .named))
        try await page.fill("#note-0", with: "ask <them>")
        try await page.click("[data-action=copy-report]")
        try await page.waitUntilSaid("Copied")
        let copied = try await page.pasted()
        #expect(copied.text.hasPrefix("Quotations from inspection letters\n\n“"))
        #expect(copied.text.hasSuffix("\nNote: ask <them>\n"))
        #expect(copied.markup.contains("<h1>Quotations from inspection letters</h1>"))
        #expect(copied.markup.contains("<p>Note: ask &lt;them&gt;</p>"))
      }
    }

    @Test("says so when the browser lets nothing be copied, and selects the text")
    func refused() async throws {
      try await visit("/search?q=singing", at: .named) { page, _ in
        try await page.value("document.execCommand = () => false")
        try await page.click(".result [data-action=copy-citation]")
        try await page.waitUntilShown(
          "The browser did not let this page copy. The text is selected below: copy it yourself."
        )
        let citation = try await page.text(
          "document.querySelector('.result .buttons').dataset.citation"
        )
        #expect(try await page.value("document.activeElement.matches('.notice textarea')") == true)
        #expect(try await page.text("getSelection().toString()") == citation)
        #expect(
          try await page.text(
            "document.querySelector('.result [data-action=copy-citation]').firstChild.textContent"
          ) == "Copy citation"
        )
        try await page.press(.escape)
        try await page.wait(until: "!document.querySelector('.notice')")
        #expect(try await page.text("document.activeElement.dataset.action") == "copy-citation")
      }
    }
  }
}
