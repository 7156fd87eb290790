/// Writes a run, term by term.
struct RunWriter {
  private(set) var bytes: ByteWriter

  private var postings = PostingsBuffer()
  private var list = ByteWriter()
  private var bits = BitWriter()
  private var numbers = [UInt32](repeating: 0, count: RunFormat.chunkSize)

  /// - Parameter occurrenceCount: about how many there will be.
  init(occurrenceCount: Int) {
    // Memory that is never touched costs nothing, and growing into it copies nothing.
    bytes = ByteWriter(reserving: 4 * occurrenceCount)
  }

  /// Appends a term with its occurrences.
  ///
  /// - Parameters:
  ///   - field: the number of the term's field.
  ///   - occurrences: the document in the upper half, ascending, the position in the lower.
  mutating func append(
    _ field: UInt8,
    _ term: Span<UInt8>,
    _ occurrences: Span<UInt64>,
    hasPositions: Bool
  ) {
    postings.removeAll()
    postings.append(occurrences, hasPositions: hasPositions)
    encodeList()
    appendHead(field, term, documentFrequency: postings.count, byteCount: list.count)
    bytes.append(contentsOf: list)
  }

  /// Appends a term that occurs once, as most do: the same as a list of one, without the detours.
  mutating func append(
    _ field: UInt8,
    _ term: Span<UInt8>,
    _ occurrence: UInt64,
    hasPositions: Bool
  ) {
    let gap = occurrence >> 32
    let gapWidth = UInt64.bitWidth - gap.leadingZeroBitCount
    let position = hasPositions ? occurrence & UInt64(UInt32.max) : 0
    let positionWidth = hasPositions ? max(1, UInt64.bitWidth - position.leadingZeroBitCount) : 0
    let byteCount = (gapWidth + positionWidth + 7) / 8
    let header = RunChunk.header(byteCount, gapWidth, frequencyWidth: 0, positionWidth)
    appendHead(field, term, documentFrequency: 1, byteCount: 8 + byteCount)
    bytes.append(upTo: 16) { target in
      target.store(header, at: 0)
      // Both are below 2³¹.
      target.store(gap | position &<< UInt64(gapWidth), at: 8)
      return 8 + byteCount
    }
  }

  private mutating func appendHead(
    _ field: UInt8,
    _ term: Span<UInt8>,
    documentFrequency: Int,
    byteCount: Int
  ) {
    bytes.append(upTo: RunFormat.longestHead) { target in
      target[0] = field
      var place = 1
      Self.put(term.count, &target, &place)
      target.withPart(place..<place + term.count) { _ = $0.copy(term) }
      place += term.count
      Self.put(documentFrequency, &target, &place)
      Self.put(byteCount, &target, &place)
      return place
    }
  }

  /// Puts a varint at a place, and goes behind it.
  @inline(__always)
  private static func put(_ number: Int, _ target: inout MutableSpan<UInt8>, _ place: inout Int) {
    var rest = number
    while rest >= 0x80 {
      target[place] = UInt8(truncatingIfNeeded: rest) | 0x80
      rest &>>= 7
      place &+= 1
    }
    target[place] = UInt8(truncatingIfNeeded: rest)
    place &+= 1
  }

  private mutating func encodeList() {
    list.removeAll()
    var position = 0
    for start in stride(from: 0, to: postings.count, by: RunFormat.chunkSize) {
      let end = min(start + RunFormat.chunkSize, postings.count)
      encodeChunk(start..<end, &position)
    }
  }

  private mutating func encodeChunk(_ range: Range<Int>, _ position: inout Int) {
    bits.removeAll()
    postings.loadGaps(range, into: &numbers)
    let gapWidth = append(numbers, 0..<range.count, leastWidth: 0)
    var frequencyWidth = 0
    var positionWidth = 0
    if postings.hasPositions {
      let count = postings.loadRepetitions(range, into: &numbers)
      frequencyWidth = append(numbers, 0..<range.count, leastWidth: 0)
      // So the bytes of a chunk bound how many positions it has.
      let found = position..<position + count
      positionWidth = append(postings.positionGaps, found, leastWidth: 1)
      position += count
    }
    bits.finish()
    list.append(
      RunChunk.header(bits.count, gapWidth, frequencyWidth: frequencyWidth, positionWidth)
    )
    bits.finish(into: &list)
  }

  /// Appends numbers at the width of the greatest, and gives that.
  private mutating func append(
    _ numbers: [UInt32],
    _ range: Range<Int>,
    leastWidth: Int
  ) -> Int {
    let width = max(leastWidth, BitPacking.width(of: numbers, in: range))
    bits.append(numbers.span.extracting(range), width: width)
    return width
  }
}

extension PostingsBuffer {
  /// Appends the postings that occurrences make up: each document once, each position once.
  fileprivate mutating func append(_ occurrences: Span<UInt64>, hasPositions: Bool) {
    var isOrdered = true
    let positionLimit = hasPositions ? occurrences.count : 0
    append(upTo: occurrences.count, positions: positionLimit) { documents, frequencies, gaps in
      var place = -1
      var document = UInt32.max
      var frequency: UInt32 = 0
      var next: UInt32 = 0
      for index in 0..<occurrences.count {
        let found = UInt32(truncatingIfNeeded: occurrences[index] &>> 32)
        let position = UInt32(truncatingIfNeeded: occurrences[index])
        // Selected, not branched on: whether a document follows is hard to predict.
        let isNew = found != document
        place &+= isNew ? 1 : 0
        next = isNew ? 0 : next
        document = found
        documents[place] = found
        frequency = isNew ? 1 : frequency &+ 1
        frequencies[place] = frequency
        guard hasPositions else { continue }
        isOrdered = isOrdered && position >= next
        gaps[index] = position &- next
        next = position &+ 1
      }
      if !hasPositions { for index in 0...place { frequencies[index] = 1 } }
      return (place &+ 1, positionLimit)
    }
    guard isOrdered else {
      removeAll()
      append(Self.ascending(occurrences).span, hasPositions: true)
      return
    }
  }

  /// Occurrences in order, each once.
  private static func ascending(_ occurrences: Span<UInt64>) -> [UInt64] {
    let sorted = occurrences.indices.map { occurrences[$0] }.sorted()
    return sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
  }
}
