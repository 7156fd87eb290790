import Foundation
import Testing

extension BrowserTests {
  @Suite("Links to the passages of a basket")
  struct SharedLinkTests {
    @Test("whoever opens one sees the passages in their order and may take them over")
    func takingOver() async throws {
      try await visit("/search?q=singing", at: .named) { page, site in
        for place in 1...3 {
          try await page.click(".result:nth-of-type(\(place)) [data-action=collect]")
        }
        try await page.wait(until: "$('basket-count').textContent === '(3)'")
        try await page.go(to: site.address("/basket", at: .named))
        try await page.fill("#note-0", with: "secret")
        try await page.click("#basket-items li:nth-child(1) [data-action=down]")
        try await page.waitUntilSaid("Now in place 2")
        let passages = "basket.passages.map(({ text }) => text)"
        let texts = try await page.texts(passages)
        let ids = try await page.texts("basket.passages.map(({ id }) => encodeURIComponent(id))")
        try await page.click("[data-action=share]")
        try await page.waitUntilSaid("Copied")
        let link = try await page.pasted().text
        #expect(link == site.address("/basket#passages=", at: .named) + ids.joined(separator: ","))
        let letter = try await page.text("basket.passages[1].address")
        try await open(link, of: ids, with: texts, having: letter)
      }
    }

    /// Another person, with a basket that has the second passage already.
    ///
    /// - Parameter address: where that passage stands.
    private func open(
      _ link: String,
      of ids: [String],
      with texts: [String],
      having address: String
    ) async throws {
      try await visit(address, at: .named) { other, site in
        try await other.click("[data-address=\(address.literal)] [data-action=collect]")
        try await other.wait(until: "$('basket-count').textContent === '(1)'")
        // Besides what the page asks of the basket that was there.
        let sent = {
          other.requests.map(\.address)
            .filter { !$0.contains("/assets/") && !$0.hasSuffix("/api/v1/export") }
        }
        let before = sent()
        try await other.go(to: link)
        try await other.wait(until: "$('shared-state').textContent === '3 passages'")
        #expect(try await other.texts(of: "#shared-items blockquote") == texts)
        // Whoever opens it asks for the passages, each by itself: no address of a page names them.
        let asked = ["/basket"] + ids.map { "/api/v1/passages/\($0)" }
        #expect(sent() == before + asked.map { site.address($0, at: .named) })
        try await other.click("[data-action=take-shared]")
        try await other.waitUntilSaid("Added to the basket")
        let all = [texts[1], texts[0], texts[2]]
        #expect(try await other.texts("basket.passages.map(({ text }) => text)") == all)
        #expect(try await other.value("basket.passages.every(({ note }) => !note)") == true)
        #expect(try await other.value("$('shared').hidden") == true)
        #expect(try await other.focusedID == "main")
        #expect(try await other.text("location.href") == site.address("/basket", at: .named))
      }
    }

    @Test("passages that are no longer there are counted, and damaged links say so, too")
    func missing() async throws {
      try await visit("/", expecting: ["404", "400"]) { page, site in
        try await page.go(to: site.address("/basket#passages=no-such~1,%E0%A4%A,%22%3E%3Cb%3E"))
        try await page.wait(
          until: "$('shared-state').textContent === '0 passages; 3 could not be found here'"
        )
        #expect(
          try await page.value("document.querySelector('[data-action=take-shared]').disabled")
            == true
        )
      }
    }
  }
}
