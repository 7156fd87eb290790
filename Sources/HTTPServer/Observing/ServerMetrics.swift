import Synchronization

/// What the server counts about itself.
package final class ServerMetrics: Sendable {
  private struct Counts {
    var requestsByClass = [Int](repeating: 0, count: 5)
    var durationBuckets = [Int](repeating: 0, count: ServerMetrics.durationBounds.count + 1)
    var durationSum = Duration.zero
    var connections = 0
    var displacedConnections = 0
    var refusedConnections = 0
    var abortedAnswers = 0
  }

  /// Upper ends of the buckets in seconds; one more has no end.
  private static let durationBounds = [
    0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5,
  ]

  private let counts = Mutex(Counts())

  init() {}

  func recordAnswer(_ status: Status, duration: Duration, isComplete: Bool) {
    let seconds = duration / .seconds(1)
    let bounds = Self.durationBounds
    let bucket = bounds.firstIndex { seconds <= $0 } ?? bounds.count
    counts.withLock { counts in
      counts.requestsByClass[min(max(status.code / 100 - 1, 0), 4)] += 1
      counts.durationBuckets[bucket] += 1
      counts.durationSum += duration
      if !isComplete { counts.abortedAnswers += 1 }
    }
  }

  func recordConnection() { counts.withLock { $0.connections += 1 } }
  func recordDisplacement() { counts.withLock { $0.displacedConnections += 1 } }
  func recordRefusal() { counts.withLock { $0.refusedConnections += 1 } }

  /// Adds all counts to a text of Prometheus' format.
  ///
  /// - Parameter openConnectionCount: ``Server/openConnectionCount``.
  package func write(to text: inout PrometheusText, openConnectionCount: Int) {
    let counts = counts.withLock { $0 }
    let classes = counts.requestsByClass.enumerated().map { index, count in
      ([("class", "\(index + 1)xx")], Double(count))
    }
    text.counter("http_requests_total", "Requests answered, by class of status.", classes)
    text.histogram(
      "http_request_duration_seconds",
      "Time from the whole request to the last byte of its answer.",
      bounds: Self.durationBounds,
      counts: counts.durationBuckets,
      sum: counts.durationSum / .seconds(1)
    )
    text.gauge("http_connections_open", "Connections now.", Double(openConnectionCount))
    let totals: [(String, String, Int)] = [
      ("http_connections_total", "Connections accepted.", counts.connections),
      ("http_connections_displaced_total", "Closed for a newer one.", counts.displacedConnections),
      ("http_connections_refused_total", "Turned away.", counts.refusedConnections),
      (
        "http_answers_aborted_total", "Answers that were not sent as a whole.",
        counts.abortedAnswers
      ),
    ]
    for (name, help, count) in totals { text.counter(name, help, [([], Double(count))]) }
  }
}
