/// Looks again and again until there is something; gives up long after it should be there.
///
/// Tests wait for what they can see and never for a time, so that they hold on a busy machine.
///
/// - Parameter what: completes “there is still no …”.
func awaited<Value>(
  _ what: @autoclosure () -> String,
  within limit: Duration = .seconds(30),
  _ look: () async throws -> Value?
) async throws -> Value {
  let end = ContinuousClock.now + limit
  while true {
    if let value = try await look() { return value }
    guard ContinuousClock.now < end else { throw BrowserError.waitedInVain(what()) }
    try await Task.sleep(for: .milliseconds(5))
  }
}

/// Does `body`, and `end` behind it whether it threw or not.
func ended(_ body: () async throws -> Void, by end: () async -> Void) async throws {
  let result: Result<Void, any Error>
  do {
    result = .success(try await body())
  } catch {
    result = .failure(error)
  }
  await end()
  try result.get()
}

/// Why a browser could not be driven.
enum BrowserError: Error, CustomStringConvertible {
  /// With the last that the browser printed.
  case ended(String)
  case refused(method: String, reason: String)
  case script(String)
  case waitedInVain(String)

  var description: String {
    switch self {
    case .ended(let said): "the browser ended: \(said.isEmpty ? "it said nothing" : said)"
    case .refused(let method, let reason): "the browser refused \(method): \(reason)"
    case .script(let reason): "a script of the test failed: \(reason)"
    case .waitedInVain(let what): "there is still no \(what)"
    }
  }
}
