/// Digits of other scripts, which are dates as much as those of ASCII: full-width, Arabic-Indic.
enum DecimalDigits {
  /// Whether bytes may hold such digits: `U+0660`… and `U+06F0`… begin with D9 and DB, `U+FF10`… with
  /// EF BC.
  static func mayBeOther(in text: [UInt8]) -> Bool {
    text.contains { $0 == 0xD9 || $0 == 0xDB || $0 == 0xEF }
  }

  /// The text with ASCII in place of such digits; the same bytes where there are none.
  static func inASCII(_ text: [UInt8]) -> [UInt8] {
    guard mayBeOther(in: text) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let isDigit = scalar.properties.numericType == .decimal
      let digit =
        isDigit ? scalar.properties.numericValue.map { Unicode.Scalar(UInt8($0) + 0x30) } : nil
      result.append(digit ?? scalar)
    }
    return Array(String(result).utf8)
  }
}
