import LetterSearch

/// What is done beside answering: new letters are indexed, and new indexes are taken up.
struct Upkeep: Sendable {
  private static let interval = Duration.seconds(2)
  /// After a failure, so that a folder that cannot be indexed is not read again all the time.
  private static let intervalAfterFailure = Duration.seconds(10)

  private let index: ServedIndex
  private var watcher: CorpusWatcher?
  private let report: @Sendable (String) -> Void
  /// What was told last, as nobody wants to read it every few seconds.
  private var complaints: [String] = []

  /// - Parameter report: is told what has happened, a line at a time.
  init(
    _ index: ServedIndex,
    _ watcher: CorpusWatcher?,
    report: @escaping @Sendable (String) -> Void
  ) {
    self.index = index
    self.watcher = watcher
    self.report = report
  }

  /// Looks again and again until the task is cancelled.
  consuming func run() async {
    index.current.prepare()
    while !Task.isCancelled {
      try? await Task.sleep(for: complaints.isEmpty ? Self.interval : Self.intervalAfterFailure)
      look()
    }
  }

  /// Looks once; what fails is told when it was not the same the last time.
  mutating func look() {
    let failures = [watch(), takeUp()].compactMap(\.self)
    for failure in failures where !complaints.contains(failure) {
      report("the index stays as it is: \(failure)")
    }
    complaints = failures
  }

  /// Why the letters could not be indexed, if so.
  private mutating func watch() -> String? {
    do {
      for line in try watcher?.update() ?? [] { report(line) }
      return nil
    } catch {
      return SystemReason.of(error)
    }
  }

  /// Why a new index could not be taken up, if so.
  private func takeUp() -> String? {
    do {
      if try index.reload() {
        report("index taken up: generation \(index.current.searcher.index.metadata.generation)")
        index.current.prepare()
      }
      return nil
    } catch {
      return SystemReason.of(error)
    }
  }
}
