/// Documents that a worker has prepared on its own, to be taken over by a ``SegmentBuilder``.
///
/// Made by ``SegmentBuilder/takeRun()`` of a builder that belongs to the worker.
package struct SegmentRun: Sendable {
  let tables: DocumentTables
  /// One after the other, each with documents above those of the one before.
  let runs: [RunPool.Run]
  let carried: [CarriedSegment]
  /// Whether documents were added to groups that had been begun.
  let isGrouped: Bool

  /// How many documents there are.
  package var documentCount: Int { tables.documentCount }

  /// About how many bytes of memory it takes.
  package var byteCount: Int {
    tables.storedByteCount + runs.reduce(0) { $0 + $1.bytes.memory.count }
  }
}
