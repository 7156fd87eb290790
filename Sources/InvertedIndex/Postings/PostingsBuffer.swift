/// Postings on their way into a file, in memory that serves one term after another.
///
/// Those of one term, unless ``TermLists`` keeps several lists in it, one behind the other.
struct PostingsBuffer {
  /// How many documents there are.
  private(set) var count = 0
  private(set) var positionCount = 0

  /// The first ``count`` are valid; they ascend once they are in the order of a file.
  private(set) var documents: [UInt32] = []
  /// How often the term occurs, one a document; 1 in a keyword field.
  private(set) var frequencies: [UInt32] = []
  /// Of each document the first position, and the distances from one to the next less 1.
  ///
  /// None in a keyword field.
  private(set) var positionGaps: [UInt32] = []

  var hasPositions: Bool { positionCount > 0 }

  /// How often the term occurs in all documents.
  var totalFrequency: UInt64 { UInt64(hasPositions ? positionCount : count) }

  mutating func removeAll() {
    count = 0
    positionCount = 0
  }

  /// Appends postings that `body` puts into the front of the arrays it is lent.
  ///
  /// - Parameters:
  ///   - limit: room for so many documents.
  ///   - positionLimit: room for so many positions.
  ///   - body: gets documents, frequencies and gaps of positions; answers how many documents and
  ///     positions it put there.
  @inline(__always)
  mutating func append<Failure: Error>(
    upTo limit: Int,
    positions positionLimit: Int,
    _ body: (
      inout MutableSpan<UInt32>, inout MutableSpan<UInt32>, inout MutableSpan<UInt32>
    ) throws(Failure) -> (documents: Int, positions: Int)
  ) throws(Failure) {
    reserve(limit, positions: positionLimit)
    let (start, gapStart) = (count, positionCount)
    let used = try Self.lend(&documents, start) { documents throws(Failure) in
      try Self.lend(&frequencies, start) { frequencies throws(Failure) in
        try Self.lend(&positionGaps, gapStart) { gaps throws(Failure) in
          try body(&documents, &frequencies, &gaps)
        }
      }
    }
    count += used.documents
    positionCount += used.positions
  }

  /// Lends the numbers from a place on.
  @inline(__always)
  private static func lend<Result, Failure: Error>(
    _ numbers: inout [UInt32],
    _ start: Int,
    _ body: (inout MutableSpan<UInt32>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let range = start..<numbers.count
    var numbers = numbers.mutableSpan
    return try numbers.withPart(range, body)
  }

  /// Appends postings of another buffer, with their positions.
  mutating func append(
    _ other: PostingsBuffer,
    _ range: Range<Int>,
    positions positionRange: Range<Int>
  ) {
    append(upTo: range.count, positions: positionRange.count) { documents, frequencies, gaps in
      documents.copy(other.documents.span.extracting(range))
      frequencies.copy(other.frequencies.span.extracting(range))
      gaps.copy(other.positionGaps.span.extracting(positionRange))
      return (range.count, positionRange.count)
    }
  }

  /// Puts the distances from one document to the next, less 1, into the front of an array; that of
  /// the very first is counted from −1.
  func loadGaps(_ range: Range<Int>, into gaps: inout [UInt32]) {
    var next = range.lowerBound == 0 ? 0 : documents[range.lowerBound - 1] &+ 1
    let documents = documents.span.extracting(range)
    var gaps = gaps.mutableSpan
    for index in 0..<documents.count {
      gaps[index] = documents[index] &- next
      next = documents[index] &+ 1
    }
  }

  /// Puts the frequencies less 1 into the front of an array, and gives the sum of the frequencies.
  func loadRepetitions(_ range: Range<Int>, into repetitions: inout [UInt32]) -> Int {
    let frequencies = frequencies.span.extracting(range)
    var repetitions = repetitions.mutableSpan
    var sum = 0
    for index in 0..<frequencies.count {
      repetitions[index] = frequencies[index] &- 1
      sum &+= Int(frequencies[index])
    }
    return sum
  }

  /// Gives each document the number that stands at its own.
  mutating func renumber(_ numbers: [UInt32]) {
    let numbers = numbers.span
    let count = count
    var documents = documents.mutableSpan
    for place in 0..<count { documents[place] = numbers[Int(documents[place])] }
  }

  private mutating func reserve(_ limit: Int, positions positionLimit: Int) {
    Self.reserve(count + limit, in: &documents)
    Self.reserve(count + limit, in: &frequencies)
    Self.reserve(positionCount + positionLimit, in: &positionGaps)
  }

  private static func reserve(_ count: Int, in numbers: inout [UInt32]) {
    guard numbers.count < count else { return }
    let more = max(count - numbers.count, numbers.count / 2, 256)
    numbers.append(contentsOf: repeatElement(0, count: more))
  }
}
