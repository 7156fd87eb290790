import Testing

@testable import LetterServer

/// The pages with their script, in a browser. They need one that is named, of Chromium's kind:
///
///     BROWSER=/usr/bin/chromium swift test --filter BrowserTests
@Suite(
  "Pages in a browser",
  .enabled(
    if: BrowserStage.program != nil,
    "needs a browser: BROWSER=/usr/bin/chromium swift test --filter BrowserTests"
  ),
  // One browser has one clipboard.
  .serialized,
  .timeLimit(.minutes(5)),
  BrowserStageTrait()
)
struct BrowserTests {
  @Test("no page has an error of its script or anything that its policy forbids")
  func allPages() async throws {
    let pages = [
      "/search?q=singing", "/search?q=nothing+of+the+kind", "/letters/1911-alder?q=singing",
      "/kwic?q=singing", "/compare?a=singing&b=drums",
    ]
    try await visit("/") { page, site in
      for target in PageShell.Part.allCases.map(\.address.path) + pages {
        try await page.go(to: site.address(target))
        #expect(try await page.value("isLocal") == true, "\(target)")
        #expect(
          try await page.text(
            "$('page-title')?.textContent ?? document.querySelector('h1').textContent"
          ) != ""
        )
      }
    }
  }

  @Test("what a page may not do is found out")
  func forbidden() async throws {
    try await visit("/", expecting: ["Content Security Policy", "a mistake"]) { page, _ in
      try await page.value(
        """
        document.body.append(Object.assign(document.createElement("script"), { textContent: "1" }));
        setTimeout(() => { throw new Error("a mistake"); });
        """
      )
      for expected in ["Content Security Policy", "a mistake"] {
        try await awaited("complaint about \(expected)") {
          page.complaints.contains { $0.contains(expected) } ? () : nil
        }
      }
    }
  }

  @Test("without the script the search answers, and links lead on")
  func withoutScript() async throws {
    try await visit("/") { page, site in
      try await page.call("Emulation.setScriptExecutionDisabled", ["value": true])
      try await page.go(to: site.address("/"))
      try await page.focus("#q")
      try await page.type("drums")
      try await page.press(.enter)
      try await page.wait(
        until: "location.search === '?q=drums' && document.readyState === 'complete'"
      )
      #expect(try await page.value("document.querySelectorAll('.result').length") == 9)
      // What would do nothing is not shown.
      #expect(try await page.value("document.querySelector('.result .buttons').hidden") == true)
      try await page.click(".result h3 a")
      try await page.wait(until: "document.querySelector('.letter mark')")
      #expect(try await page.value("document.querySelector('#mark-keys').hidden") == true)
      try await page.go(to: site.address("/basket"))
      #expect(try await page.text("document.body.innerText").contains("needs JavaScript"))
    }
  }
}
