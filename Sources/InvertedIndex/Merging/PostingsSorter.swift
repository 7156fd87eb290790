/// Brings postings into the order of their documents, in memory that serves one list after another.
struct PostingsSorter {
  private static let digitBits = 11
  private static var digitCount: Int { 1 &<< digitBits }
  /// From so many postings on, sorting digit by digit is faster.
  private static let radixLimit = 256
  /// Fewer postings are put in their places one by one.
  private static let insertionLimit = 24
  /// Lists with one document in so many are sorted by looking at every document.
  private static let denseShare = 16

  private let documentCount: Int
  /// Documents in the upper half, places in the list in the lower.
  private var keys: [UInt64] = []
  private var spareKeys: [UInt64] = []
  private var digits = [Int](repeating: 0, count: digitCount)
  /// For each document its place in the list plus 1, 0 for one that is not there.
  private var placeOfDocument: [UInt32] = []
  /// Where the positions of each posting begin, and those of the last end; a keyword has none.
  private var starts: [UInt32] = []
  private var sorted = PostingsBuffer()

  init(documentCount: Int) {
    self.documentCount = documentCount
  }

  /// Sorts a list whose documents are all different and exist, and whose positions are no more than
  /// ``PostingsEncoder/greatestSize``.
  mutating func sort(_ list: inout PostingsBuffer) {
    if list.count * Self.denseShare >= documentCount {
      collectKeys(ofDense: list)
    } else {
      collectKeys(of: list)
      switch list.count {
      case ..<Self.insertionLimit: Self.insertionSort(&keys)
      case ..<Self.radixLimit: keys.sort()
      default: radixSort()
      }
    }
    findStarts(of: list)
    Self.gather(list, keys, starts, into: &sorted)
    swap(&list, &sorted)
  }

  private mutating func collectKeys(of list: PostingsBuffer) {
    Self.resize(&keys, to: list.count)
    let documents = list.documents.span
    var keys = keys.mutableSpan
    for place in 0..<keys.count { keys[place] = UInt64(documents[place]) &<< 32 | UInt64(place) }
  }

  private mutating func collectKeys(ofDense list: PostingsBuffer) {
    if placeOfDocument.isEmpty {
      placeOfDocument = [UInt32](repeating: 0, count: documentCount)
    }
    // One more than there are: each document is written to the next place.
    Self.resize(&keys, to: list.count + 1)
    Self.collectKeys(of: list, &placeOfDocument, into: &keys)
    keys.removeLast()
  }

  private static func collectKeys(
    of list: PostingsBuffer,
    _ placeOfDocument: inout [UInt32],
    into keys: inout [UInt64]
  ) {
    let documents = list.documents.span
    var places = placeOfDocument.mutableSpan
    for place in 0..<list.count { places[Int(documents[place])] = UInt32(place) &+ 1 }
    var keys = keys.mutableSpan
    var next = 0
    for document in 0..<places.count {
      // Selected, not branched on: whether a document is there is hard to predict.
      keys[next] = UInt64(document) &<< 32 | UInt64(places[document] &- 1)
      next &+= places[document] > 0 ? 1 : 0
      places[document] = 0
    }
  }

  private static func resize(_ numbers: inout [UInt64], to count: Int) {
    numbers.removeAll(keepingCapacity: true)
    numbers.append(contentsOf: repeatElement(0, count: count))
  }

  private static func insertionSort(_ keys: inout [UInt64]) {
    var keys = keys.mutableSpan
    for next in 1..<max(1, keys.count) {
      let key = keys[next]
      var place = next
      while place > 0, keys[place &- 1] > key {
        keys[place] = keys[place &- 1]
        place &-= 1
      }
      keys[place] = key
    }
  }

  /// From the lowest digit of the documents to the highest.
  private mutating func radixSort() {
    spareKeys.removeAll(keepingCapacity: true)
    spareKeys.append(contentsOf: keys)
    let bits = UInt64.bitWidth - UInt64(documentCount).leadingZeroBitCount
    for bit in stride(from: 0, to: bits, by: Self.digitBits) {
      Self.sort(keys, byDigitAt: UInt64(32 + bit), &digits, into: &spareKeys)
      swap(&keys, &spareKeys)
    }
  }

  /// Puts keys in the order of one digit.
  private static func sort(
    _ keys: [UInt64],
    byDigitAt shift: UInt64,
    _ digits: inout [Int],
    into sorted: inout [UInt64]
  ) {
    let mask = UInt64(digitCount - 1)
    let keys = keys.span
    var sorted = sorted.mutableSpan
    var next = digits.mutableSpan
    for digit in 0..<next.count { next[digit] = 0 }
    for index in 0..<keys.count { next[Int(keys[index] &>> shift & mask)] &+= 1 }
    var start = 0
    for digit in 0..<next.count {
      let count = next[digit]
      next[digit] = start
      start &+= count
    }
    for index in 0..<keys.count {
      let digit = Int(keys[index] &>> shift & mask)
      sorted[next[digit]] = keys[index]
      next[digit] &+= 1
    }
  }

  private mutating func findStarts(of list: PostingsBuffer) {
    starts.removeAll(keepingCapacity: true)
    guard list.hasPositions else { return }
    starts.append(contentsOf: repeatElement(0, count: list.count + 1))
    let frequencies = list.frequencies.span
    var starts = starts.mutableSpan
    var start: UInt32 = 0
    for place in 1..<starts.count {
      start &+= frequencies[place &- 1]
      starts[place] = start
    }
  }

  /// Puts the postings of a list, in the order of the keys, into another.
  private static func gather(
    _ list: PostingsBuffer,
    _ keys: [UInt64],
    _ starts: [UInt32],
    into sorted: inout PostingsBuffer
  ) {
    sorted.removeAll()
    let keys = keys.span
    let starts = starts.span
    let allGaps = list.positionGaps.span
    sorted.append(upTo: keys.count, positions: list.positionCount) { documents, frequencies, gaps in
      var position = 0
      for index in 0..<keys.count {
        documents[index] = UInt32(truncatingIfNeeded: keys[index] &>> 32)
        frequencies[index] = 1
        guard starts.count > 0 else { continue }
        // Of the list only this is read: the places jump, and each jump may be a wait for memory.
        let place = Int(UInt32(truncatingIfNeeded: keys[index]))
        let found = Int(starts[place])..<Int(starts[place &+ 1])
        frequencies[index] = UInt32(truncatingIfNeeded: found.count)
        for gap in found {
          gaps[position] = allGaps[gap]
          position &+= 1
        }
      }
      return (keys.count, list.positionCount)
    }
  }
}
