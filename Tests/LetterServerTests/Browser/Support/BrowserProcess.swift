import Foundation

/// A headless Chromium, or a browser of its kind, with a pipe to it and one from it.
///
/// It ends with the pipe, so also when the tests are killed. A shell stands between: it gives the
/// pipes the numbers at which the browser looks for them (3 and 4), and removes the profile when
/// the browser has ended, whichever way.
final class BrowserProcess: Sendable {
  private let process = Process()
  private let input = Pipe()
  private let profile: String

  /// - Parameters:
  ///   - program: the path of the browser.
  ///   - receive: is given what comes from the browser, piece by piece, on one thread.
  ///   - complain: is given what it prints as errors, on another.
  init(
    _ program: String,
    receive: @escaping @Sendable (Data) -> Void,
    complain: @escaping @Sendable (Data) -> Void
  ) throws {
    profile =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("browser-\(UUID().uuidString)").path
    let output = Pipe()
    let errors = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", Self.script, profile, program] + Self.options(profile: profile)
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    Self.read(output, receive)
    Self.read(errors, complain)
  }

  var isRunning: Bool { process.isRunning }

  func send(_ bytes: Data) throws { try input.fileHandleForWriting.write(contentsOf: bytes) }

  /// Ends the browser, by force when it does not end itself.
  func end() async {
    try? input.fileHandleForWriting.close()
    if await hasEnded(within: .seconds(30)) { return }
    // All of its group, which the shell leads.
    kill(-process.processIdentifier, SIGKILL)
    _ = await hasEnded(within: .seconds(5))
    try? FileManager.default.removeItem(atPath: profile)
  }

  private func hasEnded(within limit: Duration) async -> Bool {
    let end: Void? = try? await awaited("end of the browser", within: limit) {
      process.isRunning ? nil : ()
    }
    return end != nil
  }

  /// `$0` is the profile, `$@` the browser with its options; no `wait`, for which a shell needs
  /// signals that are blocked on the threads of tests.
  private static let script = """
    "$@" 3<&0 4>&1 </dev/null >/dev/null
    rm -rf "$0"
    """

  private static func options(profile: String) -> [String] {
    [
      "--headless=new", "--remote-debugging-pipe", "--user-data-dir=\(profile)",
      // Its sandbox needs rights that root and containers lack; it sees the pages of the test only.
      "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1280,900",
      "--no-first-run", "--no-default-browser-check", "--disable-extensions",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
      // No name is looked up anywhere, and nothing outside of this machine is asked.
      "--host-resolver-rules=MAP \(LetterSite.Host.named.rawValue) 127.0.0.1, MAP * ~NOTFOUND, "
        + "EXCLUDE 127.0.0.1",
    ]
  }

  /// Gives what comes through a pipe until its other end is closed.
  private static func read(_ pipe: Pipe, _ receive: @escaping @Sendable (Data) -> Void) {
    Thread.detachNewThread {
      while true {
        let bytes = pipe.fileHandleForReading.availableData
        if bytes.isEmpty { return }
        receive(bytes)
      }
    }
  }
}
