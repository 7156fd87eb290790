/// What stands in a cell of a table, the same in every format.
enum TableCell: Equatable {
  /// Not known, or not stated.
  case missing
  case text(String)
  case texts([String])
  case integer(Int)
  case number(Double)
  /// First and last line, from 1.
  case lines(ClosedRange<Int>)

  /// The value as a table of text shows it; nothing where nothing is known.
  var plainText: String {
    switch self {
    case .missing: ""
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: "; ")
    case .integer(let number): String(number)
    case .number(let number): String(number)
    case .lines(let lines): "\(lines.lowerBound)-\(lines.upperBound)"
    }
  }

  var json: JSON {
    switch self {
    case .missing: .null
    case .text(let text): .string(text)
    case .texts(let texts): .strings(texts)
    case .integer(let number): .integer(number)
    case .number(let number): .number(number)
    case .lines(let lines): .range(lines)
    }
  }
}
