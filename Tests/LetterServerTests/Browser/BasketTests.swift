import Foundation
import LetterSearch
import Testing

extension BrowserTests {
  @Suite("Basket")
  struct BasketTests {
    private static let ids = "basket.passages.map(({ id }) => id)"
    private static let quotations = "#basket-items blockquote"

    @Test("passages are added and taken out again under a result, and the button tells which")
    func toggling() async throws {
      try await visit("/search?q=singing") { page, _ in
        let button = "document.querySelector('.result [data-action=collect]')"
        try await page.click(".result [data-action=collect]")
        try await page.waitUntilSaid("Added to the basket")
        #expect(try await page.text("\(button).ariaPressed") == "true")
        #expect(try await page.text("\(button).firstChild.textContent") == "In basket")
        try await page.click(".result [data-action=collect]")
        try await page.waitUntilShown("Removed from the basket")
        #expect(try await page.text("\(button).ariaPressed") == "false")
        #expect(try await page.value("$('basket-count').hidden") == true)
      }
    }

    @Test("the basket shows the passage as text, and its note is there after a reload")
    func note() async throws {
      try await visit("/search?q=singing") { page, _ in
        let text = try await page.text("document.querySelector('.result .passage').textContent")
        let ids = try await page.collect(1)
        #expect(text.contains("<b>other</b>"))
        #expect(try await page.texts(of: Self.quotations) == [text])
        #expect(try await page.text("$('count').textContent") == "1 passage")
        try await page.focus("#note-0")
        try await page.type("ask <i>them</i>")
        try await page.reload()
        #expect(try await page.text("$('note-0').value") == "ask <i>them</i>")
        #expect(try await page.texts(of: Self.quotations) == [text])
        #expect(try await page.texts(Self.ids) == ids)
      }
    }

    @Test("the server is told the ids of the passages, and nothing else of the basket")
    func privacy() async throws {
      try await visit("/search?q=singing") { page, site in
        let ids = try await page.collect(2)
        let question = try await page.request(endingWith: "/api/v1/export")
        #expect(
          try JSONDecoder().decode(JSONValue.self, from: Data(question.body.utf8)) == [
            "ids": .array(ids.map { .string($0) }), "format": "ndjson",
            "columns": "id,citation,kind,local_authority,body_name,text",
          ]
        )
        // The parts of the page may come at any time.
        let sent = { page.requests.map(\.address).filter { !$0.contains("/assets/") } }
        let before = sent()
        try await page.fill("#note-0", with: "secret")
        try await page.click("#basket-items li:nth-child(1) [data-action=down]")
        try await page.wait(until: "$('note-1').value === 'secret'")
        try await page.click("[data-action=share]")
        try await page.waitUntilShown("Copied, but the link works on this computer only")
        #expect(sent() == before)
        try await page.reload()
        let after = before + [site.address("/basket"), site.address("/api/v1/export")]
        try await awaited("question of the page that is loaded anew") {
          sent().count >= after.count ? () : nil
        }
        #expect(sent() == after)
        #expect(page.requests.allSatisfy { !$0.body.contains("secret") })
      }
    }

    @Test("passages are moved and removed with their notes, and the focus goes with them")
    func order() async throws {
      try await visit("/search?q=singing") { page, _ in
        let ids = try await page.collect(3)
        for (place, note) in ["first", "second", "third"].enumerated() {
          try await page.fill("#note-\(place)", with: note)
        }
        try await page.click("#basket-items li:nth-child(1) [data-action=down]")
        try await page.waitUntilSaid("Now in place 2")
        #expect(try await page.texts(Self.ids) == [ids[1], ids[0], ids[2]])
        let focused = "document.activeElement.dataset.action + document.activeElement.dataset.place"
        #expect(try await page.text(focused) == "down1")
        try await page.press(.space)
        try await page.waitUntilSaid("Now in place 3")
        // It cannot go further down, so that the focus is on the way back.
        #expect(try await page.text(focused) == "up2")
        #expect(try await page.texts(Self.ids) == [ids[1], ids[2], ids[0]])
        #expect(
          try await page.texts(of: "#basket-items textarea", "value") == [
            "second", "third", "first",
          ]
        )
        try await page.click("#basket-items li:nth-child(2) [data-action=remove]")
        try await page.wait(until: "$('count').textContent === '2 passages'")
        #expect(try await page.texts(Self.ids) == [ids[1], ids[0]])
        #expect(try await page.texts(of: "#basket-items textarea", "value") == ["second", "first"])
        #expect(try await page.text(focused) == "up1")
        try await page.reload()
        #expect(try await page.texts(of: "#basket-items textarea", "value") == ["second", "first"])
      }
    }

    @Test("emptied when the person agrees, and not otherwise", arguments: [false, true])
    func emptying(agrees: Bool) async throws {
      try await visit("/search?q=singing") { page, _ in
        _ = try await page.collect(2)
        // The question holds up the page, the click included, until it is answered.
        async let click: Void = page.click("[data-action=empty-basket]")
        try await page.answerQuestion(agrees)
        try await click
        #expect(
          try await page.text("$('count').textContent") == (agrees ? "0 passages" : "2 passages")
        )
        #expect(try await page.value("$('basket-empty').hidden") == .bool(!agrees))
      }
    }

    @Test("files of the server hold the passages in their order, and it is told no note")
    func export() async throws {
      try await visit("/search?q=singing") { page, _ in
        let ids = try await page.collect(3)
        try await page.fill("#note-0", with: "secret")
        try await page.click("#basket-items li:nth-child(3) [data-action=up]")
        try await page.waitUntilSaid("Now in place 2")
        let file = try await page.saved {
          try await page.click("[data-format=csv]:not([data-excel])")
        }
        #expect(file.name.hasSuffix(".csv"))
        let order = [ids[0], ids[2], ids[1]]
        let places = order.compactMap { file.text.range(of: $0)?.lowerBound }
        #expect(places.count == 3 && places == places.sorted())
        let request = try #require(page.requests.last { $0.address.hasSuffix("/api/v1/export") })
        let body = try JSONDecoder().decode(JSONValue.self, from: Data(request.body.utf8))
        #expect(body == ["ids": .array(order.map { .string($0) }), "format": "csv"])
        try await page.waitUntilSaid("Saved")
      }
    }

    @Test("reports are saved with notes", arguments: ["html", "markdown"])
    func report(form: String) async throws {
      try await visit("/search?q=singing", at: .named) { page, site in
        _ = try await page.collect(2)
        try await page.fill("#report-title", with: "Singing <schools>")
        try await page.fill("#note-1", with: "ask *them*")
        let file = try await page.saved { try await page.click("[data-action=save-\(form)]") }
        let passages = try await page.text("basket.passages.map(({ text }) => text).join('|')")
        let draft = Draft(Array(file.text.utf8))
        #expect(draft.quotations.map(\.text) == passages.split(separator: "|").map(String.init))
        let letter = try await page.text("basket.passages[0].address")
        let link = site.address(letter, at: .named)
        switch form {
        case "html":
          #expect(file.name == "quotations.html")
          #expect(file.text.contains("<h1>Singing &lt;schools&gt;</h1>"))
          #expect(file.text.contains("<p>Note: ask *them*</p>"))
          #expect(file.text.contains("&lt;b&gt;other&lt;/b&gt;"))
          #expect(file.text.contains("<a href=\"\(link)\">"))
        default:
          #expect(file.name == "quotations.md")
          #expect(file.text.hasPrefix("# Singing \\<schools\\>\n"))
          #expect(file.text.contains("Note: ask \\*them\\*"))
          #expect(file.text.contains("](<\(link)>)"))
        }
      }
    }

    @Test("two pages of one browser show the same basket")
    func otherPage() async throws {
      try await visit("/search?q=singing") { page, _ in
        _ = try await page.collect(2)
        // Another page of the site tells this one, as here by itself.
        try await page.value(
          """
          stored.write("letters-basket", basket.passages.slice(1));
          dispatchEvent(new StorageEvent("storage"));
          """
        )
        #expect(try await page.text("$('count').textContent") == "1 passage")
        #expect(try await page.text("$('basket-count').textContent") == "(1)")
      }
    }
  }
}
