/// A JSON value whose members keep the order in which they are written.
///
/// Foundation's encoder sorts members or leaves their order to chance, and leaves out what is nil.
/// Answers here keep one order that people can read, say `null` for what is not known, and are
/// the same bytes every time (RFC 8259).
package indirect enum JSON: Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  package struct Member: Sendable, Equatable {
    package var name: String
    package var value: JSON

    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  package static func text(_ value: String?) -> JSON { value.map { .string($0) } ?? .null }

  package static func strings(_ values: [String]) -> JSON { .array(values.map { .string($0) }) }

  package static func range(_ range: Range<Int>) -> JSON {
    .array([.integer(range.lowerBound), .integer(range.upperBound)])
  }

  package static func range(_ range: ClosedRange<Int>) -> JSON {
    .array([.integer(range.lowerBound), .integer(range.upperBound)])
  }

  /// The value on one line, or indented by two spaces a level with a member a line.
  package func serialized(pretty: Bool = false) -> String {
    var out: [UInt8] = []
    append(to: &out, indentation: pretty ? 0 : nil)
    return String(decoding: out, as: UTF8.self)
  }

  /// Appends the value on one line, as UTF-8.
  func append(to out: inout [UInt8]) { append(to: &out, indentation: nil) }

  private func append(to out: inout [UInt8], indentation: Int?) {
    switch self {
    case .null: out += "null".utf8
    case .bool(let value): out += (value ? "true" : "false").utf8
    case .integer(let value): out += String(value).utf8
    case .number(let value): out += (value.isFinite ? String(value) : "null").utf8
    case .string(let value): JSON.append(quoted: value, to: &out)
    case .array(let values):
      // Arrays of plain numbers, such as ranges, stay on one line.
      let isFlat = values.allSatisfy { if case .integer = $0 { true } else { false } }
      JSON.append(values, "[", "]", to: &out, indentation: isFlat ? nil : indentation) {
        $0.append(to: &$1, indentation: $2)
      }
    case .object(let members):
      JSON.append(members, "{", "}", to: &out, indentation: indentation) { member, out, inner in
        JSON.append(quoted: member.name, to: &out)
        out += (inner == nil ? ":" : ": ").utf8
        member.value.append(to: &out, indentation: inner)
      }
    }
  }

  private static func append<Element>(
    _ elements: [Element],
    _ open: String,
    _ close: String,
    to out: inout [UInt8],
    indentation: Int?,
    each: (Element, inout [UInt8], Int?) -> Void
  ) {
    out += open.utf8
    let inner = indentation.map { $0 + 1 }
    for (index, element) in elements.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      if let inner { appendLine(indentation: inner, to: &out) }
      each(element, &out, inner)
    }
    if let indentation, !elements.isEmpty { appendLine(indentation: indentation, to: &out) }
    out += close.utf8
  }

  private static func appendLine(indentation: Int, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\n"))
    out += repeatElement(UInt8(ascii: " "), count: 2 * indentation)
  }

  static func append(quoted text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    escaper.append(text, to: &out)
    out.append(UInt8(ascii: "\""))
  }

  /// Terminals obey U+0080 to U+009F; U+2028 and U+2029 end lines in JavaScript of before 2019.
  private static let escaper = ByteEscaper(
    special: ByteEscaper.controlStarts + [UInt8(ascii: "\""), UInt8(ascii: "\\"), 0xe2]
  ) { bytes, index in
    switch bytes[index] {
    case UInt8(ascii: "\""): return ("\\\"", 1)
    case UInt8(ascii: "\\"): return ("\\\\", 1)
    case UInt8(ascii: "\n"): return ("\\n", 1)
    case UInt8(ascii: "\r"): return ("\\r", 1)
    case UInt8(ascii: "\t"): return ("\\t", 1)
    case 0xe2:
      guard ByteEscaper.lineSeparatorLength(bytes, index) > 0 else { return nil }
      return (bytes[index + 2] == 0xa8 ? "\\u2028" : "\\u2029", 3)
    default:
      let count = ByteEscaper.controlLength(bytes, index)
      guard count > 0 else { return nil }
      // In two bytes, the second is the character's number.
      let digits = String(bytes[index + count - 1], radix: 16)
      return ("\\u00" + (digits.count < 2 ? "0" : "") + digits, count)
    }
  }
}
