import TestSupport

/// Letters of random layout whose body words are all different, so that each can be looked for.
struct RandomLetter {
  private(set) var text = ""
  /// Every word of the body, in order.
  private(set) var words: [String] = []
  private var generator: SeededGenerator
  private let lineEnd: String
  private let width: Int

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    lineEnd = Bool.random(using: &generator) ? "\n" : "\r\n"
    width = Bool.random(using: &generator) ? 70 : 100_000
    text = ["3 May 1900", "", "Mrs A Example", "Headteacher", "Elmtree School", "AB1 2CD", ""]
      .joined(separator: lineEnd)
    text += lineEnd + "Dear Mrs Example" + lineEnd + lineEnd + "Survey programme: music" + lineEnd
    for heading in ["", "Strengths", "Areas for improvement", "Main findings"] {
      addSection(heading)
    }
    text += lineEnd + "Yours sincerely" + lineEnd + lineEnd + "Nora Sample" + lineEnd
    text += "Her Majesty's Inspector"
  }

  private mutating func addSection(_ heading: String) {
    text += lineEnd
    if !heading.isEmpty { text += heading + lineEnd + lineEnd }
    let isList = !heading.isEmpty && Bool.random(using: &generator)
    let mark =
      ["- ", "• ", "\u{25FC} ", "\u{F06E} ", "* ", "\u{F0B7}\t"]
      .randomElement(using: &generator) ?? "- "
    for _ in 0..<Int.random(in: 1...5, using: &generator) {
      addBlock(mark: isList ? mark : "")
      if !isList || Bool.random(using: &generator) { text += lineEnd }
    }
  }

  private mutating func addBlock(mark: String) {
    var line = mark
    let count = Int.random(in: 12...60, using: &generator)
    for index in 0..<count {
      let word = index == 0 ? "Word\(words.count)x" : "word\(words.count)x"
      words.append(word)
      if line.count + word.count > width {
        text += line + lineEnd
        if Int.random(in: 0..<12, using: &generator) == 0 { text += pageBreak() }
        line = ""
      }
      line += (line.isEmpty || line == mark ? "" : " ") + word
    }
    text += line + "." + lineEnd
  }

  private mutating func pageBreak() -> String {
    let number = Int.random(in: 2...9, using: &generator)
    return [lineEnd + lineEnd + "\(number)" + lineEnd + lineEnd, "\u{0C}", lineEnd]
      .randomElement(using: &generator) ?? lineEnd
  }
}
