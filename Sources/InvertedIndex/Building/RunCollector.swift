import Synchronization

/// Lets workers add to one builder in a fixed order, whichever is ready first.
///
/// What comes early waits in memory for what stands before it.
package final class RunCollector: Sendable {
  /// Adds something to the builder.
  package typealias Step = @Sendable (inout SegmentBuilder) throws(SegmentError) -> Void

  private struct State {
    var builder: SegmentBuilder
    var nextPlace = 0
    var waiting: [Int: Step] = [:]
  }

  private let state: Mutex<State>

  /// Collects behind what a builder holds.
  package init(_ builder: SegmentBuilder) {
    state = Mutex(State(builder: builder))
  }

  /// Takes the step of a place, counted from 0, as soon as all before it have been taken.
  ///
  /// Throws what the step throws, or one that waited for it.
  package func add(at place: Int, _ step: @escaping Step) throws(SegmentError) {
    try state.withLock { state throws(SegmentError) in
      state.waiting[place] = step
      while let step = state.waiting.removeValue(forKey: state.nextPlace) {
        state.nextPlace += 1
        try step(&state.builder)
      }
    }
  }

  /// Adds the run that stands at a place, counted from 0.
  package func add(_ run: SegmentRun, at place: Int) throws(SegmentError) {
    try add(at: place) { builder throws(SegmentError) in try builder.add(run) }
  }

  /// The builder after all steps from place 0 on, up to the first that is missing.
  package func finish() -> SegmentBuilder {
    state.withLock { $0.builder }
  }
}
