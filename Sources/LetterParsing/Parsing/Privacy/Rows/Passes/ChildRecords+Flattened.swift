/// Lists of children that a converter put on one line: `• Ada Example (ASD) • Ben Example (ADHD)`.
extension ChildRecords {
  private static let longestFlattened = 2_000

  /// Withholds lines with two marks of items or more, when most of the items begin with a full name and tell
  /// what only a child has, or what stands before the first calls children.
  mutating func findFlattened() {
    for index in lines.indices where !result.rows.contains(index) {
      let line = lines[index]
      guard line.text.count <= Self.longestFlattened, Self.mayBeFlattened(line.text) else {
        continue
      }
      let (lead, items) = Self.items(of: line.string)
      guard items.count > 1, areOfChildren(items, below: lead, at: index) else { continue }
      withhold(index...index, rows: items.count)
      for item in items {
        guard let (name, _) = ListedName.leading(item) else { continue }
        noteListedName(name, onLine: line.number)
      }
    }
  }

  mutating func noteListedName(_ name: String, onLine number: Int) {
    guard let (first, last) = ListedName.parts(of: name) else { return }
    result.names.insert(ChildName(first: first, last: last, line: number))
  }

  /// Whether a text has two marks or more with spaces behind them.
  private static func mayBeFlattened(_ text: [UInt8]) -> Bool {
    var marks = 0
    // The first byte of the word before.
    var start = 0
    for index in text.indices where text[index] == Byte.space {
      let word = text[start..<index]
      start = index + 1
      guard let first = word.first, let last = word.last, word.count < 5 else { continue }
      let isMark =
        word.count == 1 && "|-*o".utf8.contains(first) || first >= 0x80
        || first.isASCIIDigit && ".)".utf8.contains(last)
      if isMark { marks += 1 }
      if marks > 1 { return true }
    }
    return false
  }

  private static let glyphs: Set<Character> = ["•", "·", "▪", "◦", "●", "■", "|"]
  private static let dashes: Set<Substring> = ["-", "–", "—", "*", "o"]

  /// What stands before the first mark, and the items.
  private static func items(of text: String) -> (lead: String, items: [String]) {
    let words = text.split(separator: " ")
    func parts(isMark: (Int) -> Bool) -> [String] {
      var parts: [[Substring]] = [[]]
      for index in words.indices {
        if isMark(index) { parts.append([]) } else { parts[parts.count - 1].append(words[index]) }
      }
      return parts.map { $0.joined(separator: " ") }
    }
    func isBeforeCapital(_ index: Int) -> Bool {
      index + 1 < words.count && words[index + 1].first?.isUppercase == true
    }
    var found = parts { words[$0].count == 1 && words[$0].first.map(glyphs.contains) == true }
    var isSure = found.count > 2
    if !isSure {
      found = parts { dashes.contains(words[$0]) && isBeforeCapital($0) }
    }
    if found.count < 3 {
      var next = 1
      found = parts { index in
        let number =
          words[index].last.map { ".)".contains($0) } == true
          ? Int(words[index].dropLast()) : nil
        guard number == next, isBeforeCapital(index) else { return false }
        next += 1
        return true
      }
      isSure = true
    }
    guard found.count > 2 else { return ("", []) }
    let lead = found[0].trimmed(of: " ")
    let items = found.dropFirst().map { $0.trimmed(of: " ") }.filter { !$0.isEmpty }
    // The first item has no mark where that of its line was taken for one.
    if ListedName.leading(lead) != nil { return ("", [lead] + items) }
    // A dash also stands between words.
    guard isSure || lead.isEmpty || ":.".contains(lead.last ?? " ") else { return ("", []) }
    return (lead, items)
  }

  private func areOfChildren(_ items: [String], below lead: String, at index: Int) -> Bool {
    let found = items.compactMap { ListedName.leading($0) }
    guard found.count > 1, found.count * 3 >= items.count * 2,
      found.count(where: { ListCues.callsAdults($0.rest) }) * 2 < found.count
    else { return false }
    let caption = String(lead.split(separator: ".").last ?? "").trimmed(of: " ")
    let folded = Folding.folded(Array(caption.utf8))
    guard !ListCues.callsAdults(folded), !ListCues.callsOthers(folded),
      !captions(above: index).contains(where: AdultWords.callsAdults)
    else { return false }
    let rests = found.map { $0.rest.trimmed(of: " ,.;:()–-") }
    let signs = found.count { ListCues.tellsOfChild($0.rest) }
    if signs > 1, signs * 2 >= found.count { return true }
    let areAlone = rests.count(where: \.isEmpty) * 2 >= rests.count
    if areAlone, ListCues.callsChildren(folded) { return true }
    // `- Ada Example - Ben Example - both excluded`
    let last = Folding.folded(Array((found.last?.rest ?? "").utf8))
      .split { !$0.isLetter }
    return areAlone && last.count < 4 && ["all", "both"].contains(last.first)
      && last.contains { $0 == "excluded" || $0 == "suspended" }
  }
}
