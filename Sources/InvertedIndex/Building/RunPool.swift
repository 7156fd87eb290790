/// The runs of a build, and the file into which they go when they are too many for memory.
struct RunPool: Sendable {
  struct Run: Sendable {
    fileprivate(set) var bytes: Spool
    /// What is added to the run's numbers of documents.
    fileprivate(set) var firstDocument: UInt32
  }

  let memory: BuildMemory
  /// `nil` when everything stays in memory.
  let file: SpillFile?
  private(set) var runs: [Run] = []
  /// How many bytes of them are in memory.
  private var heldByteCount = 0

  init(_ memory: BuildMemory) {
    self.memory = memory
    file = memory.spillPath.map { SpillFile(beside: $0) }
  }

  /// What runs, and what other packed data, may take in memory.
  var heldLimit: Int { memory.byteCount / 2 }

  mutating func append(_ bytes: Spool) {
    append([Run(bytes: bytes, firstDocument: 0)], shiftedBy: 0)
  }

  /// Appends runs whose documents come behind so many others.
  mutating func append(_ more: [Run], shiftedBy documentCount: UInt32) {
    for var run in more {
      run.firstDocument += documentCount
      runs.append(run)
      heldByteCount += run.bytes.memory.count
    }
  }

  /// Puts all runs into the file when they are too many.
  mutating func spill() throws(SegmentError) {
    guard let file, heldByteCount > heldLimit else { return }
    for run in runs.indices { try runs[run].bytes.spill(to: file) }
    heldByteCount = 0
  }
}

extension DocumentTables {
  /// Puts stored data into the file of a pool when it is too much.
  mutating func spill(within pool: RunPool) throws(SegmentError) {
    guard let file = pool.file, storedByteCount > pool.heldLimit else { return }
    try spill(to: file)
  }
}
