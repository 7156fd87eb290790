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
    var out = ""
    append(to: &out, indentation: pretty ? 0 : nil)
    return out
  }

  private func append(to out: inout String, indentation: Int?) {
    switch self {
    case .null: out += "null"
    case .bool(let value): out += value ? "true" : "false"
    case .integer(let value): out += String(value)
    case .number(let value): out += value.isFinite ? String(value) : "null"
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
        out += inner == nil ? ":" : ": "
        member.value.append(to: &out, indentation: inner)
      }
    }
  }

  private static func append<Element>(
    _ elements: [Element],
    _ open: String,
    _ close: String,
    to out: inout String,
    indentation: Int?,
    each: (Element, inout String, Int?) -> Void
  ) {
    out += open
    let inner = indentation.map { $0 + 1 }
    for (index, element) in elements.enumerated() {
      if index > 0 { out += "," }
      if let inner { out += "\n" + String(repeating: "  ", count: inner) }
      each(element, &out, inner)
    }
    if let indentation, !elements.isEmpty {
      out += "\n" + String(repeating: "  ", count: indentation)
    }
    out += close
  }

  private static func append(quoted text: String, to out: inout String) {
    out += "\""
    defer { out += "\"" }
    guard needsEscapes(text) else {
      out += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      // Terminals obey U+0080 to U+009F; U+2028 and U+2029 end lines in JavaScript of before 2019.
      case "\u{0}"..."\u{1f}", "\u{7f}"..."\u{9f}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
  }

  /// Whether a text holds a character that is not written as it is; few do.
  private static func needsEscapes(_ text: String) -> Bool {
    var before: UInt8 = 0
    var twoBefore: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x00...0x1F, 0x22, 0x5C, 0x7F: return true
      case 0x80...0x9F where before == 0xC2: return true  // U+0080 to U+009F
      case 0xA8...0xA9 where before == 0x80 && twoBefore == 0xE2: return true  // U+2028, U+2029
      default: (twoBefore, before) = (before, byte)
      }
    }
    return false
  }
}
