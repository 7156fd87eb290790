package import Search

/// Where the time of an answer went, and what was read for it.
package struct SearchTiming: Sendable {
  /// A part of the work, in the order in which they are done.
  package enum Step: String, Sendable, CaseIterable {
    /// The query's text is read.
    case parse
    /// Terms are found and weighed, patterns written out, scopes settled.
    case plan
    /// Matches are found, ranked and counted.
    case evaluate
    /// The best of plain words are compared with each other.
    case rescore
    /// Passages are read from the index and their matches marked.
    case highlight
    /// Remarks and suggestions beside the answer.
    case note
    /// The answer is written.
    case print
  }

  package internal(set) var counters = SearchCounters()
  /// Steps that have been done.
  package private(set) var steps: [(step: Step, duration: Duration)] = []

  package init() {}

  /// Does a step, or some more of it, and keeps its time.
  package mutating func measure<Result, Failure: Error>(
    _ step: Step,
    _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let start = ContinuousClock.now
    let result = try work()
    let duration = ContinuousClock.now - start
    if let place = steps.firstIndex(where: { $0.step == step }) {
      steps[place].duration += duration
    } else {
      steps.append((step, duration))
    }
    return result
  }

  /// All steps but the writing, in milliseconds with three digits behind the point.
  package var milliseconds: Double {
    Self.milliseconds(steps.filter { $0.step != .print }.reduce(.zero) { $0 + $1.duration })
  }

  /// Two lines for people.
  package var lines: [String] {
    let times = steps.map { "\($0.step.rawValue) \(Self.milliseconds($0.duration)) ms" }
    return [
      "time: " + times.joined(separator: ", "),
      "read: lists opened \(counters.openedLists), blocks decoded \(counters.decodedBlocks), "
        + "skipped \(counters.skippedBlocks), windows evaluated \(counters.evaluatedWindows)",
    ]
  }

  package var json: JSON {
    let times = steps.map {
      JSON.Member("\($0.step.rawValue)_ms", .number(Self.milliseconds($0.duration)))
    }
    return .object(
      times + [
        .init("lists_opened", .integer(counters.openedLists)),
        .init("blocks_decoded", .integer(counters.decodedBlocks)),
        .init("blocks_skipped", .integer(counters.skippedBlocks)),
        .init("windows_evaluated", .integer(counters.evaluatedWindows)),
      ]
    )
  }

  private static func milliseconds(_ duration: Duration) -> Double {
    let (seconds, attoseconds) = duration.components
    return Double(seconds) * 1000 + (Double(attoseconds) / 1e12).rounded() / 1000
  }
}
