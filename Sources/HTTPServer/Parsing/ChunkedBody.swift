/// A chunked body while it comes in (RFC 9112, section 7.1).
struct ChunkedBody {
  private enum State {
    case size
    case data(remaining: Int)
    case dataEnd
    case trailers(FieldSection)
  }

  private var state = State.size
  private var body: [UInt8] = []
  private var extensionByteCount = 0

  /// Takes what has come; the body when its end has.
  mutating func read(
    from buffer: inout LineBuffer,
    limits: RequestLimits
  ) throws(RequestError) -> [UInt8]? {
    while true {
      switch state {
      case .size:
        guard let line = try sizeLine(from: &buffer, limits) else { return nil }
        state = try afterSize(line, limits)
      case .data(let remaining):
        guard !buffer.isEmpty else { return nil }
        let taken = buffer.take(min(remaining, buffer.count))
        body.append(contentsOf: taken)
        state = taken.count == remaining ? .dataEnd : .data(remaining: remaining - taken.count)
      case .dataEnd:
        guard buffer.count >= 2 else {
          guard buffer.first ?? carriageReturn == carriageReturn else { throw Self.noLineEnd }
          return nil
        }
        guard buffer.take(2).elementsEqual([carriageReturn, lineFeed]) else { throw Self.noLineEnd }
        state = .size
      case .trailers(var section):
        let limit = section.lineLimit(limits)
        guard let line = try buffer.nextLine(limit: limit, tooLong: .fieldsTooLarge) else {
          return nil
        }
        guard !line.isEmpty else { return body }
        try section.add(line, limits: limits)
        state = .trailers(section)
      }
    }
  }

  private func sizeLine(
    from buffer: inout LineBuffer,
    _ limits: RequestLimits
  ) throws(RequestError) -> ArraySlice<UInt8>? {
    let limit = Self.sizeDigitCount + limits.chunkExtensionByteCount - extensionByteCount
    return try buffer.nextLine(
      limit: limit,
      tooLong: .malformedBody("the size or the extensions of a chunk are too long")
    )
  }

  private mutating func afterSize(
    _ line: ArraySlice<UInt8>,
    _ limits: RequestLimits
  ) throws(RequestError) -> State {
    let digits = line.prefix { $0.hexadecimalValue != nil }
    let extensions = line[digits.endIndex...]
    guard !digits.isEmpty, digits.count <= Self.sizeDigitCount,
      let size = Int(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw .malformedBody("a chunk has no size") }
    try check(extensions, limits)
    guard size > 0 else { return .trailers(FieldSection()) }
    guard size <= limits.bodyByteCount - body.count else { throw .bodyTooLarge }
    return .data(remaining: size)
  }

  /// Extensions are not understood, but their form and length are checked.
  private mutating func check(
    _ extensions: ArraySlice<UInt8>,
    _ limits: RequestLimits
  ) throws(RequestError) {
    guard !extensions.isEmpty else { return }
    guard extensions.first(where: { !$0.isBlank }) == UInt8(ascii: ";"),
      extensions.allSatisfy(\.isFieldValueCharacter)
    else { throw .malformedBody("the size of a chunk is not a hexadecimal number") }
    extensionByteCount += extensions.count
    guard extensionByteCount <= limits.chunkExtensionByteCount else {
      throw .malformedBody("the extensions of the chunks are too long")
    }
  }

  /// More digits than any size that is allowed needs, and few enough not to overflow.
  private static let sizeDigitCount = 15

  private static let noLineEnd = RequestError.malformedBody("a chunk is longer than its size")
}
