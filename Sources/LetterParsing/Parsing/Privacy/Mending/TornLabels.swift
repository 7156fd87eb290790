/// What calls names, births and needs, torn or with `1` for `l`: `P upil N ame`, `Da te of bir th`, `Pupi1`.
enum TornLabels {
  static func edits(in text: [UInt8]) -> [TextEdit] {
    guard text.count <= 200 else { return [] }
    var edits: [TextEdit] = []
    for space in text.indices where text[space] == Byte.space && space > 0 && space + 1 < text.count
    {
      guard text[space + 1].isASCIILetter, !text[space + 1].isASCIIUppercase else { continue }
      var start = space
      while start > 0, space - start < 5, text[start - 1].isASCIILetter { start -= 1 }
      guard (1...4).contains(space - start), "npcsfbd".utf8.contains(text[start] | 0x20) else {
        continue
      }
      var end = space + 1
      while end < text.count, end - space < 9, text[end].isASCIILetter { end += 1 }
      let (word, rest) = (text[start..<space].map { $0 | 0x20 }, text[(space + 1)..<end])
      guard labelWords.contains(word + rest), !labelWords.contains(word) else { continue }
      edits.append(TextEdit(range: space..<space + 1))
    }
    for index in text.indices where text[index] == UInt8(ascii: "1") || text[index] == 0x30 {
      var (start, end) = (index, index + 1)
      while start > 0, text[start - 1].isASCIILetter { start -= 1 }
      while end < text.count, text[end].isASCIILetter { end += 1 }
      guard end - start > 3 else { continue }
      let letter = text[index] == 0x30 ? UInt8(ascii: "o") : UInt8(ascii: "l")
      let word = Array(text[start..<index] + [letter] + text[(index + 1)..<end])
      guard labelWords.contains(word.map { $0 | 0x20 }) else { continue }
      edits.append(TextEdit(range: index..<index + 1, bytes: [letter]))
    }
    return edits
  }

  private static let labelWords = Set(
    [
      "name", "names", "pupil", "pupils", "child", "children", "student", "surname", "forename",
      "birth", "date", "need", "needs", "diagnosis", "class",
    ].map { Array($0.utf8) }
  )
}
