/// A request that a page has made.
struct PageRequest: Sendable, Equatable {
  /// Names it in other events.
  var id: String
  var method: String
  /// Without what stands behind a `#`, which is not sent.
  var address: String
  var body: String
}

extension BrowserPage {
  /// All that the page has asked for so far, in this order.
  var requests: [PageRequest] {
    events("Network.requestWillBeSent").map { event in
      PageRequest(
        id: event["requestId"].text ?? "",
        method: event["request"]["method"].text ?? "",
        address: event["request"]["url"].text ?? "",
        body: event["request"]["postData"].text ?? ""
      )
    }
  }

  /// Waits for the first request whose address ends so.
  func request(endingWith end: String) async throws -> PageRequest {
    try await awaited("request for …\(end)") { requests.first { $0.address.hasSuffix(end) } }
  }

  /// Waits until a request was answered in full, or given up.
  func waitForEnd(of request: PageRequest) async throws {
    let ends = ["Network.loadingFinished", "Network.loadingFailed"]
    try await awaited("end of the request for \(request.address)") {
      ends.flatMap(events).contains { $0["requestId"].text == request.id } ? () : nil
    }
  }

  // MARK: Held requests

  /// Holds requests from now on, so that a test says in which order they are answered.
  ///
  /// - Parameter pattern: of their addresses; `*` stands for anything.
  func hold(_ pattern: String) async throws {
    try await call("Fetch.enable", ["patterns": [["urlPattern": .string(pattern)]]])
  }

  /// Waits for a request that is held, and lets it go; one that the page gave up is gone already.
  func release(_ request: PageRequest) async throws {
    let held = try await held(request)
    _ = try? await call("Fetch.continueRequest", ["requestId": held])
  }

  /// Has a request that is held fail, as if there were no server.
  func refuse(_ request: PageRequest) async throws {
    let held = try await held(request)
    try await call("Fetch.failRequest", ["requestId": held, "errorReason": "Failed"])
  }

  private func held(_ request: PageRequest) async throws -> JSONValue {
    try await awaited("held request for \(request.address)") {
      events("Fetch.requestPaused").first { $0["networkId"].text == request.id }?["requestId"]
    }
  }

  /// Holds no request any more.
  func holdNothing() async throws { try await call("Fetch.disable") }
}
