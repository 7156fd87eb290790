/// Appends text in which some characters are written in another way: runs of bytes that stand as
/// they are, which most are, go over in one piece.
struct ByteEscaper: Sendable {
  /// What stands in the place of some bytes of a text, and of how many.
  ///
  /// Short strings and literals need no memory of their own, as arrays would.
  typealias Replacement = (text: String, count: Int)

  /// By the value of a byte, whether a character that it begins may have to be replaced.
  private let isSpecial: [Bool]
  /// What to write in place of the bytes at an index; `nil` when they stand as they are.
  private let replacement: @Sendable (_ bytes: [UInt8], _ index: Int) -> Replacement?

  /// - Parameter special: the first bytes of all characters that are replaced, and of others.
  init(
    special: some Sequence<UInt8>,
    replacement: @escaping @Sendable (_ bytes: [UInt8], _ index: Int) -> Replacement?
  ) {
    var isSpecial = [Bool](repeating: false, count: 256)
    for byte in special { isSpecial[Int(byte)] = true }
    self.isSpecial = isSpecial
    self.replacement = replacement
  }

  func append(_ text: some StringProtocol, to out: inout [UInt8]) {
    append(utf8: text.utf8, to: &out)
  }

  func append(utf8 bytes: some Sequence<UInt8>, to out: inout [UInt8]) {
    let start = out.count
    out += bytes
    escape(from: start, in: &out)
  }

  /// Writes what stands behind a place in the other way.
  func escape(from start: Int, in out: inout [UInt8]) {
    guard let special = out[start...].firstIndex(where: { isSpecial[Int($0)] }) else { return }
    let rest = Array(out[special...])
    out.removeLast(rest.count)
    appendEscaped(rest, to: &out)
  }

  private func appendEscaped(_ bytes: [UInt8], to out: inout [UInt8]) {
    var start = 0
    var index = 0
    while index < bytes.count {
      guard isSpecial[Int(bytes[index])], let new = replacement(bytes, index) else {
        index += 1
        continue
      }
      out += bytes[start..<index]
      out += new.text.utf8
      index += new.count
      start = index
    }
    out += bytes[start...]
  }

  func escaped(_ text: some StringProtocol) -> String {
    var out = Array(text.utf8)
    guard out.contains(where: { isSpecial[Int($0)] }) else { return String(text) }
    escape(from: 0, in: &out)
    return String(decoding: out, as: UTF8.self)
  }
}

extension ByteEscaper {
  /// The first bytes of U+0000 to U+001F, of U+007F, and of U+0080 to U+00BF.
  static let controlStarts = Array(0...0x1f) + [0x7f, 0xc2] as [UInt8]

  /// How many bytes at an index are a control character; 0 when they are none.
  static func controlLength(_ bytes: [UInt8], _ index: Int) -> Int {
    switch bytes[index] {
    case 0...0x1f, 0x7f: 1
    case 0xc2: index + 1 < bytes.count && (0x80...0x9f).contains(bytes[index + 1]) ? 2 : 0
    default: 0
    }
  }

  /// How many bytes at an index are U+2028 or U+2029, which end lines; 0 when they are neither.
  static func lineSeparatorLength(_ bytes: [UInt8], _ index: Int) -> Int {
    guard index + 2 < bytes.count, bytes[index] == 0xe2, bytes[index + 1] == 0x80 else { return 0 }
    return bytes[index + 2] == 0xa8 || bytes[index + 2] == 0xa9 ? 3 : 0
  }

  /// The first bytes of U+FDD0 to U+FDEF, and of U+FFFE, U+FFFF and the like of every plane.
  static let noncharacterStarts = Array(0xef...0xf4) as [UInt8]

  /// How many bytes at an index are a noncharacter; 0 when they are none.
  static func noncharacterLength(_ bytes: [UInt8], _ index: Int) -> Int {
    let count = bytes[index] == 0xef ? 3 : 4
    guard bytes[index] >= 0xef, index + count <= bytes.count else { return 0 }
    // The last 16 bits of the character, of which the first bits of a plane are not needed.
    let low = bytes[(index + count - 3)..<(index + count)].reduce(0) { value, byte in
      value << 6 | Int(byte & 0x3f)
    }
    let isLastOfPlane = low & 0xfffe == 0xfffe
    let isInBlock = count == 3 && (0xfdd0...0xfdef).contains(low & 0xffff)
    return isLastOfPlane || isInBlock ? count : 0
  }
}
