/// Bytes that have come and are not yet understood, and the lines in them.
///
/// A line ends in CR LF and nothing else: a line feed alone, which RFC 9112 lets a server accept,
/// is where two programs begin to disagree about a request.
struct LineBuffer {
  private var bytes: [UInt8] = []
  private var start = 0
  /// No line feed lies between `start` and here.
  private var scanned = 0

  var isEmpty: Bool { start == bytes.count }
  var count: Int { bytes.count - start }
  var first: UInt8? { start < bytes.count ? bytes[start] : nil }

  /// All bytes that are there.
  var available: ArraySlice<UInt8> { bytes[start...] }

  mutating func append(_ more: Span<UInt8>) {
    bytes.reserveCapacity(bytes.count + more.count)
    for index in more.indices { bytes.append(more[index]) }
  }

  /// Takes the next line, without its end; `nil` when it has not come as a whole.
  ///
  /// Throws `tooLong` as soon as the line cannot end within the limit.
  mutating func nextLine(
    limit: Int,
    tooLong: RequestError
  ) throws(RequestError) -> ArraySlice<UInt8>? {
    guard let end = try findLineFeed(limit, tooLong) else { return nil }
    let line = bytes[start..<end - 1]
    start = end + 1
    scanned = start
    return line
  }

  /// The line feed that ends the first line.
  ///
  /// Errors are thrown at the first byte that makes them certain, so that it does not matter how
  /// the bytes were cut into pieces.
  private mutating func findLineFeed(
    _ limit: Int,
    _ tooLong: RequestError
  ) throws(RequestError) -> Int? {
    while scanned < bytes.count {
      let byte = bytes[scanned]
      guard scanned - start <= limit + 1 else { throw tooLong }
      guard byte != 0 else { throw .malformedLine("or a header line has a NUL") }
      let followsReturn = scanned > start && bytes[scanned - 1] == carriageReturn
      guard followsReturn == (byte == lineFeed) else {
        let which = followsReturn ? "carriage return" : "line feed"
        throw .malformedLine("or a header line has a bare \(which)")
      }
      if byte == lineFeed { return scanned }
      scanned += 1
    }
    return nil
  }

  /// Takes so many bytes, which must be there.
  mutating func take(_ count: Int) -> ArraySlice<UInt8> {
    let taken = bytes[start..<start + count]
    start += count
    scanned = start
    return taken
  }

  /// Frees the memory of what has been taken.
  mutating func compact() {
    guard start > 0 else { return }
    if start == bytes.count {
      bytes.removeAll(keepingCapacity: bytes.capacity <= Self.keptCapacity)
    } else {
      bytes.removeSubrange(..<start)
    }
    scanned -= start
    start = 0
  }

  /// Memory that a waiting connection may keep.
  private static let keptCapacity = 8 << 10
}

let lineFeed: UInt8 = 0x0A
let carriageReturn: UInt8 = 0x0D
