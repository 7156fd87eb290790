import InvertedIndex
import Synchronization

/// Keeps the documents of frequent terms that queries ask for again and again, a bit each.
///
/// To look a document up in such a set takes a few instructions, where a list has to find and unpack the
/// block that the document may be in. Sets are made at the second use of a term; when there is no
/// room for one more, it takes the place of the set that is used least, if that is used half as often.
/// What queries find does not depend on which sets are there.
final class FrequentTerms: Sendable {
  /// What is kept.
  struct Policy: Sendable {
    /// A term with fewer documents has no set.
    let leastDocumentCount: Int
    /// Of all sets together.
    let byteLimit: Int
    /// At which use of a term its set is made, at least 1.
    var firstUse = 2

    /// Terms that have a row of `RangeMaxima`, in at most half of the bytes of the index.
    static func standard(_ segment: Segment) -> Policy {
      Policy(
        leastDocumentCount: RangeMaxima.leastDocumentFrequency(of: segment.documentCount),
        byteLimit: segment.byteCount / 2
      )
    }
  }

  fileprivate struct Use {
    var count = 0
    var documents: RankedDocuments?
  }

  fileprivate struct State {
    /// By where the term's list is in the index.
    var uses: [Int: Use] = [:]
    var setCount = 0
    /// Since the counts were halved.
    var useCount = 0
  }

  /// After so many uses all counts are halved, so that what was asked for long ago does not stay.
  fileprivate static let period = 1 << 16

  private let policy: Policy
  private let setLimit: Int
  private let state = Mutex(State())

  init(_ segment: Segment, _ policy: Policy) {
    self.policy = policy
    setLimit =
      policy.byteLimit / max(1, RankedDocuments.byteCount(documentCount: segment.documentCount))
  }

  /// How many sets are kept now.
  var setCount: Int { state.withLock { $0.setCount } }

  /// The documents of a term if it has a set, which this use may be the reason to make.
  func documents(
    of entry: TermEntry,
    in segment: Segment
  ) throws(SegmentError) -> RankedDocuments? {
    guard entry.documentFrequency >= policy.leastDocumentCount, let list = entry.listOffset else {
      return nil
    }
    let (documents, isMissing) = state.withLock { state in state.use(list, policy, setLimit) }
    guard isMissing else { return documents }
    var postings = try segment.postings(entry)
    let made = try RankedDocuments(&postings, documentCount: segment.documentCount)
    state.withLock { $0.keep(made, of: list, setLimit) }
    return made
  }
}

extension FrequentTerms.State {
  /// Counts a use of a list, and gives its set, or tells that one should be made.
  fileprivate mutating func use(
    _ list: Int,
    _ policy: FrequentTerms.Policy,
    _ setLimit: Int
  ) -> (documents: RankedDocuments?, isMissing: Bool) {
    useCount += 1
    if useCount == FrequentTerms.period { halve() }
    uses[list, default: FrequentTerms.Use()].count += 1
    guard let use = uses[list], use.documents == nil else { return (uses[list]?.documents, false) }
    guard use.count >= policy.firstUse else { return (nil, false) }
    if setCount < setLimit { return (nil, true) }
    // Looking for room takes a walk over all sets, so that it is not done at each use.
    guard use.count & (use.count - 1) == 0, let least = leastUsed else { return (nil, false) }
    return (nil, 2 * least.count <= use.count)
  }

  fileprivate mutating func keep(_ documents: RankedDocuments, of list: Int, _ setLimit: Int) {
    guard setLimit > 0, uses[list]?.documents == nil else { return }
    if setCount >= setLimit, let least = leastUsed {
      uses[least.list]?.documents = nil
      setCount -= 1
    }
    uses[list, default: FrequentTerms.Use()].documents = documents
    setCount += 1
  }

  private var leastUsed: (list: Int, count: Int)? {
    uses.lazy.filter { $0.value.documents != nil }.map { ($0.key, $0.value.count) }
      .min { ($0.1, $0.0) < ($1.1, $1.0) }
  }

  private mutating func halve() {
    useCount = 0
    for list in uses.keys { uses[list]?.count /= 2 }
  }
}
