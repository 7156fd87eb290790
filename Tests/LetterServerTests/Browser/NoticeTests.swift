import Foundation
import Testing

extension BrowserTests {
  @Suite("What failed or is incomplete is seen")
  struct NoticeTests {
    @Test("a file without passages that the letters no longer have says how many it lacks")
    func incompleteFile() async throws {
      try await visit("/search?q=singing", expecting: ["404"]) { page, _ in
        _ = try await page.collect(2)
        try await page.value(
          """
          stored.write("letters-basket",
            [...basket.passages, { ...basket.passages[0], id: "gone~1", letter: "gone" }]);
          basket.show();
          """
        )
        let file = try await page.saved { try await page.click("[data-format=ris]") }
        #expect(file.text.components(separatedBy: "TY  - ").count == 3)
        try await page.waitUntilShown(
          "Saved, but 1 of 3 passages is not in the file: no longer in the letters"
        )
        // What is complete takes the message away.
        try await page.click("#basket-items li:nth-child(3) [data-action=remove]")
        try await page.click("[data-format=ris]")
        try await page.wait(until: "!document.querySelector('[data-topic=save]')")
      }
    }

    @Test("a server that is away while a file is saved is told of, and asked again")
    func noServer() async throws {
      try await visit("/search?q=singing", expecting: ["ERR_FAILED"]) { page, _ in
        _ = try await page.collect(1)
        let question = try await page.request(endingWith: "/api/v1/export")
        try await page.waitForEnd(of: question)
        try await page.hold("*/api/v1/export")
        try await page.click("[data-format=csv]:not([data-excel])")
        let request = try await awaited("request for the file") {
          page.requests.last { $0.address.hasSuffix("/api/v1/export") && $0.id != question.id }
        }
        try await page.refuse(request)
        try await page.waitUntilShown("The server does not answer. Nothing was saved.")
        #expect(try await page.texts(of: "[role=alert] .notice", "dataset.topic") == ["save"])
        try await page.holdNothing()
        let file = try await page.saved { try await page.click("[data-topic=save] button") }
        #expect(file.name.hasSuffix(".csv"))
        try await page.wait(until: "!document.querySelector('.notice')")
      }
    }

    @Test("a link to more passages than it can hold says which are not in it")
    func longLink() async throws {
      try await visit("/search?q=singing", at: .named, expecting: ["404"]) { page, _ in
        _ = try await page.collect(1)
        try await page.value(
          """
          stored.write("letters-basket", Array.from({ length: 60 }, (_, place) =>
            ({ ...basket.passages[0], id: "gone~" + place, letter: "gone" })));
          basket.show();
          """
        )
        try await page.click("[data-action=share]")
        try await page.waitUntilShown(
          "Copied, but a link holds 50 passages: the last 10 are not in it"
        )
        #expect(try await page.pasted().text.hasSuffix("gone~49"))
      }
    }

    @Test("a message covers nothing that has the focus, is not printed, and can be dismissed")
    func bar() async throws {
      try await visit("/search?q=singing") { page, _ in
        let last = "[...document.querySelectorAll('.result [data-action=collect]')].at(-1)"
        // A button at the lower edge of the window, where the message will be.
        try await page.value(
          """
          \(last).focus({ preventScroll: true });
          scrollBy(0, \(last).getBoundingClientRect().bottom - innerHeight + 2);
          """
        )
        try await page.press(.space)
        try await page.waitUntilSaid("Added to the basket")
        let isAtEdge = "\(last).getBoundingClientRect().bottom > innerHeight - 40"
        #expect(try await page.value(isAtEdge) == true)
        try await page.press(.space)
        try await page.waitUntilShown("Removed from the basket")
        let isFree = """
          (() => {
            const { left, top, right, bottom } = document.activeElement.getBoundingClientRect();
            return document.activeElement.contains(
              document.elementFromPoint((left + right) / 2, bottom - 2)) && top >= 0;
          })()
          """
        #expect(try await page.value("document.activeElement === \(last)") == true)
        #expect(try await page.value(isFree) == true)
        try await page.call("Emulation.setEmulatedMedia", ["media": "print"])
        #expect(
          try await page.value("document.querySelector('.notice').checkVisibility()") == false
        )
        try await page.call("Emulation.setEmulatedMedia", ["media": ""])
        try await page.click(".notice button:last-child")
        try await page.wait(until: "!document.querySelector('.notice')")
      }
    }
  }
}
