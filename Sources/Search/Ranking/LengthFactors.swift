import InvertedIndex

/// What frequencies are multiplied by, for every length that occurs in a field.
///
/// See `Saturation.frequencyFactor(length:average:)`. Made once an index, shared by all queries.
final class LengthFactors: Sendable {
  /// Lengths from here on are computed each time.
  private static let tableLimit = 1 << 16

  let lengths: FieldLengths
  private let table: [Float]
  private let saturation: Saturation
  private let average: Float

  init(_ segment: Segment, _ field: FieldID, _ saturation: Saturation) {
    let average = segment.statistics(of: field).averageLength
    lengths = segment.lengths(of: field)
    let count = min(Int(lengths.greatest) + 1, Self.tableLimit)
    table = (0..<UInt32(count)).map { saturation.frequencyFactor(length: $0, average: average) }
    self.saturation = saturation
    self.average = average
  }

  /// The factor of one document.
  func factor(_ document: UInt32) -> Float {
    factor(ofLength: lengths[document])
  }

  /// Puts the factors of the documents at some places into the front of `factors`.
  func load(
    _ documents: [UInt32],
    _ places: Range<Int>,
    into factors: inout [Float]
  ) {
    guard !lengths.load(documents, places, through: table, into: &factors) else { return }
    for (index, place) in places.enumerated() { factors[index] = factor(documents[place]) }
  }

  private func factor(ofLength length: UInt32) -> Float {
    Int(length) < table.count
      ? table[Int(length)] : saturation.frequencyFactor(length: length, average: average)
  }
}
