import Foundation

/// A page in a browser profile of its own, with nothing kept from others.
struct BrowserPage: Sendable {
  private let devTools: DevTools
  /// Its profile.
  private let context: JSONValue
  private let session: String

  /// Opens an empty page and takes it into `body`; the profile goes with it.
  static func run(
    in devTools: DevTools,
    _ body: (BrowserPage) async throws -> Void
  ) async throws {
    let context = try await devTools.call("Target.createBrowserContext")["browserContextId"]
    try await ended {
      let target = try await devTools.call(
        "Target.createTarget",
        ["url": "about:blank", "browserContextId": context, "width": 1280, "height": 900]
      )["targetId"]
      let attached = try await devTools.call(
        "Target.attachToTarget",
        ["targetId": target, "flatten": true]
      )
      let session = attached["sessionId"].text ?? ""
      let page = BrowserPage(devTools: devTools, context: context, session: session)
      try await page.begin()
      try await body(page)
    } by: {
      _ = try? await devTools.call("Target.disposeBrowserContext", ["browserContextId": context])
    }
  }

  private func begin() async throws {
    for domain in ["Page", "Runtime", "Log", "Network"] { try await call("\(domain).enable") }
    try await call("Page.setLifecycleEventsEnabled", ["enabled": true])
    // As the page in front of a person is, whatever else is open.
    try await call("Emulation.setFocusEmulationEnabled", ["enabled": true])
  }

  @discardableResult
  func call(_ method: String, _ parameters: JSONValue = [:]) async throws -> JSONValue {
    try await devTools.call(method, parameters, session: session)
  }

  /// Lets the pages of an origin do what browsers may ask a person for.
  func allow(_ permissions: JSONValue, to origin: String) async throws {
    try await devTools.call(
      "Browser.grantPermissions",
      ["permissions": permissions, "origin": .string(origin), "browserContextId": context]
    )
  }

  func events(_ method: String) -> [JSONValue] { devTools.events(method, of: session) }

  /// Goes to an address and waits until its script has run.
  func go(to address: String) async throws {
    let shown = try await call("Page.navigate", ["url": .string(address)])
    guard let loader = shown["loaderId"].text else { return }
    try await awaited("page at \(address)") {
      events("Page.lifecycleEvent").contains {
        $0["loaderId"].text == loader && $0["name"] == "load"
      } ? () : nil
    }
  }

  /// Loads the page anew, as by the browser's own button.
  func reload() async throws { try await load { try await call("Page.reload") } }

  /// Goes a step back, by which the script loads the page anew.
  func goBack() async throws {
    try await load { try await value("setTimeout(() => history.back())") }
  }

  /// Does what loads a page, and waits until its script has run.
  private func load(_ action: () async throws -> Void) async throws {
    let count = events("Page.loadEventFired").count
    try await action()
    try await awaited("page that is loaded anew") {
      events("Page.loadEventFired").count > count ? () : nil
    }
  }

  /// The value of a script, of its promise when it is one.
  @discardableResult
  func value(_ script: String) async throws -> JSONValue {
    let answer = try await call(
      "Runtime.evaluate",
      [
        "expression": .string(script), "awaitPromise": true, "returnByValue": true,
      ]
    )
    let failure = answer["exceptionDetails"]
    guard failure == .null else {
      throw BrowserError.script(
        failure["exception"]["description"].text ?? failure["text"].text ?? script
      )
    }
    return answer["result"]["value"]
  }

  func text(_ script: String) async throws -> String { try await value(script).text ?? "" }

  /// The texts of an array.
  func texts(_ script: String) async throws -> [String] {
    try await value(script).elements.compactMap(\.text)
  }

  /// A member of each element that a selector finds.
  func texts(of selector: String, _ member: String = "textContent") async throws -> [String] {
    try await texts(
      "[...document.querySelectorAll(\(selector.literal))].map((one) => one.\(member))"
    )
  }

  /// Waits until a script is true; while pages change it may fail.
  func wait(until script: String) async throws {
    do {
      try await awaited("page where \(script)") {
        do {
          return try await value(script).isTrue ? () : nil
        } catch BrowserError.script, BrowserError.refused {
          return nil
        }
      }
    } catch BrowserError.waitedInVain(let what) {
      let shown = try await text("location.href + '\\n' + document.body.innerText.slice(0, 2000)")
      throw BrowserError.waitedInVain("\(what); shown is \(shown)")
    }
  }

  /// The `id` of what has the focus.
  var focusedID: String {
    get async throws { try await text("document.activeElement.id") }
  }

  /// Waits until a message is in sight: within the window, with nothing above it.
  func waitUntilShown(_ text: String) async throws {
    try await wait(
      until: """
        [...document.querySelectorAll(".notice > p")].some((one) => {
          const { left, top, bottom } = one.getBoundingClientRect();
          return one.textContent === \(text.literal) && top >= 0 && bottom <= innerHeight
            && one.contains(document.elementFromPoint(left + 3, (top + bottom) / 2));
        })
        """
    )
  }

  /// What the script has said to screen readers last.
  func waitUntilSaid(_ text: String) async throws {
    try await wait(
      until: "document.querySelector('body > [role=status]').textContent === \(text.literal)"
    )
  }
}

extension String {
  /// As a text of a script.
  var literal: String {
    let quoted = try? JSONEncoder().encode(self)
    return quoted.map { String(decoding: $0, as: UTF8.self) } ?? "''"
  }
}
