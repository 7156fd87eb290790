package import LetterSearch
import Synchronization

/// The index that answers at the moment.
///
/// A request takes the searcher once and keeps it, so that no answer mixes two generations; the
/// file of the old generation stays mapped until its last request is done.
package final class ServedIndex: Sendable {
  /// One build of the index, with what is made of it once.
  package final class Generation: Sendable {
    package let searcher: LetterSearcher
    /// Answers that were made of it.
    let answers: AnswerCache
    private let completerInUse = Mutex<Completer?>(nil)
    private let statisticsInUse = Mutex<IndexStatistics?>(nil)

    init(_ searcher: LetterSearcher, _ counters: AnswerCache.Counters) {
      self.searcher = searcher
      answers = AnswerCache(counters: counters)
    }

    /// Makes what the first suggestion would wait for: with a million passages, more than a second.
    ///
    /// What fails is told to who asks for it.
    func prepare() {
      _ = try? completer()
    }

    /// Made when it is asked for first, as it reads the dictionary.
    package func completer() throws -> Completer {
      try Self.made(once: completerInUse) { try Completer(searcher) }
    }

    /// Counted when they are asked for first, as that reads every letter.
    package func statistics() throws -> IndexStatistics {
      try Self.made(once: statisticsInUse) { try searcher.index.statistics() }
    }

    private static func made<Value: Sendable>(
      once kept: borrowing Mutex<Value?>,
      _ make: () throws -> Value
    ) throws -> Value {
      try kept.withLock { kept in
        if let kept { return kept }
        let made = try make()
        kept = made
        return made
      }
    }
  }

  private struct State {
    var generation: Generation
    /// Behind links, as a new index is written behind them.
    var file: FileStatus.Version?
  }

  package let path: String
  let cacheCounters = AnswerCache.Counters()
  private let state: Mutex<State>

  /// - Throws: what opening a `LetterIndex` throws.
  package init(opening path: String) throws {
    self.path = path
    // Before the file is opened: if it is replaced in between, it is opened once too often.
    let file = FileStatus(of: path)?.version
    let searcher = try Self.searcher(path)
    // A changed byte may make an answer wrong without a word to those who ask.
    if let reason = searcher.index.changedPart(upTo: Self.copyLimit) {
      throw LetterSearchError.unusableIndex(path: path, reason: reason)
    }
    state = Mutex(State(generation: Generation(searcher, cacheCounters), file: file))
  }

  /// An index that is overwritten in place, as by `cp`, would take a mapped file away below those
  /// who are reading it, which ends the process.
  private static func searcher(_ path: String) throws -> LetterSearcher {
    LetterSearcher(try LetterIndex(opening: path, copiesUpTo: copyLimit))
  }

  /// A file of so many bytes is read at the start.
  private static let copyLimit = 256 << 20

  package var current: Generation { state.withLock { $0.generation } }

  /// Takes up the file when another has come in its place.
  ///
  /// A file that is damaged or cannot be opened leaves the old index in service; it is tried again
  /// when it has changed once more.
  ///
  /// - Returns: whether the index is another one now.
  @discardableResult
  package func reload() throws -> Bool {
    let file = FileStatus(of: path)?.version
    guard let file, state.withLock({ $0.file != file }) else { return false }
    state.withLock { $0.file = file }
    let searcher = try Self.searcher(path)
    // Once it is in service, damage is met by those who ask.
    if let problem = searcher.index.problems().first {
      throw LetterSearchError.unusableIndex(path: path, reason: problem)
    }
    return state.withLock { state in
      let old = state.generation.searcher.index.metadata.generation
      state.generation = Generation(searcher, cacheCounters)
      return old != searcher.index.metadata.generation
    }
  }
}
