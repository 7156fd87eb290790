/// Folds letters to the form that terms are compared in.
///
/// Compatibility forms and ligatures are expanded, accents dropped, case folded, and letters with
/// strokes written plainly (`ø` as `o`, `ß` as `ss`, `æ` as `ae`), the same in every locale.
/// Decomposed and composed letters meet. Capitals A to Z are left to the tokenizer, which reads
/// acronyms from them.
enum CharacterFolding {
  /// Appends the folded form of a scalar that is not ASCII; nothing for a mark that is dropped.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if hangulSyllables.contains(scalar.value) {
      appendHangul(scalar.value - hangulSyllables.lowerBound, to: &bytes)
      return
    }
    guard let entry = entry(for: scalar.value) else {
      bytes.append(scalar: scalar)
      return
    }
    for target in targets[entry.targets] {
      let value = target + (entry.isCounting ? scalar.value - entry.first : 0)
      if let folded = Unicode.Scalar(value) { bytes.append(scalar: folded) }
    }
  }

  private struct Entry {
    let first: UInt32
    let last: UInt32
    let isCounting: Bool
    let targets: Range<Int>
  }

  private static let (entries, targets) = parse(table)

  private static func entry(for value: UInt32) -> Entry? {
    let entries = entries
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].last < value { low = middle + 1 } else { high = middle }
    }
    guard low < entries.count, entries[low].first <= value else { return nil }
    return entries[low]
  }

  private static func parse(_ table: String) -> ([Entry], [UInt32]) {
    var entries: [Entry] = []
    var targets: [UInt32] = []
    for item in table.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == .newline }) {
      guard let equals = item.firstIndex(where: { "=+".utf8.contains($0) }) else { continue }
      let ends = item[..<equals].hexadecimalNumbers
      guard let first = ends.first, let last = ends.last else { continue }
      let start = targets.count
      targets += item[item.index(after: equals)...].hexadecimalNumbers
      entries.append(
        Entry(
          first: first,
          last: last,
          isCounting: item[equals] == UInt8(ascii: "+"),
          targets: start..<targets.count
        )
      )
    }
    return (entries, targets)
  }
}

// MARK: - Hangul

extension CharacterFolding {
  private static let hangulSyllables: ClosedRange<UInt32> = 0xAC00...0xD7A3

  /// Decomposes a syllable as the Unicode Standard says in section 3.12.
  private static func appendHangul(_ index: UInt32, to bytes: inout [UInt8]) {
    let trailing = index % 28
    let letters = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + trailing]
    for value in trailing == 0 ? letters.dropLast() : letters[...] {
      if let letter = Unicode.Scalar(value) { bytes.append(scalar: letter) }
    }
  }
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")

  /// 0 to 15 for a hexadecimal digit in capitals.
  fileprivate var hexadecimalDigit: UInt32? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}

extension Sequence<UInt8> {
  /// The numbers of a table entry, written in hexadecimal capitals with other bytes between.
  var hexadecimalNumbers: [UInt32] {
    var numbers: [UInt32] = []
    var number: UInt32?
    for byte in self {
      if let digit = byte.hexadecimalDigit {
        number = (number ?? 0) << 4 | digit
      } else if let complete = number {
        numbers.append(complete)
        number = nil
      }
    }
    if let number { numbers.append(number) }
    return numbers
  }
}
