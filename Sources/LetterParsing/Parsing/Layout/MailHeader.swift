/// Takes the header of an e-mail from above the letter that was sent in it.
///
/// `From`, `To` and `Subject` are of the message and would pass for the addressee's address. The day it
/// was sent is the letter's date when the letter has none above “Dear”.
enum MailHeader {
  private static let labels: Set<Substring> = [
    "from", "sent", "to", "cc", "bcc", "subject", "date", "attachments", "importance", "reply-to",
  ]
  private static let longestLine = 400
  /// Lines before the header, such as a name and a page number.
  private static let mostAbove = 3
  /// Labels of different names that make a header.
  private static let least = 3

  /// The lines without the header but for the day of sending, and the header.
  static func lifted(from lines: [TextLine]) -> (lines: [TextLine], header: [TextLine]) {
    guard let salutation = lines.firstIndex(where: LetterFrame.isSalutation),
      let start = lines[..<salutation].prefix(mostAbove + 1).firstIndex(where: {
        label(of: $0) != nil
      })
    else { return (lines, []) }
    var end = start
    var names: Set<Substring> = []
    while end < salutation, let name = label(of: lines[end]), end == start || lines[end].gap <= 1 {
      names.insert(name)
      end += 1
    }
    guard names.count >= least, names.contains("from"),
      names.contains("to") || names.contains("subject")
    else { return (lines, []) }
    let sent = lines[start..<end].first { ["sent", "date"].contains(label(of: $0)) }
    var kept = Array(lines[end...])
    let head = Array(lines[end..<salutation])
    if LetterDate.find(in: head, head: head.indices) == .missing, let day = sent.flatMap(day) {
      kept.insert(day, at: 0)
    }
    return (Array(lines[..<start]) + kept, Array(lines[start..<end]))
  }

  private static func label(of line: TextLine) -> Substring? {
    guard line.text.count <= longestLine, let colon = line.folded.firstIndex(of: ":") else {
      return nil
    }
    let name = line.folded[..<colon]
    return labels.contains(name) ? name : nil
  }

  /// The day in `Sent: Friday, 3 May 1900 16:42`, as a line of its own.
  private static func day(of line: TextLine) -> TextLine? {
    let words = line.text.split(separator: Byte.space)
    guard words.count > 3 else { return nil }
    for index in 1..<words.count - 2 {
      let day = Array(words[index])
      let month = Folding.folded(Array(words[index + 1]))
      let year = words[index + 2].prefix(while: \.isASCIIDigit)
      guard day.count <= 2, day.allSatisfy(\.isASCIIDigit), Dates.months[month] != nil,
        year.count == 4
      else { continue }
      var part = line.slice(words[index].startIndex..<year.endIndex)
      part.gap = 1
      return part
    }
    return nil
  }
}
