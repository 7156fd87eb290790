extension BrowserPage {
  /// What the browser finds wrong with the pages visited: errors of their scripts, what the policy
  /// for content forbids, files that are not there.
  var complaints: [String] {
    let thrown = events("Runtime.exceptionThrown").map { event in
      let details = event["exceptionDetails"]
      return details["exception"]["description"].text ?? details["text"].text ?? "an error"
    }
    let printed = events("Runtime.consoleAPICalled").filter { Self.isGrave($0["type"]) }.map {
      $0["args"].elements.compactMap { $0["value"].text ?? $0["description"].text }
        .joined(separator: " ")
    }
    let logged = events("Log.entryAdded").map { $0["entry"] }.filter { Self.isGrave($0["level"]) }
      .map { "\($0["text"].text ?? "") \($0["url"].text ?? "")" }
    return thrown + printed + logged
  }

  private static func isGrave(_ level: JSONValue) -> Bool {
    ["error", "warning", "assert"].contains(level)
  }
}
