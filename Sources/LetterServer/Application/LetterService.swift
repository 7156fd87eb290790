package import HTTPServer
package import LetterSearch
import Synchronization

/// A server over an index file that may be replaced while it runs.
package struct LetterService: Sendable {
  private let index: ServedIndex
  private let upkeep: Upkeep

  /// - Parameters:
  ///   - watchedFolder: letters that are indexed again when they change.
  ///   - themes: in place of those beside these letters.
  ///   - report: is told what happens beside requests, a line at a time.
  /// - Throws: what opening a `LetterIndex` throws, and for a folder that cannot be watched.
  package init(
    indexPath: String,
    watchedFolder: String?,
    themes: ThemeFile? = nil,
    report: @escaping @Sendable (String) -> Void
  ) throws {
    index = try ServedIndex(opening: indexPath)
    let watcher = watchedFolder.map {
      CorpusWatcher(folder: $0, indexPath: indexPath, themes: themes)
    }
    try watcher?.checkFolder()
    upkeep = Upkeep(index, watcher, report: report)
  }

  /// Answers until the process is told to end.
  ///
  /// - Parameter ready: is told the addresses once connections are accepted.
  package func run(
    _ configuration: ServerConfiguration,
    ready: ([BoundAddress]) -> Void
  ) throws {
    let observer = ServerObserver()
    let basePath = configuration.basePath
    let application = Application(index: index, basePath: basePath) { observer.write(to: &$0) }
    var configuration = configuration
    configuration.render = { PageCall.page(for: $0, $1, basePath) }
    let server = try Server(
      configuration: configuration,
      routes: Application.routes
    ) { application }
    observer.observe(server)
    server.stopOnTermination()
    let task = Task.detached(priority: .utility) { await upkeep.run() }
    defer { task.cancel() }
    ready(server.addresses)
    try server.run()
  }
}

/// Gives the metrics page the figures of the server, which is made after the routes.
private final class ServerObserver: Sendable {
  private let server = Mutex<Server<Application>?>(nil)

  func observe(_ server: Server<Application>) { self.server.withLock { $0 = server } }

  func write(to text: inout PrometheusText) {
    guard let server = server.withLock({ $0 }) else { return }
    server.metrics.write(to: &text, openConnectionCount: server.openConnectionCount)
  }
}
