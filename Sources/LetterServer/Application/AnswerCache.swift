import HTTPServer
import LetterSearch
import Synchronization

/// Whole answers of one generation of the index, so that what is asked often is made once.
///
/// The key is the address as it was sent and the day, which `today` in a query goes by: all that
/// these answers depend on.
///
/// Answers are kept in two halves, a young and an old one. New ones become young, and so does an old
/// one that is asked for again. When the young half is full, the old one is forgotten and the young
/// one takes its place. So what is asked often stays, and memory is bounded.
final class AnswerCache: Sendable {
  /// Counts that outlive a generation.
  final class Counters: Sendable {
    private let hits = Atomic(0)
    private let misses = Atomic(0)

    fileprivate func count(isHit: Bool) {
      _ = isHit ? hits.add(1, ordering: .relaxed) : misses.add(1, ordering: .relaxed)
    }

    func write(to text: inout PrometheusText) {
      let counts = [
        ("hits", "Answers taken from the cache.", hits.load(ordering: .relaxed)),
        ("misses", "Answers made and put into the cache.", misses.load(ordering: .relaxed)),
      ]
      for (name, help, count) in counts {
        text.counter("letters_answer_cache_\(name)_total", help, [([], Double(count))])
      }
    }
  }

  private struct Answer {
    var fields: [Field]
    var body: [UInt8]

    /// With some for what is beside the body.
    func byteCount(at address: String) -> Int { body.count + address.utf8.count + 1024 }
  }

  private struct State {
    var young: [String: Answer] = [:]
    var old: [String: Answer] = [:]
    var youngByteCount = 0
    var oldByteCount = 0
  }

  private let halfByteCount: Int
  private let counters: Counters
  private let today: @Sendable () -> Int64
  private let state = Mutex(State())

  /// - Parameter byteCount: of all answers together, at most.
  init(
    byteCount: Int = 32 << 20,
    counters: Counters,
    today: @escaping @Sendable () -> Int64 = { LetterSearcher.today }
  ) {
    halfByteCount = byteCount / 2
    self.counters = counters
    self.today = today
  }

  /// Bytes of all answers that are kept.
  var byteCount: Int { state.withLock { $0.youngByteCount + $0.oldByteCount } }

  /// The answer to a request for an address, made when there is none.
  ///
  /// Kept are those that have an `ETag`: they are the same as long as the index is.
  func answer(
    _ request: Request,
    _ make: () throws -> Response
  ) rethrows -> Response {
    guard request.method == .get || request.method == .head else { return try make() }
    let address = "\(today()) \(request.target.raw)"
    if let kept = answer(for: address) {
      counters.count(isHit: true)
      return Response(.ok, fields: kept.fields, body: .bytes(kept.body)).conditional(on: request)
    }
    let response = try make()
    if response.status == .ok, response["ETag"] != nil, case .bytes(let body) = response.body {
      counters.count(isHit: false)
      keep(Answer(fields: response.fields, body: body), for: address)
    }
    return response
  }

  private func answer(for address: String) -> Answer? {
    state.withLock { state in
      if let answer = state.young[address] { return answer }
      guard let answer = state.old.removeValue(forKey: address) else { return nil }
      state.oldByteCount -= answer.byteCount(at: address)
      add(answer, for: address, to: &state)
      return answer
    }
  }

  private func keep(_ answer: Answer, for address: String) {
    // A few long answers would push out all others.
    guard answer.byteCount(at: address) <= halfByteCount / 16 else { return }
    state.withLock { state in
      // Another thread may have been asked the same meanwhile.
      guard state.young[address] == nil else { return }
      add(answer, for: address, to: &state)
    }
  }

  private func add(_ answer: Answer, for address: String, to state: inout State) {
    let byteCount = answer.byteCount(at: address)
    if state.youngByteCount + byteCount > halfByteCount {
      (state.old, state.oldByteCount) = (state.young, state.youngByteCount)
      (state.young, state.youngByteCount) = ([:], 0)
    }
    state.young[address] = answer
    state.youngByteCount += byteCount
  }
}
