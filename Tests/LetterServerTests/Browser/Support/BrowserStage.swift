import Foundation
import Testing

/// What the tests of the script need: a browser, and a site over invented letters.
struct BrowserStage: Sendable {
  /// Of the running suite.
  @TaskLocal static var current: BrowserStage?

  /// The browser that the environment names.
  static let program = ProcessInfo.processInfo.environment["BROWSER"].flatMap {
    $0.isEmpty ? nil : $0
  }

  let devTools: DevTools
  let site: LetterSite

  /// Starts both, and ends them when `body` has ended, whichever way.
  static func run(_ body: (BrowserStage) async throws -> Void) async throws {
    guard let program else { return }
    try await LetterSite.run { site in
      let devTools = try DevTools(starting: program)
      try await ended {
        try await body(BrowserStage(devTools: devTools, site: site))
      } by: {
        await devTools.end()
      }
    }
  }
}

/// Runs a suite on one ``BrowserStage``.
struct BrowserStageTrait: SuiteTrait, TestScoping {
  func provideScope(
    for test: Test,
    testCase: Test.Case?,
    performing tests: @Sendable () async throws -> Void
  ) async throws {
    try await BrowserStage.run { stage in
      try await BrowserStage.$current.withValue(stage, operation: tests)
    }
  }
}

/// Visits a page with a profile of its own, and expects that the browser finds nothing wrong with
/// any page that the test goes to.
///
/// - Parameters:
///   - target: the path of the page, with what stands behind it.
///   - expected: what the browser is to find wrong; words of it.
func visit(
  _ target: String,
  at host: LetterSite.Host = .loopback,
  expecting expected: [String] = [],
  sourceLocation: SourceLocation = #_sourceLocation,
  _ body: (BrowserPage, LetterSite) async throws -> Void
) async throws {
  let stage = try #require(BrowserStage.current)
  try await BrowserPage.run(in: stage.devTools) { page in
    try await page.go(to: stage.site.address(target, at: host))
    try await ended {
      try await body(page, stage.site)
    } by: {
      let unexpected = page.complaints.filter { complaint in
        !(expected + host.complaints).contains { complaint.contains($0) }
      }
      #expect(unexpected.isEmpty, sourceLocation: sourceLocation)
    }
  }
}
