/// The inner loops over runs of bytes: copying, repeating and comparing several at a time.
enum ByteKernels {
  /// Bytes of a step; a run that ends this far from the end of its memory is moved in whole steps.
  static let stepByteCount = 16

  /// Copies bytes of one run into another.
  ///
  /// Up to 15 bytes of the target behind those that are copied change too, as far as there are any.
  @inline(__always)
  static func copy(
    _ source: Span<UInt8>,
    at start: Int,
    count: Int,
    into target: inout MutableSpan<UInt8>,
    at place: Int
  ) {
    precondition(count >= 0 && start >= 0 && place >= 0, "A run begins inside its memory.")
    precondition(start <= source.count &- count, "Bytes are missing.")
    precondition(place <= target.count &- count, "There is no room.")
    let steps = (count &+ stepByteCount &- 1) / stepByteCount
    let hasRoom =
      start &+ steps &* stepByteCount <= source.count
      && place &+ steps &* stepByteCount <= target.count
    // SAFETY: the preconditions keep `count` bytes inside both runs, `hasRoom` whole steps.
    unsafe source.withUnsafeBytes { source in
      unsafe target.withUnsafeMutableBytes { target in
        guard let from = source.baseAddress, let to = target.baseAddress else { return }
        unsafe move(from + start, to + place, count: count, steps: hasRoom ? steps : nil)
      }
    }
  }

  /// Continues a run with what stands `distance` bytes before, which may be what it just wrote.
  ///
  /// Up to 15 bytes behind the new ones change too, as far as there are any.
  @inline(__always)
  static func extend(
    _ target: inout MutableSpan<UInt8>,
    at place: Int,
    distance: Int,
    count: Int
  ) {
    precondition(count >= 0 && distance > 0 && distance <= place, "The source lies before it.")
    precondition(place <= target.count &- count, "There is no room.")
    let steps = (count &+ stepByteCount &- 1) / stepByteCount
    let hasRoom =
      distance >= stepByteCount && place &+ steps &* stepByteCount <= target.count
    // SAFETY: the preconditions keep both runs inside the target; with `hasRoom` no step reads what
    // it writes, and without it bytes are moved one by one.
    unsafe target.withUnsafeMutableBytes { target in
      guard let to = target.baseAddress else { return }
      let start = unsafe UnsafeRawPointer(to) + (place &- distance)
      unsafe move(start, to + place, count: count, steps: hasRoom ? steps : nil)
    }
  }

  /// How many bytes from two places on are the same, at most `limit`.
  ///
  /// Both places and the limit lie inside.
  @inline(__always)
  static func sharedByteCount(
    _ bytes: Span<UInt8>,
    _ left: Int,
    _ right: Int,
    limit: Int
  ) -> Int {
    precondition(left >= 0 && right >= 0 && limit >= 0, "A run begins inside its memory.")
    precondition(max(left, right) <= bytes.count &- limit, "Bytes are missing.")
    // SAFETY: `limit` bytes from both places on lie inside, and no load goes beyond them.
    return unsafe bytes.withUnsafeBytes { bytes in
      var count = 0
      while count &+ 8 <= limit {
        let first = unsafe bytes.loadUnaligned(fromByteOffset: left &+ count, as: UInt64.self)
        let second = unsafe bytes.loadUnaligned(fromByteOffset: right &+ count, as: UInt64.self)
        let difference = UInt64(littleEndian: first ^ second)
        if difference != 0 { return count &+ difference.trailingZeroBitCount / 8 }
        count &+= 8
      }
      while count < limit, unsafe bytes[left &+ count] == bytes[right &+ count] { count &+= 1 }
      return count
    }
  }

  /// The eight bytes from a place on as a little-endian number; zeros stand behind the end.
  @inline(__always)
  static func word(_ bytes: Span<UInt8>, at place: Int) -> UInt64 {
    guard place >= 0, place <= bytes.count &- 8 else {
      var word: UInt64 = 0
      for index in 0..<8 where place >= 0 && place &+ index < bytes.count {
        word |= UInt64(bytes[place &+ index]) << UInt64(8 &* index)
      }
      return word
    }
    // SAFETY: the guard keeps the eight bytes inside.
    return unsafe bytes.withUnsafeBytes { bytes in
      unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }
  }

  /// Moves bytes upwards, in whole steps when their number is given and one by one otherwise.
  @inline(__always)
  private static func move(
    _ source: UnsafeRawPointer,
    _ target: UnsafeMutableRawPointer,
    count: Int,
    steps: Int?
  ) {
    // SAFETY: the callers have checked `count` bytes, and whole steps where they give their number.
    if let steps {
      for step in 0..<steps {
        let offset = stepByteCount &* step
        let bytes = unsafe source.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
        unsafe target.storeBytes(of: bytes, toByteOffset: offset, as: SIMD16<UInt8>.self)
      }
    } else {
      for offset in 0..<count {
        let byte = unsafe source.load(fromByteOffset: offset, as: UInt8.self)
        unsafe target.storeBytes(of: byte, toByteOffset: offset, as: UInt8.self)
      }
    }
  }
}
